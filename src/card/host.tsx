import { render } from 'preact'
import type { Rect } from '../hover/geometry.ts'
import { Speaking, type Voice } from '../ui/strings.ts'
import tokens from '../ui/tokens.css'
import { Card, type Stance } from './Card.tsx'
import style from './card.css'
import type { CardAct } from './card-act.ts'
import { type CardData, type CardSource, cardOfEntity, cardOfMention } from './card-data.ts'
import { placeCard } from './place.ts'

export interface Showing {
  readonly source: CardSource
  /** Index of the mention whose card it is. */
  readonly mention: number
  readonly stance: Stance
  /** The line of the mark, CSS px of the viewport. */
  readonly line: Rect
  /** Is the page dark behind the mark? */
  readonly isDark: boolean
}

export interface CardHost {
  /** Shows the card of a mention in the place of any other. Nothing happens when its entity did not come with the article. */
  show(showing: Showing): void
  hide(): void
  /** The card on screen, CSS px of the viewport. */
  rect(): Rect | undefined
  /** Did this event happen in the card? */
  isOwn(event: Event): boolean
}

export interface CardOptions {
  readonly signal: AbortSignal
  readonly voice: Voice
  readonly onAct: (act: CardAct) => void
  /** Percent of the normal text size. */
  readonly textSize?: number
}

declare const __OPEN_SHADOW__: boolean | undefined

/**
 * The one card of a page: a plain `div` at the end of `documentElement`, there only while a card is open, with everything in
 * its closed shadow root. A popover, so that it stands above dialogs and whatever z-index the page has.
 */
export function createCardHost({ signal, voice, onAct, textSize = 100 }: CardOptions): CardHost {
  const host = document.createElement('div')
  const root = host.attachShadow({
    mode: typeof __OPEN_SHADOW__ !== 'undefined' && __OPEN_SHADOW__ ? 'open' : 'closed',
  })
  root.adoptedStyleSheets = [sheetOf(tokens), sheetOf(style)]
  const frame = document.createElement('div')
  root.append(frame)
  guard(root)

  let showing: Showing | undefined
  let trail: CardData[] = []
  let focusBefore: HTMLElement | undefined

  const card: CardHost = {
    show(next) {
      const data = cardOfMention(next.source, next.mention)
      if (data === undefined || signal.aborted) return card.hide()
      const isSame = showing?.mention === next.mention && showing.source === next.source
      if (!isSame) trail = [data]
      const before = showing?.stance
      showing = next
      if (!host.isConnected) appear(host)
      draw()
      if (!isSame) void placeCard(frame, next.line)
      if (next.stance === 'focused' && before !== 'focused') takeFocus()
    },
    hide() {
      if (showing === undefined) return
      showing = undefined
      render(null, frame)
      host.remove()
      focusBefore?.focus({ preventScroll: true })
      focusBefore = undefined
    },
    rect: () => (showing === undefined ? undefined : frame.getBoundingClientRect()),
    isOwn: (event) => event.composedPath().includes(host),
  }
  signal.addEventListener('abort', card.hide)
  return card

  function draw(): void {
    const data = trail.at(-1)
    if (showing === undefined || data === undefined) return
    const { stance, isDark, source } = showing
    frame.className = `card ${stance} ${isDark ? 'dark' : 'light'}`
    frame.style.setProperty('--text-size', `${textSize / 100}`)
    const open = (entityId: string) => go([...trail, cardOfEntity(source, entityId)])
    const back = trail.length > 1 ? () => go(trail.slice(0, -1)) : undefined
    frame.role = 'dialog'
    frame.lang = voice.lang
    frame.dir = voice.dir
    frame.setAttribute('aria-labelledby', 'title')
    render(
      <Speaking value={voice}>
        <Card key={data.entity.id} data={data} stance={stance} onAct={onAct} onOpen={open} onBack={back} />
      </Speaking>,
      frame,
    )
  }

  function go(next: (CardData | undefined)[]): void {
    trail = next.filter((data) => data !== undefined)
    draw()
  }

  function takeFocus(): void {
    focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
    root.getElementById('title')?.focus({ preventScroll: true })
  }
}

function appear(host: HTMLElement): void {
  host.popover = 'manual'
  document.documentElement.append(host)
  host.showPopover()
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Events that the page made up do nothing; those of the reader end here, so that the page does not take them for its own. */
function guard(root: ShadowRoot): void {
  for (const type of [
    'click',
    'keydown',
    'keyup',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'change',
    'input',
  ]) {
    root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true })
    root.addEventListener(type, (event) => event.stopPropagation())
  }
}
