import type { Link } from './relation-map.ts'
import type { RosterItem } from './roster-data.ts'

const WIDTH = 328
const ROW = 30
/** Where the names of the left column end, and those of the right begin. */
const LEFT = 136
const RIGHT = WIDTH - LEFT
/** Longer names are cut; the sentences above have them whole. Characters. */
const LONGEST = 22

/** Two columns, those of whom something is said and those it is said of, and a line for each statement. The sentences say the same. */
export function RelationDrawing({ links }: { links: readonly Link[] }) {
  const left = column(links.map(({ from }) => from))
  const right = column(links.map(({ to }) => to))
  const height = Math.max(left.length, right.length) * ROW
  const y = (items: readonly RosterItem[], item: RosterItem) => (items.indexOf(item) + 0.5) * (height / items.length)
  return (
    <svg class="relation-drawing" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" direction="ltr">
      {links.map(({ from, to, relation }) => (
        <path
          key={`${from.entity.id} ${to.entity.id}`}
          class={relation.p === 'opponent_of' ? 'against' : ''}
          d={`M${LEFT + 6} ${y(left, from)}C${WIDTH / 2} ${y(left, from)} ${WIDTH / 2} ${y(right, to)} ${RIGHT - 6} ${y(right, to)}`}
        />
      ))}
      {left.map((item) => (
        <text key={item.entity.id} x={LEFT} y={y(left, item) + 4} text-anchor="end">
          {short(item)}
        </text>
      ))}
      {right.map((item) => (
        <text key={item.entity.id} x={RIGHT} y={y(right, item) + 4}>
          {short(item)}
        </text>
      ))}
    </svg>
  )
}

function column(items: readonly RosterItem[]): RosterItem[] {
  return [...new Set(items)]
}

/** The shortest name that is one: "ISIS-K" rather than "Islamic State – Khorasan Province". */
function short({ entity }: RosterItem): string {
  const title = entity.title.match(/\(([^)]+)\)$/)?.[1] ?? entity.title
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title
}
