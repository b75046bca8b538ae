import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Entity } from '../glossary/entity.ts'
import { namedParts } from './named-parts.ts'

export interface Ways {
  /** The other entities that the article names. */
  readonly others: readonly Pick<Entity, 'id' | 'title'>[]
  readonly onOpen: (entityId: string) => void
  /** The sentence in which each was named first on this card, by id: as in the article, a name is marked once. */
  readonly firstIn: Map<string, string>
}

const WaysContext = createContext<Ways>({ others: [], onOpen: () => undefined, firstIn: new Map() })

/** Where the names in the sentences of a card lead. */
export const WithWays = WaysContext.Provider

/** A sentence of the glossary, in which a name that the article holds too is a way to its card. */
export function Words({ text }: { text: string }) {
  const { others, onOpen, firstIn } = useContext(WaysContext)
  const here = others.filter(({ id }) => (firstIn.get(id) ?? text) === text)
  return (
    <>
      {namedParts(text, here).map(({ text: part, id, tail }) => {
        if (id === undefined) return part
        firstIn.set(id, text)
        return (
          <span key={id} class="unbroken">
            <button type="button" class="way" onClick={() => onOpen(id)}>
              {part}
            </button>
            {tail}
          </span>
        )
      })}
    </>
  )
}
