import type { JobDescriptionReason } from '../jobDescriptionResult'
import { wordSet } from '../lexicon/wordSet'
import type { Reading } from '../reading'

const PLACEHOLDER =
  /^(?:(?:haha |hm+ )?(?:no idea|keine ahnung|weiß nicht|don t know)(?: \p{L}+){0,5}|mach ich(?: \p{L}+){1,6}|(?:t b d|tbd|to be (?:discussed|clarified|agreed)|tbc)(?: (?:ask|with|w|by|see) \p{L}+)?|tbd|t b [adc]|n n|tbc|tba|tbw|todo|to do|fixme|n a|na|none|null|nil|nan|undefined|unknown|empty|blank|test|sample|asdf|qwerty|foo|foo bar|(?:yada|blah?)(?: (?:yada|blah?)){0,5}|dummy|placeholder|x{2,40}|offen|folgt|folgt noch|noch offen|kommt noch|unbekannt|leer|keine|k a|ohne|lorem ipsum.{0,2000}|(?:(?:is |has )?still to be (?:written|done|filled|filled in|described|added|completed|defined|agreed))|n a to follow|(?:bitte |muss |soll )?noch (?:ausfüllen|ausgefüllt werden|beschreiben|ergänzen|einfügen|eintragen)|bitte (?:ausfüllen|ergänzen|beschreiben|eintragen)|please (?:fill in|complete|add|describe)|to follow|follows|(?:i )?don t know(?: yet)?|not sure(?: yet)?|no idea(?: yet)?|keine ahnung|weiß (?:ich )?(?:noch )?nicht|mal sehen|more later|later|später|to come|as discussed|as agreed|same as before|ditto|dito|wie besprochen|wie oben|wie gehabt|s o|wip|work in progress|in progress|in arbeit|in bearbeitung|in vorbereitung|under construction|draft|entwurf|coming soon|pending|description|beschreibung|description here|enter description|add description|insert description|your description here|no description|no description available|no description provided|description missing|missing|fehlt|fehlt noch|keine beschreibung|keine angabe|keine beschreibung vorhanden|wird nachgereicht|wird noch ergänzt|wird ergänzt|noch zu klären|zu klären|(?:wird|ist) noch (?:geklärt|offen|besprochen|abgestimmt|festgelegt)|noch zu definieren|to be (?:defined|determined|decided|done|completed|confirmed|announced|added|written|documented)(?: (?:later|soon|next|shortly))?|needs description|same as above|see above|siehe oben|not available|not applicable)$/u

const REQUEST =
  /^(?:please (?:provide|add|enter|insert|write) (?:a |the |your )?description|bitte beschreibung (?:eingeben|ergänzen))/u
/** "Description follows", "to be filled in by the team", "wird noch ergänzt": what says only that nothing is said yet. */
const PROMISE =
  /^(?:(?:the |a |more )?(?:descriptions?|details?|text|documentation) (?:follows?|pending|needed|required|missing|to follow|to come|is missing|will follow|coming soon)|(?:(?:still )?to|will|must|should) be (?:defined|determined|decided|agreed|clarified|discussed|specified) (?:with|by|in|at|together|once|when|after|during)|(?:wird|muss|soll|ist) (?:noch )?mit (?:\p{L}+ ){1,4}(?:geklärt|abgestimmt|besprochen|zu klären|abzustimmen)|(?:to|will|must|should) be (?:filled|added|provided|written|described|documented|completed|supplied|updated)(?: in)?|to be done (?:by|with|when|after)|not (?:yet )?(?:documented|described|written|filled|defined|available)|no(?:t a)? description|without description|fill (?:me )?in|(?:noch )?nicht (?:beschrieben|dokumentiert|ausgefüllt|gepflegt|definiert|vorhanden|bekannt)|(?:beschreibung |text )?(?:wird|muss|soll) (?:noch |später |demnächst |in kürze )?(?:ergänzt|nachgereicht|nachgetragen|beschrieben|gepflegt|erstellt|ausgefüllt|geliefert|werden)|beschreibung (?:folgt|fehlt|steht (?:noch )?aus|offen)|folgt (?:in kürze|demnächst|später)|this is (?:just )?an? (?:example|sample|test|demo|dummy|placeholder)|(?:example|demo|dummy) data product|(?:test|sample) (?:data )?product (?:used|to demonstrate|for testing)|an? (?:sample|example|test|dummy|demo) (?:data product|dataset|product|description)|noch (?:zu |keine )(?:beschreiben|ergänzen|klären|definieren|beschreibung))(?: |$)/u
