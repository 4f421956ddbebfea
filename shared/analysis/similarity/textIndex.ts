// What a text is to the search for a need: words under their keys, and how a need met them.
import type { Key, Term } from './terms'

export type Language = 'en' | 'de'
/** How a word of the need met a text: the word itself, one of like meaning, one that goes with it, one that looks like it. */
export type Meeting = 'same' | 'meaning' | 'related' | 'alike'
export interface FieldText<Field extends string> {
  readonly field: Field
  readonly text: string
  /** What a word here counts against one in a name, which counts 1. */
  readonly weight: number
  /** True where the first words say what it is. */
  readonly fades?: true
}
export interface Match<Field extends string> {
  /** The word of the need. */
  readonly word: string
  readonly field: Field
  /** The word it met there. */
  readonly met: string
  readonly how: Meeting
  /** How likely it is that both words are about one thing, 0 to 1: below 1 for what is only often heard together. */
  readonly likely: number
  /** What it adds to the evidence. */
  readonly weight: number
}
export interface Hit<Id, Field extends string> {
  readonly id: Id
  /** The sum of what was met; 1 is one rare word in a name. */
  readonly evidence: number
  readonly matches: readonly Match<Field>[]
}
export interface Posting<Id, Field extends string> {
  readonly id: Id
  readonly weight: number
  readonly field: Field
  /** The word as it stands there. */
  readonly met: string
  /** The one the record is written in. */
  readonly language: Language
}
export interface SaidWord<Field extends string> {
  readonly field: Field
  readonly keys: ReadonlyMap<Key, number>
  readonly weight: number
}
/** A record's texts under their keys; made once per record. */
export interface IndexedText<Id, Field extends string> {
  readonly id: Id
  readonly language: Language
  readonly entries: ReadonlyMap<Key, Posting<Id, Field>>
  /** The same word by word, each as loud as its field. */
  readonly words: readonly SaidWord<Field>[]
}
export type Postings<Id, Field extends string> = ReadonlyMap<Key, readonly Posting<Id, Field>[]>
export interface Base<Id, Field extends string> {
  readonly texts: ReadonlyMap<Id, IndexedText<Id, Field>>
  readonly postings: Postings<Id, Field>
}
/** Texts by key: a large part that stays while a few records are edited, and what has changed since it was made. */
export interface TextIndex<Id, Field extends string> {
  readonly size: number
  readonly base: Base<Id, Field>
  /** Records whose texts in the base are out of date. */
  readonly replaced: ReadonlySet<Id>
  readonly added: Postings<Id, Field>
}
/** A term of the need, with what it counts: the need itself more than who says so. */
export interface WeightedTerm extends Term {
  readonly weight: number
  /** "Rat" is advice in German, and no animal. */
  readonly language: Language
}
