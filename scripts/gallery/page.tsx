import { render } from 'preact'
import arabic from '../../assets/locales/ar/messages.json'
import messages from '../../assets/locales/en/messages.json'
import { Card, type Stance } from '../../src/card/Card.tsx'
import cardStyle from '../../src/card/card.css'
import { type CardData, type CardSource, cardOfEntity, cardOfMention } from '../../src/card/card-data.ts'
import type { Entity } from '../../src/glossary/entity.ts'
import type { Locator } from '../../src/glossary/locator.ts'
import { toldThen } from '../../src/glossary/told-then.ts'
import { Roster } from '../../src/roster/Roster.tsx'
import rosterStyle from '../../src/roster/roster.css'
import type { Found } from '../../src/roster/roster-data.ts'
import { Speaking, stringsFrom, type Voice } from '../../src/ui/strings.ts'
import tokens from '../../src/ui/tokens.css'
import { type PageFigure, pageFigure } from './figures.tsx'
import { OPTION_STATES } from './option-states.tsx'
import { PACK_STATES } from './pack-states.tsx'
import { readingStates } from './reading-states.tsx'
import { MADE_UP, sourceOf } from './samples.ts'

declare const __ENTITIES__: readonly Entity[]
declare const __LOCATORS__: Readonly<Record<string, Locator>>

const voice: Voice = { strings: stringsFrom(messages), lang: 'en-GB', dir: 'ltr' }
const rightToLeft: Voice = { strings: stringsFrom(arabic), lang: 'ar', dir: 'rtl' }
const all = [...__ENTITIES__, ...MADE_UP]
const everything = sourceOf(all, { weak: ['native'], locators: __LOCATORS__ })

interface State {
  readonly name: string
  readonly id: string
  readonly source?: CardSource
  readonly stance?: Stance
  readonly width?: number
  readonly asMention?: boolean
  readonly canGoBack?: boolean
  readonly isUnfolded?: boolean
  readonly voice?: Voice
  readonly textSize?: number
}

/** The card as a figure: in the flow of the gallery and as tall as it wants. */
const STILL =
  ':host { position: static !important; width: auto !important; height: auto !important } .card { position: relative !important; inset: auto !important; max-height: none }'

/** A roster, its name, and its width, CSS px. */
type Sample = readonly [string, Found, number]

/** What popup and side panel give the roster to stand in. */
const POPUP =
  '* { box-sizing: border-box } .popup { padding: 16px; color-scheme: light; color: var(--ink); background: var(--paper); font: 14px/1.45 var(--font) } .popup.dark { color-scheme: dark }'

/** Every state of the card, one figure each. */
const STATES: readonly State[] = [
  {
    name: 'Armed group, 30 August 2021',
    id: 'taliban',
    source: sourceOf([...all, ...all], { locators: __LOCATORS__ }),
  },
  { name: 'Person in office, with Back', id: 'joe-biden', canGoBack: true },
  { name: 'Place, pinned', id: 'kabul-airport', stance: 'pinned' },
  { name: 'Person', id: 'hibatullah-akhundzada' },
  { name: 'Branch of a group', id: 'isis-k' },
  { name: 'Probably, right-to-left name', id: 'native', asMention: true },
  { name: 'Long name, many changes', id: 'long' },
  { name: 'No sources yet, from a pack', id: 'plain' },
  { name: 'No date found', id: 'isis-k', source: sourceWithout(everything, 'published') },
  { name: 'Article of this month', id: 'taliban', source: { ...everything, published: '2026-11-02' } },
  { name: 'Unfolded: sources and why', id: 'long', isUnfolded: true },
  { name: 'At 320 px', id: 'kabul-airport', width: 304 },
  { name: 'Interface from right to left', id: 'isis-k', voice: rightToLeft, canGoBack: true },
  { name: 'From right to left, a place', id: 'kabul-airport', voice: rightToLeft },
  { name: 'Text at 200 %', id: 'kabul-airport', textSize: 200 },
  { name: 'Sheet, for the finger', id: 'hibatullah-akhundzada', stance: 'sheet', width: 390 },
]

