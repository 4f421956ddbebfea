// A promise out of plain words: "by 7 every Monday", "höchstens 4 Stunden alt" (DOMAIN.md G.1, G.2).
import type { Slo } from '../../model/entities/dataProduct'
import type { Language } from '../../text/catalogue'
import { sloDimensions, type SloDimension, type SloMeasure } from './dimensions'
import type { GuidingQuestion } from './guidingQuestions'
import { objectiveText, sliText, type SloText } from './objectiveText'
import { downtimeIn, downtimeText, windowSaid } from './spokenDowntime'
import { durationsIn, numbersIn, withDigits, workingDaysIn, type SpokenDuration } from './spokenNumbers'
import { dateIn, daysIn, timeIn, zoneIn } from './spokenTimes'

/** What was understood; what was not stays out. `statement` is always the answer as it was given. */
export type SloFields = Partial<
  Pick<Slo, 'target' | 'upTo' | 'unit' | 'percent' | 'window' | 'time' | 'days' | 'zone' | 'statement'>
> & { readonly dimension: SloDimension }

export interface SloReading {
  readonly fields: SloFields
  /** The other promises of the same answer: "1 hour, 8 hours". */
  readonly further: readonly SloFields[]
  /** sure: said in so many words; likely: something was supplied; unsure: only the words were kept. */
  readonly confidence: 'sure' | 'likely' | 'unsure'
  /** What was understood, to be shown back before it is kept. */
  readonly shown: SloText
  /** How a figure came about that nobody said: downtime as a percentage. */
  readonly reckoned?: SloText
  /** How it would be measured; say it in the language of the document and store it as `sli`. */
  readonly sli: SloText
}

interface Understood extends Omit<SloFields, 'dimension'> {
  readonly isLikely?: boolean
  readonly meant?: SloDimension
  readonly reckoned?: SloText
}
interface Heard {
  /** As `withDigits` gives it. */
  readonly text: string
  readonly answer: string
  readonly language: Language
  readonly dimension: SloDimension
}

/** Reads an answer to a question (or about a dimension); null for a question that asks for words only, and for no answer. */
export function readSloAnswer(
  asked: GuidingQuestion | SloDimension,
  answer: string,
  language: Language,
): SloReading | null {
  const dimensions: readonly SloDimension[] = typeof asked === 'string' ? [asked] : asked.dimensions
  const [dimension, ...others] = dimensions
  if (dimension === undefined || answer.trim() === '') return null
  const heard = { text: withDigits(answer.slice(0, 2000)), answer, language, dimension }
  const understood = READERS[sloDimensions[dimension].measure](heard)
  const { isLikely: _, meant = dimension, reckoned, ...said } = understood ?? {}
  const fields = { ...said, dimension: meant, statement: answer.trim().slice(0, 20_000) }
  return {
    fields,
    further: understood ? furtherOf(others, heard) : [],
    confidence: confidenceIn(understood, dimension),
    shown: objectiveText(fields),
    ...(reckoned && { reckoned }),
    sli: sliText(meant),
  }
}

function confidenceIn(understood: Understood | null, asked: SloDimension): SloReading['confidence'] {
  if (!understood) return 'unsure'
  return understood.isLikely || (understood.meant ?? asked) !== asked ? 'likely' : 'sure'
}

/** "30 days, 90 days" answers two questions at once; each later length of time is the next dimension's. */
function furtherOf(dimensions: readonly SloDimension[], { text, answer, language }: Heard): readonly SloFields[] {
  const spoken = durationsIn(text, language)
  return dimensions.flatMap((dimension, at) => {
    const next = spoken[at + 1]
    if (!next) return []
    return [{ dimension, target: next.value, unit: next.unit, statement: answer.trim() }]
  })
}

const READERS: Readonly<Record<SloMeasure, (heard: Heard) => Understood | null>> = {
  duration: (heard) => readDuration(heard) ?? readClock({ ...heard, dimension: 'deliveryTime' }, 'deliveryTime'),
  clock: (heard) => readClock(heard),
  share: (heard) => {
    const percent = percentIn(heard.text, heard.language)
    if (percent !== undefined) return readShare(heard, percent)
    return readAway(heard) ?? readWhole(heard.text, heard.dimension)
  },
  rate: ({ text, language }) => readRate(text, language),
  band: ({ text, language }) => readBand(text, language),
  date: ({ text, language }) => readDate(text, language),
}

const PERCENT = /(\d[\d.,]*)\s?(?:%|percent|per cent|pct|prozent)/u

