// The lexicon as tables: which groups of like meaning a word or a phrase belongs to, and which groups touch each other.
import { stemOf } from '../stem'
import { COMMERCE } from './commerce'
import { OPERATIONS } from './operations'
import { EVERYDAY, EVERYDAY_ASSOCIATIONS } from './everyday'
import { ASSOCIATIONS, PUBLIC_LIFE } from './publicLife'

const NO_GROUPS: readonly string[] = []

interface Lexicon {
  readonly groupsByStem: ReadonlyMap<string, readonly string[]>
  /** By the stem of the first word: the stems of the whole phrase and its groups, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly touching: ReadonlyMap<string, readonly string[]>
}
interface Phrase {
  readonly stems: readonly string[]
  readonly group: string
}

let built: Lexicon | undefined
/** Built when first asked for, so that a start without suggestions pays nothing. */
const lexicon = (): Lexicon => (built ??= build())

/** Groups a word belongs to. */
export const groupsOf = (stem: string): readonly string[] => lexicon().groupsByStem.get(stem) ?? NO_GROUPS
/** Groups a group touches without meaning the same. */
export const touchedBy = (group: string): readonly string[] => lexicon().touching.get(group) ?? NO_GROUPS
/** Every known stem. */
export const knownStems = (): Iterable<string> => lexicon().groupsByStem.keys()
export const isKnownStem = (stem: string): boolean => lexicon().groupsByStem.has(stem)

/** The longest phrase that starts at a place, with all groups that hold it. */
export function phraseAt(
  stems: readonly string[],
  at: number,
): { readonly length: number; readonly groups: readonly string[] } | undefined {
  const fitting = (lexicon().phrases.get(stems[at] ?? '') ?? []).filter((phrase) =>
    phrase.stems.every((stem, offset) => stems[at + offset] === stem),
  )
  const length = fitting.reduce((longest, phrase) => Math.max(longest, phrase.stems.length), 0)
  if (length === 0) return undefined
  return { length, groups: fitting.filter((phrase) => phrase.stems.length === length).map(({ group }) => group) }
}

function build(): Lexicon {
  const groupsByStem = new Map<string, string[]>()
  const phrases = new Map<string, Phrase[]>()
  const touching = new Map<string, string[]>()
  for (const [group, words] of linesOf([COMMERCE, OPERATIONS, PUBLIC_LIFE, EVERYDAY], ':'))
    for (const stems of words.map((word) => word.split('_').map(stemOf))) {
      const [first = ''] = stems
      if (stems.length > 1) append(phrases, first, { stems, group })
      else appendOnce(groupsByStem, first, group)
    }
  for (const [group, others] of linesOf([ASSOCIATIONS, EVERYDAY_ASSOCIATIONS], '>'))
    for (const other of others) appendOnce(touching, group, other)
  return { groupsByStem, phrases, touching }
}

const linesOf = (texts: readonly string[], sign: string): readonly (readonly [string, readonly string[]])[] =>
  texts
    .join('\n')
    .trim()
    .split('\n')
    .filter((line) => line.includes(sign))
    .map((line) => {
      const [head = '', rest = ''] = line.split(sign)
      return [head.trim(), rest.trim().split(/[\s,]+/u)]
    })

function append<V>(table: Map<string, V[]>, key: string, value: V): void {
  const known = table.get(key)
  if (known) known.push(value)
  else table.set(key, [value])
}

function appendOnce(table: Map<string, string[]>, key: string, value: string): void {
  if (!(table.get(key)?.includes(value) ?? false)) append(table, key, value)
}
