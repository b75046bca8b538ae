import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { copyText } from '../ui/copy-text.ts'
import { useVoice } from '../ui/strings.ts'
import type { CardAct } from './card-act.ts'
import type { CardData } from './card-data.ts'
import { citation } from './citation.ts'

/** What the row shows: the choices, how far "Not this" goes, or what was just done. */
type Step =
  | { readonly at: 'choices' | 'scope' }
  | { readonly at: 'done'; readonly message: string; readonly undo?: CardAct }

const SCOPES = ['article', 'site', 'always'] as const

/** "Not this", "I know this" and "Copy". Each says what it did; each but the copy can be taken back on the spot. */
export function Choices({ data, onAct }: { data: CardData; onAct: (act: CardAct) => void }) {
  const { strings, lang } = useVoice()
  const [step, setStep] = useState<Step>({ at: 'choices' })
  const row = useFocusKeptIn(step.at)
  const entityId = data.entity.id

  const choose = (act: CardAct & { act: 'known' | 'not-this' }, message: string) => {
    onAct(act)
    setStep({ at: 'done', message, undo: { ...act, undo: true } })
  }
  const takeBack = (act: CardAct) => {
    onAct(act)
    setStep({ at: 'choices' })
  }
  const copy = async (button: HTMLElement) => {
    const isCopied = await copyText(citation(data, strings, lang), button)
    setStep({ at: 'done', message: strings(isCopied ? 'card_copied' : 'card_not_copied') })
  }

  // The status stands there from the start: a screen reader tells only what changes in one that it has seen.
  return (
    <div class="choices" ref={row}>
      <p role="status">{step.at === 'done' && step.message}</p>
      {step.at === 'done' && step.undo !== undefined && (
        <Choice onChoose={() => takeBack(step.undo as CardAct)}>{strings('card_undo')}</Choice>
      )}
      {step.at === 'scope' &&
        scopesOf(data).map((scope) => (
          <Choice
            key={scope}
            onChoose={() => choose({ act: 'not-this', entityId, scope }, strings(`card_not_this_${scope}_done`))}
          >
            {strings(`card_not_this_${scope}`)}
          </Choice>
        ))}
      {(step.at === 'choices' || (step.at === 'done' && step.undo === undefined)) && (
        <>
          <Choice onChoose={() => choose({ act: 'known', entityId }, strings('card_known_done'))}>
            {strings('card_known')}
          </Choice>
          <Choice onChoose={() => setStep({ at: 'scope' })}>{strings('card_not_this')}</Choice>
          <Choice onChoose={(button) => void copy(button)}>{strings('card_copy')}</Choice>
        </>
      )}
    </div>
  )
}

/** The button that was pressed gives its place to others: the focus goes to the first of them, else the keyboard would be out of the card. */
function useFocusKeptIn(step: Step['at']) {
  const row = useRef<HTMLDivElement>(null)
  const before = useRef(step)
  useLayoutEffect(() => {
    if (before.current === step) return
    before.current = step
    if (!row.current?.matches(':focus-within')) row.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [step])
  return row
}

/** A card that was looked up stands on no mention: there "not this" can only mean everywhere. */
function scopesOf({ mentionIndices }: CardData): readonly (typeof SCOPES)[number][] {
  return mentionIndices.length > 0 ? SCOPES : ['always']
}

function Choice({ onChoose, children }: { onChoose: (button: HTMLElement) => void; children: ComponentChildren }) {
  return (
    <button type="button" class="choice" onClick={(event) => onChoose(event.currentTarget)}>
      {children}
    </button>
  )
}
