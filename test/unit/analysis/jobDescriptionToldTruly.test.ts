/*
 * What a reason says must be true of the card: a facilitator who was shown 213 of them, without the program, called 14 wrong. Here is what she named, each beside
 * what must stay as it was.
 */
import { describe, expect, it } from 'vitest'
import { testByRules, testJobDescription } from '../../../shared/analysis/jobDescription/testJobDescription'
import { findings, quotedFor } from '../../support/jobReasons'

const told = (code: string, text: string, name = 'Product') =>
  testByRules(name, text)
    .reasons.filter((reason) => reason.code === code)
    .map((reason) => ({ said: reason.text, next: reason.next, added: reason.values['added'] }))

describe('of a name said again', () => {
  it.each([
    ['dim_departments', 'Department dimension table, one row per department.'],
    ['Crew Roster', 'The roster, by crew_id.'],
    ['ahrq_measures__pqi_denom_long', 'Long table that unions the denominator for all the PQI measures.'],
  ])('%s: names nothing as new that is not', (name, text) => {
    expect(told('repeats-name', text, name)).toMatchObject([{ said: 'finding.job.repeats-name.only' }])
  })

  it('names what is new, as it was typed', () => {
    expect(told('repeats-name', 'Predicted lifetime value per customer', 'Customer Lifetime Value Scores')).toEqual([
      { said: 'finding.job.repeats-name.almost', next: 'next.job.say-more-than-grain', added: 'Predicted' },
    ])
    expect(told('repeats-name', 'Card: the cardholder.', 'Card')).toMatchObject([{ added: 'cardholder' }])
    expect(told('repeats-name', 'The sheep of the holding.', 'Sheep')).toMatchObject([{ added: 'holding' }])
  })

  it('marks every word of the name, the general ones too', () => {
    expect(quotedFor('repeats-name', 'Call detail records.', 'Call Records')).toEqual(['Call', 'records'])
    expect(quotedFor('repeats-name', 'Zip code reference information', 'zipcode')).toEqual(['Zip', 'code'])
  })

  it('asks for the grain only where none is told', () => {
    expect(told('repeats-name', 'bookings per room & slot', 'Escape Room Bookings')).toMatchObject([
      { next: 'next.job.say-more-than-grain' },
    ])
    expect(told('repeats-name', 'bookings of room slots', 'Escape Room Bookings')).toMatchObject([
      { next: 'next.job.say-more-than-name' },
    ])
  })

  it('hears the two sides of an account and the holding of a farmer', () => {
    expect(findings('Soll und Haben je Mitglied und Geschäftsjahr.', 'Mitgliederkonten')).toEqual([])
    expect(findings('Records which sheep moved from which holding to which.', 'Sheep Movements')).toEqual([])
    expect(findings('Database holding the sheep.', 'Sheep')).toContain('repeats-name/fail')
  })
})

describe('of technology', () => {
  it.each([
    ['Account Usage', 'Snowflake query history by time range, session and user within the last year.'],
    ['Jobs', 'Metadata about all BigQuery jobs in the current project, with slots and bytes.'],
    ['Scrap Rate', 'Scrap per line, shift and cause. We had this in Excel before.'],
    ['Scrap Rate', 'Scrap per line, shift and cause, formerly in Excel.'],
    ['Items', 'The number of items that were left on tables and scanned as used by a customer.'],
    ['Sludge Results', 'Dry matter, heavy metals and phosphate per batch.'],
  ])('%s: what is told of is no way of building: %j', (name, text) => {
    expect(findings(text, name).filter((finding) => finding.startsWith('implementation'))).toEqual([])
  })

  it.each([
    ['Account Usage', 'Usage by time range and user, loaded by Snowflake jobs.', ['Snowflake']],
    ['Scrap Rate', 'Scrap per line, shift and cause. We keep this in Excel.', ['in Excel']],
    ['Scrap Rate', 'Scrap per line, shift and cause, kept in Excel before noon.', ['in Excel']],
    ['Schlammwerte', 'Trockenmasse und Schwermetalle, per Batch aus dem Labor geladen.', ['per Batch']],
    [
      'Disaster Deaths',
      'Annual number of deaths from disasters, taken from the application Database.',
      ['application Database'],
    ],
    ['Disaster Deaths', 'Annual number of deaths, taken from the hospital Database.', ['Database']],
    ['QUERY_HISTORY view', 'This Account Usage view can be used to look at queries by user and hour.', ['view']],
  ])('%s: how it is built is: %j', (name, text, quoted) => {
    expect(quotedFor('implementation', text, name)).toEqual(quoted)
  })

  it.each([
    'Starts with clients_first_seen and left joins to GA4 attribution information on download token if a match is found.',
    'Calculated from `londonBoroughs.json` using d3.geoCentroid.',
  ])('is all that is said: %j', (text) => {
    expect(findings(text, 'Boroughs')).toContain('implementation/fail')
  })

  it.each([
    'Starts with the first visit of a client and counts days until the order, kept in a table.',
    'Calculated from `sales.json`: turnover of each store per week, with the margin and the returns.',
  ])('is not all that is said: %j', (text) => {
    expect(findings(text, 'Boroughs')).not.toContain('implementation/fail')
  })

  it('is not what an institution calls what it publishes', () => {
    const text = 'Annual number of deaths from disasters, taken from EM-DAT (Emergency Events Database).'

    expect(findings(text, 'Disaster Deaths').filter((finding) => finding.startsWith('implementation'))).toEqual([])
  })

  it('is quoted within a bracket', () => {
    const text = 'Heights of the dykes from the laser flight (dump) of spring, per metre.'

    expect(quotedFor('implementation', 'Heights of the dykes (the dump) of spring, per metre.', 'Dykes')).toEqual([])
    expect(quotedFor('implementation', text.replace(') of', ' of'), 'Dykes')).toEqual(['dump of'])
  })
})

