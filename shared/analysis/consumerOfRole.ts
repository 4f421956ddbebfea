// Who reads, as the role says it: "backend team" and "Vertriebsteam" are no persons, and are served by other ports (2.08).
import type { UseCase } from '../model/entities/useCase'

type Consumer = UseCase['consumer']

/** The last word of a role, or in German its end, that names several people or a place where they work. */
const TEAM =
  /(?:^|[\s-])(?:teams?|squads?|crews?|departments?|divisions?|units?|desks?|boards?|committees?|groups?|(?:back |front )?office|control room|service cent(?:er|re)|call cent(?:er|re))$|(?:team|teams|abteilung|abteilungen|gruppe|gruppen|bereich|referat|dezernat|gremium|ausschuss|stelle|leitstelle|redaktion|verwaltung)$/u
/** What people call by its work, and what stands for all who do it: "customer service", "Einkauf", "Ordnungsamt". */
const FUNCTION =
  /(?:^|[\s-])(?:(?:customer|client|technical|field|citizen|patient|social|emergency|it) (?:services?|support|care)|(?:back|inside |field |after )?sales|marketing|finance|accounting|bookkeeping|controlling|procurement|purchasing|logistics|operations|human resources|hr|legal|compliance|underwriting|treasury|quality (?:assurance|control)|internal audit|public relations|production planning|maintenance|hotline|management|police|fire brigade|(?:city|town|local) council|authority|ministry|agency|council)$|(?:(?:kunden|bürger|patienten|mieter|gäste|haus)(?:service|dienst|betreuung)|(?:außen|innen|rettungs|bauhof)dienst|vertrieb|verkauf|einkauf|marketing|buchhaltung|controlling|logistik|disposition|beschaffung|instandhaltung|qualitätssicherung|arbeitsvorbereitung|produktionsplanung|personalwesen|rechnungswesen|revision|geschäftsführung|geschäftsleitung|betriebsrat|gemeinderat|stadtrat|bauhof|feuerwehr|polizei|behörde|ministerium|(?<!ehren|ges)amt)$/u
/** "Sales director", "VP Sales", "Leiterin Einkauf", "Sachbearbeiter Schadenregulierung": one of them. */
const SOMEBODY =
  /(?:^|[\s-])(?:heads?|director|lead|leader|chief|vp|vice president|president|manager|officer|employee|clerk|agent|member|assistant|specialist|analyst|worker)[\s-]|(?:leiter|chef|mitarbeiter|sachbearbeiter|referent|assistent|vorstand|fachkraft)(?:in|innen|e|ende|ender|s)?\s/u
/** Programs, by what they are called; a backend is served as they are, also where a team stands behind it (2.08: API for the backend). */
const SYSTEM = /(?:^|[\s-])(?:back-?end|microservice|engine|bot|pipeline|scheduler)$|system(?:e|s)?$/u
const APPLICATION = /(?:^|[\s-])(?:app|apps|application|applications|website|web shop|webshop)$|anwendung$/u
const BACKEND_TEAM = /(?:^|[\s-])back-?end[\s-]?teams?$/u
/** "Head of the sales team" is a head, "team of analysts" a team. */
const BEHIND = /[\s,]+(?:of|in|at|from|for|within|der|des|im|vom|von|bei|beim|für|aus)\s.*$/u

/** What a role says of who reads; a person where it says nothing else. */
export function consumerOfRole(role: string): Consumer {
  const head = role.normalize('NFC').trim().toLowerCase().replace(BEHIND, '')
  if (BACKEND_TEAM.test(head) || SYSTEM.test(head)) return 'system'
  if (APPLICATION.test(head)) return 'application'
  return TEAM.test(head) || (FUNCTION.test(head) && !SOMEBODY.test(head)) ? 'team' : 'person'
}

/** A role with who reads: as the role says it, until somebody has said something else of the use case. */
export function roleChanges(
  { role, consumer }: Pick<UseCase, 'role' | 'consumer'>,
  next: string,
): Partial<Pick<UseCase, 'role' | 'consumer'>> {
  const said = consumerOfRole(next)
  return consumer === consumerOfRole(role) && consumer !== said ? { role: next, consumer: said } : { role: next }
}
