// Words that are technology, a deed or a verb in one text and a thing of the business in another; each rule with its twin.
import { describe, expect, it } from 'vitest'
import { testByRules } from '../../../shared/analysis/jobDescription/testJobDescription'
import { findings, quotedFor } from '../../support/jobReasons'

const loud = (text: string, name = 'Product'): readonly string[] =>
  findings(text, name).filter((finding) => !finding.endsWith('/hint'))

describe('what a technology costs and who uses it', () => {
  it.each([
    'Shows Databricks and Snowflake costs per squad and month.',
    'Splits what we spend on a month of AWS, Redshift and Azure credits by squad.',
    'Monthly spend on AWS, Snowflake and Azure by squad.',
    'Lists the S3 storage costs of each department.',
    'Kosten für Snowflake und BigQuery je Abteilung und Monat.',
    'Zeigt, welche Redshift-Lizenzen je Abteilung ungenutzt sind.',
    'Counts job ads that ask for Kafka skills, per region.',
    'Carbon emitted by our workloads on AWS and Azure, per squad and month.',
    'Counts calls per API, client and hour, and how many of them failed.',
    'Abfragen je Tabelle und Stunde, mit ihrer Dauer.',
  ])('is of the business in %j', (text) => {
    expect(loud(text)).toEqual([])
  })

  it.each([
    ['Costs per article and month in Snowflake.', ['Snowflake']],
    ['Lists fines per street, as CSV, costs included.', ['CSV']],
    ['Bußgelder je Straße und Tag als CSV, Kosten je Fall.', ['CSV']],
    ['Bußgelder je Straße und Tag, per API.', ['API']],
    ['Sales per store and day, as CSV for Snowflake users.', ['CSV']],
  ])('is no excuse for where it is kept in %j', (text, quotes) => {
    expect(quotedFor('implementation', text)).toEqual(quotes)
  })
})

describe('where data lies and how it gets there', () => {
  it.each([
    ['Stellt die Prüftermine je Aufzug als View im Data Lake bereit.', ['als View', 'im Data Lake']],
    ['Inspection dates per lift, exposed as a view.', ['exposed as a view']],
    ['Mart containing room bookings grouped by hotel and week', ['Mart']],
  ])('is quoted from %j', (text, quotes) => {
    expect(loud(text)).toEqual(['implementation/warn'])
    expect(quotedFor('implementation', text)).toEqual(quotes)
  })

  it.each([
    'Raw JSON dump from the Kafka topic bookings.v3, loaded hourly into S3.',
    'Rohdaten-Abzug aus SAP, nachts als CSV nach S3 geladen.',
  ])('is all that %j says', (text) => {
    expect(loud(text)).toEqual(['implementation/fail'])
  })

  it('leaves a dump that says what it holds its job', () => {
    expect(loud('Daily extract of open purchase orders with due dates from SAP as CSV.')).toEqual([
      'implementation/warn',
    ])
  })

  it('adds nothing to a name', () => {
    expect(loud('Kassenzettel als Parquet-Dateien im Data Lake.', 'Kassenzettel')).toContain('repeats-name/fail')
  })
})

describe('loose words among concrete ones', () => {
  it.each([
    ['Gives various insights into defects, their causes and how long they took to mend.', ['various insights']],
    [
      'Liefert verschiedene Informationen über Windparks, deren Betreiber und die Leistung je Jahr.',
      ['verschiedene Informationen'],
    ],
    ['Names and other relevant attributes of each well, by field and year.', ['other relevant attributes']],
    ['Information on farms that deliver to our dairies.', ['Information on']],
    ['Parts, drawings, suppliers and things like torque or weight per engine.', ['things like']],
  ])('are a doubt in %j', (text, quotes) => {
    expect(loud(text)).toEqual(['vague/warn'])
    expect(quotedFor('vague', text)).toEqual(quotes)
  })

  it('are none where they close a list', () => {
    expect(loud('Names, depths, pressures and other relevant attributes of each well, by field and year.')).toEqual([])
  })

  it('are none where they count kinds of a thing', () => {
    expect(loud('Lists various pump types and the plants where each is installed, with pressure and year.')).toEqual([])
  })

  it.each([
    'All relevant data about tenants with unpaid rent.',
    'Alle Informationen zu Mietern mit offenen Forderungen.',
    'Alle Informationen zu Mietern, die im Verzug sind.',
  ])('leave the things meant narrowed in %j', (text) => {
    expect(loud(text)).toEqual(['vague/warn'])
  })

  it('leave nothing where all of it is meant', () => {
    expect(loud('All relevant data about our tenants and flats.')).toEqual(['vague/fail'])
  })
})

