declare const __OPEN_SHADOW__: boolean | undefined

export interface Shell {
  /** Where the card is drawn, within the shadow root. */
  readonly frame: HTMLElement
  appear(): void
  leave(): void
  /** The keyboard goes to the title of the card, and back to where it was when the card leaves. */
  takeFocus(): void
  focusTitle(): void
  isOwn(event: Event): boolean
}

/**
 * The card's place in the page: a plain `div` at the end of `documentElement`, or of what is modal, there only while a card is
 * open, with a closed shadow root. It is a popover, so that it stands above dialogs and whatever z-index the page has.
 */
export function createShell(styles: readonly string[], signal: AbortSignal): Shell {
  const host = document.createElement('div')
  const root = host.attachShadow({
    mode: typeof __OPEN_SHADOW__ !== 'undefined' && __OPEN_SHADOW__ ? 'open' : 'closed',
  })
  root.adoptedStyleSheets = styles.map(sheetOf)
  const frame = document.createElement('div')
  root.append(frame)
  guard(root)
  let focusBefore: Element | null = null
  let stay = new AbortController()

  const focusTitle = () => root.getElementById('title')?.focus({ preventScroll: true })
  return {
    frame,
    focusTitle,
    appear() {
      if (host.isConnected || signal.aborted) return
      host.popover = 'manual'
      placeNow().append(host)
      host.showPopover()
      // `zoom` on the page's root would enlarge the card and shift it from its mark.
      frame.style.zoom = `${1 / (host.currentCSSZoom || 1)}`
      stay = new AbortController()
      keepOnTop(host, stay.signal)
    },
    leave() {
      stay.abort()
      const held = root.activeElement !== null
      host.remove()
      if (held && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true })
      focusBefore = null
    },
    takeFocus() {
      if (root.activeElement === null) focusBefore = document.activeElement
      focusTitle()
    },
    isOwn: (event) => event.composedPath().includes(host),
  }
}

/** What the page opens later (a dialog, a menu, the full screen) comes to stand above us: we step on top again. */
function keepOnTop(host: HTMLElement, signal: AbortSignal): void {
  const raise = (event: Event) => {
    if (event.target === host || !host.isConnected) return
    const place = placeNow()
    if (host.parentNode === place) host.hidePopover()
    else place.append(host)
    host.showPopover()
  }
  document.addEventListener('toggle', raise, { signal, capture: true })
  document.addEventListener('fullscreenchange', raise, { signal })
}

/** Elements that show no children of theirs. */
const REPLACED = 'video, audio, canvas, iframe, img, object, embed'

/**
 * While something of the page is modal (a dialog, or an element in full screen), all else is inert: a card outside of it would
 * be seen but could not be touched. See docs/decisions/0031-card-in-modal.md.
 */
function placeNow(): Element {
  const modals = [...document.querySelectorAll(':modal')].filter((element) => !element.matches(REPLACED))
  return modals.at(-1) ?? document.documentElement
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

const HANDLED = [
  'click',
  'keydown',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
]

/** Events that the page made up do nothing; those of the reader end here, so that the page does not take them for its own. */
function guard(root: ShadowRoot): void {
  for (const type of HANDLED) {
    root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), {
      capture: true,
      passive: true,
    })
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
  }
}
