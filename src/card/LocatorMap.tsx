import { LOCATOR_SIZE, type Locator } from '../glossary/locator.ts'
import { useVoice } from '../ui/strings.ts'

/** Where the place lies: outlines without names, and a dot. */
export function LocatorMap({ locator: { land, borders, x, y }, title }: { locator: Locator; title: string }) {
  const { strings } = useVoice()
  return (
    <svg class="map" viewBox={`0 0 ${LOCATOR_SIZE} ${LOCATOR_SIZE}`} role="img" aria-label={strings('card_map', title)}>
      <path d={land} />
      <path class="borders" d={borders} />
      <circle cx={x} cy={y} r="4" />
    </svg>
  )
}
