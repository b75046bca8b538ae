import { useMemo, useState } from 'preact/hooks'
import { useVoice } from '../ui/strings.ts'
import { Brief } from './Brief.tsx'
import { CopyButton } from './CopyButton.tsx'
import { RelationMap } from './RelationMap.tsx'
import { RosterLine } from './RosterLine.tsx'
import { type Found, grouped, type Order, rosterOf, searched } from './roster-data.ts'

export interface RosterProps {
  readonly reading: Found
  /** Goes to the n-th mention of an entity, 0-based, and opens its card. */
  readonly onJump: (entityId: string, nth: number) => void
}

/** Below so many lines there is nothing to search. */
const WORTH_SEARCHING = 8

/** "In this article": everybody and everything found, as a list; the way in for keyboard and screen reader. */
export function Roster({ reading, onJump }: RosterProps) {
  const { strings } = useVoice()
  const [order, setOrder] = useState<Order>('reading')
  const [query, setQuery] = useState('')
  const items = useMemo(() => rosterOf(reading), [reading])
  const groups = grouped(searched(items, query), order)
  return (
    <section class="roster" aria-labelledby="roster-title">
      <Brief items={items} onJump={onJump} />
      <div class="roster-head">
        <h2 id="roster-title">{strings('roster_title')}</h2>
        <OrderSwitch order={order} onSwitch={setOrder} />
      </div>
      {items.length >= WORTH_SEARCHING && (
        <input
          type="search"
          aria-label={strings('roster_search')}
          placeholder={strings('roster_search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      )}
      {groups.map(({ name, items: lines }) => (
        <div key={name ?? 'all'}>
          {name !== undefined && <h3>{strings(`roster_group_${name}`)}</h3>}
          <ul>
            {lines.map((item) => (
              <RosterLine key={item.entity.id} item={item} onJump={onJump} />
            ))}
          </ul>
        </div>
      ))}
      <p role="status">
        {query !== '' && groups.every((group) => group.items.length === 0) && strings('roster_nothing')}
      </p>
      <RelationMap items={items} published={reading.published} today={reading.today} onJump={onJump} />
      <CopyButton reading={reading} items={items} />
    </section>
  )
}

function OrderSwitch({ order, onSwitch }: { order: Order; onSwitch: (order: Order) => void }) {
  const { strings } = useVoice()
  return (
    <fieldset class="roster-order">
      <legend class="unseen">{strings('roster_order')}</legend>
      {(['reading', 'kind'] as const).map((choice) => (
        <button key={choice} type="button" aria-pressed={order === choice} onClick={() => onSwitch(choice)}>
          {strings(`roster_order_${choice}`)}
        </button>
      ))}
    </fieldset>
  )
}
