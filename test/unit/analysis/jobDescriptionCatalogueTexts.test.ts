// Turns of phrase that texts of catalogues taught the test; each with a twin that must not be caught.
import { describe, expect, it } from 'vitest'
import { findings, quotedFor } from '../../support/jobReasons'

const loud = (text: string, name = 'Product'): readonly string[] =>
  findings(text, name).filter((finding) => !finding.endsWith('/hint'))

describe('a second deed behind a clause without a verb', () => {
  it.each([
    ['Footfall per hour; sends an SMS to managers when queues form.', 'sends an SMS to managers when queues form'],
    ['Units of blood by group; orders donors when stock is low.', 'orders donors when stock is low'],
    ['Stock by shop. Sends reorders to suppliers.', 'Sends reorders to suppliers'],
    ['Open positions by department. Also schedules interviews.', 'schedules interviews'],
    ['Bewerbungen je Stelle. Absagen werden automatisch verschickt.', 'Absagen werden automatisch verschickt'],
  ])('is heard in %j', (text, second) => {
    expect(loud(text, 'Product')).toEqual(['two-jobs/fail'])
    expect(quotedFor('two-jobs', text)[1]).toBe(second)
  })

  it.each([
    'Sales by region and month. Also returns and refunds.',
    'Sales by region and month. Also orders from the web shop.',
    'Footfall per hour and shop; alerts per camera.',
    'Footfall per hour and shop; updates every five minutes.',
    'Bestand je Filiale. Die Daten werden automatisch verschickt.',
  ])('is not heard in %j', (text) => {
    expect(loud(text, 'Product')).toEqual([])
  })
})

describe('rarer deeds', () => {
  it.each([
    'Finds overdue invoices and starts legal action against debtors.',
    'Scores messages for spam, then deletes the worst.',
    'Tracks visa applications and issues visas to eligible applicants.',
    'Ermittelt, welche Zähler bald geeicht werden müssen, und vereinbart Termine mit den Kunden.',
  ])('are heard in %j', (text) => {
    expect(loud(text, 'Product')).toEqual(['two-jobs/fail'])
  })

  it.each([
    'Collects addresses from all shops and deletes duplicates.',
    'Collects payments of members and discards invalid entries.',
    'Daten, die je Zähler geprüft werden und bewertet vorliegen.',
  ])('are not heard in %j, which tells of data', (text) => {
    expect(loud(text, 'Product')).toEqual([])
  })
})

describe('a name and its text', () => {
  it.each([
    ['employeepayhistory', 'Employee pay history.', ['repeats-name/fail']],
    ['workorder', 'Manufacturing work orders.', ['repeats-name/fail']],
    ['employeepayhistory', 'Hourly rate of each person and the day it changed.', []],
    ['fct_rent', 'Fact table with one row per rent and month.', ['implementation/warn']],
    ['dim_sentiment', 'The sentiment values. One row per sentiment.', ['repeats-name/fail']],
    ['Blocked Cards', 'Lists cards that were blocked, when and why.', []],
    ['Blocked Cards', 'Lists cards that were blocked.', ['repeats-name/fail']],
  ])('%s: %j', (name, text, expected) => {
    expect(loud(text, name)).toEqual(expected)
  })
})

describe('what is written elsewhere', () => {
  it.each(['See Confluence.', 'Siehe Wiki', 'See https://wiki.example.com/x', 'to be done later', 'Refer to the docs'])(
    '%j is no description',
    (text) => {
      expect(loud(text, 'Prices')).toEqual(['missing/fail'])
    },
  )

  it('is a description where something follows', () => {
    const text = 'Logs of logins per user. See https://example.com/doc This table holds what ran in AWS.'

    expect(quotedFor('implementation', text)).toEqual(['table', 'in AWS'])
    expect(loud('See which shops are open now.', 'Prices')).toEqual([])
  })
})

describe('what the text says the thing is', () => {
  it.each([
    ['Unit of measure lookup table.', ['implementation/warn']],
    ['Lookup table from postcode to depot.', ['not-a-product/fail', 'implementation/warn']],
    ['Mapping of readers to anonymous ids.', ['not-a-product/fail']],
    ['Compliance report flagging shifts that exceed legal limits.', ['not-a-product/fail']],
    ['Spend report by supplier and month.', ['not-a-product/fail']],
    ['Reports by citizens on broken lamps, per street.', []],
    ['Condition of bridge and tunnel sections per road.', []],
    ['Mapping of stores to sales regions.', []],
  ])('%j', (text, expected) => {
    expect(loud(text, 'Product')).toEqual(expected)
  })

  it('quotes overlapping loose words once', () => {
    expect(quotedFor('vague', 'Has basic information about pumps installed at plants.')).toEqual([
      'basic information about',
    ])
    expect(quotedFor('vague', 'Keeps everything about loans, collateral and rates.')).toEqual(['everything about'])
  })
})

