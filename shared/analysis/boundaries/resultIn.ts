// What a stated job delivers where the deed makes something new of its thing: who forecasts demand delivers a forecast, not the demand (2.22).
import { deedIn, type Deed } from './thingIn'

/** Verbs by the result they leave behind, as it is called in a name. */
const ENGLISH = {
  Forecast: 'forecast forecasts',
  Prediction: 'predict predicts',
  Estimate: 'estimate estimates',
  Score: 'score scores',
  Rating: 'rate rates',
  Ranking: 'rank ranks',
  Recommendations: 'recommend recommends',
  Suggestions: 'suggest suggests',
  Classification: 'classify classifies categorise categorises categorize categorizes',
  Segmentation: 'segment segments',
} as const
const GERMAN = {
  Prognose: 'prognostiziert prognostizieren',
  Vorhersage: 'vorhersagen voraussagen',
  Schätzung: 'schätzt schätzen',
  Bewertung: 'bewertet bewerten',
  Empfehlungen: 'empfiehlt empfehlen',
  Klassifizierung: 'klassifiziert klassifizieren kategorisiert kategorisieren',
  Segmentierung: 'segmentiert segmentieren',
} as const
const byVerb = (results: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(results).flatMap(([result, verbs]) => verbs.split(' ').map((verb) => [verb, result] as const)))
const ENGLISH_RESULTS = byVerb(ENGLISH)
const GERMAN_RESULTS = new Map([...byVerb(GERMAN), ['sagt voraus', 'Vorhersage'], ['sagt vorher', 'Vorhersage']])

/** A thing that is called a result already, or measures what is to come, needs no second word for it. */
const IS_RESULT =
  /(?:forecast|prediction|estimate|score|rating|ranking|recommendation|suggestion|classification|segmentation|segment|class|categorie|category|probabilitie|probability|likelihood|propensity|risk|alert|warning|prognose|vorhersage|schätzung|bewertung|empfehlung|klassifizierung|wahrscheinlichkeit|risiko|risike|klasse|warnung)(?:s|es|n|en)?$/iu

/** "Demand forecast" for "Forecasts demand."; the thing alone where the deed leaves nothing else behind. undefined where none is named. */
export function resultIn(job: string): string | undefined {
  const deed = deedIn(job)
  if (!deed) return undefined
  const warned = warningsOf(deed)
  if (warned !== undefined) return warned
  const english = ENGLISH_RESULTS.get(deed.verb)
  if (english !== undefined) return isCalledResult(deed.thing, IN_ENGLISH) ? deed.thing : englishName(english, deed)
  const german = GERMAN_RESULTS.get(deed.verb)
  if (german === undefined || isCalledResult(deed.thing, IN_GERMAN)) return deed.thing
  return germanName(german, deed)
}

/** True where the deed makes something new of its thing, and where it warns. */
export function isResultMade(job: string): boolean {
  const deed = deedIn(job)
  if (!deed) return RESULT_VERBS.test(job)
  return ENGLISH_RESULTS.has(deed.verb) || GERMAN_RESULTS.has(deed.verb) || warningsOf(deed) !== undefined
}

/** Of what no thing is named: "Predicts which customers leave." */
const RESULT_VERBS = new RegExp(
  `^(?:${[...ENGLISH_RESULTS.keys(), ...byVerb(GERMAN).keys(), 'warns', 'warnt', 'sagt'].join('|')})(?=\\s|,)`,
  'iu',
)

const IN_ENGLISH = /\s(?:of|per|by|in|at|from|on|with|to)\s.*$/iu
const IN_GERMAN = /\s(?:je|pro|nach|aus|von|vom|im|in|am|an|bei|beim|mit)\s.*$/iu
const isCalledResult = (thing: string, behind: RegExp): boolean => IS_RESULT.test(thing.replace(behind, ''))

/** "Alerts on late deliveries", "Warnt vor Ausfällen": what stands behind the verb stands behind the noun as well. */
function warningsOf({ verb, object }: Deed): string | undefined {
  if (/^(?:warns?|alerts?)$/u.test(verb) && /^(?:of|on|about)\s/iu.test(object))
    return `${verb.startsWith('warn') ? 'Warnings' : 'Alerts'} ${object}`
  return /^warn(?:t|en)$/u.test(verb) && /^vor\s/iu.test(object) ? `Warnungen ${object}` : undefined
}

/** What says how it is cut goes behind the result: "sales by store", "Sales forecast by store". */
const CUT = /\s(?:per|by|in|at)\s.*$/iu
/** Words that say something of the noun in front of them, so that it is not the last. */
const SAID_BEHIND = /\s(?:of|from|on|with|to|likely|due|ready|able|at risk|\p{L}+ing)(?:\s|$)/iu
const LONGEST_COMPOUND = 3

/** "scores the credit of each supplier": whose it is goes behind the result as well. */
const OF_EACH = /^(\S+(?:\s\S+)?)(\s(?:of|for) (?:each|every)\s.*)$/iu

function englishName(result: string, { object, thing }: Deed): string {
  const [, measured, whose] = OF_EACH.exec(thing) ?? []
  if (measured !== undefined && whose !== undefined && !SAID_BEHIND.test(measured))
    return `${singular(measured)} ${result.toLowerCase()}${whose}`
  const cut = CUT.exec(thing)?.[0] ?? ''
  const core = cut === '' ? thing : thing.slice(0, -cut.length)
  if (SAID_BEHIND.test(core) || core.split(/\s+/u).length > LONGEST_COMPOUND) return `${result} of ${object}`
  return `${singular(core)} ${result.toLowerCase()}${cut}`
}

/** Words in -s that are no plural, or are not said without it. */
const KEPT = /(?:sales|goods|news|series|earnings|savings|logistics|status|bonus|ss|us|is)$/iu

/** In front of another noun a noun stands in the singular: "late delivery prediction". */
function singular(core: string): string {
  if (KEPT.test(core)) return core
  return core
    .replace(/ies$/iu, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/iu, '')
    .replace(/s$/iu, '')
}

/** How a German noun begins a compound, where that is sure; "die Nachfrage" is forecast in a "Nachfrageprognose". */
const JOINED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ nachfrage: 'Nachfrage', absatz: 'Absatz', umsatz: 'Umsatz', umsätze: 'Umsatz', kosten: 'Kosten' },
    ...{ bedarf: 'Bedarfs', verbrauch: 'Verbrauchs', ertrag: 'Ertrags', erträge: 'Ertrags', bestand: 'Bestands' },
    ...{ bestände: 'Bestands', ausfall: 'Ausfall', ausfälle: 'Ausfall', preis: 'Preis', preise: 'Preis' },
    ...{ kunden: 'Kunden', produkte: 'Produkt', artikel: 'Artikel', lieferanten: 'Lieferanten', tickets: 'Ticket' },
  }),
)
const WITH_S = /(ung|heit|keit|schaft|tät|ion)(?:en)?$/u

const joint = (noun: string): string | undefined =>
  JOINED.get(noun.toLowerCase()) ?? (WITH_S.test(noun) ? noun.replace(WITH_S, '$1s') : undefined)

/** Else "für", which asks for the same case as the verb, so that every ending stays right. */
function germanName(result: string, { object, thing }: Deed): string {
  const cut = IN_GERMAN.exec(thing)?.[0] ?? ''
  const core = cut === '' ? thing : thing.slice(0, -cut.length)
  const first = /^\p{Lu}[\p{L}]+$/u.test(core) ? joint(core) : undefined
  return first === undefined ? `${result} für ${object}` : `${first}${result.toLowerCase()}${cut}`
}
