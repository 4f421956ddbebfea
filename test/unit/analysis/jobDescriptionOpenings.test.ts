// How texts of catalogues open, and what they call their fields; each with a twin that must not be caught.
import { describe, expect, it } from 'vitest'
import { findings, quotedFor } from '../../support/jobReasons'

const loud = (text: string, name = 'Product'): readonly string[] =>
  findings(text, name).filter((finding) => !finding.endsWith('/hint'))

describe('a grain', () => {
  it.each([
    ['berth', 'One row per berth.', ['repeats-name/fail']],
    ['Berth Bookings', 'One row per confirmed berth booking.', ['repeats-name/fail']],
    ['Berth Bookings', 'One row per confirmed booking, with the boat and its draught.', []],
    ['raw_bookings', 'One record per booking (consisting of one or more nights)', []],
    ['Berth Bookings', 'Bookings of the season. One row per confirmed booking.', []],
  ])('of %s alone says no more than the name: %j', (name, text, expected) => {
    expect(loud(text, name)).toEqual(expected)
  })
})

describe('what a field is called', () => {
  it.each([
    'Lists the berth_ids that were free in each week.',
    'Shows when a berth was let, with `valid_from` and `valid_to`.',
  ])('is no word of build in %j', (text) => {
    expect(loud(text, 'Harbour')).toEqual([])
  })

  it('is no content beside words of build', () => {
    expect(loud('Materialised view, partitioned by berth_id.', 'Harbour')).toEqual(['implementation/fail'])
  })

  it('what a table is called is one', () => {
    expect(loud('Lists the berths of stg_harbour that were free in each week.', 'Quays')).toEqual([
      'implementation/warn',
    ])
  })
})

describe('a text that opens with "information about"', () => {
  const opening =
    'This dataset contains information about yachts that are moored and registered in the northern harbour'

  it('leaves open what of it, although it says which', () => {
    expect(quotedFor('vague', opening)).toEqual(['information about'])
    expect(quotedFor('vague', 'Basic information about moorings and fields between haul-out and launch.')).toEqual([
      'Basic information',
    ])
  })

  it.each([
    'Draught and length of yachts that are moored in the northern harbour, with information about their owners.',
    'Information about draughts, lengths, engines and owners of yachts moored in the northern harbour.',
  ])('and one that says what is told does not: %j', (text) => {
    expect(loud(text)).toEqual([])
  })
})

describe('views and streams', () => {
  it.each([
    ['Views that display berths and moorings of your harbour.', 'Views'],
    ['Ansichten, in denen Liegeplätze und Boote des Hafens angezeigt werden.', 'Ansichten'],
    ['Event stream of gate openings per quay.', 'Event stream'],
  ])('are ways to deliver in %j', (text, quoted) => {
    expect(quotedFor('implementation', text)).toEqual([quoted])
    expect(loud(text)).toEqual(['implementation/warn'])
  })

  it.each(['Views of each video per day and country.', 'Streams and lakes with their water level per day.'])(
    'are what is told of in %j',
    (text) => {
      expect(loud(text)).toEqual([])
    },
  )

  it('a general word of the name is content beside them', () => {
    const text = 'Views that display cranes and usage metrics.'
    expect(loud(text, 'Harbour Usage')).toEqual(['implementation/warn'])
    expect(loud(text, 'Harbour State')).toContain('implementation/fail')
  })
})

describe('what the source is', () => {
  it.each([
    ['Berth Contract', 'Berth faults from CRM system', []],
    ['Berth Contract', 'Berths from CRM system', ['repeats-name/fail']],
    ['Berth Contract', 'Berth faults reported from the gate system', []],
  ])('counts once, whatever kind of system: %s, %j', (name, text, expected) => {
    expect(loud(text, name)).toEqual(expected)
  })
})

it('an adjective cut short ends no sentence', () => {
  const text = 'Einwohner am Hafen. Für 1970 (wirtschaftl. Wohnsitz), da keine kant. Erhebung stattfand.'
  expect(loud(text, 'Hafen')).toEqual([])
  expect(loud(text.replace('kant.', 'neue.'), 'Hafen')).toEqual(['too-many-sentences/fail'])
})

describe('a report', () => {
  const text = 'Daily report on moorings and departures by quay.'

  it('is a paper where a product is called one, and data where a model is', () => {
    expect(loud(text, 'Harbour Figures')).toEqual(['not-a-product/fail'])
    expect(loud(text, 'harbour__quay_figures')).toEqual([])
  })

  it('stays a paper where it is printed, whatever it is named', () => {
    expect(loud('PDF report on moorings and departures by quay.', 'harbour__quay_figures')).toContain(
      'not-a-product/fail',
    )
  })
})

describe('from when to when', () => {
  it('bounds what is said of everything', () => {
    expect(loud('Contains all dates from 1998 - 2100', 'Tides')).toEqual([])
    expect(loud('Contains all dates', 'Tides')).toEqual(['vague/fail'])
  })
})