describe('promises', () => {
  it.each([
    'Enables better decisions and unlocks hidden potential.',
    'Drives growth and opens new opportunities for the business.',
    'Verbessert das Kundenerlebnis.',
    'Schafft Transparenz und eröffnet neue Potenziale.',
    'A trusted foundation for analytics and AI.',
    'Aggregated data for the monthly report.',
    'KI-gestützte Plattform für datengetriebene Entscheidungen.',
  ])('%j says nothing, and is no second job', (text) => {
    expect(loud(text)).toEqual(['vague/fail'])
  })

  it('what is unlocked may be a door', () => {
    expect(loud('Counts visitors per gate and unlocks doors for late guests.')).toEqual(['two-jobs/fail'])
  })
})

describe('deeds in two words', () => {
  it.each([
    ['Predicts heat demand per flat and turns down the boilers at night.', 'turns down the boilers at night'],
    ['Finds unpaid fees and hands over debtors to an agency.', 'hands over debtors to an agency'],
    ['Lists courses per week and trains staff on new tills.', 'trains staff on new tills'],
    ['Summarises complaints and drafts replies to guests.', 'drafts replies to guests'],
    ['Ausfälle vorhersagen und Techniker beauftragen', 'Techniker beauftragen'],
    ['Bestände prüfen und Bestellungen auslösen.', 'Bestellungen auslösen'],
    ['Klassifiziert Anfragen und beantwortet sie automatisch.', 'beantwortet sie automatisch'],
  ])('are heard in %j', (text, second) => {
    expect(loud(text)).toEqual(['two-jobs/fail'])
    expect(quotedFor('two-jobs', text)[1]).toBe(second)
  })

  it.each([
    'Buses and trains per line and hour.',
    'Counts letters and drafts per author and year.',
    'Collects clicks and turns them into visits per page.',
    'Vergleicht geplanten und tatsächlichen Absatz und weist den Fehler je Artikel aus.',
    'Monitors the news in 40 languages and identifies places and people.',
    'Überwacht die Pumpen und erkennt Lecks.',
    'Preise erfassen und Rabatte berechnen.',
    'Mieter mit offenen und gesperrten Konten, je Haus und Monat.',
    'Liste der Personen, die Karten sperren und Konten eröffnen lassen.',
    'Tracks each parcel and answers where it is now.',
  ])('are not heard in %j', (text) => {
    expect(loud(text)).toEqual([])
  })
})

describe('a verb', () => {
  it.each([
    'Sums net sales by region and week.',
    'Sets limits for each trader and day.',
    'Verbessert die Luft in Schulen.',
    'Parcels that arrived late, by depot.',
    'Fahrten, die verspätet ankamen, je Linie.',
    'Flats for which we ask no deposit, by street.',
    'Umsätze je Filiale auswerten',
    'Wie viele Tage der Bestand noch reicht.',
    'Eine Liste, über die Mieter freie Wohnungen finden.',
  ])('is not missed in %j', (text) => {
    expect(findings(text)).not.toContain('no-action/hint')
  })

  it.each([
    'Fahrten mit Verspätung je Linie und Tag.',
    'Hourly levels of the river, by gauge.',
    'Tenants, leases, invoices, letters.',
    'A report with rent, margin and head count per month.',
    'Alles rund um unsere Mieter.',
  ])('is missed in %j', (text) => {
    expect(findings(text)).toContain('no-action/hint')
  })
})