describe('how often a build runs and how its files are packed', () => {
  it.each([
    'Parquet files in a bucket, compressed with zstd, every hour.',
    'Airflow job that refreshes two tables every hour.',
  ])('say nothing of a job in %j', (text) => {
    expect(loud(text, 'Product')).toContain('implementation/fail')
  })

  it('leave what else is said in its right', () => {
    expect(loud('Parquet files of gate scans per turnstile, every hour.', 'Product')).toEqual(['implementation/warn'])
  })
})

describe('a word of the name, with an accent or a general meaning', () => {
  it.each([
    ['dim_souffle', 'Soufflé dishes.'],
    ['kuechengeraete', 'Küchengeräte.'],
    ['store_keys', 'All store keys borrowed.'],
  ])('%s is repeated by %j', (name, text) => {
    expect(loud(text, name)).toContain('repeats-name/fail')
  })

  it.each([
    ['kuechengeraete', 'Küchengeräte mit Baujahr und Stromverbrauch je Kantine.'],
    ['mowers', 'Overview of mowers lent.'],
    ['store_keys', 'Store keys handed to caretakers and their return.'],
  ])('%s is not repeated where more is said: %j', (name, text) => {
    expect(loud(text, name)).toEqual([])
  })
})

describe('a sentence with a long address in it', () => {
  const address = 'https://www.example.org/gardens/allotments'

  it('goes on behind the address that follows an abbreviation', () => {
    expect(loud(`Allotments free to let. Plots are drawn e.g. ${address} shows.`, 'Gardens')).toEqual([])
  })

  it('ends where the address follows a word', () => {
    const text = `Allotments free to let. Plots are drawn. ${address} The list closes in May.`
    expect(loud(text, 'Gardens')).toEqual(['too-many-sentences/fail'])
  })
})

describe('the one thing an entry is about', () => {
  it('is said, though its word is general elsewhere', () => {
    expect(loud('A complaint against a company, with stg_answers.', 'Grievances')).toEqual(['implementation/warn'])
  })

  it('is not said of companies in general', () => {
    expect(loud('A complaint company, with stg_answers.', 'Grievances')).toEqual(['implementation/fail'])
  })
})

describe('the prompt of a template that was left standing', () => {
  it.each(['Beschreibung des Datenprodukts', 'Fachliche Beschreibung der Inhalte.', 'Description of the dataset'])(
    'says nothing in %j',
    (text) => {
      expect(loud(text, 'Brunnen')).toEqual(['vague/fail'])
    },
  )

  it('is no prompt where a thing is described', () => {
    expect(loud('Beschreibung der Pegelstände je Messstelle und Tag.', 'Brunnen')).toEqual([])
  })
})

describe('what is told beside a name', () => {
  it('a name that begins with "dim" says already that it is a dimension', () => {
    expect(loud('Enriched tenant dimension.', 'dim_tenants')).toContain('repeats-name/fail')
    expect(loud('Enriched tenant dimension.', 'Tenants')).not.toContain('repeats-name/fail')
  })

  it('that it is told of as "this model" is no word of build: the list of the rule has none, and it says what it holds', () => {
    expect(loud('This model lists every berth with its draught and crane.', 'harbour__berths')).toEqual([])
    expect(loud('This dbt model lists every berth with its draught and crane.', 'harbour__berths')).toEqual([
      'implementation/warn',
    ])
  })

  it('which of the various metrics are meant is left open', () => {
    expect(loud('Provides various metrics on the berths of each quay.')).toContain('vague/warn')
    expect(loud('Provides waiting times and draughts for the berths of each quay.')).toEqual([])
  })

  it('by which library it is read is how it is built', () => {
    expect(loud('Lists the berths of each quay with their draught, read by SDK.')).toContain('implementation/warn')
  })
})

describe('a list of what is noted of each thing', () => {
  it.each([
    'Marked trees, assigned keepers, harvests, status and pruning dates.',
    'Besitzer, Motoren, Status, Länge, Segel.',
  ])('is no list of unrelated things in %j', (text) => {
    expect(loud(text)).toEqual([])
  })

  it.each(['Trees, keepers, harvests, ladders, status.', 'Mitglieder, Beiträge, Turniere, Trainer, Plätze.'])(
    'is one in %j',
    (text) => {
      expect(loud(text)).toEqual(['vague/fail'])
    },
  )
})

describe('how a thing goes on', () => {
  it.each(['Ferry metrics and forecasting', 'Fährdaten und Prognosen'])('is no second concept in %j', (text) => {
    expect(loud(text, 'Crossings')).toEqual([])
  })

  it('a second concept beside the first is one', () => {
    expect(loud('Ferry metrics and marketing', 'Crossings')).toEqual(['vague/fail'])
  })
})

describe('a list whose items open with the same word', () => {
  it.each([
    'Vessel owners, vessel engines, vessel crews, vessel moorings.',
    'Straßenlampen, Straßenschilder, Straßenbäume, Pfosten.',
  ])('is about one thing in %j', (text) => {
    expect(loud(text)).toEqual([])
  })

  it('is about many where only some do', () => {
    expect(loud('Vessel owners, vessel engines, lamps, ladders.')).toEqual(['vague/fail'])
  })
})
