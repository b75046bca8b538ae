import { parentOf } from '../article/page-dom.ts'
import { type Colour, luminance, over, parseColour, WHITE } from './contrast.ts'

/** The dark canvas of Chromium, on which a page without background stands in dark mode. */
const DARK_CANVAS: Colour = [18, 18, 18, 1]

/**
 * The colour that the reader sees behind the text of an element: the background colours of it and of what it stands in, laid
 * over one another. The function remembers what it has measured; make a new one for every painting.
 */
export function createBackdrops(): (element: Element) => Colour {
  const known = new Map<Element, Colour>()
  const measure = (element: Element): Colour => {
    const colour = known.get(element) ?? ground(element, measure)
    known.set(element, colour)
    return colour
  }
  return measure
}

/** Would a card in dark colours be at home on it? 0.18 is where black and white text are equally legible. */
export function isDark(ground: Colour): boolean {
  return luminance(ground) < 0.18
}

function ground(element: Element, measure: (element: Element) => Colour): Colour {
  const style = getComputedStyle(element)
  // A picture or a gradient cannot be read; but somebody chose the colour of the text to be legible on it.
  if (style.backgroundImage !== 'none') return opposite(parseColour(style.color))
  const own = parseColour(style.backgroundColor)
  if (own?.[3] === 1) return own
  const parent = elementAround(element)
  const below = parent === undefined ? canvas() : measure(parent)
  return own === undefined ? below : over(own, below)
}

function elementAround(element: Element): Element | undefined {
  const parent = parentOf(element)
  if (parent instanceof ShadowRoot) return parent.host
  return parent instanceof Element ? parent : undefined
}

function canvas(): Colour {
  const scheme = getComputedStyle(document.documentElement).colorScheme
  const isDarkOnly = scheme.includes('dark') && !scheme.includes('light')
  const followsReader = scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches
  return isDarkOnly || followsReader ? DARK_CANVAS : WHITE
}

function opposite(text: Colour | undefined): Colour {
  return text !== undefined && luminance(text) > 0.4 ? DARK_CANVAS : WHITE
}
