/** The closed lists of the glossary: what an entry can be, how a name can be meant, how two entries can stand to each other. */

export const ENTITY_TYPES = [
  'country',
  'territory',
  'region',
  'city',
  'site',
  'waterway',
  'person',
  'people',
  'office',
  'armed-group',
  'military',
  'party',
  'government-body',
  'intl-org',
  'court',
  'ngo',
  'company',
  'media',
  'faith',
  'event',
  'operation',
  'agreement',
  'law',
  'weapon',
  'concept',
] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** Types that have a place on the map and may carry `coords`. */
export const PLACE_TYPES: readonly EntityType[] = ['country', 'territory', 'region', 'city', 'site', 'waterway']

export const NAME_KINDS = ['full', 'common', 'acronym', 'surname', 'spelling', 'former', 'native', 'demonym'] as const
export type NameKind = (typeof NAME_KINDS)[number]

export interface Predicate {
  /** The same statement read from the other end; equal to the predicate itself where it is symmetric. */
  readonly inverse: string
  /** Wikidata property, where one says the same. */
  readonly property?: string
  /** Types the statement may start from and lead to; absent = any. */
  readonly from?: readonly EntityType[]
  readonly to?: readonly EntityType[]
}

const PERSON = ['person'] as const
const ORGANISATION = [
  'armed-group',
  'military',
  'party',
  'government-body',
  'intl-org',
  'court',
  'ngo',
  'company',
  'media',
  'country',
  'territory',
  'people',
] as const
const PLACE = ['country', 'territory', 'region', 'city', 'site', 'waterway'] as const
const HAPPENING = ['event', 'operation', 'agreement'] as const

/** Stored once, on one side; the build derives the other side under `inverse`. */
export const PREDICATES = {
  part_of: { inverse: 'has_part', property: 'P361' },
  founded_by: { inverse: 'founder_of', property: 'P112', to: [...PERSON, ...ORGANISATION] },
  leader: {
    inverse: 'leader_of',
    property: 'P488',
    from: [...ORGANISATION, 'region', 'city', 'faith', 'event'],
    to: PERSON,
  },
  member_of: { inverse: 'has_member', property: 'P463' },
  allegiance: { inverse: 'commands_allegiance_of', property: 'P945' },
  opponent_of: { inverse: 'opponent_of' },
  allied_with: { inverse: 'allied_with' },
  split_from: { inverse: 'origin_of' },
  succeeded_by: { inverse: 'successor_of', property: 'P1366' },
  different_from: { inverse: 'different_from', property: 'P1889' },
  located_in: { inverse: 'location_of', property: 'P131', to: PLACE },
  capital_of: { inverse: 'capital', property: 'P1376', from: ['city'], to: ['country', 'territory', 'region'] },
  borders: { inverse: 'borders', property: 'P47', from: PLACE, to: PLACE },
  headquarters: { inverse: 'seat_of', property: 'P159', to: PLACE },
  participant_in: { inverse: 'participant', property: 'P1344', to: HAPPENING },
  perpetrator: { inverse: 'perpetrator_of', property: 'P8031', from: HAPPENING },
  target: { inverse: 'targeted_by', property: 'P533', from: HAPPENING },
  signatory: { inverse: 'signatory_of', property: 'P1891', from: ['agreement', 'law'] },
  mediator: { inverse: 'mediator_of', from: HAPPENING },
  relative: { inverse: 'relative', from: PERSON, to: PERSON },
  killed_by: { inverse: 'killed', from: PERSON },
  spokesperson_for: { inverse: 'spokesperson', from: PERSON },
  follows_from: { inverse: 'led_to', property: 'P828' },
} as const satisfies Record<string, Predicate>

export type PredicateName = keyof typeof PREDICATES
export const PREDICATE_NAMES = Object.keys(PREDICATES) as PredicateName[]
/** A stored predicate or a derived one (an inverse, or the two that the holders of an office give). */
export type RelationName =
  | PredicateName
  | (typeof PREDICATES)[PredicateName]['inverse']
  | 'holds_office'
  | 'office_holder'
