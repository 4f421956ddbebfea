// What a need says of time and reliability ("every hour", "bis 7 Uhr", "99.5 % available"), against what a product promises (2.39).
import { Slo, type DataProduct } from '../../model/entities/dataProduct'
import { SloId } from '../../model/entities/ids'
import type { Language } from '../../text/catalogue'
import { isWeaker, keyOf, readLevel, type Level } from '../sloInference/level'
import { isSloDimension, type SloDimension } from '../sloInterview/dimensions'
import { readSloAnswer } from '../sloInterview/readSloAnswer'

/** A promise the product would have to make, or to make stricter. */
export interface PromiseToAdd {
  readonly dimension: SloDimension
  /** As the need has it. */
  readonly asked: Slo
  /** What is promised today; null for nothing. */
  readonly promised: Slo | null
}

const UNIT = String.raw`(?:minute|min|hour|day|week|month|stunde|tag|woche|monat)[a-z]*`
const SPAN_EN = String.raw`\b(?:within|after at most|at most|not more than|no more than|less than|up to) (?:an? |\d+ )${UNIT}`
const SPAN_DE = String.raw`(?<!\p{L})(?:innerhalb(?: von)?|höchstens|maximal|weniger als|bis zu|spätestens nach) (?:eine?[nmrs]? |\d+ )${UNIT}`
/** "Sent back within 14 days" tells the thing: a span is a promise where it says how old what is delivered may be, or says nothing else, as a requirement on a flow does (2.39). */
const FRESH_EN = [
  String.raw`\b(?:no|not) older than (?:an? |\d+ )${UNIT}`,
  String.raw`${SPAN_EN} old\b`,
  String.raw`\b(?:fresh|up[ -]to[ -]date|refreshed|updated) ${SPAN_EN}`,
  String.raw`^\s*${SPAN_EN}[.\s]*$`,
].join('|')
const FRESH_DE = [
  String.raw`(?<!\p{L})nicht älter als (?:eine?[nmrs]? |\d+ )${UNIT}`,
  String.raw`${SPAN_DE} (?:alt|aktualisiert)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:aktualisiert|aktuell|frisch) ${SPAN_DE}`,
  String.raw`^\s*${SPAN_DE}[.\s]*$`,
].join('|')
/** How a need says it, and about which dimension; "per hour" is left out, for it says how numbers are cut. */
const SAYINGS: readonly (readonly [pattern: RegExp, dimension: SloDimension, language: Language])[] = [
  [
    new RegExp(String.raw`\bevery (?:\d+ )?${UNIT}|\b(?:once|twice|\d+ times) (?:a|per) ${UNIT}`, 'iu'),
    'frequency',
    'en',
  ],
  [/\bevery (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu, 'frequency', 'en'],
  [new RegExp(String.raw`\b(?:alle \d+|jede[nrs]?) ${UNIT}`, 'iu'), 'frequency', 'de'],
  [/\b(?:hourly|daily|weekly|monthly)\b(?= *[,.;]|$| by | at | before )/iu, 'frequency', 'en'],
  [/(?<!\p{L})(?:stündlich|täglich|wöchentlich|monatlich)(?!\p{L})/iu, 'frequency', 'de'],
  [new RegExp(FRESH_EN, 'iu'), 'freshness', 'en'],
  [new RegExp(FRESH_DE, 'iu'), 'freshness', 'de'],
  [/\b(?:by|until|before) \d{1,2}(?::\d\d)? ?(?:am|pm|o.clock)?(?![\d%])(?: every \w+day)?/iu, 'deliveryTime', 'en'],
  [/\bbis \d{1,2}(?::\d\d)? Uhr/iu, 'deliveryTime', 'de'],
  [/\d[\d.,]* ?(?:%|percent) (?:available|availability|uptime|of the time)/iu, 'availability', 'en'],
  [/\d[\d.,]* ?(?:%|Prozent) (?:verfügbar|Verfügbarkeit)/iu, 'availability', 'de'],
]

/** The promises a need asks for, each dimension once, the first saying wins. Empty for most needs. */
export function promisesAskedFor(need: string): readonly Slo[] {
  const asked = new Map<SloDimension, Slo>()
  for (const [pattern, dimension, language] of SAYINGS) {
    const said = pattern.exec(need)?.[0]
    const reading = said === undefined ? null : readSloAnswer(dimension, said, language)
    if (!reading || reading.confidence === 'unsure' || asked.has(reading.fields.dimension)) continue
    const id = SloId.parse(`slo_asked_${reading.fields.dimension}`)
    asked.set(reading.fields.dimension, Slo.parse({ ...reading.fields, id, origin: 'stated', order: 'n' }))
  }
  return [...asked.values()]
}

const BY_DAY =
  /\b(?:by|until|before|on|bis|am) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)s?\b/iu
const SPANS = [new RegExp(SPAN_EN, 'iu'), new RegExp(SPAN_DE, 'iu')]
const SAID = [...SAYINGS.map(([pattern]) => pattern), ...SPANS, BY_DAY].map(
  ({ source, flags }) => new RegExp(`(?:${source})(?: (?:old|alt))?`, `${flags}g`),
)

/** The need without what it says of time and reliability: that is no part of the thing. */
export const withoutPromises = (need: string): string =>
  SAID.reduce((rest, saying) => rest.replaceAll(saying, ' '), need)

/** Of the promises asked for, those the product does not make, or makes weaker. */
export function promisesToAdd(asked: readonly Slo[], { slos }: Pick<DataProduct, 'slos'>): readonly PromiseToAdd[] {
  return asked.flatMap((slo) => {
    const { dimension } = slo
    if (!isSloDimension(dimension)) return []
    const same = Object.values(slos)
      .filter((promised) => promised.dimension === dimension)
      .sort((one, other) => (one.id < other.id ? -1 : 1))
    if (same.some((promised) => keeps(dimension, promised, slo))) return []
    return [{ dimension, asked: slo, promised: same[0] ?? null }]
  })
}

/** False as well for what cannot be compared: then somebody has to look. */
function keeps(dimension: SloDimension, promised: Slo, asked: Slo): boolean {
  const [has, needs] = [readLevel(promised), readLevel(asked)]
  if (!isLevel(has) || !isLevel(needs)) return false
  return keyOf(dimension, has) === keyOf(dimension, needs) && !isWeaker(dimension, has, needs)
}

const isLevel = (reading: ReturnType<typeof readLevel>): reading is Level => typeof reading !== 'string'