const ROSTERS: readonly [Sample, Sample] = [
  [
    'Roster',
    foundIn(sourceOf([...all, ...__ENTITIES__.slice(0, 4), ...__ENTITIES__.slice(1, 3)], { weak: ['long'] })),
    360,
  ],
  ['Roster of a short article, 320 px', foundIn(sourceOf(MADE_UP)), 320],
]

const PAGE_STATES: readonly PageFigure[] = [
  ...OPTION_STATES,
  ...PACK_STATES,
  ...readingStates(ROSTERS[0][1], ROSTERS[1][1], __ENTITIES__),
]

// Dialogs would lie one on the other, and everything below them could not be reached.
HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.show

for (const theme of ['light', 'dark'] as const) {
  const cards = section('cards', theme)
  for (const state of STATES) cards.append(figure(state, theme))
  for (const [name, reading, width] of ROSTERS) cards.append(rosterFigure(name, reading, width, theme))
  const pages = section('pages', theme)
  for (const state of PAGE_STATES) pages.append(pageFigure(state, voice, theme))
}

function section(what: string, theme: 'light' | 'dark'): HTMLElement {
  const made = document.createElement('section')
  made.className = `${what} ${theme}`
  made.ariaLabel = `${what} in ${theme}`
  document.querySelector('main')?.append(made)
  return made
}

function figure(state: State, theme: 'light' | 'dark'): HTMLElement {
  const element = document.createElement('figure')
  const caption = document.createElement('figcaption')
  caption.textContent = state.name
  const host = document.createElement('div')
  element.append(caption, host)
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [tokens, cardStyle, STILL].map(sheet)
  const frame = document.createElement('div')
  const { source = everything, stance = 'hover', width, voice: speaking = voice, textSize = 100 } = state
  frame.className = `card ${stance} ${theme}`
  if (width !== undefined) frame.style.width = `${width}px`
  frame.role = 'dialog'
  frame.ariaLabel = state.name
  frame.lang = speaking.lang
  frame.dir = speaking.dir
  frame.style.setProperty('--text-size', `${textSize / 100}`)
  root.append(frame)
  const data = dataOf(state, source)
  if (data === undefined) throw new Error(`no entity ${state.id}`)
  render(
    <Speaking value={speaking}>
      <Card
        data={data}
        stance={stance}
        onAct={() => {}}
        onOpen={() => {}}
        onBack={state.canGoBack ? () => {} : undefined}
      />
    </Speaking>,
    frame,
  )
  if (state.isUnfolded) for (const details of root.querySelectorAll('details')) details.open = true
  return element
}

function foundIn({ text, mentions, entities, published = '', today }: CardSource): Found {
  const snippets = mentions.map(({ start, end }) => text.slice(Math.max(0, start - 20), end + 20))
  return { title: 'Sample', published, mentions, entities: [...new Set(entities)], today, snippets }
}

function rosterFigure(name: string, reading: Found, width: number, theme: 'light' | 'dark'): HTMLElement {
  const element = document.createElement('figure')
  const caption = document.createElement('figcaption')
  caption.textContent = name
  const host = document.createElement('div')
  element.append(caption, host)
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [tokens, rosterStyle, POPUP].map(sheet)
  const frame = document.createElement('div')
  frame.className = `popup ${theme}`
  frame.style.width = `${width}px`
  root.append(frame)
  render(
    <Speaking value={voice}>
      <Roster reading={reading} onJump={() => {}} />
    </Speaking>,
    frame,
  )
  return element
}

/** As the reader sees it: with gists that could have been told on the day of the article. */
function dataOf({ id, asMention = true }: State, whole: CardSource): CardData | undefined {
  const source = { ...whole, entities: whole.entities.map((entity) => toldThen(entity, whole.published)) }
  const index = source.mentions.findIndex(({ entityId }) => entityId === id)
  return asMention ? cardOfMention(source, index) : cardOfEntity(source, id)
}

function sourceWithout(source: CardSource, key: 'published'): CardSource {
  const { [key]: _left, ...rest } = source
  return rest
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(css)
  return made
}
