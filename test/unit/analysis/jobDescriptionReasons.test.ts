import { describe, expect, it } from 'vitest'
import { testByRules } from '../../../shared/analysis/jobDescription/testJobDescription'
import { findings, quotedFor } from '../../support/jobReasons'

describe('one job, whatever the "and"', () => {
  it.each([
    'Gives the stock on hand and the reorder point for each article.',
    'Reads, validates and publishes meter readings.',
    'Delivers a churn score along with the reasons for it.',
    'Lists terms and conditions and rebates per supplier.',
    'Collects complaints from all channels and classifies them by cause.',
    'Predicts failures of machines. It helps planners to schedule repairs and to order parts.',
    'Each sensor measures temperature and sends a reading every minute.',
    'Scores subscribers and flags those at risk.',
    'Orders of customers who call, write and complain per week.',
    'The satellite measures sea ice and sends images every day.',
    'Number of calls and orders placed by phone per week.',
    'Covers invoices and books sold per store.',
    'Erfasst Schäden und bewertet deren Höhe.',
    'Berechnet den Kundenwert und schlägt die nächste beste Maßnahme vor.',
    'Stellt Angebot und Nachfrage nach Wohnungen gegenüber.',
    'Name, address, date of birth and phone number of each member.',
    'Forecast demand and order volumes per supplier and week.',
    'Lists which parcels were sent and which were returned.',
    'Reconciles payments with open invoices and reports the differences.',
    'Liste der Kunden, die eine Rechnung erhalten und nicht bezahlen.',
    'Erfassung von Bestellung und Versand je Auftrag.',
    'Prüft Rechnungen auf Fehler und weist die Abweichungen aus.',
    'Informiert über Baustellen und Umleitungen je Straße.',
    'Follows each parcel and yields a risk score for it.',
    'Gathers bids of suppliers and sheds light on the spread.',
    'Stellt Umsätze je Filiale dar und schlüsselt den Rabatt auf.',
    'Bank accounts and savings accounts per branch.',
    'Parts and tools needed for each repair.',
    'Stores customer billing and shipping addresses.',
    'Counts visits per page; visits of bots are removed.',
    'Scores each claim for fraud so that suspicious ones can be checked first.',
    'Lists sending times and opening rates per campaign.',
    'Daily searches per client. Additionally, searches of bots are counted.',
    'Prices per supplier. The data is also sent to partners.',
    'Schätzt den Ertrag je Feld. Die Schätzung wird jede Woche erneuert.',
  ])('%j', (text) => {
    expect(findings(text).filter((finding) => finding.startsWith('two-jobs/fail'))).toEqual([])
    expect(testByRules('Product', text).verdict).toBe('pass')
  })
})

