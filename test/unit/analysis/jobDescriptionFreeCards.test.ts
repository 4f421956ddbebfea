// What facilitators' cards say in shapes that no lexicon lists; each beside a twin that says something harmless.
import { describe, expect, it } from 'vitest'
import { findings, quotedFor } from '../../support/jobReasons'

const loud = (text: string, name = 'Harbour'): readonly string[] =>
  findings(text, name).filter((finding) => !finding.endsWith('/hint'))

describe('a second job', () => {
  it.each([
    ['Lists leaks per boat and writes to the owners.', 'writes to the owners'],
    ['Lists leaks per boat and writes to skippers who owe fees.', 'writes to skippers who owe fees'],
    ['Listet Lecks je Boot und schreibt an die Mieter.', 'schreibt an die Mieter'],
    ['Detects skippers who are late and bans their boats.', 'bans their boats'],
    ['Predicts which guest boat will leak and orders the pumps.', 'orders the pumps'],
    ['Counts boats per berth and, in addition, proposes routes to the pilots.', 'proposes routes to the pilots'],
    ['Depth per berth; also orders dredging from the contractor.', 'orders dredging from the contractor'],
    [
      'Tiefe je Steg. Erstellt daraus auch die Abrechnung für die Werft.',
      'Erstellt daraus auch die Abrechnung für die Werft',
    ],
    [
      'Tracks who moored, collects the mooring fees and repaints the quay.',
      'collects the mooring fees and repaints the quay',
    ],
    [
      'Counts leaks per boat, and when the count is too high a diver is booked.',
      'when the count is too high a diver is booked',
    ],
    ['Stock of ropes per shed. Replaces the worn ropes.', 'Replaces the worn ropes'],
    ['Books berths for the crews and reports the fees per quay.', 'reports the fees per quay'],
    ['Tags the mood of each crew and coaches skippers by pop-up.', 'coaches skippers by pop-up'],
    [
      'Lists skippers in arrears. Letters are printed and posted to them every Monday.',
      'Letters are printed and posted to them every Monday',
    ],
    [
      'Condition of each quay. Tender documents for the brokers are generated.',
      'Tender documents for the brokers are generated',
    ],
    ['Lists leaks per boat for the divers and, for the brokers, predicts resale prices.', 'predicts resale prices'],
    ['Tracks leaks and tutors skippers.', 'tutors skippers'],
    [
      'Erfasst Tiefe und Breite je Steg, der Skipper bekommt daraus einen Brief.',
      'der Skipper bekommt daraus einen Brief',
    ],
    [
      'Zeigt Tiefe und Breite je Steg, damit leere Stege automatisch gesperrt und die Gebühren erstattet werden.',
      'damit leere Stege automatisch gesperrt und die Gebühren erstattet werden',
    ],
    [
      'Listens to the radio, suggests answers to the skipper and writes the summary into the CRM.',
      'writes the summary into the CRM',
    ],
    ['Derives from the log which boats leak, and calls the skipper of each.', 'calls the skipper of each'],
  ])('is heard in %j', (text, second) => {
    expect(loud(text)).toContain('two-jobs/fail')
    expect(quotedFor('two-jobs', text, 'Harbour')[1]).toBe(second)
  })

  it.each([
    'Lists leaks per boat and writes to servers of the harbour.',
    'Counts boats per berth and, in addition, their crews.',
    'Lists skippers in arrears. Letters are posted every Monday.',
    'Tags the mood of each crew and coaches.',
    'Mooring fees per quay and charges residents pay.',
    'Loans per boat and books readers borrowed.',
    'Boats per quay. Receipts for owners are issued in January.',
    'Fires per quay and forecasts of the risk.',
    'Pays per role and estimates the gap between the crews.',
    'Currency exposure per day; hedges per bank.',
    'Lists skippers in arrears. Letters are posted to the archive.',
    'Lists skippers in arrears. Figures are posted to them every Monday.',
    'Lists skippers in arrears. Boats are issued to those every Monday.',
    'Counts leaks per boat, and when the count was taken.',
    'Depth per berth; also its tide.',
    'Stock of ropes per shed. Replaces the old spreadsheet.',
    'Stock of ropes per shed. Replaces the monthly list of the harbour master.',
  ])('is none in %j', (text) => {
    expect(loud(text)).not.toContain('two-jobs/fail')
  })
})

