// The other forms of the deeds in `effectVerbs`: what was done ("sent", "gesperrt") and what is being done ("dispatching").
import { EFFECT_VERBS, SEPARABLE_EFFECTS } from './effectVerbs'
import { MAKING_VERBS, PREPARING_VERBS } from './verbs'
import { wordSet } from './wordSet'

/** Past participles that no rule gives. */
const IRREGULAR = wordSet(`
  sent paid bought sold shut put told frozen steered rebuilt hidden
  versandt verschickt versendet geschickt gesendet überwiesen angerufen angeschrieben eingeladen eingefroren abgerechnet abgeschaltet eingeschaltet
  ausgeschaltet ausgelöst ausgezahlt ausgeliefert ausgetauscht eingebaut eingezogen eingeteilt abgelehnt abgemahnt angemahnt angefordert angelegt
  freigegeben losgeschickt umgebucht umgeleitet weitergeleitet zugestellt ausgestellt entlassen angestoßen nachbestellt geschlossen gestrichen entzogen`)

/** "blocks" → "block", "notifies" → "notify", "ships" → "ship". */
const baseOf = (verb: string): string =>
  verb
    .replace(/ies$/u, 'y')
    .replace(/(?<=ch|sh|ss|x)es$/u, '')
    .replace(/s$/u, '')

const doubled = (base: string): string => base + base.slice(-1)

const ENGLISH = [...EFFECT_VERBS].filter((verb) => verb.endsWith('s')).map(baseOf)
const GERMAN = [...EFFECT_VERBS].filter((verb) => verb.endsWith('t') && !verb.endsWith('rt'))
const GERMAN_IN_RT = [...EFFECT_VERBS].filter((verb) => verb.endsWith('rt'))

/** What was done to others than the data: "and vouchers are sent", "werden Konten gesperrt". Forms that are no words do no harm. */
export const EFFECT_PARTICIPLES: ReadonlySet<string> = new Set([
  ...IRREGULAR,
  ...ENGLISH.flatMap((base) => [`${base}ed`, `${base}d`, `${doubled(base)}ed`, base.replace(/y$/u, 'ied')]),
  ...[...GERMAN, ...GERMAN_IN_RT].flatMap((verb) => [`ge${verb}`, verb]),
])

/** What was worked out: "außerdem werden die Personalakten verwaltet". */
export const MAKING_PARTICIPLES: ReadonlySet<string> = new Set([
  ...[...MAKING_VERBS]
    .filter((verb) => verb.endsWith('s'))
    .map(baseOf)
    .flatMap((base) => [`${base}ed`, `${base}d`]),
  ...[...MAKING_VERBS].filter((verb) => verb.endsWith('t')).flatMap((verb) => [`ge${verb}`, verb]),
  ...wordSet('found vorhergesagt ausgewertet abgeglichen gefunden gemessen'),
])

/** What is done in passing: "…, dispatching a crew", "before rejecting suspicious ones". */
export const EFFECT_GERUNDS: ReadonlySet<string> = new Set(
  ENGLISH.flatMap((base) => [`${base}ing`, `${doubled(base)}ing`, base.replace(/e$/u, 'ing')]).filter((form) =>
    form.endsWith('ing'),
  ),
)

/** "sendet" → "senden", "berechnet" → "berechnen"; forms that are no words do no harm. */
const infinitiveOf = (verb: string): string => verb.replace(/(?<=[dtn])et$/u, 'en').replace(/t$/u, 'en')

/** Deeds as German notes put them at the end of a clause: "Angebote verschicken", "Bestellungen auslösen". */
export const EFFECT_INFINITIVES: ReadonlySet<string> = new Set([
  ...[...GERMAN, ...GERMAN_IN_RT].map(infinitiveOf),
  ...[...SEPARABLE_EFFECTS].flatMap(([verb, particles]) => [...particles].map((end) => `${end}${infinitiveOf(verb)}`)),
  ...wordSet('einladen anrufen freigeben anstoßen weiterleiten nachbestellen ausliefern zurückrufen erstatten'),
])

/** All a German note may end with: "Preise verwalten", "Risiken bewerten". */
export const INFINITIVES: ReadonlySet<string> = new Set([
  ...EFFECT_INFINITIVES,
  ...[...MAKING_VERBS, ...PREPARING_VERBS].filter((verb) => verb.endsWith('t')).map(infinitiveOf),
  ...wordSet(
    'vorhersagen anzeigen vergleichen finden auswerten messen erkennen zusammenfassen bereitstellen ausweisen planen nachverfolgen verfolgen',
  ),
])

/** Of those done the ones that reach people: no further sign is needed that the product does it. */
export const REACHING_PARTICIPLES = wordSet(`
  notified alerted warned reminded invited fined emailed mailed phoned called contacted informed texted billed penalised penalized refunded reimbursed
  benachrichtigt alarmiert gewarnt erinnert eingeladen gemahnt angemahnt abgemahnt kontaktiert informiert angerufen angeschrieben entschädigt`)
