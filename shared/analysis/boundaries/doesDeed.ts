// Which use case does a deed already (2.25): its name, need or outcome says the same verb of the same thing, to the same people where any are named.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { UseCase } from '../../model/entities/useCase'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { firstVerb } from '../jobDescription/actions'
import { wordSet } from '../jobDescription/lexicon/wordSet'
import { wordsOf } from '../jobDescription/words'
import { lineageOf } from '../lineage'
import { termsOf, type Key, type Term } from '../similarity/terms'

/** Verbs that are one deed with the same thing: who makes an offer sends it. */
const ALIKE: readonly ReadonlySet<string>[] = [
  wordSet(`
    send sends sending sent mail mails make makes making schickt schicken verschickt verschicken sendet senden versendet versenden zusenden zuschicken
    macht machen unterbreitet unterbreiten`),
  wordSet(
    'notify notifies notifying inform informs informing tell tells benachrichtigt benachrichtigen informiert informieren',
  ),
]
/** Where the thing ends, and for whom or when it is done begins. */
const BEHIND_THING =
  /\s(?:to|for|of|from|in|on|at|by|with|when|if|an|für|bei|beim|von|vor|aus|über|wenn|sobald|falls)\s/iu
/** This share of what the word itself counts is another form of it; less is only a part of it. */
const SAME_WORD = 0.85

interface Said {
  readonly verb: string
  readonly thing: readonly Term[]
  /** To whom, or when. */
  readonly rest: readonly Term[]
}

/** The one that reads the product already before others, then the first that was said; undefined where none clearly does it. */
export function useCaseThatDoes(portfolio: Portfolio, { id }: DataProduct, deed: string): UseCase | undefined {
  const said = saidIn(deed)
  if (!said) return undefined
  const doing = inOrder(portfolio.useCases).filter((useCase) => useCase.status !== 'parked' && says(useCase, said))
  const served = lineageOf(portfolio).downstreamOf(id)
  return doing.find((useCase) => served.has(useCase.id)) ?? doing[0]
}

function saidIn(deed: string): Said | undefined {
  const words = wordsOf(deed)
  const at = firstVerb(words)
  const verb = at === undefined ? undefined : words[at]
  if (!verb) return undefined
  const [thing = '', ...rest] = deed.slice(verb.end).split(BEHIND_THING)
  const terms = termsOf(thing)
  return terms.length === 0 ? undefined : { verb: verb.lower, thing: terms, rest: termsOf(rest.join(' ')) }
}

function says({ name, need, outcome }: UseCase, { verb, thing, rest }: Said): boolean {
  const all = keysIn([name, need, outcome].join('. '))
  return [name, need, outcome].some((text) => {
    const keys = keysIn(text)
    if (!thing.every((term) => isMet(term, keys)) || !isDone(verb, text)) return false
    return rest.length === 0 || rest.some((term) => isMet(term, all)) || isBare(text, verb, thing)
  })
}

/** A phrase has no word of its own, and any of its words will do. */
function keysOf({ stem, keys }: Term): readonly Key[] {
  const least = stem === '' ? 0 : SAME_WORD * (keys.get(`=${stem}`) ?? 1)
  return [...keys].flatMap(([key, sure]) => (key.startsWith('=') && sure >= least ? [key] : []))
}

const keysIn = (text: string): ReadonlySet<Key> => new Set(termsOf(text).flatMap(keysOf))
const isMet = (term: Term, keys: ReadonlySet<Key>): boolean => keysOf(term).some((key) => keys.has(key))

function isDone(verb: string, text: string): boolean {
  const alike = ALIKE.find((verbs) => verbs.has(verb))
  const keys = keysIn(verb)
  return wordsOf(text).some(
    ({ lower }) => alike?.has(lower) === true || [...keysIn(lower)].some((key) => keys.has(key)),
  )
}

/** "Send offers" says nobody to whom they go, and so nobody else. */
const isBare = (text: string, verb: string, thing: readonly Term[]): boolean => {
  const own = new Set(thing.flatMap(keysOf))
  return termsOf(text).every((term) => isMet(term, own) || isDone(verb, term.word))
}
