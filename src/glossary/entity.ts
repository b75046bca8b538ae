import type { Designation, Entry, Fact, Name, Role, Source, Span } from './entry-schema.ts'
import type { RelationName } from './vocabulary.ts'

/** Where an entity comes from: written by us, derived from place tables, or brought by the reader. */
export type Tier = 'authored' | 'gazetteer' | 'pack'

/** How one entity stands to another, seen from this one; inverses are filled in when the glossary is compiled. */
export interface Relation {
  readonly p: RelationName
  readonly to: string
  /** Title of the other entity, so that a card needs nothing but its own entity. */
  readonly title: string
  readonly from?: string
  /** Where the entry gives no `from`: the day before which one of the two was not, so that it cannot have held. */
  readonly notBefore?: string
  readonly until?: string
  readonly claim?: 'claimed' | 'disputed'
  readonly by?: string
  readonly note?: string
  readonly sources?: readonly string[]
}

/** One tenure of an office: on a person the office, on an office the person. `id` is absent where the other has no entry. */
export interface Tenure {
  readonly id?: string
  readonly title: string
  readonly from: string
  readonly until?: string
  readonly acting?: boolean
  readonly note?: string
  readonly sources: readonly string[]
}

/**
 * An entry as the card and the matcher use it: relations complete in both directions, sources resolved,
 * nothing left that must be looked up elsewhere. This is what the compiled glossary holds and what messages carry.
 */
export interface Entity
  extends Pick<
    Entry,
    | 'id'
    | 'type'
    | 'title'
    | 'what'
    | 'why'
    | 'born'
    | 'died'
    | 'defunct'
    | 'deFacto'
    | 'country'
    | 'wikidata'
    | 'wikipedia'
    | 'reviewed'
    | 'reviewedUpTo'
  > {
  readonly tier: Tier
  readonly names: readonly Name[]
  readonly status: readonly Span[]
  readonly facts: readonly Fact[]
  readonly roles: readonly Role[]
  /** On a person: offices held. On an office: its holders. Oldest first. */
  readonly tenures: readonly Tenure[]
  readonly relations: readonly Relation[]
  readonly designations: readonly Designation[]
  readonly confusedWith: readonly { readonly with: string; readonly title: string; readonly difference: string }[]
  /** Latitude, longitude in degrees. */
  readonly coords?: readonly [number, number]
  /** Every source that a line of this entity names, by id. */
  readonly sources: Readonly<Record<string, Source>>
  /** Name of the licence or data set that generated entries must credit on the card. */
  readonly attribution?: string
}
