import { isKnownStem } from './lexicon/groups'
import { stemOf } from './stem'

const SHORTEST_COMPOUND = 8
const SHORTEST_PART = 4
const SHORTEST_END = 5
const LINKS = ['', 's', 'es', 'n', 'en', 'e'] as const
const NONE: readonly string[] = []
/** English words that look like compounds and are none for us: a warehouse is not a house. */
const WHOLE: ReadonlySet<string> = new Set(
  [
    'warehouse',
    'household',
    'shareholder',
    'newsletter',
    'notebook',
    'handbook',
    'passport',
    'workshop',
    'timetable',
    'feedback',
    'deadline',
    'database',
    'network',
    'landlord',
    'restaurant',
    'understand',
    'department',
    'apartment',
    'participant',
    'instrument',
    'assessment',
    'investment',
    'statement',
    'management',
    'requirement',
    'livestock',
    'stückzahl',
  ].map(stemOf),
)

/** The known words a German compound is made of ("Stromverbrauch": strom, verbrauch); none when it is not one. */
export function compoundParts(stem: string): readonly string[] {
  if (stem.length < SHORTEST_COMPOUND || WHOLE.has(stem)) return NONE
  for (let at = stem.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const left = knownBefore(stem.slice(0, at))
    if (left === undefined) continue
    const rest = stem.slice(at)
    const right = knownStemOf(rest)
    if (right !== undefined) return [left, right]
    const further = compoundParts(rest)
    if (further.length > 0) return [left, ...further]
  }
  return endOf(stem)
}

/** What a compound ends with is what it is: a known end counts although its beginning is not known. */
function endOf(stem: string): readonly string[] {
  for (let at = SHORTEST_PART; at <= stem.length - SHORTEST_END; at++) {
    const end = knownStemOf(stem.slice(at))
    if (end !== undefined) return [end]
  }
  return NONE
}

/** A piece of a stem is one already: "kreis|stras" would lose its last letter by being stemmed again. */
function knownStemOf(piece: string): string | undefined {
  if (isKnownStem(piece)) return piece
  const stem = stemOf(piece)
  return isKnownStem(stem) ? stem : undefined
}

function knownBefore(left: string): string | undefined {
  for (const link of LINKS) {
    if (!left.endsWith(link)) continue
    const stem = knownStemOf(left.slice(0, left.length - link.length))
    if (stem !== undefined && stem.length >= 3) return stem
  }
  return undefined
}
