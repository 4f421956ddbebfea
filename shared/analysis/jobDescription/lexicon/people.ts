// People, by what they do at work and by what they are to an organisation.
import { wordSet } from './wordSet'

/** Who reads data at work: departments, bodies and trades. */
export const isReader = (lower: string): boolean => READERS.has(lower) || TRADE.test(lower)

const READERS = wordSet(`
  finance payroll controlling purchasing marketing sales management ministry board council police audit hr legal accounting logistics procurement
  staff crew team office department authority bank press directors physicians nurses doctors pilots clerks
  einkauf vertrieb controlling buchhaltung lohnbuchhaltung personalrat kämmerei leitstelle verwaltung vorstand leitung amt behörde polizei revision presse
  straßenmeisterei personalabteilung küche küchenchef filialleiter werkleitung geschäftsführung`)
/** Trades by their endings: "planners", "auditors", "accountants", "Jagdpächter". */
const TRADE =
  /(?:planners|managers|engineers|editors|auditors|brokers|buyers|carriers|caterers|dispatchers|controllers|operators|inspectors|technicians|accountants|analysts|underwriters|teachers|traders|growers|farmers|drivers|officers|keepers|planer|leiter|leitung|pächter|prüfer|abteilung)$/u

/** Who may be written to: readers, and those whom the organisation serves. */
export const isPeople = (lower: string): boolean => isReader(lower) || SERVED.has(lower)

const SERVED = wordSet(`
  owners tenants landlords customers clients members parents patients guests residents neighbours neighbors relatives families applicants candidates
  donors volunteers students pupils employees suppliers subscribers passengers visitors citizens debtors heirs witnesses users readers borrowers
  policyholders skippers breeders agents reps advisers advisors colleagues players trainees
  mieter mietern vermieter kunden mitglieder eltern patienten gäste bewohner anwohner nachbarn angehörige angehörigen familien bewerber spender
  schüler mitarbeiter lieferanten abonnenten besucher bürger schuldner erben zeugen nutzer eigentümer besitzer halter`)
