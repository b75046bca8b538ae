/** A page that changes its theme fades from one ground to the other; by then it has settled. ms. */
const FADE = 400

/**
 * Calls `onLayout` when the page is laid out anew or scrolls inside itself, at most once a frame, and `onTheme` when its colours
 * may have changed: by the reader's system, or by a class or attribute of `html` or `body`, which is how pages switch.
 */
export function followPage(
  { onLayout, onTheme }: { onLayout: () => void; onTheme: () => void },
  signal: AbortSignal,
): void {
  let frame = 0
  let fading: ReturnType<typeof setTimeout> | undefined
  const layOut = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(onLayout)
  }
  const fade = () => {
    clearTimeout(fading)
    fading = setTimeout(onTheme, FADE)
  }

  const sizes = new ResizeObserver(layOut)
  sizes.observe(document.documentElement)
  addEventListener('resize', layOut, { signal })
  addEventListener('scroll', (event) => event.target !== document && layOut(), { signal, capture: true, passive: true })

  const attributes = new MutationObserver(fade)
  for (const root of [document.documentElement, document.body]) attributes.observe(root, { attributes: true })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', fade, { signal })

  signal.addEventListener('abort', () => {
    sizes.disconnect()
    attributes.disconnect()
    cancelAnimationFrame(frame)
    clearTimeout(fading)
  })
}
