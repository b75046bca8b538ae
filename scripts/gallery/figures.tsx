import { type ComponentChildren, render } from 'preact'
import lookUp from '../../src/lookup/look-up.css'
import options from '../../src/options/options.css'
import packs from '../../src/options/packs/packs.css'
import panel from '../../src/panel/panel.css'
import popup from '../../src/popup/popup.css'
import roster from '../../src/roster/roster.css'
import pageStyle from '../../src/ui/page.css'
import { Speaking, type Voice } from '../../src/ui/strings.ts'
import switchStyle from '../../src/ui/switch.css'
import tokens from '../../src/ui/tokens.css'
import welcome from '../../src/welcome/welcome.css'

/** The style sheets of the extension's own pages, in the order in which each page takes them in. */
const SHEETS = {
  options: [switchStyle, packs, options],
  popup: [switchStyle, roster, lookUp, popup],
  panel: [roster, lookUp, panel],
  welcome: [welcome],
}

/** A state of one of the extension's own pages. */
export interface PageFigure {
  readonly name: string
  readonly page: keyof typeof SHEETS
  /** CSS px */
  readonly width: number
  readonly view: ComponentChildren
}

/** A page has a body of its own, and dialogs above everything; in the gallery both stand in the flow. */
const STILL = `.body { color-scheme: light; width: auto; max-height: none; border: 1px solid var(--edge) }
.body.dark { color-scheme: dark } .modal { position: static; width: 100%; max-height: none; margin: 0 }`

export function pageFigure(
  { name, page, width, view }: PageFigure,
  voice: Voice,
  theme: 'light' | 'dark',
): HTMLElement {
  const element = document.createElement('figure')
  const caption = document.createElement('figcaption')
  caption.textContent = name
  const host = document.createElement('div')
  host.style.width = `${width}px`
  element.append(caption, host)
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [tokens, pageStyle, ...SHEETS[page], STILL].map(sheetOfPage)
  const body = document.createElement('div')
  body.className = `body ${theme}`
  root.append(body)
  render(<Speaking value={voice}>{view}</Speaking>, body)
  return element
}

function sheetOfPage(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(css.replace(/^@import.*$/gm, '').replace(/^body\b/gm, '.body'))
  return made
}
