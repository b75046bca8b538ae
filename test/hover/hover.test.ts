import { describe, expect, it } from 'vitest'
import { DWELL, GRACE, WARM_DWELL } from '../../src/hover/timings.ts'
import { createReader } from './reader.ts'

const ONE = { mark: 1 }
const TWO = { mark: 2 }

function readerWithCard() {
  const reader = createReader()
  reader.move(ONE)
  reader.wait(DWELL)
  return reader
}

describe('opening with the mouse', () => {
  it('takes a rest of the dwell, and not a millisecond less', () => {
    const reader = createReader()
    reader.move(ONE)
    expect(reader.wait(DWELL - 1).mode).toBe('dwelling')
    expect(reader.wait(1)).toMatchObject({ mode: 'open', mention: 1 })
  })

  it('counts the dwell from the last fast move, so a pointer that flies in and stops still opens', () => {
    const reader = createReader()
    reader.move(ONE, { x: 110, y: 10 })
    reader.move(ONE, { x: 130, y: 10, after: 16 })
    reader.move(ONE, { x: 150, y: 10, after: 16 })
    expect(reader.wait(DWELL - 1).mode).toBe('dwelling')
    expect(reader.wait(1).mode).toBe('open')
  })

  it('does not start anew while the pointer trembles', () => {
    const reader = createReader()
    reader.move(ONE, { x: 110, y: 10 })
    for (let step = 1; step <= 10; step++) reader.move(ONE, { x: 110 + step, y: 10, after: 30 })
    expect(reader.state.mode).toBe('open')
  })

  it('stays shut for a mark that was left before the dwell was over', () => {
    const reader = createReader()
    reader.move(ONE)
    reader.move('page')
    expect(reader.wait(10 * DWELL).mode).toBe('idle')
  })

  it.each(['scroll', 'select', 'depart'] as const)('%s ends the dwell', (act) => {
    const reader = createReader()
    reader.move(ONE)
    reader.send({ act })
    expect(reader.wait(DWELL).mode).toBe('idle')
  })

  it('stays shut while a button is held', () => {
    const reader = createReader()
    reader.move(ONE, { pressed: true })
    expect(reader.wait(DWELL).mode).toBe('idle')
  })

  it('takes the move of no distance that a browser makes after scrolling for nothing', () => {
    const reader = createReader()
    reader.move('page', { x: 50, y: 50 })
    reader.move(ONE, { x: 50, y: 50 })
    expect(reader.wait(DWELL).mode).toBe('idle')
  })

  it('opens the next card within the warm dwell', () => {
    const reader = readerWithCard()
    reader.move(TWO, { y: 11 })
    expect(reader.state.mode).toBe('switching')
    expect(reader.wait(WARM_DWELL)).toMatchObject({ mode: 'open', mention: 2 })
  })
})

describe('closing', () => {
  it('waits for the grace, and coming back ends it', () => {
    const reader = readerWithCard()
    reader.move('page')
    expect(reader.wait(GRACE - 1)).toMatchObject({ mode: 'leaving', mention: 1 })
    reader.move('card', { after: 0 })
    expect(reader.wait(10 * GRACE)).toMatchObject({ mode: 'open', on: 'card' })
    reader.move('page')
    expect(reader.wait(GRACE).mode).toBe('idle')
  })

  it('leaves the way to the card open, over other marks too', () => {
    const reader = readerWithCard()
    for (let y = 12; y < 30; y += 2) reader.move(TWO, { x: 112, y, after: GRACE - 50 })
    expect(reader.state).toMatchObject({ mode: 'leaving', mention: 1 })
    reader.move('card')
    expect(reader.state.mode).toBe('open')
  })

  it('does not open again under a pointer that stays after Esc', () => {
    const reader = readerWithCard()
    reader.send({ act: 'dismiss' })
    reader.move(ONE)
    expect(reader.wait(DWELL).mode).toBe('idle')
    reader.move('page')
    reader.move(ONE)
    expect(reader.wait(DWELL).mode).toBe('open')
  })

  it('keeps a pinned card wherever the pointer goes, until it is unpinned', () => {
    const reader = readerWithCard()
    reader.send({ act: 'pin' })
    reader.move('page')
    reader.send({ act: 'press', over: 'page' })
    reader.send({ act: 'scroll' })
    expect(reader.wait(10 * GRACE)).toMatchObject({ mode: 'pinned', mention: 1 })
    reader.send({ act: 'pin' })
    reader.move('page')
    expect(reader.wait(GRACE).mode).toBe('idle')
  })

  it('keeps a card on which the pointer is when the page scrolls under it', () => {
    const reader = readerWithCard()
    reader.move('card')
    reader.send({ act: 'scroll' })
    expect(reader.wait(GRACE).mode).toBe('open')
  })
})

describe('keyboard, finger, options', () => {
  it('a card that holds the keyboard is not moved by the pointer', () => {
    const reader = createReader()
    reader.send({ act: 'open', mention: 3 })
    reader.move(ONE)
    expect(reader.wait(DWELL)).toMatchObject({ mode: 'focused', mention: 3 })
    reader.send({ act: 'pin' })
    reader.send({ act: 'pin' })
    expect(reader.state.mode).toBe('focused')
  })

  it('a tap opens the sheet, a tap elsewhere closes it, a tap in it does neither', () => {
    const reader = createReader()
    reader.send({ act: 'tap', over: ONE })
    reader.send({ act: 'tap', over: 'card' })
    expect(reader.state).toMatchObject({ mode: 'sheet', mention: 1 })
    reader.send({ act: 'scroll' })
    expect(reader.wait(10 * GRACE).mode).toBe('sheet')
    reader.send({ act: 'tap', over: 'page' })
    expect(reader.state.mode).toBe('idle')
  })

  it('on click: a rest opens nothing, a click does at once', () => {
    const reader = createReader({ trigger: 'click', dwell: DWELL })
    reader.move(ONE)
    expect(reader.wait(DWELL).mode).toBe('idle')
    reader.send({ act: 'press', over: ONE })
    reader.send({ act: 'click', over: ONE })
    expect(reader.state).toMatchObject({ mode: 'open', mention: 1 })
  })

  it('with a held key: the key opens a mark on which the pointer already rests', () => {
    const reader = createReader({ trigger: 'key', dwell: DWELL })
    reader.move(ONE, { x: 110, y: 10 })
    expect(reader.wait(DWELL).mode).toBe('idle')
    reader.move(ONE, { x: 110, y: 10, key: true })
    expect(reader.wait(WARM_DWELL).mode).toBe('open')
  })

  it('opens after the dwell of the options', () => {
    const reader = createReader({ trigger: 'rest', dwell: 1000 })
    reader.move(ONE)
    expect(reader.wait(999).mode).toBe('dwelling')
    expect(reader.wait(1).mode).toBe('open')
  })
})
