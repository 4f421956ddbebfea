// What a deed is called as a use case: "Sends e-mails" is "Send e-mails", „Verschickt Angebote“ is „Angebote verschicken“ (2.14).
import { isVerb } from '../jobDescription/actions'
import { languageOf } from '../jobDescription/language'
import { FUNCTION_WORDS } from '../jobDescription/lexicon/functionWords'
import { wordSet } from '../jobDescription/lexicon/wordSet'
import { lowerAt, wordsOf, type Word } from '../jobDescription/words'

/** As far as a simple rule carries; a sentence that it does not fit stays as it was said. What is said around it tells the language. */
export function deedName(sentence: string, around = ''): string {
  const said = capital(sentence.trim().replace(/\.$/u, '').replace(WITH, ''))
  const words = wordsOf(said)
  return languageOf([...wordsOf(around), ...words]) === 'de' ? germanName(said, words) : englishName(said, words)
}

/** "With freezing of accounts", "mit Versand der Listen"; an adjective behind "mit" would have to change. */
const WITH = /^(?:[Ww]ith (?=\p{Ll})|[Mm]it (?=\p{Lu}))/u
const capital = (words: string): string => `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}`

/** Characters. */
const FARTHEST_JOINT = 12
const JOINS = /(?:\b(?:and|then|or)|,)\s+$/iu
const NO_PERSON = /(?:ss|us|is|[aiou]s)$/iu

/** The first verb, and those that are joined to it. */
function englishName(said: string, words: readonly Word[]): string {
  const opens = words.findIndex(({ lower }) => lower.endsWith('s'))
  if (opens !== 0 || isNoun(words)) return said
  const verbs = words.filter(
    ({ start }, at) =>
      at === 0 || (JOINS.test(said.slice(Math.max(0, start - FARTHEST_JOINT), start)) && isVerb(words, at, false)),
  )
  return verbs.reduceRight((name, { start, end }) => {
    return `${name.slice(0, start)}${englishBase(name.slice(start, end))}${name.slice(end)}`
  }, said)
}

/** "Volunteers are paid", "Invitations to parents": no verb, though it ends like one. */
const isNoun = (words: readonly Word[]): boolean => BEHIND_NOUN.has(lowerAt(words, 1)) && !isVerb(words, 0, true)

const BEHIND_NOUN = wordSet('are is get gets were have of to for in at')

function englishBase(verb: string): string {
  if (/oes$/iu.test(verb)) return verb.slice(0, -2)
  if (!/s$/iu.test(verb) || NO_PERSON.test(verb)) return verb
  if (/[^aeiou]ies$/iu.test(verb)) return `${verb.slice(0, -3)}y`
  return /(?:ss|sh|ch|x|zz)es$/iu.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}

/** A clause behind the deed, or a second deed, would have to take the verb into its middle. */
const FURTHER = /[,;:–—()]/u
const PARTICLE =
  /\s(aus|ab|an|auf|ein|vor|zu|nach|mit|zurück|weiter|frei|los|um|bei|fest|hoch|herunter|zusammen|vorher|voraus|her|hin|dar|teil)$/u

/** "Post wird verschickt": said as it was. */
const PASSIVE = wordSet('wird werden wurde wurden')

function germanName(said: string, words: readonly Word[]): string {
  const [verb, ...rest] = words
  if (
    !verb ||
    rest.length === 0 ||
    FUNCTION_WORDS.has(verb.lower) ||
    rest.some(({ lower }) => PASSIVE.has(lower)) ||
    FURTHER.test(said) ||
    !/^\p{L}{2,}t$/u.test(verb.lower)
  )
    return said
  if (rest.some(({ lower }, at) => lower === 'und' && isVerb(words, at + 2, false))) return said
  const object = said.slice(verb.end).trim()
  const particle = PARTICLE.exec(object)?.[1] ?? ''
  const thing = object.replace(PARTICLE, '')
  return `${capital(thing)} ${particle}${infinitive(verb.lower)}`
}

/** Strong verbs by how their third person ends: "vergibt", "überträgt". */
const STRONG: readonly (readonly [ending: string, infinitive: string])[] = [
  ['gibt', 'geben'],
  ['nimmt', 'nehmen'],
  ['spricht', 'sprechen'],
  ['bricht', 'brechen'],
  ['hilft', 'helfen'],
  ['wirft', 'werfen'],
  ['trifft', 'treffen'],
  ['tritt', 'treten'],
  ['lädt', 'laden'],
  ['hält', 'halten'],
  ['fällt', 'fallen'],
  ['lässt', 'lassen'],
  ['läuft', 'laufen'],
  ['fährt', 'fahren'],
  ['trägt', 'tragen'],
  ['schlägt', 'schlagen'],
  ['stößt', 'stoßen'],
  ['fiehlt', 'fehlen'],
  ['liest', 'lesen'],
  ['sieht', 'sehen'],
]
const WEAK: readonly (readonly [ending: RegExp, infinitive: string])[] = [
  [/iert$/u, 'ieren'],
  [/(?<=[^aeioäöü]e)([lr])t$/u, '$1n'],
  [/(?<=[td]|[^aeiouäöülrh][nm])et$/u, 'en'],
  [/t$/u, 'en'],
]

function infinitive(verb: string): string {
  const [strong, ofStrong] = STRONG.find(([ending]) => verb.endsWith(ending)) ?? []
  if (strong !== undefined && ofStrong !== undefined) return `${verb.slice(0, -strong.length)}${ofStrong}`
  const [weak, ofWeak] = WEAK.find(([ending]) => ending.test(verb)) ?? []
  return weak && ofWeak !== undefined ? verb.replace(weak, ofWeak) : verb
}