describe('a report in a name', () => {
  it.each(['Sales Report', 'Quarterly Management Report', 'Monatsbericht', 'Absatzbericht', 'Monatsreport Vertrieb'])(
    '%s sounds like one to read',
    (name) => {
      expect(loud('Lists net turnover of each branch per month.', name)).toEqual(['not-a-product/warn'])
    },
  )

  it.each(['Crash Report', 'Incident Reports', 'Unfallbericht', 'ads__account_report', 'Credit Report'])(
    '%s is what people file, or the name of a file',
    (name) => {
      expect(loud('Lists place, hour and cause of each case.', name)).toEqual([])
    },
  )
})

describe('what is said of a vague text', () => {
  it.each([
    ['Various insights for better decisions.', 'finding.job.vague.nothing'],
    ['Information about suppliers.', 'finding.job.vague.phrase'],
    ['All relevant information about our tenants.', 'finding.job.vague.phrase'],
  ])('%j', (text, key) => {
    const { reasons } = testByRules('Product', text)

    expect(reasons[0]).toMatchObject({ code: 'vague', level: 'fail', text: key })
  })
})

describe('what is said of two jobs', () => {
  it.each([
    ['Counts visitors per gate and notifies the guards.', 'finding.job.two-jobs.deed'],
    ['Sends vouchers to members and blocks lost cards.', 'finding.job.two-jobs.clear'],
    ['Tracks absences for planners, and computes bonuses for payroll.', 'finding.job.two-jobs.clear'],
  ])('%j', (text, key) => {
    expect(testByRules('Product', text).reasons[0]?.text).toBe(key)
  })
})

describe('a missing verb', () => {
  it('is shown at the first word that means something', () => {
    expect(quotedFor('no-action', '4,817 diagrams of engines, by maker.')).toEqual(['diagrams'])
  })
})

describe('a deed that is the only job', () => {
  it.each([
    ['Sends reminders to tenants who are late.', 'fail'],
    ['Verschickt Mahnungen an säumige Mieter.', 'fail'],
    ['Blocks the card of a tenant when it was lost.', 'fail'],
    ['Notifies planners when stock runs low.', 'warn'],
  ])('is work of an application: %j', (text, level) => {
    const { reasons } = testByRules('Product', text)

    expect(reasons).toMatchObject([
      { code: 'not-a-product', level, text: 'finding.job.not-a-product.deed', values: { kind: 'application' } },
    ])
    expect(quotedFor('not-a-product', text)).toEqual([text.slice(0, -1)])
  })

  it.each([
    'Sends daily price lists to partners.',
    'Sends partners the prices agreed for the week.',
    'Routes each parcel took, with times.',
    'Orders the gas network received per day.',
    'Grants awarded by the county since 1998.',
    'Alarms per pump and hour.',
    'Bestellt und noch nicht geliefert: Mengen je Artikel.',
  ])('is not heard in %j', (text) => {
    expect(loud(text)).toEqual([])
  })

  it('is said once where a second job is', () => {
    expect(loud('Sends vouchers to members and blocks lost cards.')).toEqual(['two-jobs/fail'])
  })
})

describe('what is no product by another word', () => {
  it.each([
    ['Suchmaske, mit der Sachbearbeiter Verträge finden.', ['not-a-product/fail']],
    ['Cross-reference of customer numbers between the till and the shop.', ['not-a-product/fail']],
    ['REST endpoint that returns a score.', ['implementation/warn']],
    ['Rates each borrower from A to E, offered by a REST endpoint.', ['implementation/warn']],
    ['Cross-reference of laws and the rulings that cite them.', []],
  ])('%j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })

  it.each([
    ['Dashboard Usage', []],
    ['Data Lake Costs', []],
    ['Dashboard Sales', ['not-a-product/warn']],
  ])('in the name %s', (name, expected) => {
    expect(loud('Counts who opened which page and when.', name)).toEqual(expected)
  })
})

describe('several words quoted in one sentence', () => {
  it('read as one quotation with words left out', () => {
    const { reasons } = testByRules('Visits', 'Groups page views into visits, delivered as Avro in S3.')

    expect(reasons[0]?.values).toEqual({ words: 'Avro … S3' })
  })
})