function readDuration({ text, language, dimension }: Heard): Understood | null {
  const rhythm = dimension === 'frequency' ? readRhythm(text, language) : null
  const spoken = rhythm ?? durationsIn(text.replace(PERCENT, ''), language)[0] ?? null
  const percent = percentIn(text, language)
  const shared = percent === undefined ? {} : { percent }
  if (spoken)
    return { target: spoken.value, unit: spoken.unit, ...shared, ...(rhythm ? daysOf(text) : weekends(text, language)) }
  const supplied = suppliedDuration(text)
  return supplied ? { target: supplied.value, unit: supplied.unit, ...shared, isLikely: true } : null
}

/** A promise has no weekends: what working days are taken for is said, and the room decides. */
function weekends(text: string, language: Language): Pick<Understood, 'isLikely' | 'reckoned'> {
  const days = workingDaysIn(text, language)
  return days ? { isLikely: true, reckoned: { key: 'slo.reckoned.workingDays', values: { ...days } } } : {}
}

const ADVERBS: readonly (readonly [RegExp, SpokenDuration])[] = [
  [/hourly|stündlich/u, { value: 1, unit: 'h' }],
  [
    /daily|täglich|tagesaktuell|overnight|over night|über nacht|yesterday|previous day|day before|vortag|gestern/u,
    { value: 1, unit: 'd' },
  ],
  [/fortnight|vierzehntägig|14-tägig/u, { value: 2, unit: 'w' }],
  [/weekly|wöchentlich/u, { value: 1, unit: 'w' }],
  [/quarterly|quartalsweise|vierteljährlich|quartal|(?:a|per|each|every|the) quarter/u, { value: 3, unit: 'm' }],
  [/monthly|monatlich/u, { value: 1, unit: 'm' }],
  [/yearly|annually|jährlich/u, { value: 1, unit: 'y' }],
]
/** "same day", "noch am selben Arbeitstag". */
const SAME_DAY = /same (?:(?:working|business) )?day|(?:selben|gleichen) (?:arbeits|werk)?tag/u
const suppliedDuration = (text: string): SpokenDuration | undefined =>
  ADVERBS.find(([pattern]) => pattern.test(text))?.[1] ?? (SAME_DAY.test(text) ? { value: 1, unit: 'd' } : undefined)

const TIMES_PER = /(\d+)(?:[ -]?(?:times|mal|x))? (?:(?:am|im|in der|in the|a|per|each|every|pro|je) )?(?:1 )?(\p{L}+)/u

/** "once a day", "3 times per hour", "every Monday": the interval between two updates. */
function readRhythm(text: string, language: Language): SpokenDuration | null {
  return readTimesPer(text, language) ?? durationsIn(text, language)[0] ?? suppliedDuration(text) ?? rhythmOfDays(text)
}

function readTimesPer(text: string, language: Language): SpokenDuration | null {
  const isCounted =
    /\d(?:[ -]?(?:times|mal|x)(?!\p{L})| 1 \p{L}| (?:am|im|in der|in the|a|per|each|every|pro|je) \p{L}| (?:stündlich|täglich|wöchentlich|monatlich|jährlich|daily|weekly))/u.test(
      text,
    )
  const [, times, per = ''] = isCounted ? (TIMES_PER.exec(text) ?? []) : []
  const period = durationsIn(`1 ${per}`, language)[0] ?? suppliedDuration(`per ${per}`)
  return times === undefined || !period ? null : divided(period, Number(times))
}

function rhythmOfDays(text: string): SpokenDuration | null {
  const days = daysIn(text)
  if (days === '') return null
  return { value: 1, unit: days.includes(',') ? 'd' : 'w' }
}

const PARTS = { y: ['m', 12], m: ['d', 30], w: ['d', 7], d: ['h', 24], h: ['min', 60], min: ['s', 60] } as const

/** Twice a day is every 12 hours; what does not divide evenly stays a fraction of the smaller unit. */
function divided({ value, unit }: SpokenDuration, times: number): SpokenDuration {
  if (times <= 1 || unit === 's' || unit === 'ms') return { value, unit }
  const [part, count] = PARTS[unit]
  return { value: Math.round((100 * value * count) / times) / 100, unit: part }
}

/** `meant`: the answer to another question turned out to name a time of day. */
function readClock({ text, answer, language }: Heard, meant?: SloDimension): Understood | null {
  const zone = zoneIn(answer)
  const spoken = timeIn(text)
  const time = spoken === '' && meant === undefined ? aloneHour(text, language) : spoken
  if (time === '') return null
  const percent = percentIn(text, language)
  return {
    time,
    ...daysOf(text),
    ...(zone !== '' && { zone }),
    ...(percent !== undefined && { percent }),
    ...(meant && { meant }),
    isLikely: spoken === '',
  }
}

function aloneHour(text: string, language: Language): string {
  const [hour] = numbersIn(text.replace(PERCENT, ''), language)
  if (hour === undefined || !Number.isInteger(hour) || hour > 23) return ''
  return `${String(hour).padStart(2, '0')}:00`
}

