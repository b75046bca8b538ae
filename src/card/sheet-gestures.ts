/** A swipe so far down closes the sheet, CSS px; shorter ones are a thumb that was set down. From 10ten (50 px). */
const SWIPE = 50

/** What closes a sheet besides its button: a swipe down from its head, and Back where the browser lets a page hear of it. */
export function closeByGesture(card: HTMLElement, close: () => void, signal: AbortSignal): void {
  let startY: number | undefined
  card.addEventListener(
    'touchstart',
    ({ touches }) => (startY = card.scrollTop === 0 ? touches[0]?.clientY : undefined),
    {
      signal,
      passive: true,
    },
  )
  card.addEventListener(
    'touchend',
    ({ changedTouches, isTrusted }) => {
      const way = (changedTouches[0]?.clientY ?? 0) - (startY ?? Number.POSITIVE_INFINITY)
      if (isTrusted && way > SWIPE) close()
    },
    { signal, passive: true },
  )
  hearBack(close, signal)
}

/** Back on Android, by the one way that does not write into the page's history. Not in Firefox, where the button must do. */
function hearBack(close: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new (options: { signal: AbortSignal }) => EventTarget }
  if (CloseWatcher !== undefined) new CloseWatcher({ signal }).addEventListener('close', close)
}
