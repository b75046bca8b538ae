import type { Rect } from './lines.ts'

/** A box to be drawn over the page, in CSS px of the viewport. */
export interface Box extends Rect {
  /** `mark dotted`, `mark solid`, `mark tint` or `ring`. */
  readonly look: string
  /** CSS colour. */
  readonly colour: string
}

const STYLE = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; display: block !important; pointer-events: none !important; }
div { position: absolute; box-sizing: border-box; }
.mark { border-bottom: 2px dotted var(--colour); }
.solid, .tint { border-bottom-style: solid; border-bottom-width: 1px; }
.tint { background: color-mix(in srgb, var(--colour) 12%, transparent); }
.ring { outline: 2px solid var(--colour); outline-offset: 3px; border-radius: 2px; }
@media (forced-colors: active) { div { border-color: CanvasText; background: none; } .ring { outline-color: Highlight; } }
@media print { :host { display: none !important; } }`

declare const __OPEN_SHADOW__: boolean | undefined

export interface Overlay {
  /** Draws these boxes and no others. Without boxes nothing of it stays in the page. */
  draw(boxes: readonly Box[]): void
}

/**
 * Boxes in a closed shadow root, for what the page must not be able to read: marks of the reader's own packs, and the ring of
 * the keyboard. One host at the end of `documentElement`, there only while something is drawn.
 */
export function createOverlay(signal: AbortSignal): Overlay {
  const host = document.createElement('div')
  const root = host.attachShadow({
    mode: typeof __OPEN_SHADOW__ !== 'undefined' && __OPEN_SHADOW__ ? 'open' : 'closed',
  })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets = [sheet]
  signal.addEventListener('abort', () => host.remove())
  return {
    draw(boxes) {
      if (boxes.length === 0 || signal.aborted) return host.remove()
      if (!host.isConnected) document.documentElement.append(host)
      // Relative to where the host came to stand: `html` may be positioned, transformed or scrolled.
      const origin = host.getBoundingClientRect()
      root.replaceChildren(...boxes.map((box) => element(box, origin)))
    },
  }
}

/** An underline stands above the feet of the letters: of the height of a line, about so much is below it. */
const FEET = 0.07

function element({ x, y, width, height, look, colour }: Box, origin: Rect): HTMLElement {
  const box = document.createElement('div')
  box.className = look
  box.style.cssText = `left:${x - origin.x}px;top:${y - origin.y}px;width:${width}px;height:${look === 'ring' ? height : height * (1 - FEET)}px;--colour:${colour}`
  return box
}
