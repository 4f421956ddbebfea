// What the data behind a dashboard or a report is called (DOMAIN section C): its name without that word, as the room speaks of the things.
import type { DataProduct } from '../../model/entities/dataProduct'
import { languageOf } from '../jobDescription/language'
import { wordsOf } from '../jobDescription/words'

const PAPER = '(?:management[ -]cockpit|cockpit|dashboards?|reports?|reporting|berichte?)'
const AT_END = new RegExp(`[\\s_-]*${PAPER}$`, 'iu')
const AT_START = new RegExp(`^${PAPER}(?:[\\s_:-]+(?:of|on|about|for|zu[mr]?|über|für|von|der|des))?[\\s_:-]+`, 'iu')
/** "Monatsbericht", "Weekly Report" say when, and not of what. */
const WHEN = /^(?:pdf|excel|daily|weekly|monthly|quarterly|annual|tages|wochen|monats|quartals|jahres)$/iu
const SHORTEST = 3
/** "Kündigungs-Dashboard": the joint of a German compound, and "Beschwerde-Dashboard", one of them. */
const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/(ung|heit|keit|schaft|tät|ion)s?$/u, '$1en'],
  [/e$/u, 'en'],
]

/** "Beschwerden" behind a "Beschwerde-Dashboard", and the name itself where it says nothing of one; undefined where it says no more than that. */
export function dataBehind({ name, job }: Pick<DataProduct, 'name' | 'job'>): string | undefined {
  const stem = name.trim().replace(AT_END, '').replace(AT_START, '').trim()
  if (stem === name.trim()) return stem
  if (stem.length < SHORTEST || WHEN.test(stem)) return undefined
  const last = /\S+$/u.exec(stem)?.[0] ?? ''
  const before = stem.slice(0, stem.length - last.length)
  return `${before}${asSpokenOf(last, job) ?? severalOf(last, `${name}. ${job}`)}`
}

/** Several of them, in the words of the job: "complaints" for "Complaint". */
function asSpokenOf(one: string, job: string): string | undefined {
  const bare = one.toLocaleLowerCase().replace(/(?<=ung|heit|keit|schaft|tät|ion)s$|y$/u, '')
  const spoken = wordsOf(job).find(
    ({ lower }) => lower.startsWith(bare) && /^(?:e?s|e?n|er|ies|y)?$/u.test(lower.slice(bare.length)),
  )
  return spoken && `${one.charAt(0)}${spoken.lower.slice(1)}`
}

function severalOf(one: string, said: string): string {
  if (languageOf(wordsOf(said)) !== 'de') return one
  const [ending, several] = GERMAN.find(([end]) => end.test(one)) ?? []
  return ending && several !== undefined ? one.replace(ending, several) : one
}
