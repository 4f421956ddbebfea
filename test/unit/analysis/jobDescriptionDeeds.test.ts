// Deeds in other words: told of those who get something, of verbs that act on some things only, behind a comma. Each with a twin that tells.
import { describe, expect, it } from 'vitest'
import { findings } from '../../support/jobReasons'

const loud = (text: string): readonly string[] => findings(text).filter((finding) => !finding.endsWith('/hint'))

const TWO = ['two-jobs/fail']

describe('a verb that acts on some things only', () => {
  it.each([
    ['Works out the mooring fee of each boat and files the return with the tax office.', TWO],
    ['Works out the mooring fee of each boat and files the boats by fee.', []],
    ['Works out the waste of each boat and files the yearly report with the port office.', TWO],
    ['Predicts when a ship arrives and allocates the berths to the pilots.', TWO],
    ['Holds the fees of each skipper and draws up the rota of the pilots.', TWO],
    ['Holds the fees of each skipper and draws a line at each quay.', []],
    ['Rates each boat by its age and rolls out the repairs.', TWO],
    ['Tells who will renew a berth and offers the others a discount by text message.', TWO],
    ['Tells who will renew a berth and offers the others by quay.', []],
    ['Measures how busy each quay is. It also does the staffing for the next month.', TWO],
    ['Works out the mooring fee of each boat and files it with the tax office.', TWO],
    ['Decides where each boat lies and tells the skipper by radio.', TWO],
    ['Watches the auctions of boats, and bids automatically up to a limit.', TWO],
    ['Watches the auctions of boats, and bids up to a limit.', []],
    ['Estimates for every boat the age of its ropes and publishes a ranking of skippers on the harbour portal.', TWO],
    ['Estimates for every boat the age of its ropes and publishes a ranking of skippers.', []],
    ['forecasts arrivals per quay, orders the ropes from the chandler', TWO],
    ['forecasts arrivals per quay, orders and returns', []],
  ])('%j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

describe('what somebody gets', () => {
  it.each([
    ['Depth and age of each berth. Every skipper gets an invoice for the berths he used.', TWO],
    ['Depth and age of each berth. Every entry shows who gets an invoice.', []],
    ['Expected arrival of each ship; pilots get a text message when it slips.', TWO],
    ['Expected arrival of each ship; pilots get there by boat.', []],
    ['Liegezeiten mit Datum und Dauer; daraus wird die Abrechnung an die Kasse geschickt.', TWO],
    ['Liegezeiten mit Datum und Dauer; daraus wird der Mittelwert berechnet.', []],
    ['Rates each complaint by its weight. Each complaint gets a ticket number.', []],
    ['Counts complaints per quay and shows those received by phone or by post.', []],
    ['Ranks the skippers and gives the order of their boats.', []],
    ['Lists the pilots and holds training certificates.', []],
    ['We collect unpaid fees by skipper. Overdue ones get a reminder.', TWO],
    ['Rates each boat by its age. Boats above the limit get blocked.', TWO],
    ['Rates each boat by its age. Boats above the limit are blocked.', []],
    ['Depth of each berth for pilots. On top of that, divers are paid by the hour.', TWO],
    ['Says which lamps are out. Repairs for the contractor are created from it as well.', TWO],
    ['Enriches requests for berths, and the pilots get them assigned automatically.', TWO],
  ])('%j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

describe('a deed in nouns', () => {
  it.each([
    ['Dient der Ermittlung der Liegezeit je Boot sowie der Benachrichtigung des Lotsen bei Verzug.', TWO],
    ['Dient der Ermittlung der Liegezeit je Boot sowie der Fahrzeit des Lotsen bei Verzug.', []],
    ['Aufbereitung der Liegezeiten und Versand der Rechnungen an die Skipper.', TWO],
  ])('%j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

describe('two things shown', () => {
  it.each([
    ['Shows the ropes that each quay needs; shows the fee of each skipper.', TWO],
    ['Zeigt den Bedarf an Seilen je Steg; zeigt die Auslastung jeder Schleuse.', TWO],
    ['Shows the ropes that each quay needs; shows when they run low.', []],
    ['Counts the ropes that each quay needs; shows the fee of each skipper.', []],
  ])('behind ";" are two jobs, unless the second is about the first: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

describe('a script that is not read', () => {
  it('is not told that it has no verb', () => {
    expect(findings('يعرض مخزون كل متجر.')).toEqual([])
    expect(findings('Показывает остатки каждого магазина.')).toEqual([])
    expect(findings('Stock of each Café Größe.')).toEqual(['no-action/hint'])
  })
})

describe('steps of one job', () => {
  it('have no end at a step of a name of its own', () => {
    expect(loud('Collects, validates, gap-fills and releases the monthly tide levels.')).toEqual([])
  })
})