describe('of what is no product', () => {
  it('hears no tool where one of many tools is asked for', () => {
    const lent = 'Welches Werkzeug an wen ausgegeben ist und bis wann.'

    expect(findings(lent, 'Werkzeugausgabe')).toEqual([])
    expect(findings('Werkzeug für die Planung der Schichten.', 'Planung')).toContain('not-a-product/fail')
  })

  it('quotes the stream with its broker, and not the format behind it', () => {
    const text = 'Kafka stream of customs messages, JSON, retention 7 days'

    expect(quotedFor('not-a-product', 'Crosswalk from our article no. to theirs.', 'Cross Reference')).toEqual([
      'Crosswalk from',
    ])
    expect(quotedFor('not-a-product', text, 'Customs Status')).toEqual(['Kafka stream'])
    expect(quotedFor('not-a-product', 'Raw stream of the tank sensors over MQTT', 'Tanks')).toEqual([
      'stream of the tank sensors over MQTT',
    ])
  })
})

describe('of what is told of technology', () => {
  const told = (text: string, name: string) => quotedFor('implementation', text, name)

  it('marks the build, not the tables that are measured', () => {
    expect(told('Determines column sizes of specific tables and partitions via dry runs.', 'Column Size')).toEqual([
      'via dry runs',
    ])
    expect(told('Determines the stock from several tables and partitions.', 'Stock')).toEqual(['tables', 'partitions'])
  })

  it('marks a file by its whole name', () => {
    expect(told('Stops of each line, cleaned from `stops.txt` and londonBoroughs.json of the city.', 'Stops')).toEqual([
      'stops.txt',
      'londonBoroughs.json',
    ])
  })

  it.each(['Looker Dashboard Load Times', 'Chatbot Questions', 'Dashboard Refresh Errors'])(
    'takes %s for no dashboard and no application',
    (name) => {
      expect(findings('Seconds, counted for each office and hour, with the slowest first.', name)).toEqual([])
    },
  )

  it('takes a Sales Dashboard for one', () => {
    expect(findings('Turnover for each office and hour, with the slowest first.', 'Sales Dashboard')).toContain(
      'not-a-product/warn',
    )
  })
})

describe('of two jobs', () => {
  it('hears no deed where what is told is cut', () => {
    const broken = 'Measures the minutes between on-block and off-block and breaks them down by ground process.'

    expect(findings(broken, 'Turnaround Times')).toEqual([])
    expect(findings('Lists the seals of each box and breaks them on Fridays.', 'Seals')).toContain('two-jobs/fail')
    expect(findings('Counts stale contracts and closes them on Fridays.', 'Contracts')).toContain('two-jobs/fail')
  })

  it('asks first to make one sentence of what is cut up', () => {
    const cut = 'Records outages. Records duration. Records customers affected. Used for SAIDI.'

    expect(findings(cut, 'Outage Log')).toEqual(['too-many-sentences/fail'])
    expect(findings('Records outages. Records duration.', 'Outage Log')).toContain('two-jobs/warn')
  })
})

describe('of what is vague', () => {
  it('hears no loose list where the fields of one thing are listed', () => {
    expect(findings('Everything a shop needs to list an article: name, sizes, weight, pictures.', 'Articles')).toEqual(
      [],
    )
    expect(findings('Daily revenue, orders, items sold, discounts', 'sales_daily')).not.toContain('vague/fail')
    expect(findings('Daily suppliers, orders, drivers, machines', 'sales_daily')).toContain('vague/fail')
    expect(findings('Central data on pupils, teachers, rooms, subjects, keys and bus lines.', 'Schools')).toContain(
      'vague/fail',
    )
  })
})

describe('of a card that is worded like others, where a rule heard technology', () => {
  const verdict = (name: string, text: string) => testJobDescription(name, text).verdict

  it.each([
    ['B2B and regular orders combined into one table', 'marts__combined__orders'],
    ['Fact table for Pokémon statistics and battle metrics', 'fct_pokemon_stats'],
  ])('keeps to the doubt of the rule: %j', (text, name) => {
    expect(verdict(name, text)).toBe('warn')
  })

  it('says which kind of thing it is, where the card says so', () => {
    const kinds = (name: string, text: string) =>
      testJobDescription(name, text).reasons.flatMap(({ code, level, text: said, values }) =>
        code === 'not-a-product' && level === 'fail' ? [[said.split('.').at(-1), values['kind']]] : [],
      )

    expect(kinds('dim_rls_bridge', 'translates `access_key` to `seller_state_code` for filter propagation')).toEqual([
      ['bridge', 'bridge'],
    ])
    expect(kinds('Staging Orders', 'Raw copy of the order tables before cleansing, only for us developers.')).toEqual([
      ['interim', 'interim'],
    ])
    expect(kinds('Rat Complaints', 'Heat map of rat sightings on a screen in the depot.')).toEqual([
      ['likely', undefined],
    ])
  })

  it.each([
    ['Jupyter notebook from Lena that calculates beds.', 'Beds'],
    ['Raw AIS stream, decoded by our Java service and put to Kinesis.', 'AIS'],
  ])('fails it where it is sure: %j', (text, name) => {
    expect(verdict(name, text)).toBe('fail')
  })
})
