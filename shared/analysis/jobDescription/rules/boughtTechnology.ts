// "Snowflake costs", "calls per API": what a technology costs, who uses it and what is counted of it is a thing of the business.
import { PER } from '../grain'
import { FUNCTION_WORDS } from '../lexicon/functionWords'
import { wordSet } from '../lexicon/wordSet'
import { IMPLEMENTATION_PHRASES } from '../lexicon/implementationWords'
import { phraseLengthAt, type Run } from '../phrases'
import { partsOf, type Reading } from '../reading'
import { lowerAt, type Word } from '../words'

const BOUGHT = wordSet(`
  history incidents alerts lag size sizes bill bills billing cost costs spend spending expense expenses fee fees licence licences license licenses subscription subscriptions credits seats
  usage consumption users workload workloads skill skills downloads outage outages uptime
  kosten ausgaben gebühr gebühren lizenz lizenzen abonnement abonnements abos verbrauch nutzung nutzer kenntnisse ausfall ausfälle`)
/** May stand between the technology and what it costs: "S3 storage costs". */
const BETWEEN = wordSet('storage size compute cloud credit account platform query login access consumer speicher cloud')
const VENDORS = wordSet(
  'aws azure gcp google amazon microsoft oracle sap salesforce ibm databricks snowflake tableau looker slack zoom jira',
)
const JOINTS = wordSet('and or und oder sowie &')
const OF = wordSet('of for on von für bei')
const ARTICLES = wordSet('the our all several specific die den das alle unser unsere unseren')
const FARTHEST = 8

/** True where the technology named by a run is what is paid for, used or counted, alone or in a list: "AWS, Azure and Snowflake bill". */
export const isBought = (reading: Reading, run: Run): boolean =>
  !DEED.test(lowerAt(reading.words, run.from)) &&
  (isCounted(reading, run) ||
    isToldOf(reading, run) ||
    isBoughtCompound(reading.words, run) ||
    isBoughtBehind(reading, run.to) ||
    isBoughtBefore(reading, run.from))

/** "Users of CFR, partitioned by day", "sizes of tables via dry runs": what was done to data, or by what means, is nothing that anybody uses. */
const DEED = /(?:ed|iert)$|^via$/u

/** "Metadata about all BigQuery jobs": the technology is what is told of. "Loaded by Spark jobs" tells how. */
const isToldOf = ({ words }: Reading, { from, to }: Run): boolean =>
  RUN_BY_IT.has(lowerAt(words, to)) && [from - 1, from - 2].some((at) => ABOUT.has(lowerAt(words, at)))

const RUN_BY_IT = wordSet('jobs runs queries accounts sessions commits issues tickets')
const ABOUT = wordSet('about of über')

/** "Calls per API and hour": one of many things that are counted. In German "per API" says how it comes. */
const isCounted = ({ words, language }: Reading, { from }: Run): boolean =>
  (language === 'en' ? EACH_EN : EACH_DE).has(lowerAt(words, from - 1)) || isLastOfThree(words, from)

/** "Per waiter, shift and table": the last of three that are counted. */
const isLastOfThree = (words: readonly Word[], at: number): boolean =>
  JOINTS.has(lowerAt(words, at - 1)) && PER.has(lowerAt(words, at - 4))

const EACH_EN = wordSet('per each every')
const EACH_DE = wordSet('je pro jede jeder jedes jeden')

/** "Snowflake-Lizenzen". */
function isBoughtCompound(words: readonly Word[], { from, to }: Run): boolean {
  const parts = partsOf(lowerAt(words, from))
  return to - from === 1 && parts.length > 1 && BOUGHT.has(parts.at(-1) ?? '')
}

function isBoughtBehind({ plain, words, language }: Reading, to: number): boolean {
  for (let at = to; at < Math.min(words.length, to + FARTHEST); at++) {
    const isNamed = isTechnology(words, at, language)
    const signs = isNamed ? /[.;:()]/u : /[.;:(),]/u
    if (signs.test(plain.slice(words[at - 1]?.end, words[at]?.start))) return false
    if (BOUGHT.has(lowerAt(words, at))) return true
    if (!isNamed && !JOINTS.has(lowerAt(words, at)) && !BETWEEN.has(lowerAt(words, at))) return false
  }
  return false
}

/** "Spend on AWS, Snowflake and Azure"; in "on AWS" the small word is part of the run. */
function isBoughtBefore({ words, language }: Reading, from: number): boolean {
  for (let at = from; at > Math.max(0, from - FARTHEST); at--) {
    const lower = lowerAt(words, at)
    if (OF.has(lower)) return BOUGHT.has(lowerAt(words, at - 1))
    const goesOn = at === from || isTechnology(words, at, language) || JOINTS.has(lower) || ARTICLES.has(lower)
    if (!goesOn) return false
  }
  return false
}

/** One of a list of technologies; in English any name may be one, in German every noun has a capital. */
const isTechnology = (words: readonly Word[], at: number, language: 'en' | 'de'): boolean =>
  VENDORS.has(lowerAt(words, at)) ||
  phraseLengthAt(words, at, IMPLEMENTATION_PHRASES) > 0 ||
  (language === 'en' && words[at]?.capital === true && !FUNCTION_WORDS.has(lowerAt(words, at)))
