// Whether a need is about how things went or how they stand, and which products keep the one or the other: near-identical siblings (`account`, `account_daily_metrics`) differ in nothing else.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Match } from './textIndex'

const PERIOD_EN = '(?:hour|day|morning|evening|night|week|month|quarter|season|year)'
const PERIOD_DE = '(?:stunde|tag|morgen|abend|nacht|woche|monat|quartal|saison|jahr)'
const PERIOD = new RegExp(`^(?:${PERIOD_EN}s?|${PERIOD_DE}(?:e?n)?)$`, 'iu')

/** "week" of "returns per week": how it is cut in time, which no product has as an attribute. */
export const isPeriod = (text: string): boolean => PERIOD.test(text)

const anyOf = (...sayings: readonly string[]) => new RegExp(`(?<![\\p{L}])(?:${sayings.join('|')})`, 'iu')

/** Period by period, a span of time, a point in the past, a change, or how long something takes. */
const COURSE_ASKED = anyOf(
  String.raw`(?:per|each|every|by) ${PERIOD_EN}(?!\p{L})`,
  String.raw`${PERIOD_EN} (?:by|to|over|after) ${PERIOD_EN}`,
  String.raw`from one ${PERIOD_EN} to the next`,
  '(?:hourly|daily|weekly|monthly|quarterly|yearly)',
  String.raw`(?:over|in|during|of) the (?:last|past|previous)`,
  String.raw`(?:last|previous|any|given|a certain) (?:${PERIOD_EN}|date|spring|summer|autumn|winter)(?!\p{L})`,
  'over time|trends?(?!\\p{L})|yesterday|since(?!\\p{L})|history|used to(?!\\p{L})|how long|wait(?:s|ed|ing)?(?!\\p{L})',
  '(?:gr[eo]w|shr[aiu]nk|r[io]se|f[ae]ll|develop|chang)(?:s|n|en|ed|ing|e|es)?(?!\\p{L})',
  String.raw`(?:pro|je|jede[nrsm]?) ${PERIOD_DE}(?!\p{L})`,
  String.raw`${PERIOD_DE} für ${PERIOD_DE}`,
  String.raw`(?:letzte|vergangene|vorige)[nrsm]? \p{L}`,
  'stündlich|täglich|wöchentlich|monatlich|jährlich|im verlauf|verlauf(?!\\p{L})|entwickel|gestern|seit(?!\\p{L})|wie lange',
)
const COURSE_KEPT = anyOf(
  '(?:hourly|daily|weekly|monthly|quarterly|day|histor(?:y|ies|ical)|snapshots?|timeline|trends?|cohorts?|rollup)(?!\\p{L})',
  'historie|verlauf|täglich|monatlich|wöchentlich|(?:stunden|tages|wochen|monats|quartals|jahres)\\p{L}',
)
const NOW_ASKED = anyOf(
  '(?:now|today|tonight|tomorrow|current|currently|still|latest|at the moment|at present)(?!\\p{L})',
  '(?:jetzt|gerade|heute|derzeit|noch|aktuell\\p{L}*|im moment|momentan)(?!\\p{L})',
)
const NOW_KEPT = anyOf(
  '(?:current|currently|latest|live|status|open)(?!\\p{L})',
  '(?:aktuell\\p{L}*|derzeit\\p{L}*|jetzig\\p{L}*|stand|status|offene?[nrsm]?)(?!\\p{L})',
)
/** What agreeing in time adds to the evidence: more than a faint likeness, less than a word that is met. */
const AGREES = 0.52

/** What of a product's name or job answers when a need asks for a course of time or for now; undefined for most. */
export function timeMet(
  need: string,
  { name, job }: Pick<DataProduct, 'name' | 'job'>,
): Match<'name' | 'job'> | undefined {
  const called = name.replaceAll('_', ' ')
  return (
    met(COURSE_ASKED.exec(need), COURSE_KEPT.exec(called), 'name') ??
    met(NOW_ASKED.exec(need), NOW_KEPT.exec(called), 'name') ??
    met(NOW_ASKED.exec(need), NOW_KEPT.exec(job), 'job')
  )
}

/** True for a product that keeps how things went, by its name, where the need asks for no course of time: a sibling without it is rather meant. */
export const keepsUnaskedCourse = (need: string, name: string): boolean =>
  COURSE_KEPT.test(name.replaceAll('_', ' ')) && !COURSE_ASKED.test(need)

const met = <Field>(asked: RegExpExecArray | null, kept: RegExpExecArray | null, field: Field) =>
  asked && kept
    ? { word: asked[0], field, met: kept[0], how: 'meaning' as const, likely: 1, weight: AGREES }
    : undefined