/** "See Confluence", "Siehe Wiki": what is said elsewhere is not said here. */
const ELSEWHERE =
  /^(?:please )?(?:(?:see|refer to|read|check|visit|siehe|steht im|vgl)(?: (?:the|our|in|on|im|in der|das|den|die|unser|unseren))?|link(?: to)?|url|documentation|docs?|dokumentation|doku)(?: (?:\p{L}+ )?(?:wiki|confluence|sharepoint|notion|jira|readme|documentation|docs?|intranet|handbook|manual|page|link|website|ticket|catalogu?e|above|below|attached|here|dokumentation|doku|handbuch|anhang|oben|unten|hier))?$/u
/** "Example data product used to demonstrate the catalogue", "Testdatensatz zum Ausprobieren": nothing that anybody works with. */
const DEMO =
  /^(?:this is )?(?:an? |the )?(?:(?:example|sample|demo|dummy|test)(?: data)? (?:product|set|dataset|contract|model) (?:used |meant |made )?(?:to (?:demonstrate|illustrate|try)|for (?:(?:the|a|our) )?(?:testing|tests?|demos?|demonstrations?|trainings?|workshops?|tutorials?|trying))|[\p{L} ]{3,30} used (?:only )?for (?:\p{L}+ ){0,2}demos?$|(?:ein )?(?:beispiel|demo|test|muster)-?(?:daten)?(?:produkt|satz|vertrag) (?:für (?:die |das |den )?(?:schulung|demo|test|vorführung|workshop)|zum (?:testen|ausprobieren|üben|zeigen|vorführen)))/u
const LONGEST_PROMISE = 9
const MARKERS = wordSet('tbd tbc tba todo fixme wip lorem')
const MOST_WORDS_AFTER_A_MARKER = 9

const NO_WORD = /[^\p{L}\p{N}]+/gu
const LETTER = /\p{L}/u
const HEADING = /^(?:the )?(?:description|beschreibung) (?:is )?/u

/** Nothing written yet: empty, only signs or emoji, or a placeholder ("TBD", "offen", "xxx"). */
export function missing({ plain }: Reading): readonly JobDescriptionReason[] {
  const said = plain.slice(0, 2000).toLowerCase().replace(NO_WORD, ' ').trim()
  if (LETTER.test(said) && !isPlaceholder(said)) return []
  const text = said === '' ? 'finding.job.missing.empty' : 'finding.job.missing.placeholder'
  const start = plain.length - plain.trimStart().length
  const quotes = said === '' ? [] : [{ start, end: start + plain.trim().length }]
  return [
    {
      code: 'missing',
      level: 'fail',
      text,
      values: { words: plain.trim().slice(0, 80) },
      quotes,
      next: 'next.job.write',
    },
  ]
}

/** "TBD", and "Description: TBD". */
const isPlaceholder = (said: string): boolean =>
  PLACEHOLDER.test(said) ||
  REQUEST.test(said) ||
  ELSEWHERE.test(said) ||
  startsWithMarker(said) ||
  DEMO.test(said) ||
  (PROMISE.test(said) && said.split(' ').length <= LONGEST_PROMISE) ||
  PLACEHOLDER.test(said.replace(HEADING, ''))

function startsWithMarker(said: string): boolean {
  const end = said.indexOf(' ')
  return MARKERS.has(end < 0 ? said : said.slice(0, end)) && said.split(' ').length <= MOST_WORDS_AFTER_A_MARKER
}
