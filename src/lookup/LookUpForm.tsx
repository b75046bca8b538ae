import { useEffect, useRef, useState } from 'preact/hooks'
import { told } from '../card/told.ts'
import type { Entity } from '../glossary/entity.ts'
import type { LookedUp } from '../messages/messages.ts'
import { useStrings } from '../ui/strings.ts'
import { CardFrame } from './CardFrame.tsx'

export interface LookUpFormProps {
  readonly query: string
  /** Undefined while nothing is asked or the answer is awaited. */
  readonly found: LookedUp | undefined
  /** What went wrong, in the browser's words; empty when all is well. */
  readonly refused: string
  readonly published: string | undefined
  readonly onQuery: (query: string) => void
}

/** The field, and below it either the nearest entities, the card of one of them, or a sentence that there is none. */
export function LookUpForm({ query, found, refused, published, onQuery }: LookUpFormProps) {
  const strings = useStrings()
  const [open, setOpen] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const entities = found?.entities ?? []
  // One answer needs no choosing.
  useEffect(() => setOpen(found?.entities.length === 1 ? found.entities[0]?.id : undefined), [found])
  return (
    <search class="look-up">
      <input
        ref={field}
        type="search"
        dir="auto"
        aria-label={strings('look_up')}
        placeholder={strings('look_up')}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      <p role="status">{sentence()}</p>
      {found && open !== undefined ? (
        <CardFrame found={found} entityId={open} published={published} onClose={close} />
      ) : (
        <Nearest entities={entities} onOpen={setOpen} />
      )}
    </search>
  )

  function close(): void {
    setOpen(undefined)
    field.current?.focus()
  }

  function sentence(): string {
    if (refused !== '') return strings('look_up_failed', refused)
    return found && entities.length === 0 ? strings('look_up_none', query.trim()) : ''
  }
}

function Nearest({ entities, onOpen }: { entities: readonly Entity[]; onOpen: (id: string) => void }) {
  const strings = useStrings()
  if (entities.length === 0) return null
  return (
    <ul>
      {entities.map((entity) => (
        <li key={entity.id}>
          <button type="button" onClick={() => onOpen(entity.id)}>
            <strong {...told(entity)}>{entity.title}</strong>{' '}
            <span>{strings(`kind_${entity.type.replaceAll('-', '_')}`)}</span>
          </button>
          <p {...told(entity)}>{entity.what}</p>
        </li>
      ))}
    </ul>
  )
}
