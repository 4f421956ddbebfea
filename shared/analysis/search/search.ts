// Search over goals and content (4.13): everything that holds all the words typed, by kind, with the place where they stand.
import { derive } from '../derive'
import { marksOf, wordsOf, type Mark } from './foldedText'
import { cardNamesOf, searchablesOf, searchKinds, type CardName, type Searchable, type SearchKind } from './searchTexts'

export interface Found {
  readonly key: string
  /** Records to select. */
  readonly ids: readonly string[]
  readonly title: string
  readonly titleMarks: readonly Mark[]
  /** Where the words stand that the title does not hold; '' when it holds them all. */
  readonly excerpt: string
  readonly excerptMarks: readonly Mark[]
}
export interface FoundKind {
  readonly kind: SearchKind
  /** The best first, at most as many as asked for. */
  readonly found: readonly Found[]
  readonly count: number
}

const everything = derive(
  ['dataProducts', 'useCases', 'sourceSystems', 'domains', 'glossary', 'hotspots', 'notes', 'decisions'],
  searchablesOf,
)

type Titled = Pick<Searchable, 'title'>
type Ranked<Of extends Titled = Searchable> = readonly [rank: number, of: Of]

/** By kind; kinds with the better hit come first. Without words every record that has a card, a kind at a time. */
export function searchPortfolio(
  portfolio: Parameters<typeof everything>[0],
  typed: string,
  atMost: number,
): readonly FoundKind[] {
  const words = wordsOf(typed)
  const phrase = words.join(' ')
  const byKind = new Map<SearchKind, Ranked[]>(searchKinds.map((kind) => [kind, []]))
  for (const searchable of everything(portfolio)) {
    const rank = words.length === 0 ? 0 : rankOf(searchable, words, phrase)
    if (rank !== null) byKind.get(searchable.kind)?.push([rank, searchable])
  }
  return [...byKind]
    .filter(([kind, ranked]) => ranked.length > 0 && (words.length > 0 || CARDS.has(kind)))
    .map(([kind, ranked]) => ({ kind, ranked: ranked.sort(byRank) }))
    .sort((one, other) => (one.ranked[0]?.[0] ?? 0) - (other.ranked[0]?.[0] ?? 0))
    .map(({ kind, ranked }) => ({
      kind,
      count: ranked.length,
      found: ranked.slice(0, atMost).map(([, searchable]) => foundIn(searchable, words)),
    }))
}
const CARDS: ReadonlySet<SearchKind> = new Set(['dataProduct', 'useCase', 'sourceSystem'])

const byRank = ([rank, one]: Ranked<Titled>, [otherRank, other]: Ranked<Titled>): number =>
  rank - otherRank || (one.title.plain < other.title.plain ? -1 : 1)

const cardNames = derive(['dataProducts', 'useCases', 'sourceSystems'], cardNamesOf)

/** The cards whose names hold all the words typed, the best first; nothing, and nothing read, before something is typed. */
export function cardsNamed(
  portfolio: Parameters<typeof cardNames>[0],
  typed: string,
  atMost: number,
): readonly CardName[] {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const phrase = words.join(' ')
  return cardNames(portfolio)
    .flatMap((card): readonly Ranked<CardName>[] => {
      const rank = titleRank(card, words, phrase)
      return rank === null ? [] : [[rank, card]]
    })
    .sort(byRank)
    .slice(0, atMost)
    .map(([, card]) => card)
}

/** 0: the title begins with what was typed; then a word of it, any part of it, all words somewhere in it. null: a word is missing. */
function titleRank({ title: { plain } }: Titled, words: readonly string[], phrase: string): number | null {
  if (plain.startsWith(phrase)) return 0
  if (plain.includes(` ${phrase}`)) return 1
  if (plain.includes(phrase)) return 2
  return words.every((word) => plain.includes(word)) ? 3 : null
}

/** Behind whatever the title says alone: the title and the texts together. null: a word is missing. */
function rankOf(searchable: Searchable, words: readonly string[], phrase: string): number | null {
  const inTitle = titleRank(searchable, words, phrase)
  if (inTitle !== null) return inTitle
  const { title, texts } = searchable
  const missing = words.filter((word) => !title.plain.includes(word))
  return missing.every((word) => texts.some((text) => text.plain.includes(word)))
    ? missing.length < words.length
      ? 4
      : 5
    : null
}

function foundIn({ key, ids, title, texts }: Searchable, words: readonly string[]): Found {
  const missing = words.filter((word) => !title.plain.includes(word))
  const excerpt = missing.length === 0 ? '' : excerptOf(texts, missing)
  return {
    ...{ key, ids, title: title.text, titleMarks: marksOf(title.text, words) },
    ...{ excerpt, excerptMarks: marksOf(excerpt, words) },
  }
}

/** In characters: what fits one line of the dialog. */
const BEFORE = 28
const LONGEST = 110

/** The text that holds most of the words, cut around the first of them. */
function excerptOf(texts: Searchable['texts'], words: readonly string[]): string {
  const held = (plain: string) => words.filter((word) => plain.includes(word)).length
  const best = texts.reduce<Searchable['texts'][number] | undefined>(
    (most, text) => (held(text.plain) > (most ? held(most.plain) : 0) ? text : most),
    undefined,
  )
  if (!best) return ''
  const text = best.text.replaceAll(/\s+/g, ' ')
  const first = marksOf(text, words)[0]?.[0] ?? 0
  const start = first <= BEFORE ? 0 : text.lastIndexOf(' ', first - BEFORE + 10) + 1
  const cut = text.slice(start, start + LONGEST)
  return `${start > 0 ? '… ' : ''}${cut}${start + LONGEST < text.length ? ' …' : ''}`
}
