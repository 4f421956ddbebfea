// "As a role, I need …, so that …": the article's form of a use case (DOMAIN.md 2.19), in English and German.
import type { UseCase } from '../model/entities/useCase'
import type { Say } from '../text/say'
import { nameFromQuestion } from './nameFromQuestion'

export interface UseCaseSentence {
  readonly role: string
  readonly need: string
  readonly outcome: string
  /** Two to six words made from the need. */
  readonly name: string
}

const OPENING = /^(?:as (?:an?|the) |as |als (?:eine[rsn]?|ein|der|die) |als )/iu
const ASKING =
  /(?:^|,? )(?:(?:i|we) (?:need|want|would like|require)|(?:brauche|benötige|möchte|will) ich|(?:brauchen|benötigen|möchten|wollen) wir|ich (?:brauche|benötige|möchte|will)|wir (?:brauchen|benötigen|möchten|wollen))(?= |$)/iu
const OUTCOME =
  /[,.;]? (?:so that|in order to|damit|sodass|so dass)(?: |$)|[.;,] (?:this will (?:help|enable|allow) (?:me|us)(?: to)?|this helps (?:me|us)(?: to)?|das hilft (?:mir|uns)(?: dabei)?,?|so (?:kann ich|können wir)|um)(?: |$)/iu

/** Reads one sentence; null when it is not in this form. Punctuation at the ends is dropped, words stay as typed. */
export function readUseCaseSentence(text: string): UseCaseSentence | null {
  const said = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const opening = OPENING.exec(said)?.[0] ?? ''
  const rest = said.slice(opening.length)
  const asking = ASKING.exec(rest)
  if (!asking || (opening === '' && asking.index > 0)) return null
  const asked = rest.slice(asking.index + asking[0].length)
  const turn = OUTCOME.exec(asked)
  const need = bare(turn ? asked.slice(0, turn.index) : asked)
  if (need === '') return null
  const outcome = turn ? clause(turn[0], bare(asked.slice(turn.index + turn[0].length))) : ''
  return { role: bare(rest.slice(0, asking.index)), need, outcome, name: nameFromNeed(need) }
}

/** The use case as one sentence of the catalogue; its name while role or need is unknown. */
export function useCaseSentence(useCase: Pick<UseCase, 'name' | 'role' | 'need' | 'outcome'>, say: Say): string {
  const { name, role, need, outcome } = useCase
  if (role === '' || need === '') return name
  const article = /^[aeio]/iu.test(role) ? 'an' : 'a'
  if (outcome === '') return say(`useCase.sentence.open.${article}`, { role, need })
  const form = BARE_VERB.test(outcome) ? 'purpose' : 'outcome'
  return say(`useCase.sentence.${form}.${article}`, { role, need, outcome })
}

/** "This will help me take action" and "so that I can take action" are the same outcome. */
function clause(turn: string, outcome: string): string {
  if (outcome === '') return ''
  const helped = /(?:help|enable|allow)s? (me|us)/iu.exec(turn)
  if (helped) return `${helped[1]?.toLowerCase() === 'us' ? 'we' : 'I'} can ${outcome}`
  return outcome
}

const FRAMES =
  /^(?:.* )?(?:insights? (?:into|on)|information (?:on|about)|(?:over)?view of|overview of|einblick(?:e)? in|informationen (?:über|zu)|übersicht über|überblick über) /iu
const LEADING =
  /^(?:(?:stündlich|täglich|wöchentlich|monatlich|quartalsweise|vierteljährlich|jährlich|laufend|jederzeit|rechtzeitig) |(?:every|each) (?:morning|evening|day|week|month|quarter|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day) |jede[nrsm]? (?:morgen|abend|tag|woche|monat|quartal|jahr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) |to (?:be able to )?(?:know|see|identify|find out|find|tell|learn|check|get|have|understand|predict) |to |be (?:told|warned|alerted|notified|informed) (?:when|if|of|about|that) |(?:zu )?(?:wissen|sehen|erfahren|erkennen|verstehen),? (?:können,? )?|a |an |the |our |my |all |eine[rnsm]? |ein |den |die |das |der |unsere[rnsm]? |meine[rnsm]? )/iu
const CLAUSE = /[,.](?!\d)|[;:(]| (?:that|which|who|where|because|including|die|das|damit|weil|welche) /iu
const HANGING =
  /(?:^| )(?:of|and|or|for|the|a|an|to|our|every|each|all|any|their|with|in|by|on|per|from|und|oder|für|mit|je|von|an|zu|jede[nrsm]?|alle[nrsm]?|der|die|das|den|im|am|nach)$/iu
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
  const named = shortened(asked ?? open)
  const name = asked !== undefined || named.split(' ').length >= 2 ? named : shortened(need, /[.;(]/u)
  return name.charAt(0).toLocaleUpperCase('en') + name.slice(1)
}

function shortened(text: string, end: RegExp = CLAUSE): string {
  const open = dropWhile(text, LEADING)
  const words = (open.split(end)[0] ?? '').trim().split(' ')
  const name = words.slice(0, MOST_WORDS).join(' ')
  const closed = words.length > MOST_WORDS ? closedName(name) : dropWhile(name, HANGING).trim()
  return closed === '' ? bare(text).slice(0, 60).trim() : closed
}

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
