// What a column is: a heading, a reading of a record as text, how it sorts, and how it is edited. Everything else follows from that.
import type { Finding } from '../../../shared/analysis/finding'
import type { ChangeInput } from '../../../shared/model/commands'
import type { Portfolio } from '../../../shared/model/portfolio'
import type { TextKey } from '../../../shared/text/catalogue'
import type { Say } from '../../../shared/text/say'
import type { Choice } from '../../ui/PlainSelect'

/** What a reading may ask. */
export interface Asked {
  readonly portfolio: Portfolio
  readonly say: Say
  readonly findings: ReadonlyMap<string, readonly Finding[]>
}
/** Reads one record; the blank of its type when the record is gone. */
export type Reading<T> = (asked: Asked, id: string) => T

interface Editing {
  /** What stands in the editor when it opens. */
  readonly value: Reading<string>
  /** The change that what was typed or chosen means; undefined when it means none. */
  readonly change: (id: string, typed: string, asked: Asked) => ChangeInput | undefined
  /** True where a value belongs to one record alone: a name, a job. Else it is kept in every selected row. */
  readonly one?: true
}
export interface TextEdit extends Editing {
  readonly how: 'text' | 'prose' | 'job'
}
export interface ChoiceEdit extends Editing {
  readonly how: 'choice'
  /** For one record, or for several where no id is given. */
  readonly choices: (asked: Asked, id?: string) => readonly Choice<string>[]
}
/** The owner is chosen by typing, in the dialog that `O` opens on the map. */
export interface OwnerEdit {
  readonly how: 'owner'
}
export type Edit = TextEdit | ChoiceEdit | OwnerEdit

export interface Column {
  readonly id: string
  readonly title: Extract<TextKey, `table.column.${string}`>
  /** In pixels, at least. */
  readonly width: number
  /** Share of the room that is left; none for columns that stay narrow. */
  readonly grows?: number
  readonly look?: 'name' | 'job' | 'owner' | 'findings' | 'lifecycle' | 'number' | 'count'
  /** Not among the usual columns. */
  readonly extra?: true
  readonly text: Reading<string>
  /** Sorts by this number instead of the text; null sorts last. */
  readonly rank?: Reading<number | null>
  readonly edit?: Edit
}

/** A reading of one table's records. */
export const readingOf =
  <R>(table: (portfolio: Portfolio) => Readonly<Record<string, R>>) =>
  <T>(blank: T, read: (record: R, asked: Asked, id: string) => T): Reading<T> =>
  (asked, id) => {
    const record = table(asked.portfolio)[id]
    return record === undefined ? blank : read(record, asked, id)
  }

/** A number with the words behind it: `2 · Orders, Returns`; nothing for none. */
export const countAndNames = (names: readonly string[]): string =>
  names.length === 0 ? '' : `${names.length} · ${names.join(', ')}`

/** A choice for every value, said by `word`. */
export const choicesOf = <V extends string>(values: readonly V[], word: (value: V) => string): readonly Choice<V>[] =>
  values.map((value) => ({ value, label: word(value) }))