describe('two jobs', () => {
  it.each([
    [
      'Calculates a churn score for each subscriber and sends retention e-mails to those at risk.',
      'sends retention e-mails to those at risk',
    ],
    ['Spots price changes, notifies buyers, and updates shop prices.', 'notifies buyers, and updates shop prices'],
    ['Counts visitors per store; triggers cleaning.', 'triggers cleaning'],
    ['Counts visitors per store. Also notifies the cleaning staff.', 'notifies the cleaning staff'],
    ['Predicts failures and creates maintenance tickets.', 'creates maintenance tickets'],
    ['Finds free slots per garage and books them for customers.', 'books them for customers'],
    [
      'Shows the points of each member; forecasts footfall for the expansion team.',
      'forecasts footfall for the expansion team',
    ],
    ['Manages loyalty points. Also recommends new store locations.', 'recommends new store locations'],
    ['Ermittelt offene Rechnungen und verschickt Mahnungen.', 'verschickt Mahnungen'],
    ['Estimates how likely each member is to leave and emails them a voucher.', 'emails them a voucher'],
    ['Watches freezers for the store and freezes the account of late payers.', 'freezes the account of late payers'],
    ['Detect fraudulent claims and block the payout.', 'block the payout'],
    ['Churn is predicted per contract and vouchers are sent.', 'vouchers are sent'],
    ['Prediction of churn and sending of vouchers.', 'sending of vouchers'],
    ['Vergleicht unsere Preise mit anderen und passt sie im Shop an.', 'passt sie im Shop an'],
    ['Zählt Fahrstunden und rechnet die Fahrer ab.', 'rechnet die Fahrer ab'],
    ['Dienst, der Zahlungen prüft und verdächtige Karten sperrt.', 'verdächtige Karten sperrt'],
    ['Records humidity per bay and vents the greenhouse.', 'vents the greenhouse'],
    ['Lists tenants who are late and hands them to an agency.', 'hands them to an agency'],
    ['Shows units per clinic; reorders when stock runs low.', 'reorders when stock runs low'],
    ['Predicts the demand for courses. Also assigns lecture halls.', 'assigns lecture halls'],
    ['Misst die Feuchte je Abteil und kippt die Dachfenster.', 'kippt die Dachfenster'],
    ['Summiert Ausgaben je Kanal und stoppt Kampagnen.', 'stoppt Kampagnen'],
    ['Erkennung von Betrug und Sperrung der Karte.', 'Sperrung der Karte'],
    ['Detects leaks in the water network, dispatching a repair crew.', 'dispatching a repair crew'],
    ['Scores each claim for fraud before rejecting suspicious ones.', 'rejecting suspicious ones'],
    ['Forecasts the load of each transformer and switches off chargers.', 'switches off chargers'],
    ['Flags suspicious payments and blocks them.', 'blocks them'],
    ['Not only detects leaks in the network but also shuts off the valves.', 'shuts off the valves'],
    [
      'Shows how much each vehicle is used. In addition, drivers who speed are fined.',
      'In addition, drivers who speed are fined',
    ],
    [
      'Zeigt die Auslastung je Fahrzeug. Außerdem werden Fahrern, die rasen, Mahnungen geschickt.',
      'Außerdem werden Fahrern, die rasen, Mahnungen geschickt',
    ],
    [
      'Rangfolge der Bewerbungen je Stelle, außerdem werden die Personalakten verwaltet.',
      'außerdem werden die Personalakten verwaltet',
    ],
    ['Ermittelt die Miete je Wohnung; Vermieter werden per Brief informiert.', 'Vermieter werden per Brief informiert'],
    ['Misst den Verbrauch je Wohnung und erstellt die Nebenkostenabrechnung.', 'erstellt die Nebenkostenabrechnung'],
    [
      'Forecasts demand per store; also calculates bonuses for store managers.',
      'calculates bonuses for store managers',
    ],
    ['Das Risiko wird je Vertrag berechnet und Gutscheine werden verschickt.', 'Gutscheine werden verschickt'],
  ])('in %j', (text, second) => {
    expect(findings(text).filter((finding) => !finding.endsWith('/hint'))).toEqual(['two-jobs/fail'])
    expect(quotedFor('two-jobs', text)[1]).toBe(second)
  })

  it('are only doubtful where both could serve the same people', () => {
    expect(findings('Measures energy use per building and forecasts the price of gas.')).toEqual(['two-jobs/warn'])
  })
})

describe('words of technology', () => {
  it('are quoted one by one', () => {
    const text = 'Groups page views into visits, delivered as Parquet files in S3 from stg_views.'

    expect(quotedFor('implementation', text)).toEqual(['Parquet files', 'S3', 'stg_views'])
    expect(findings(text)).toEqual(['implementation/warn'])
  })

  it('are quoted without the comma or the link behind them', () => {
    const text = 'Table of bids per day. How to read them shows [this query](https://example.org/q), which is short.'

    expect(quotedFor('implementation', text)).not.toContainEqual(expect.stringContaining(']('))
  })

  it('fail where nothing else is said', () => {
    expect(findings('Nightly job that loads the table into Snowflake.')).toContain('implementation/fail')
  })

  it.each([
    'Depth of the water table at each borehole and month.',
    'Search queries per day and result page.',
    'Offers a comprehensive view of the customer from a marketing perspective.',
    'Yield and price of grain per county and harvest.',
    'Export of machines by country of destination.',
    'Seats and bookings per restaurant table and evening.',
  ])('are not seen in %j', (text) => {
    expect(findings(text).filter((finding) => finding.startsWith('implementation'))).toEqual([])
  })
})

