// A list of names with nothing that says what they are: read as one kind, and turned into another by one key.
import { readPlainList, standsLeftOf } from './plainList'
import { chainOf, readTypistItem, type typistKeywords, type TypistItem } from './typist/typistItem'
import { soundsLikeSource } from './typist/sourceWords'

/** What a whole list may become; domains are drawn around products and never come first. */
export const listKinds = ['usecase', 'product', 'source'] as const
export type ListKind = (typeof listKinds)[number]

export interface FlatList {
  readonly count: number
  /** What every line says it is; null where none says anything. */
  readonly said: ListKind | null
  /** Every name sounds like a system of record. */
  readonly areSystems: boolean
}

/** null for one line, for what has levels, owners, attributes or sentences, and where the lines say different things. */
export function readFlatList(text: string): FlatList | null {
  const items = itemsOf(text)
  if (!items) return null
  const [first] = items
  const said = first?.kind ?? null
  if (said === 'domain' || items.some(({ kind }) => kind !== said)) return null
  return { count: items.length, said, areSystems: items.every(({ name }) => soundsLikeSource(name)) }
}

/** The list with its kind written before each name, so that what is seen is what is taken; any other text stays as it is. */
export function flatListAs(text: string, kind: ListKind): string {
  if (readFlatList(text) === null) return text
  const word = WORDS[kind]
  const lines = itemsOf(text)?.map(({ name, text: told }) => `${word} ${name}${told === '' ? '' : `: ${told}`}`)
  return lines?.join('\n') ?? text
}

const WORDS: Readonly<Record<ListKind, keyof typeof typistKeywords>> = { usecase: 'uc', product: 'dp', source: 'src' }

function itemsOf(text: string): readonly TypistItem[] | null {
  const lines = readPlainList(text)
  const hasLevels = lines.some((line, at) => {
    const before = lines[at - 1]
    return line.steps > 0 || chainOf(line.text).length > 1 || (before !== undefined && standsLeftOf(before, line))
  })
  if (lines.length < 2 || hasLevels) return null
  const items = lines.map((line) => readTypistItem(line.text))
  return items.every(isBareName) ? items : null
}

const isBareName = ({ name, sentence, owners, attributes }: TypistItem): boolean =>
  name !== '' && sentence === null && owners.length + attributes.length === 0
