import { describe, expect, it } from 'vitest'
import { type CardSource, cardOfEntity, cardOfMention } from '../../src/card/card-data.ts'
import { makeEntity } from '../glossary/make-entity.ts'

const guard = makeEntity({
  relations: [
    { p: 'allied_with', to: 'hill-league', title: 'Hill League' },
    { p: 'opponent_of', to: 'hill-league', title: 'Hill League', from: '2015' },
    { p: 'part_of', to: 'river-front', title: 'River Front', from: '2023' },
    { p: 'leader', to: 'nobody-here', title: 'Nobody Here' },
  ],
  confusedWith: [
    { with: 'hill-league', title: 'Hill League', difference: 'They live on hills.' },
    { with: 'nobody-here', title: 'Nobody Here', difference: 'Not in the text.' },
    { with: 'coast-guard', title: 'Coast Guard', difference: 'They guard the coast.' },
  ],
})
const league = makeEntity({ id: 'hill-league', title: 'Hill League' })
const front = makeEntity({ id: 'river-front', title: 'River Front' })

const TEXT = 'River Guard, Hill League, the Guard, River Front'
const mention = (entityId: string, text: string, confidence = 1) => {
  const start = TEXT.indexOf(text)
  return { start, end: start + text.length, entityId, confidence, why: [] }
}
const source: CardSource = {
  text: TEXT,
  published: '2021-08-30T18:54+02:00',
  today: '2026-11-23',
  mentions: [
    mention('river-guard', 'River Guard'),
    mention('hill-league', 'Hill League'),
    { ...mention('river-guard', 'Guard', 0.6), alternativeId: 'river-front' },
    mention('river-front', 'River Front'),
  ],
  entities: [guard, league, front],
  sure: 0.8,
}

describe('what a card is made of', () => {
  it('takes the day of the article from an instant', () => {
    expect(cardOfMention(source, 0)?.asOf.date).toBe('2021-08-30')
  })

  it('relates to whom the article names, once each, with a date where there is one, and as it was on the day', () => {
    expect(cardOfMention(source, 0)?.related.map(({ p, to }) => `${p} ${to}`)).toEqual(['opponent_of hill-league'])
  })

  it('warns of confusion only where the other is in the text or bears the name that is printed', () => {
    expect(cardOfMention(source, 0)?.confusable.map((other) => other.with)).toEqual(['hill-league'])
    expect(cardOfMention(source, 2)?.confusable.map((other) => other.with)).toEqual(['hill-league', 'coast-guard'])
  })

  it('says that the article has no date, but not where there is no article', () => {
    const { published: _published, ...undated } = source
    expect(cardOfEntity(undated, 'river-guard')?.asOf.notes).toContain('no-date')
    expect(cardOfEntity({ ...undated, text: '', mentions: [] }, 'river-guard')?.asOf.notes).toEqual([])
  })

  it('says of an unsure mention what else it could be', () => {
    expect(cardOfMention(source, 0)?.mention?.isUnsure).toBe(false)
    expect(cardOfMention(source, 2)?.mention).toMatchObject({
      text: 'Guard',
      isUnsure: true,
      alternative: { id: 'river-front' },
    })
  })

  it('counts the mentions, and has no mention of its own when it was reached from another card', () => {
    expect(cardOfEntity(source, 'river-guard')).toMatchObject({ mentionIndices: [0, 2], mention: undefined })
  })

  it('is not there for an entity that did not come along', () => {
    expect(cardOfEntity(source, 'nobody-here')).toBeUndefined()
    expect(cardOfMention(source, 99)).toBeUndefined()
  })
})
