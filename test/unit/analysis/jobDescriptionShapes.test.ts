// Defects in whatever shape: deeds in later clauses, two kinds of readers, talk and files that have nothing to do with the name.
import { describe, expect, it } from 'vitest'
import { findings, quotedFor } from '../../support/jobReasons'

const loud = (text: string, name = 'Product'): readonly string[] =>
  findings(text, name).filter((finding) => !finding.endsWith('/hint'))

const TWO = ['two-jobs/fail']

describe('a deed in a later clause', () => {
  it.each([
    ['Depth at each berth; pilots are then refunded.', TWO],
    ['Depth at each berth; depths are then compared.', []],
    ['Strain of each rope. When it rises above the limit a diver is booked for the quay.', TWO],
    ['Strain of each rope. When it rises above the limit is noted.', []],
    ['Strain of each rope. Divers are booked by the harbour master.', []],
    ['Days in dock per boat, after which the berth is resold.', TWO],
    ['Days in dock per boat, after which it is 100.', []],
    ['Days in dock per boat, on which the refunds are paid.', []],
    ['Leaks per boat, cleans it.', []],
    ['Leaks per boat, repays it.', TWO],
    ['Groups leaks per boat, so the skippers look at one thing, while the harbour gets its fees.', []],
    ['Leaks per boat, evicting those with debts.', TWO],
    ['Age of each boat - the skipper gets a letter.', TWO],
    ['Age of each boat - the skipper gets there late.', []],
    ['Depth at each berth / dispatches the dredger.', TWO],
    ['Depth at each berth / dispatches per week.', []],
    ['Shows leaks per boat, with automatic ordering of pumps.', TWO],
    ['Shows leaks per boat, with automatic pumps.', []],
    ['Leaks per boat; freezing of deposits.', TWO],
    ['Leaks per boat; freezing days.', []],
    ['Leaks per boat, plus reminders to skippers.', TWO],
    ['Leaks per boat, reminders to skippers, repairs.', []],
    ['Depth at each berth. If it falls below two metres it moves the buoy.', TWO],
    ['Depth at each berth. If it falls below two metres it is red.', []],
    ['Days in dock per boat; a letter is written for the skipper.', TWO],
    ['Days in dock per boat; a name is written on the hull.', []],
    ['Days in dock per boat. Skippers are reminded after a week.', TWO],
    ['Days in dock per boat. Skippers are usually reminded after a week.', []],
    ['Days in dock per boat and tells the pilot to moor.', TWO],
    ['Shows how many ropes and fenders each skipper fails to return.', []],
    ['Days in dock per boat. Also orders the spare part.', TWO],
    ['Tells whether the berth is paid and the boat is insured.', []],
    ['Each buoy measures the tide, evicting gulls.', []],
  ])('%j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })

  it.each([
    ['Liegetage je Boot, wonach der Platz gesperrt wird.', TWO],
    ['Liegetage je Boot, wonach der Platz frei wird.', []],
    ['Alter jedes Bootes; Kautionen zahlt es direkt aus.', TWO],
    ['Alter jedes Bootes; Kautionen zahlt der Skipper aus.', []],
    ['Lecks je Boot und passt die Liegegebühr an.', TWO],
    ['Lecks je Boot und Liegegebühr an Feiertagen.', []],
    ['Lecks je Boot. Zusätzlich bekommen die Skipper ihre Mahnung.', TWO],
    ['Lecks je Boot sowie Bestellung der Pumpen.', TWO],
    ['Lecks je Boot sowie Bestellungen der Skipper.', []],
    ['Lecks je Boot, mit automatischer Nachbestellung.', TWO],
  ])('in German: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })

  it('is one job too many where two kinds of readers get a thing each', () => {
    expect(loud('Depth at each berth for the harbour planners; letters of credit for the ministry.')).toEqual(TWO)
    expect(loud('Depth at each berth for the harbour planners and the ministry.')).toEqual([])
    expect(loud('Depth at each berth for the planners; letters of credit for the planners.')).toEqual([])
    expect(loud('Depth at each berth for the planners; for the auditors.')).toEqual([])
    expect(loud('Depth for weak swimmers; letters of credit for the summer.')).toEqual([])
  })
})

describe('what is left beside technology', () => {
  it.each([
    ['Access database; nobody but Petra may open it.', 'implementation/fail'],
    ['Access database; nobody but Petra may open the log.', 'implementation/warn'],
    ['Access database; tells who may open it.', 'implementation/warn'],
    ['Access database with keys of Petra and divers.', 'implementation/warn'],
    ['Access database; nobody but Petra, Ole, Jan, Mia, Kai, Lea, Ben may open it.', 'implementation/warn'],
    ['Boat hooks in an Access database.', 'implementation/warn'],
  ])('is nothing where it has nothing to do with the name, tells nothing and is not joined: %j', (text, expected) => {
    expect(loud(text, 'Mooring Log')).toEqual([expected])
  })

  it('is not asked of the names of models', () => {
    expect(loud('Access database; nobody but Petra may open it.', 'stg_moorings')).toEqual(['implementation/warn'])
  })

  it.each([
    'Solr index of the quays.',
    'IDoc of the quays.',
    'NiFi flow of the quays.',
    'VSAM-Datei der Stege.',
    'GeoParquet of the quays.',
  ])('knows technology that few name: %j', (text) => {
    expect(loud(text).some((finding) => finding.startsWith('implementation/'))).toBe(true)
  })

  it('is of the trade in the names of trades', () => {
    expect(loud('Wear of beech parquet in halls, in years.', 'Parquet Floors')).toEqual([])
    expect(loud('Wear of beech in parquet, in years.', 'Floors')).toEqual(['implementation/warn'])
    expect(loud('Loads carried by mule to each hut, per summer.', 'Mules')).toEqual([])
    expect(loud('Tips earned per waiter, shift and table.', 'Tips')).toEqual([])
  })
})

describe('talk that takes up nothing of the name', () => {
  it.each([
    ['Improves skipper experience while reducing cost to serve.', ['vague/fail']],
    ['Improves mooring while reducing cost to serve.', []],
    ['For curators, registrars and divers.', ['vague/fail']],
    ['For any past day, where Petra moored.', []],
    ['We want to become the go-to place of the quay.', ['vague/fail']],
    ['Superb, bold, world-class.', ['vague/fail']],
    ['Superb, bold ropes per quay.', []],
    ['Salty goodness.', []],
    ['World-class salty goodness.', ['vague/fail']],
    ['All the ropes we knot.', []],
    ['Superb bold annotations.', ['vague/fail']],
    ['630 superb bold annotations.', []],
  ])('%j', (text, expected) => {
    expect(loud(text, 'Mooring Log')).toEqual(expected)
  })
})

describe('screens, papers and programs by further names', () => {
  it.each([
    'Auskunftssystem für Skipper.',
    'Wandbildschirm mit Tiefe je Steg.',
    'Automated phone line that reads out the tide.',
    'Infoblatt mit Tiefe je Steg.',
    'Here you can click on a berth and see its depth.',
    'Lets visitors zoom into charts.',
    'Skippers choose their berth in the app.',
    'So basically a little wallboard with the depth.',
    'Crosswalk between berths.',
  ])('are no data products: %j', (text) => {
    expect(loud(text, 'Harbour')).toContain('not-a-product/fail')
  })

  it.each([
    ['Skippers choose their berth in the app.', 'choose their berth in the app'],
    ['Here you can click on a berth and see its depth.', 'you can click'],
    ['Lets visitors zoom into charts.', 'Lets visitors zoom'],
  ])('are quoted with what is done there: %j', (text, words) => {
    expect(quotedFor('not-a-product', text, 'Harbour')).toEqual([words])
  })

  it.each([
    'Quays where anglers can fish in the evening.',
    'Lets planners compare the depth of each berth.',
    'Skippers seen in the bar, per evening.',
    'How often a user can book the slipway, per month.',
    'Fish that divers see on the wall of the quay.',
  ])('are none where nobody uses a screen: %j', (text) => {
    expect(loud(text, 'Harbour')).not.toContain('not-a-product/fail')
  })
})
