// Deeds as nouns: what would be done about a finding, and what is sent to people.
import { wordSet } from './wordSet'

/** Nouns of finding out, and what would be done about it: "Erkennung von Betrug und Sperrung der Karte". */
export const FINDING_NOUNS = wordSet(`
  collection analysis evaluation monitoring tracking measurement preparation compilation assessment
  aufbereitung erfassung auswertung analyse zusammenstellung sammlung überwachung messung verwaltung planung
  prediction forecast forecasting detection calculation estimation scoring identification recognition
  berechnung ermittlung prognose vorhersage erkennung bewertung schätzung identifikation identifizierung bestimmung`)
export const EFFECT_NOUNS = wordSet(`
  mailing paying billing reminding scheduling
  zusendung auszahlung abrechnung bestellung verschickung verteilung zustellung weiterleitung einteilung anweisung
  sending emailing notification notifying alerting blocking freezing ordering reordering invoicing dispatching cancellation
  versand versendung benachrichtigung alarmierung sperrung beauftragung auslösung abschaltung nachbestellung mahnung einladung stornierung`)
/** What follows such a noun when it is meant as an action. */
export const ACTED_ON = wordSet('of to von an der des von')

/** What is found out, as a thing: "risk of flooding per street". */
export const FOUND_NOUNS = wordSet(`
  risk risks probability probabilities likelihood score scores forecast forecasts prediction predictions estimate estimates rating ranking chance
  risiko risiken wahrscheinlichkeit prognose prognosen vorhersage score scores schätzung rangfolge`)

/** What is sent to somebody or ordered of them: "a mailing to …", "eine Mahnung an …". */
const ERRANDS = wordSet(`
  mailing mailings mailshot letter letters call calls phone-call reminder reminders notice notices warning warnings invitation invitations voucher
  vouchers coupon coupons refund refunds order orders reorder reorders ticket tickets invoice invoices bill bills fine fines alert alerts notification
  notifications message messages mail mails email emails e-mail e-mails text texts sms postcard postcards newsletter newsletters summons appointment
  appointments payment payments
  mailing mailings brief briefe schreiben anschreiben anruf anrufe mail mails e-mail e-mails nachricht nachrichten benachrichtigung benachrichtigungen
  erinnerung erinnerungen warnung warnungen mahnung mahnungen einladung einladungen gutschein gutscheine bestellung bestellungen nachbestellung
  nachbestellungen rechnung rechnungen auftrag aufträge sms bescheid bescheide überweisung überweisungen erstattung erstattungen alarm termin termine
  postkarte postkarten`)

/** The last part of a German compound says what it is: "Mahnschreiben", "Wartungsauftrag". */
const ERRAND_COMPOUND =
  /\p{L}{3}(?:auftrag|aufträge|bestellung|schreiben|brief|briefe|anruf|anrufe|mahnung|bescheid|gutschein|gutscheine|erinnerung|benachrichtigung|nachricht|warnung|einladung|mail|mails|termin|termine)(?:en)?$/u

/** True for what is sent to somebody or ordered of them. */
export const isErrand = (lower: string): boolean => ERRANDS.has(lower) || ERRAND_COMPOUND.test(lower)