describe('a text that would fit anything', () => {
  it.each([
    ['A 360° view of the skipper.', 'Fleet', ['vague/fail']],
    ['Provides a holistic view of our skippers.', 'Fleet', ['vague/fail']],
    ['360-Grad-Sicht auf die Skipper.', 'Fleet', ['vague/fail']],
    ['A complete view of skippers by age and boat.', 'Fleet', []],
    ['A holistic view of skippers from a safety perspective.', 'Fleet', []],
    ['Everything we know about our boats, ropes, crews, weather and fees in one place.', 'Boats', ['vague/fail']],
    ['Stege, Boote, Gebühren, Personal und Fahrzeuge des Hafens.', 'Hafen', ['vague/fail']],
    ['Stege, Boote, Gebühren, Personal und Fahrzeuge des Turniers.', 'Hafen', []],
    ['Ropes, crews, sails, fees, the bars, the berths.', 'Fleet', ['vague/fail']],
    ['Ropes, crews, sails and fees of the race of 1998.', 'Fleet', []],
    ['Everything that comes out of a shed.', 'Fleet', ['vague/fail']],
    ['Everything that is sold, per shed.', 'Fleet', []],
    ['Anything from the quay that could be of interest to the crews.', 'Fleet', ['vague/fail']],
    ['Comprehensive view of campaign cost.', 'Fleet', ['vague/warn']],
    ['A complete picture of burglaries in Leeds.', 'Fleet', ['vague/warn']],
    ['Everything we deliver to building sites with weight and time.', 'Fleet', []],
    ['Information about each match: score, cards, substitutions and attendance.', 'Games', []],
    ['Information on every accident with place, time, vehicles and cause.', 'Roads', []],
    ['Births, deaths, arrivals and departures of the zoo.', 'Zoo', []],
    ['Data product for artists, stages, and set times.', 'Festival', []],
    ['Weight of a bunch of grapes per vine.', 'Vines', []],
    ['Complete picture archive of the quay.', 'Fleet', []],
    ['Ganzheitliche Sicht der Skipper aus Sicht der Lotsen.', 'Fleet', []],
    ['Ganzheitlicher Blick auf Skipper aus Marketing-Sicht.', 'Fleet', []],
    ['Umfassender Blick auf Skipper aus Lotsensicht.', 'Fleet', []],
    ['Ganzheitlicher Blick auf Skipper aus Sicht des Managements.', 'Fleet', []],
    ['Ganzheitliche Übersicht der Skipper.', 'Skipper', ['repeats-name/fail']],
    ['Ganzheitliche Sicht auf die Skipper.', 'Fleet', ['vague/fail']],
    ['A complete view of skippers: age, boat and fees.', 'Fleet', []],
    ['Actionable intelligence, curated and enriched, empowering the crews.', 'Harbour Intelligence', ['vague/fail']],
    ['Helps the crews plan moorings.', 'Mooring Planner', ['vague/fail']],
    ['Data product for ropes, crews, sails, fees and holidays.', 'Sheds', ['vague/fail']],
    ['For which quays and tides we may moor.', 'Tides', []],
    ['Business-ready rope analytics.', 'mart_rope_analytics', ['repeats-name/fail']],
    ['Detailed information about each rope.', 'Sheds', ['vague/warn']],
    ['Lots of useful stuff for staff and skippers.', 'Club', ['vague/warn']],
    ['Lots of rope sold, with the price per metre.', 'Auctions', []],
    ['Unlocks actionable, next-level insights across the entire value chain.', 'Value Accelerator', ['vague/fail']],
    ['Value of each boat as estimated by the broker.', 'Boat Value', []],
  ])('%j of %s', (text, name, expected) => {
    expect(loud(text, name)).toEqual(expected)
  })

  it('says that something will be said', () => {
    expect(loud('wird noch geklärt')).toEqual(['missing/fail'])
    expect(loud('Ist noch offen')).toEqual(['missing/fail'])
    expect(loud('to be done by Petra')).toEqual(['missing/fail'])
  })
})

