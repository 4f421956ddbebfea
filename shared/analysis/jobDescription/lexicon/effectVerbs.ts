// What an application does and a data product does not: words for acting on the world.
import { wordSet } from './wordSet'

/** Actions on the world: a data product does not do these, an application does. */
export const EFFECT_VERBS = wordSet(`
  prints druckt
  sends sending emails e-mails emailing mails notifies notifying informs alerts alarms warns triggers triggering blocks blocking unblocks locks unlocks freezes
  dispatches invoices orders reorders replenishes schedules reschedules cancels refunds reimburses pays contacts calls phones texts messages
  routes reroutes redirects approves rejects authorises authorizes reminds invites onboards uploads pushes bills charges debits sells buys purchases
  ships hires recruits dismisses replies responds awards rewards vents suspends fines penalises penalizes deactivates activates disconnects reconnects switches shuts restarts
  hedges reboots rebooks reserves installs deploys replaces steers regulates commissions instructs escalates enrols enrolls subscribes unsubscribes
  books transfers wires deposits disburses remits renews terminates negotiates prescribes evacuates irrigates compensates prosecutes confiscates posts tweets signs hands stops grants releases opens closes forwards deports repossesses reassigns fires
  verschickt versendet sendet schickt mailt benachrichtigt alarmiert warnt sperrt entsperrt blockiert bestellt nachbestellt fakturiert
  storniert erstattet kontaktiert genehmigt erinnert veranlasst stößt disponiert mahnt verkauft kauft bezahlt überweist beauftragt reserviert
  steuert stoppt entlässt kündigt aktiviert deaktiviert installiert verlängert entschädigt informiert zahlt übergibt stoppt entsendet bewilligt gewährt leert räumt öffnet bucht`)

/** Rarer ones: only where no information is their object ("deletes duplicates" cleans), and only as finite verbs. */
export const FURTHER_EFFECT_VERBS = wordSet(`
  deletes refuels recharges repaints rewrites tightens loosens ventilates dims ignites extinguishes evicts detains expels enlists certifies
  revokes withdraws redeems donates demotes vaccinates medicates navigates demolishes sows fertilises fertilizes unpacks unloads restocks
  rebalances empties disposes incinerates shreds destroys discards quarantines mutes chases nags announces advertises lends borrows sublets
  insures underwrites sues mediates arbitrates procures waives denies refuses accepts relocates repositions reconfigures recalibrates decommissions
  dials faxes expedites sterilises sterilizes delists relists throttles reprices renegotiates upgrades downgrades refurbishes overhauls
  lodges submits escalates provisions reassigns nudges urges apologises apologizes congratulates welcomes greets thanks duns settles withholds garnishes
  tows lubricates welds milks brews resells upsells deprovisions offboards
  inflates deflates defrosts thaws sandblasts replenishes relabels repacks unpacks reships
  deports expropriates subpoenas redeploys reroutes rebooks
  admits trains teaches coaches educates mentors disciplines schult unterrichtet
  elects appoints nominates impounds seizes prunes slaughters mows bakes exhumes buries
  kassiert schließt begleicht ernennt enteignet schlachtet mäht bestattet beerdigt bewirtet verpflegt beliefert
  cools heats arrests rescues sprays refills transports retrains whitelists blacklists resumes aborts
  vereinbart repariert tankt lüftet heizt kühlt bewässert düngt entsorgt vernichtet beschlagnahmt verhaftet pfändet verklagt impft evakuiert
  transportiert montiert demontiert verlädt entlädt erlässt widerruft entzieht spendet verleiht vermietet versteigert ersteigert parkt faxt
  twittert postet bewirbt befördert regelt`)

/** Flaws of data: who deletes or discards these cleans. */
export const DATA_FLAWS = wordSet(`
  duplicate duplicates doublet doublets outlier outliers error errors null nulls blank blanks missing invalid incomplete faulty wrong noise test tests
  gap gaps lücke lücken dublette dubletten duplikat duplikate ausreißer fehler fehlerhafte ungültige testdaten`)

/** Everything done to the world, as a finite verb. */
export const DEED_VERBS: ReadonlySet<string> = new Set([...EFFECT_VERBS, ...FURTHER_EFFECT_VERBS])

/** Of those the ones that tell as often as they act: "informiert über …". */
export const TELLING_VERBS = wordSet('informs informiert')

/** Verbs of work that no list of telling has. */
export const DOING_VERBS = wordSet('does files')

/** Actions only where their object is one of work: "creates tickets", "updates the CRM". */
export const WORK_VERBS = wordSet(`
  creates creating updates updating writes writing starts runs executes issues launches assigns publishes posts adjusts sets
  changes edits deletes raises files answers drafts
  beantwortet erstellt erzeugt aktualisiert schließt schreibt startet verteilt überträgt legt stellt passt ändert löscht setzt teilt
  eröffnet vergibt`)

