// "As a role, I need …, so that …": the article's form of a use case (DOMAIN.md 2.19), in English and German.
import type { UseCase } from '../model/entities/useCase'
import type { Say } from '../text/say'
import { MOST_WORDS_ASKED, nameFromQuestion } from './nameFromQuestion'

export interface UseCaseSentence {
  readonly role: string
  readonly need: string
  readonly outcome: string
  /** Two to six words made from the need. */
  readonly name: string
}

const OPENING = /^(?:as (?:an?|the) |as |als (?:eine[rsn]?|ein|der|die) |als )/iu
const ASKING =
  /(?:^|,? )(?:(?:i|we)(?: (?:need|want|would (?:also )?like|require|have|must)|['’]d like)|(?:brauche?|benötige|möchte|will|muss|soll) ich|(?:brauchen|benötigen|möchten|wollen|müssen|sollen) wir|ich (?:brauche?|benötige|möchte|will|muss|soll)|wir (?:brauchen|benötigen|möchten|wollen|müssen|sollen))(?= |$)/iu
/** "I have the keys" asks for nothing; "I have to know" does. */
const MUST = /\b(?:have|must)$/iu
const OUTCOME =
  /[,.;]? (?:so that|in order to|damit|sodass|so dass)(?: |$)|[.;,] (?:(?:this|which|that) (?:will (?:help|enable|allow|let)|helps|enables|allows|lets) (?:me|us)(?: to)?|das hilft (?:mir|uns)(?: dabei)?,?|so (?:kann ich|können wir)|um)(?: |$)/iu

/** Reads one sentence; null when it is not in this form. Punctuation at the ends is dropped, words stay as typed. */
export function readUseCaseSentence(text: string): UseCaseSentence | null {
  const said = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const opening = OPENING.exec(said)?.[0] ?? ''
  const rest = said.slice(opening.length)
  const asking = ASKING.exec(rest)
  if (!asking || (opening === '' && asking.index > 0)) return null
  const asked = askedBehind(asking[0], rest.slice(asking.index + asking[0].length))
  if (asked === null) return null
  const turn = OUTCOME.exec(asked)
  const need = bare(turn ? asked.slice(0, turn.index) : asked)
  if (need === '') return null
  const outcome = turn ? clause(turn[0], bare(asked.slice(turn.index + turn[0].length)), asking[0]) : ''
  return { role: bare(rest.slice(0, asking.index)), need, outcome, name: nameFromNeed(need) }
}

/** What "must" asks for is a deed, as behind "I need to …"; null for "I have" without one. */
function askedBehind(asking: string, asked: string): string | null {
  const must = MUST.exec(asking)?.[0].toLowerCase()
  if (must === 'have') return /^ to /iu.test(asked) ? asked : null
  return must === undefined ? asked : ` to${asked}`
}

/** The use case as one sentence of the catalogue. */
export function useCaseSentence({ role, need, outcome }: Pick<UseCase, 'role' | 'need' | 'outcome'>, say: Say): string {
  const article = /^[aeio]/iu.test(role) ? 'an' : 'a'
  return say(`useCase.sentence.${formOf(outcome)}.${GERMAN_DEED.test(need) ? 'must' : article}`, {
    role,
    need,
    outcome,
  })
}

function formOf(outcome: string): 'open' | 'infinitive' | 'purpose' | 'outcome' {
  if (outcome === '') return 'open'
  if (ZU_INFINITIVE.test(outcome)) return 'infinitive'
  return BARE_VERB.test(outcome) ? 'purpose' : 'outcome'
}

/** "jeden Morgen wissen, wie viele …": a deed, which nobody "braucht". German nouns begin with a capital. */
const GERMAN_DEED =
  /^(?!zu )(?:[^,]* )?(?:wissen|sehen|erkennen|erfahren|verstehen|prüfen|finden|vergleichen|planen|vorhersagen|nachverfolgen|nachvollziehen|einschätzen|abschätzen|steuern|ermitteln|beurteilen|bewerten|entscheiden|überwachen|melden|nachweisen)(?: können)?(?:,|$)/u
const ZU_INFINITIVE =
  /(?:^| )(?:zu \p{Ll}+n|\p{Ll}*(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|um|vor|weg|zurück|zusammen)zu\p{Ll}+n)$/u

/** "This will help me take action", "in order to take action" and "so that I can take action" are the same outcome. */
function clause(turn: string, outcome: string, asking: string): string {
  if (outcome === '') return ''
  const isTo = /in order to/iu.test(turn)
  const who =
    /(?:help|enable|allow|let)s? (me|us)/iu.exec(turn)?.[1] ?? (isTo ? (/\bwe\b/iu.exec(asking)?.[0] ?? 'me') : '')
  if (who !== '') return `${/^(?:us|we)$/iu.test(who) ? 'we' : 'I'} can ${outcome}`
  return outcome
}

const FRAMES =
  /^(?:.* )?(?:insights? (?:into|on)|information (?:on|about)|(?:over)?view of|overview of|einblick(?:e)? in|informationen (?:über|zu)|übersicht über|überblick über) /iu
const LEADING =
  /^(?:(?:stündlich|täglich|wöchentlich|monatlich|quartalsweise|vierteljährlich|jährlich|laufend|jederzeit|rechtzeitig) |(?:every|each) (?:morning|evening|day|week|month|quarter|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day) |jede[nrsm]? (?:morgen|abend|tag|woche|monat|quartal|jahr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) |to (?:be able to )?(?:know|see|identify|find out|find|tell|learn|check|get|have|understand|predict) |to |be (?:told|warned|alerted|notified|informed) (?:when|if|of|about|that) |(?:zu )?(?:wissen|sehen|erfahren|erkennen|verstehen),? (?:können,? )?|a |an |the |our |my |all |eine[rnsm]? |ein |den |die |das |der |unsere[rnsm]? |meine[rnsm]? )/iu
const CLAUSE =
  /[,.](?!\d)|[;:(]| (?:that|which|who|where|because|including|die|das|damit|weil|welche) | (?:and|und) (?:who|whom|whose|which|what|how|whether|when|where|wer|wen|wem|wie|was|wo|wann|ob|welche[nrsm]?) /iu
const HANGING =
  /(?:^| )(?:of|and|or|for|the|a|an|to|our|every|each|all|any|their|with|in|by|on|per|from|und|oder|für|mit|je|von|an|zu|jede[nrsm]?|alle[nrsm]?|der|die|das|den|im|am|nach|sehen|wissen|kennen|erfahren|bekommen|können)$/iu
/** What says nothing without the words that came behind it: a name of six words ends before it. */
const CUT_OFF =
  /(?:^| )(?:\d\S*|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|more|less|fewer|later|earlier|than|least|most|next|last|past|coming|previous|first|during|between|before|after|over|under|within|since|until|about|around|across|through|into|at|as|is|are|was|were|when|if|today|mehr|weniger|mindestens|höchstens|später|früher|als|(?:letzt|nächst|vergangen|kommend|vorig|erst)e[nrsm]?|während|zwischen|vor|seit|bis|über|unter|innerhalb|ohne|gegen|durch|bei|aus|auf|pro|wenn|ob|heute)$/iu
/** A span of which only the beginning is left. */
const HALF_SPAN = / (?:between|zwischen) (?!.* (?:and|und) ).*$/iu
const BARE_VERB =
  /^(?:to )?(?:take|act|decide|plan|reduce|increase|improve|drive|grow|retain|see|find|know|keep|make|get|avoid|prevent|detect|offer|save|sell|serve|react|respond|steer|stop|help|prioriti[sz]e|optimi[sz]e|understand|target|win|set|send|recommend|measure|monitor|report|comply|forecast|order|buy|identify|focus|adjust|allocate|price|schedule|staff|manage|ensure|meet|cut|lower|raise|spot) /iu

const MOST_WORDS = 6

function nameFromNeed(need: string): string {
  const open = need.replace(FRAMES, '')
  const asked = nameFromQuestion(dropWhile(open, LEADING))
  const isWhole = asked !== undefined && asked.split(' ').length <= MOST_WORDS_ASKED
  const named = isWhole ? asked : shortened(asked ?? open)
  const name = asked !== undefined || named.split(' ').length >= 2 ? named : shortened(need, /[.;(]/u)
  return name.charAt(0).toLocaleUpperCase('en') + name.slice(1)
}

function shortened(text: string, end: RegExp = CLAUSE): string {
  const open = bareOf(text)
  const words = (open.split(end)[0] ?? '').trim().split(' ')
  const name = words.slice(0, mostOf(words)).join(' ')
  const closed = words.length > mostOf(words) ? closedName(name) : dropWhile(name, HANGING).trim()
  return closed === '' ? bare(text).slice(0, 60).trim() : closed
}

/** One word more where it alone is missing: behind a verb ("is running low"), and of a way ("from donor to patient"). */
function mostOf(words: readonly string[]): number {
  const isWay = WAY.test(words.slice(0, MOST_WORDS + 1).join(' '))
  const isLast = words.length === MOST_WORDS + 1 && GOES_ON.test(words[MOST_WORDS - 1] ?? '')
  return isWay || isLast ? MOST_WORDS + 1 : MOST_WORDS
}
const WAY = / (?:from \S+ to|von \S+ (?:zu[mr]?|bis|nach)) \S+$/iu
const GOES_ON = /(?:[^r]ing|^is|^are|^was|^were|^ist|^sind|^wird)$/u

/** Without what stands in front of the thing, each adjective as it is then written. */
function bareOf(text: string): string {
  const next = strongly(text).replace(LEADING, '')
  return next === text || next === '' ? text : bareOf(next)
}

/** "die verkauften Tickets" without its article: the adjective has to end strongly. */
const strongly = (text: string): string =>
  text
    .replace(/^(?:(?:die|unsere|meine) )((?:\p{Ll}+en )+)(?=\p{Lu})/u, (_, told: string) =>
      told.replaceAll(/en /gu, 'e '),
    )
    .replace(/^das ((?:\p{Ll}+e ))(?=\p{Lu})/u, (_, told: string) => told.replace(/e $/u, 'es '))
    .replace(/^den (\p{Ll}+)en (?=\p{Lu})/u, '$1er ')

/** Six words of more: what hangs at the end goes, until a word stands there that says something alone. */
function closedName(name: string): string {
  const closed = bare(dropWhile(dropWhile(name, HANGING), CUT_OFF).replace(HALF_SPAN, ''))
  return closed === name ? name : closedName(closed)
}

function dropWhile(text: string, pattern: RegExp): string {
  const next = text.replace(pattern, '')
  return next === text || next === '' ? text : dropWhile(next, pattern)
}

const bare = (text: string): string => text.replace(/^[\s,.;:]+|[\s,.;:!]+$/gu, '')
