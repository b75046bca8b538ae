import type { createCardHost } from '../card/host.tsx'

/**
 * The card comes in a script of its own, brought once something is marked: a page in which nothing is known never pays for it,
 * and marks need not wait for it. Both scripts share the extension's world in the page; this is where they meet.
 */
type CreateCardHost = typeof createCardHost

interface Slot {
  backstoryCards?: { arrived: Promise<CreateCardHost>; arrive: (create: CreateCardHost) => void; isSentFor: boolean }
}

function slot(): NonNullable<Slot['backstoryCards']> {
  const world = globalThis as Slot
  if (!world.backstoryCards) {
    const { promise, resolve } = Promise.withResolvers<CreateCardHost>()
    world.backstoryCards = { arrived: promise, arrive: resolve, isSentFor: false }
  }
  return world.backstoryCards
}

/** Resolves when the card's script is there; never, if the browser does not bring it. */
export const cardsArrived = (): Promise<CreateCardHost> => slot().arrived

/** Has the script been sent for? Answers yes from the second call on: once for each page is enough, whatever is read there later. */
export function isSentFor(): boolean {
  const before = slot().isSentFor
  slot().isSentFor = true
  return before
}

/** The card's script says that it is there. */
export const arriveWith = (create: CreateCardHost): void => slot().arrive(create)