describe('no data product', () => {
  it.each([
    'Skippers can zoom into the berths of their marina.',
    'Skipper tragen hier ihre Ankunft ein.',
    'Skippers open it on the phone when they moor.',
    'Sends an SMS to skippers when a storm is near.',
    'Boat-ID ↔ Skipper-ID',
    'Boat-ID <-> account <-> internal key',
    'Verknüpft MMSI und Boots-ID.',
    'ISBN-10 to ISBN-13.',
    'Cross-reference of the berth keys used by the club and by the town.',
    'Interaktive Auswertung in Power BI je Steg.',
    'Intermediate layer between the log and the shed.',
    'Links sample barcodes to skipper pseudonyms.',
    'PDFs of the skippers, one per boat.',
    'Integrated platform for boats, crews and fees.',
    'Traffic lights per berth with a drill-down.',
  ])('is %j', (text) => {
    expect(loud(text, 'Moorings')).toContain('not-a-product/fail')
  })

  it.each([
    'Boats that skippers can moor at each berth.',
    'Anglers can fish here in the evening, per quay.',
    'Berths that skippers book on the phone, per day.',
    'Boote liegen hier im Winter, je Steg.',
    'Lake with the depth of each berth.',
    'Links each boat (boat_id) with its town and its berth.',
    'Keys used by the club per year.',
    'Hamburg ↔ Rotterdam, boats per day.',
    'Passengers per train number on Hamburg ↔ Berlin.',
    'Currency code and daily EUR ↔ USD rate.',
    'Songs that listeners can download, with price.',
    'Maps hikers can download, with scale.',
    'Rooms you can book per hotel and night.',
    'Drill-down holes per bench with depth.',
    'Verknüpft Boote und Stege.',
    'Points of reference are given by IATA codes and by harbour codes.',
    'Berths -> boats that fit into them, with length and depth.',
  ])('is not said in %j', (text) => {
    expect(loud(text, 'dim_moorings')).not.toContain('not-a-product/fail')
  })

  it('is doubted where a paper is named behind a hyphen', () => {
    expect(loud('Depth of each berth per tide.', 'Hafen-Report')).toEqual(['not-a-product/warn'])
  })
})

describe('technology', () => {
  it('is named where a sentence opens with what it is read from', () => {
    expect(loud('Depth and width of each berth. Read from a Kafka topic.')).toEqual(['implementation/warn'])
    expect(loud('Depth and width of each berth. Read more in the Kafka handbook.')).toEqual([])
    expect(loud('Estimated depth of the berths, read from the lakehouse.')).toEqual(['implementation/warn'])
  })

  it('is named by how it is built and handed on', () => {
    expect(loud('Depth and width of each berth, exposed as a HANA calculation view.')).toEqual(['implementation/warn'])
    expect(loud('Extracts from every charter contract the notice period and the deposit.')).toEqual([])
  })

  it('is no thing of the business because a model is called by it', () => {
    expect(loud('A starter dbt model', 'DBT_Boat_Target')).toContain('implementation/fail')
  })

  it('leaves a ship a ship', () => {
    expect(loud('Tonnage of each ship from a Kafka stream.')).toEqual(['implementation/warn'])
    expect(loud('Tonnage of each ship on Kafka.')).toEqual(['implementation/warn'])
  })
})

describe('words and sentences', () => {
  it('ends a sentence behind capitals, and goes on behind an abbreviation', () => {
    expect(loud('Fees per berth in USD. populated every night. taken by the clerk.')).toContain(
      'too-many-sentences/fail',
    )
    expect(loud('Fees per berth (in pounds). populated nightly (at two). taken by the clerk.')).toContain(
      'too-many-sentences/fail',
    )
    expect(loud('Fees per berth in doll. paid every night, taken by the clerk.')).toEqual([])
  })

  it('takes WHO, US and IT in capitals for names', () => {
    expect(loud('Storm alarms as defined by the WHO.', 'storm_alarms')).toEqual([])
    expect(loud('Storm alarms as defined by the who.', 'storm_alarms')).toEqual(['repeats-name/fail'])
  })
})