function daysOf(text: string): { readonly days?: string } {
  const days = daysIn(text)
  return days === '' ? {} : { days }
}

const WHOLE =
  /(?<!\p{L})(?:all|every|always|complete|none|never|alle|jede[nrs]?|immer|vollständig|keine[nrs]?|nie)(?!\p{L})/u
const ROUND_THE_CLOCK = /24\s?[/x]\s?7|around the clock|round the clock|rund um die uhr/u
const OFF_BY = /off by|error|wrong|deviat|differ|abweich|daneben|fehler|±|\+\/-/u

function readShare({ text, dimension, answer }: Heard, percent: number): Understood | null {
  if (dimension === 'accuracy' && OFF_BY.test(text)) return { target: percent, unit: '%' }
  const window = windowOf(answer)
  if (sloDimensions[dimension].stricter === 'larger' && percent < 50 && WITHOUT.test(text))
    return { percent: lessThanAll(percent), isLikely: true, ...(window !== '' && { window }) }
  return percent > 100 ? null : { percent, ...(window !== '' && { window }) }
}

function readAway({ text, answer, language, dimension }: Heard): Understood | null {
  const downtime = dimension === 'availability' ? downtimeIn(text, language) : null
  if (!downtime) return null
  const [{ percent, isSaid }, window] = [downtime, windowSaid(answer)]
  return { percent, ...(window !== '' && { window }), isLikely: !isSaid, reckoned: downtimeText(downtime) }
}

/** "all but 2 %", "höchstens 1 % darf fehlen": what is left is what is promised. */
const WITHOUT =
  /all but|but for|apart from|except|exclud|without|bis auf|außer|missing|miss(?!\p{L})|gaps?(?!\p{L})|absent|empty|down(?!\p{L})|downtime|outage|unavailable|fehl|lücke|leer|ausf[aä]ll|doppelt|dublette|duplicate|twice/u
const lessThanAll = (percent: number): number => Math.round((100 - percent) * 1e6) / 1e6

/** "all of them" is 100 %; "24/7" says when, not how often. */
function readWhole(text: string, dimension: SloDimension): Understood | null {
  if (dimension === 'availability') return ROUND_THE_CLOCK.test(text) ? { window: '24/7', isLikely: true } : null
  if (dimension === 'uniqueness' && /(?<!\p{L})(?:1|one|eine?) (?:row|record|zeile|satz)/u.test(text))
    return { percent: 100, isLikely: true }
  if (dimension === 'lineage' && /^(?:yes|ja)(?!\p{L})/u.test(text)) return { percent: 100, isLikely: true }
  return WHOLE.test(text) && dimension !== 'errorRate' ? { percent: 100, isLikely: true } : null
}

/** What the percentage is of, in their words: "working days", "registered customers". */
function windowOf(answer: string): string {
  const [, rest = ''] = /\d\s?(?:%|percent|per cent|pct|prozent)\s*(.*)$/isu.exec(answer) ?? []
  return rest
    .replace(/^[\s,;:.(]*(?:(?:of the|of|in the|in|on|during|der|des|von|an|am|im|während der|während|zu) )?/iu, '')
    .replace(/[\s.)]+$/u, '')
    .slice(0, 200)
}

function percentIn(text: string, language: Language): number | undefined {
  const raw = PERCENT.exec(text)?.[1]
  return raw === undefined ? undefined : numbersIn(raw, language)[0]
}

function readRate(text: string, language: Language): Understood | null {
  const [target] = numbersIn(text, language)
  if (target === undefined) return null
  const unit = /req|quer|call|anfrage|abfrage|aufruf/u.test(text) ? 'req/s' : 'rows/s'
  return { target, unit, isLikely: !/\/\s?s|1 s|per s|sekunde/u.test(text) }
}

const AT_MOST = /at most|no more than|up to|max|höchstens|bis zu|nicht mehr als/u
const AT_LEAST = /at least|no less than|min|mindestens|wenigstens/u

function readBand(text: string, language: Language): Understood | null {
  const [first, second] = numbersIn(text.replace(PERCENT, ''), language)
  if (first === undefined) return null
  if (second !== undefined) return { target: Math.min(first, second), upTo: Math.max(first, second), unit: 'rows' }
  if (AT_MOST.test(text)) return { target: null, upTo: first, unit: 'rows' }
  if (AT_LEAST.test(text)) return { target: first, unit: 'rows' }
  return { target: first, upTo: first, unit: 'rows', isLikely: true }
}

function readDate(text: string, language: Language): Understood | null {
  const time = dateIn(text)
  if (time !== '') return { time }
  const [spoken] = durationsIn(text, language)
  return spoken ? { target: spoken.value, unit: spoken.unit, isLikely: true } : null
}
