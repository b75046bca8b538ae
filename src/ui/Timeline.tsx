export interface TimelineProps {
  /** Dates of at least the year, in any order. */
  readonly dates: readonly string[]
  /** Where the pin stands. */
  readonly pin: string
  /** What is written at the pin. */
  readonly pinLabel: string
  /** What the drawing says, for those who do not see it. */
  readonly label: string
}

const WIDTH = 328
const HEIGHT = 40
/** Room for half a label at both ends. */
const INSET = 6
/** The label of the pin turns to the other side where it would run out of the drawing. */
const LABEL_WIDTH = 80

/** A thin line of time: a tick for each date, and a pin. Nothing is drawn for fewer than two years. */
export function Timeline({ dates, pin, pinLabel, label }: TimelineProps) {
  const years = [...dates, pin].map(yearOf)
  const [first, last] = [Math.floor(Math.min(...years)), Math.max(...years)]
  if (last - first < 2) return null
  const x = (date: string) => INSET + ((yearOf(date) - first) / (last - first)) * (WIDTH - 2 * INSET)
  const isRight = x(pin) > WIDTH - LABEL_WIDTH
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} direction="ltr">
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a drawing without links takes the focus; its label says it all. */}
      <g aria-hidden="true">
        <path class="axis" d={`M${INSET} 22H${WIDTH - INSET}`} />
        <path class="ticks" d={dates.map((date) => `M${x(date).toFixed(1)} 18v8`).join('')} />
        <path class="pin" d={`M${x(pin).toFixed(1)} 26V12`} />
        <circle class="pin" cx={x(pin)} cy="10" r="3.5" />
        <text class="pin" x={x(pin) + (isRight ? -8 : 8)} y="13" text-anchor={isRight ? 'end' : 'start'}>
          {pinLabel}
        </text>
        <text x={INSET} y="38">
          {first}
        </text>
        <text x={WIDTH - INSET} y="38" text-anchor="end">
          {Math.floor(last)}
        </text>
      </g>
    </svg>
  )
}

/** `2021-07-02` is 2021.5, as near as a tick can show. */
function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year + (month - 1) / 12 + (day - 1) / 365
}