describe('too long', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, at) => `store${at}`).join(' ')

  it.each([
    [30, []],
    [31, ['too-long/warn']],
    [61, ['too-long/fail']],
  ])('one sentence of %i words', (count, expected) => {
    expect(findings(`${words(count)}.`).filter((finding) => finding.startsWith('too-long'))).toEqual(expected)
  })

  it('two sentences of together 40 words pass, of 41 are doubtful', () => {
    const long = (text: string): readonly string[] => findings(text).filter((finding) => finding.startsWith('too-long'))

    expect(long(`${words(20)}. ${words(20)}.`)).toEqual([])
    expect(long(`${words(20)}. ${words(21)}.`)).toEqual(['too-long/warn'])
  })

  it('quotes the sentences that are too many', () => {
    const text = 'Shows the stock. It is fresh. It is complete.'

    expect(quotedFor('too-many-sentences', text)).toEqual(['It is complete.'])
  })
})

describe('what repeats its name or says nothing', () => {
  it.each([
    ['Customer Address', 'A data product that provides customer address data.', 'repeats-name/fail'],
    ['customer_address_history', 'Contains the customer address history.', 'repeats-name/warn'],
    ['CustomerAddress', 'Customer addresses.', 'repeats-name/fail'],
    ['Kundenadressen', 'Adressen der Kunden.', 'repeats-name/fail'],
    ['Insights', 'Provides various insights for better decisions.', 'vague/fail'],
    ['Everything', 'Customers, orders, products, invoices.', 'vague/fail'],
    ['products', 'Contains information about products available for sale', 'vague/warn'],
    ['dim_releases', 'List of known releases.', 'repeats-name/fail'],
    ['Customer 360', 'A complete view of the customer.', 'repeats-name/fail'],
    ['Knowledge Base', 'Supports employees in their daily work.', 'vague/fail'],
    ['Wissen', 'Unterstützt die Mitarbeiter bei der täglichen Arbeit.', 'vague/fail'],
    ['Customer Data', 'Relevant customer data for marketing, sales and service.', 'vague/fail'],
    ['Customer Insights', 'Actionable insights on our customers, products and processes.', 'vague/fail'],
  ])('%s: %j', (name, text, expected) => {
    expect(findings(text, name)).toContain(expected)
  })

  it.each([
    ['Products', 'Details about all the items we sell.'],
    ['Customer-marketing 360', 'Offers a comprehensive view of the customer from a marketing perspective.'],
    ['Cancelled Trains', 'Enables planners to decide which trains to cancel.'],
    ['Sales', 'Employees by department and month.'],
  ])('%s is not vague: %j', (name, text) => {
    expect(testByRules(name, text).verdict).toBe('pass')
  })

  it.each([
    '',
    '  ',
    '—',
    '🙂',
    'TBD',
    'tbc',
    'n/a',
    '?',
    '…',
    'xxx',
    'offen',
    'TODO: describe',
    'Please provide a description for the query',
    'Keine Angabe',
  ])('is missing in %j, and nothing else is said about it', (text) => {
    expect(findings(text)).toEqual(['missing/fail'])
  })

  it('only hints at a missing verb', () => {
    const result = testByRules('Returns', 'List of customer-initiated returns.')

    expect(result.verdict).toBe('pass')
    expect(result.reasons.map(({ code, level }) => `${code}/${level}`)).toEqual(['no-action/hint'])
  })
})