/** Who collects one of these takes money; collecting anything else gathers data. */
export const CASHING_VERBS = wordSet('collects')
export const MONEY_DUE = wordSet(
  'debit premium premiums fee fees fine fines dues toll tolls rent rents tax taxes payment payments money cash',
)

/** Objects of work: mails, tickets, orders, systems. */
export const WORK_OBJECTS = wordSet(`
  ticket tickets task tasks sms mail mails e-mail e-mails email emails letter letters campaign campaigns order orders invoice invoices voucher vouchers
  roster rosters rota rotas mailing mailings payroll patch patches staffing diesel fuel contract contracts meldung meldungen anzeige anzeigen
  dienstplan dienstpläne schichtplan schichtpläne einsatzplan einsatzpläne tourenplan gutschrift gutschriften answer answers antwort antworten
  visa visas permit permits licence licences license licenses certificate certificates passport passports badge badges receipt receipts fine fines
  reply replies meeting meetings request requests inquiry inquiries enquiry enquiries anfrage anfragen action actions proceedings lawsuit lawsuits loan loans
  coupon coupons reminder reminders alert alerts notification notifications message messages appointment appointments newsletter newsletters crm erp
  repair repairs refund refunds payment payments slot slots room rooms seat seats hotel hotels technician technicians reparatur reparaturen zahlung
  zahlungen aufgabe aufgaben brief briefe kampagne kampagnen bestellung bestellungen rechnung rechnungen gutschein gutscheine mahnung mahnungen
  erinnerung erinnerungen benachrichtigung benachrichtigungen nachricht nachrichten termin termine aufträge auftrag bescheid bescheide
  abrechnung abrechnungen strafzettel etikett etiketten raum räume techniker wartungsauftrag wartungsaufträge arbeitsauftrag arbeitsaufträge`)

/** Verbs that tell elsewhere, and act on these: "files the return", "keeps the accounts". */
export const WORKS_ON: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'files it them report reports form forms return returns claim claims complaint complaints declaration declarations',
    'allocates berth berths bed beds seat seats slot slots stand stands gate gates crew crews vehicle vehicles place places staff',
    'keeps accounts books',
    'does staffing payroll billing booking bookings ordering accounting invoicing scheduling paperwork',
  ].map((line) => {
    const [verb = '', ...objects] = line.split(' ')
    return [verb, new Set(objects)] as const
  }),
)

/** How something reaches people: whatever is offered "by text message" is sent. */
export const CHANNELS = wordSet(
  'sms e-mail email mail phone letter post text-message text push whatsapp radio pager loudspeaker brief telefon funk',
)

/** Where work is done: what happens to a price "in the shop" is no longer information about it. */
export const WORK_PLACES = wordSet(`
  shop webshop onlineshop system systems erp crm sap salesforce app website site webseite portal buchungssystem warenwirtschaft kassensystem`)

/** German verbs that act only together with what stands at the end of their clause ("rechnet … ab"). */
export const SEPARABLE_EFFECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'rechnet ab',
    'schaltet ab aus ein an um',
    'löst aus',
    'lädt ein',
    'leitet um weiter',
    'meldet an ab um',
    'liefert aus',
    'tauscht aus',
    'baut ein',
    'legt an',
    'dreht ab zu',
    'fährt herunter hoch',
    'teilt ein',
    'fordert an nach',
    'gibt frei',
    'ruft an zurück',
    'zieht ein',
    'zahlt aus',
    'bucht um ab',
    'mahnt an',
    'friert ein',
    'stellt aus ein zu',
    'schreibt an',
    'lehnt ab',
  ].map((line) => {
    const [verb = '', ...particles] = line.split(' ')
    return [verb, new Set(particles)] as const
  }),
)

/** English verbs that act only together with the small word right behind them: "turns down the boilers". */
export const PHRASAL_EFFECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'turns down off on',
    'powers down off',
    'cuts off',
    'tops up',
    'dials down up',
    'winds down',
    'cools down',
    'hands over out',
    'kicks off',
    'throws out away',
    'rents out',
    'leases out',
    'gives away',
    'sells off',
    'shuts down off',
    'switches off on',
    'puts down',
    'clears away',
    'rolls out',
    'draws up',
    'sets off',
    'carries out',
    'takes down',
    'locks out',
    'logs out',
    'signs up off',
    'books out',
    'buys up in',
  ].map((line) => {
    const [verb = '', ...particles] = line.split(' ')
    return [verb, new Set(particles)] as const
  }),
)

/** Ends of a German clause that make its verb one of telling: "stellt Rechnungen dar", "legt Aufträge offen". */
export const TELLING_ENDS = wordSet(`
  dar bereit gegenüber zusammen fest verfügung offen vor auf zu an aus ab zugrunde zurück fort gegliedert`)