describe('whose it is', () => {
  it.each([
    ['Data about moorings offered by harbours.', ['vague/warn']],
    ['Data about moorings by harbour.', []],
    ['Berth holder information from the CRM.', ['vague/warn']],
  ])('does not say what is told: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

it('a library that is told of is no way of building', () => {
  expect(loud('Crashes of the payment SDK per app version and country.', 'Stability')).toEqual([])
  expect(loud('Crashes per app version and country, read via SDK.', 'Stability')).toEqual(['implementation/warn'])
})

describe('a view', () => {
  it.each([
    ['berth_occupancy', 'A view of nights and fees used for billing in the harbour office', ['implementation/warn']],
    ['berth_occupancy', 'A daily view of nights and fees per quay and boat', ['implementation/warn']],
    ['Berth Occupancy', 'A view of nights and fees from the perspective of the harbour office', []],
    ['berth_occupancy', 'Nights and fees in view of the season and the boat', []],
    ['berth_occupancy', 'Logical nights view of the harbour office and its fees', ['implementation/warn']],
  ])('%s: %j', (name, text, expected) => {
    expect(loud(text, name)).toEqual(expected)
  })
})

describe('what has to do with a thing', () => {
  it.each([
    ['Daily aggregates of berth-related fields', ['vague/warn']],
    ['Daily fees and nights of berth-related bookings', []],
    ['Fields required for harbour dues of yachts', ['vague/warn']],
    ['Provides additional information about every boat that was moored.', ['vague/warn']],
    ['Provides length and draught of every boat that was moored.', []],
  ])('is not told by %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

describe('beside the name only words that fit any product', () => {
  it.each([
    ['marts__harbour_summary', 'Harbour aggregate statistics', ['vague/fail']],
    ['harbour_calls', 'Model to calculate metrics for harbour calls', ['vague/fail']],
    ['marts__harbour_summary', 'Harbour aggregate tonnage by flag', []],
  ])('%s: %j', (name, text, expected) => {
    expect(loud(text, name)).toEqual(expected)
  })
})

it('a name of three words is one of many words, though one of them is a column', () => {
  expect(loud('Generates the list of missing columns in boats.', 'Boats missing columns')).toEqual([
    'repeats-name/warn',
  ])
  expect(loud('Generates the list of missing boats.', 'Missing boats')).toEqual(['repeats-name/fail'])
})

it('where it was landed is how it got there', () => {
  expect(loud('Gate openings landed hourly from the harbour feed.', 'Quays')).toEqual(['implementation/warn'])
  expect(loud('Tonnes of fish landed by boat and port.', 'Catch')).toEqual([])
})

describe('steps with one object', () => {
  it.each([
    'Reads, cleans and publishes the occupancy of rooms.',
    'Collects, validates and publishes the catch per boat.',
  ])('are one job: %j', (text) => {
    expect(loud(text)).toEqual([])
  })

  it('and a deed behind them is a second one', () => {
    expect(loud('Reads, cleans and sends reminders to boat owners.')).toContain('two-jobs/fail')
  })
})

describe('what is ordered', () => {
  it('from a supplier is a deed', () => {
    expect(loud('Detects rust on photos of masts and orders paint from the supplier.')).toEqual(['two-jobs/fail'])
  })

  it.each(['Shows returns and orders from the web shop.', 'Shows stock and orders volume from the shop.'])(
    'is what is told of in %j',
    (text) => {
      expect(loud(text)).toEqual([])
    },
  )
})

it('a unit ends a sentence, an initial does not', () => {
  const text = 'Flow of the harbour river in m^3/s. It is measured at the lock. Gauges stand at both gates.'
  expect(loud(text, 'Gauges')).toEqual(['too-many-sentences/fail'])
  expect(loud(text.replace('m^3/s.', 'the sense of J.'), 'Gauges')).toEqual([])
})

it('a report that is imported is data', () => {
  expect(loud('Import harbour dues report from the customs office.', 'Dues')).toEqual(['implementation/warn'])
  expect(loud('Harbour dues report for the customs office.', 'Dues')).toContain('not-a-product/fail')
})

it('fines are money that is due', () => {
  expect(loud('Calculates fines and collects them from skippers.', 'Harbour')).toEqual(['two-jobs/fail'])
  expect(loud('Calculates berths and collects them from skippers.', 'Harbour')).toEqual([])
})

it('tables that are booked are no tables of a database', () => {
  expect(loud('Reservations of skippers and who books tables on the quay.', 'Harbour Inn')).toEqual([])
})

it.each(['t.b.d.', 'T. B. C.', 'tba'])('%j is no description', (text) => {
  expect(loud(text)).toEqual(['missing/fail'])
})

it('a date spine is a step on the way', () => {
  expect(loud('This date spine allows us to construct a full calendar of tides.')).toContain('not-a-product/fail')
  expect(loud('Injuries of the spine by date of the accident and hospital.')).toEqual([])
})

it('what is taken from letters is content, and no way of loading', () => {
  expect(loud('Sentences extracted from letters of boat owners, with what they ask for.')).toEqual([])
  expect(loud('Extracts from SAP the berths and fees of the harbour.')).toContain('implementation/warn')
})
