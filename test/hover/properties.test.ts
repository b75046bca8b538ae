import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HoverEvent, Manner, Over } from '../../src/hover/events.ts'
import { hover, pending } from '../../src/hover/hover.ts'
import { type HoverState, START, shown } from '../../src/hover/state.ts'

/** Whatever a reader, a browser and late timers can do, in any order. `elapse` comes with the token awaited, or an old one. */
const over: fc.Arbitrary<Over> = fc.oneof(
  fc.constant('page' as const),
  fc.constant('card' as const),
  fc.record({ mark: fc.nat(2) }),
)
const coordinate = fc.nat(40).map((step) => step * 10)
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('point' as const),
      x: coordinate,
      y: coordinate,
      time: fc.nat(2000),
      over,
      card: fc.option(fc.constant({ x: 0, y: 30, width: 360, height: 200 }), { nil: undefined }),
      pressed: fc.boolean(),
      key: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('elapse' as const), behind: fc.nat(2) }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constantFrom('press' as const, 'click' as const, 'tap' as const), over }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('open' as const), mention: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'scroll' as const,
        'select' as const,
        'depart' as const,
        'pin' as const,
        'dismiss' as const,
        'reset' as const,
      ),
    }),
  },
)
const manner: fc.Arbitrary<Manner> = fc.record({
  trigger: fc.constantFrom('rest', 'key', 'click'),
  dwell: fc.integer({ min: 150, max: 1000 }),
})
const life = fc.tuple(manner, fc.array(act, { maxLength: 60 }))

type Drawn = typeof act extends fc.Arbitrary<infer T> ? T : never
interface Step {
  readonly before: HoverState
  readonly event: HoverEvent
  readonly after: HoverState
}

function steps(manner: Manner, acts: readonly Drawn[]): Step[] {
  let state = START
  return acts.map((drawn) => {
    const event: HoverEvent = drawn.act === 'elapse' ? { act: 'elapse', token: state.token - drawn.behind } : drawn
    const before = state
    state = hover(before, event, manner)
    return { before, event, after: state }
  })
}

const always = (check: (all: readonly Step[], manner: Manner) => void) =>
  fc.assert(
    fc.property(life, ([manner, acts]) => check(steps(manner, acts), manner)),
    { numRuns: 3000 },
  )

describe('in any order of events', () => {
  it('a card opens only for the mark that the reader is on, or asked for', () => {
    always((all) => {
      /** The mark under the pointer, as far as the reader has not turned away from it. */
      let on: number | undefined
      for (const { before, event, after } of all) {
        if (event.act === 'point') on = typeof event.over === 'object' ? event.over.mark : undefined
        if (event.act === 'depart' || event.act === 'reset') on = undefined
        const opened = shown(after)?.mention
        if (opened === undefined || opened === shown(before)?.mention) continue
        const asked =
          event.act === 'open'
            ? event.mention
            : 'over' in event && typeof event.over === 'object'
              ? event.over.mark
              : undefined
        expect(opened).toBe(event.act === 'elapse' ? on : asked)
      }
    })
  })

  it('one card gives way to another; there are never two, and every timer is waited for by one state', () => {
    always((all, manner) => {
      for (const { before, after } of all) {
        expect(after.token).toBeGreaterThanOrEqual(before.token)
        const [was, is] = [pending(before, manner), pending(after, manner)]
        if (was !== undefined && is !== undefined && was.token === is.token) expect(after.mode).toBe(before.mode)
      }
    })
  })

  it('a late timer changes nothing', () => {
    always((all) => {
      for (const { before, event, after } of all) {
        if (event.act === 'elapse' && event.token !== before.token) expect(after).toBe(before)
      }
    })
  })

  it('Esc closes whatever is open', () => {
    always((all, manner) => {
      const last = all.at(-1)?.after ?? START
      expect(shown(hover(last, { act: 'dismiss' }, manner))).toBeUndefined()
    })
  })

  it('a card that is not pinned and holds no focus closes when the pointer goes away and time passes', () => {
    always((all, manner) => {
      const last = all.at(-1)?.after ?? START
      if (last.mode === 'pinned' || last.mode === 'focused' || last.mode === 'sheet') return
      const gone = hover(last, { act: 'point', x: 900, y: 900, time: 9999, over: 'page' }, manner)
      const wait = pending(gone, manner)
      const end = wait === undefined ? gone : hover(gone, { act: 'elapse', token: wait.token }, manner)
      expect(shown(end)).toBeUndefined()
    })
  })

  it('nothing opens by itself: without an act of the reader a closed state stays closed', () => {
    always((all, manner) => {
      const last = all.at(-1)?.after ?? START
      const quiet = hover(last, { act: 'reset' }, manner)
      expect(pending(quiet, manner)).toBeUndefined()
      expect(shown(quiet)).toBeUndefined()
    })
  })
})
