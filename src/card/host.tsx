import { render } from 'preact'
import type { Rect } from '../hover/geometry.ts'
import { Speaking, type Voice } from '../ui/strings.ts'
import tokens from '../ui/tokens.css'
import { Card, type Stance } from './Card.tsx'
import style from './card.css'
import type { CardAct } from './card-act.ts'
import { type CardData, type CardSource, cardOfEntity, cardOfMention } from './card-data.ts'
import { sheetHeight } from './place.ts'
import { closeByGesture } from './sheet-gestures.ts'
import { createShell } from './shell.ts'
import { createStand } from './stand.ts'

export interface Showing {
  readonly source: CardSource
  /** Index of the mention whose card it is. */
  readonly mention: number
  readonly stance: Stance
  /** The line of the mark, CSS px of the viewport. */
  readonly line: Rect
  /** Where that line is later, when the page has scrolled; a card that holds the keyboard goes with it. */
  readonly lineNow?: () => Rect | undefined
  /** Is the page dark behind the mark? */
  readonly isDark: boolean
}

export interface CardHost {
  /**
   * The reader dwells on a mark: its card is drawn, and shown to nobody. When the dwell is over it only has to be laid out.
   * Nothing happens while a card is open.
   */
  prepare(source: CardSource, mention: number): void
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

/** The one card of a page. It knows what to show when it is told of a mention; when that is, others decide. */
export function createCardHost({ signal, voice, onAct, textSize = 100 }: CardOptions): CardHost {
  const shell = createShell([tokens, style], signal)
  const { frame } = shell
  const stand = createStand(frame)
  frame.role = 'dialog'
  frame.lang = voice.lang
  frame.dir = voice.dir
  frame.setAttribute('aria-labelledby', 'title')
  frame.style.setProperty('--text-size', `${textSize / 100}`)

  let showing: Showing | undefined
  /** The cards that were opened from one another; the last is on screen. */
  let trail: readonly CardData[] = []
  let gestures = new AbortController()
  let ready: { readonly source: CardSource; readonly mention: number; readonly data: CardData } | undefined

  const host: CardHost = {
    prepare(source, mention) {
      if (showing !== undefined || signal.aborted || (ready?.source === source && ready.mention === mention)) return
      const data = cardOfMention(source, mention)
      ready = data && { source, mention, data }
      if (data !== undefined) drawCard([data], 'hover', source)
    },
    show(next) {
      const before = showing
      const isSame = before?.mention === next.mention && before.source === next.source
      if (isSame && before.stance === next.stance) return
      const data = isSame ? undefined : dataFor(next)
      if ((!isSame && data === undefined) || signal.aborted) return host.hide()
      if (data !== undefined) trail = [data]
      showing = next
      shell.appear()
      draw()
      if (!isSame || before.stance === 'sheet' || next.stance === 'sheet') setUp(next)
      if (next.stance === 'focused' && !(isSame && before.stance === 'pinned')) shell.takeFocus()
    },
    hide() {
      if (showing === undefined) return
      showing = ready = undefined
      trail = []
      gestures.abort()
      stand.leave()
      // First, for it gives the focus back to where it was: drawing nothing would lose whether the card had it.
      shell.leave()
      render(null, frame)
    },
    rect: () => (showing === undefined ? undefined : frame.getBoundingClientRect()),
    isOwn: shell.isOwn,
  }
  signal.addEventListener('abort', () => {
    host.hide()
    render(null, frame)
  })
  return host

  /** What was made ready is the very same data, so that drawing it again changes nothing. */
  function dataFor({ source, mention }: Showing): CardData | undefined {
    return ready?.source === source && ready.mention === mention ? ready.data : cardOfMention(source, mention)
  }

  function draw(): void {
    if (showing === undefined) return
    const { stance, isDark, source } = showing
    frame.className = `card ${stance} ${isDark ? 'dark' : 'light'}`
    drawCard(trail, stance, source)
  }

  function drawCard(cards: readonly CardData[], stance: Stance, source: CardSource): void {
    const data = cards.at(-1)
    if (data === undefined) return
    const open = (entityId: string) => go([...cards, cardOfEntity(source, entityId)])
    const back = cards.length > 1 ? () => go(cards.slice(0, -1)) : undefined
    const key = `${cards.length} ${data.entity.id}`
    render(
      <Speaking value={voice}>
        <Card key={key} data={data} stance={stance} onAct={onAct} onOpen={open} onBack={back} />
      </Speaking>,
      frame,
    )
  }

  /** Another card in this one's place. The focus was on what led there, and is now on what it led to. */
  function go(next: readonly (CardData | undefined)[]): void {
    trail = next.filter((data) => data !== undefined)
    draw()
    frame.scrollTop = 0
    shell.focusTitle()
  }

  function setUp({ stance, line, lineNow }: Showing): void {
    gestures.abort()
    gestures = new AbortController()
    frame.scrollTop = 0
    if (stance === 'sheet') {
      stand.leave()
      frame.style.maxHeight = `${sheetHeight(line)}px`
      closeByGesture(frame, () => onAct({ act: 'close' }), gestures.signal)
    } else stand.at(line, lineNow, stance === 'focused')
  }
}
