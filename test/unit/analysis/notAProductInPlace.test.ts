// What looks like a thing that is no data product, each with a twin that is told apart from it (2.15).
import { describe, expect, it } from 'vitest'
import { testJobDescription } from '../../../shared/analysis/jobDescription/testJobDescription'

/** What a text says the thing is instead of a product; undefined where it says nothing of the kind. */
const kindOf = (text: string, name = 'Product'): unknown =>
  testJobDescription(name, text).reasons.find(({ code, level }) => code === 'not-a-product' && level === 'fail')?.values
    .kind

describe('an application', () => {
  it.each([
    'An application for a reduced mooring fee discount.',
    'An application for a fishing licence, dated and signed.',
    'An application for a harbour licence of a skipper.',
    'A berth permit application with boat and date.',
    'Each application filed by a skipper, with boat and date.',
  ])('is what somebody asks for in %j', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })

  it.each([
    'An application for loan officers.',
    'An application for booking berths.',
    'An application for permit clerks.',
    'A loan application that lets skippers borrow money.',
    'An application for the harbour office, with permits and dates.',
    'A tool for building permits.',
    'A web application for a mooring permit.',
    'A microservice that returns the price of a berth.',
    'Software that plans the shifts of the pilots.',
    'Kundenportal mit allen Rechnungen der Werft.',
    'Die Liegeplatz-App für Skipper.',
    'Interactive calculator that gives skippers a price.',
    'Page on our website where skippers see free berths.',
    'Online shop in which skippers order ropes.',
    'Portal giving skippers access to their papers.',
  ])('is software in %j', (text) => {
    expect(kindOf(text)).toBe('application')
  })
})

it('software and a portal are told of as well', () => {
  expect(kindOf('Software that is installed on each bridge computer.')).toBeUndefined()
  expect(kindOf('Tunnelportal mit Baujahr und Höhe.')).toBeUndefined()
  expect(kindOf('A free software network of pilots and their boats.')).toBeUndefined()
})

describe('a paper', () => {
  it.each([
    'Quarterly report on mooring revenue for the board.',
    'Annual report of the harbour board.',
    'A printable report of rejected planks per shift.',
    'Sixteen pages in PDF, sent to the skippers before every regatta.',
    'Slides with the revenue of each quay.',
    'Präsentation der Quartalszahlen vor dem Vorstand.',
    'E-mail digest of overdue fees.',
    'Depth charts as PDF for the pilots.',
    'PDF sent each Monday to the skippers with the depths of the week.',
    'Monthly letter to the members with the depths of each berth.',
    'A booklet for skippers with tides and currents.',
    'The printed catalogue that skippers get twice a year.',
  ])('is read: %j', (text) => {
    expect(kindOf(text)).toBe('report')
  })

  it.each([
    'Annual report of each charity with its income.',
    'Printable labels of the boats with name and berth.',
    'Sixteen pages in the log, read by the skippers before every regatta.',
    'Slides with plankton of each lake.',
    'Präsentation der Symptome je Patient.',
    'Digest of the enzymes in each fish.',
    'Booklet of the shanties by year and composer.',
    'Wiki pages edited per crew and month.',
    'Charts as the pilots correct them, with depth lines.',
  ])('is told of in %j', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })
})

describe('what stands between others', () => {
  it.each([
    ['Temporary copy of the bookings for the move.', 'interim'],
    ['Intermediate cleaned copy of the mooring files.', 'interim'],
    ['Zwischenschritt vor der Berechnung der Gebühren.', 'interim'],
    ['Pairs skipper ids with loyalty card numbers.', 'bridge'],
    ['Assigns each mooring id its register id.', 'bridge'],
    ['Key mapping between the yard and the office.', 'bridge'],
    ['Links the barcode of the sail to the order number of the chandler.', 'bridge'],
    ['Skipper number to pilot key, one line per pair.', 'bridge'],
    ['Joins the boat number of the yard with the number of the harbour.', 'bridge'],
    ['Translates berth codes of the yard into UN/LOCODE.', 'bridge'],
    ['Lookup that ties the member number of the sailing club to the number of the rowing club next door.', 'bridge'],
    ['Helper data which links boat ids to buoy ids for use by others.', 'bridge'],
  ])('%j is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  it.each([
    'Temporary moorings of the regatta with their fees.',
    'Pairs skippers with pilots of their language.',
    'Assigns each mooring id a quay and a fee.',
    'Key figures of the yard.',
    'Links the barcode of the sail to the wind it is made for.',
    'Skipper number to call in distress, one line per quay.',
    'Translates berth codes of the yard into plain words.',
  ])('and %j is none', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })
})

describe('what a broker is made of', () => {
  it.each([
    'Kinesis stream of mooring events.',
    'A RabbitMQ exchange for parcels.',
    'Pub/Sub subscription with the moorings of each quay.',
    'Google Pub/Sub topic for the moorings of each quay.',
    'Event Hub with 16 partitions for the moorings.',
    'Kinesis-Stream mit den Liegezeiten je Steg.',
    'Event-Topic für die Liegezeiten je Steg.',
    'Raw stream of the moorings over MQTT.',
    'Topic quay.moorings.v2 with the moorings of each hour.',
    'Stream with a JSON message for each mooring.',
  ])('is a topic: %j', (text) => {
    expect(kindOf(text)).toBe('topic')
  })

  it.each([
    'Stream of visitors per quay.',
    'Queue of ships at each lock per hour.',
    'Subscription with the moorings of each quay.',
    'Event hub of the city with its halls and stages.',
    'Kinesis stream costs per team and month.',
    'Streams from Kafka into Delta Lake.',
    'Stream of visitors with messages per quay.',
    'Stream gauges that send a message to the lock.',
    'Topic of the harbour talks by year.',
  ])('is another thing in %j', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })
})

describe('charts', () => {
  it.each([
    'Interactive charts of tides and currents.',
    'Line charts of the water level at each lock.',
    'Charts of mooring revenue for the harbour board.',
    'Charts showing the fees of each quay.',
    'Sales charts for the harbour board.',
    'Interaktive Diagramme zu den Gebühren.',
    'Diagramme zu Umsatz und Kosten je Steg.',
    'Belegungsdashboard für die Hafenleitung.',
    'Kennzahlen-Cockpit für die Hafenleitung.',
    'An infographic on tides.',
    'A wall display that colours each lock green or red.',
    'The Power BI workspace of the harbour board.',
  ])('are looked at: %j', (text) => {
    expect(kindOf(text)).toBe('dashboard')
  })

  it.each([
    'Charts of the coast with depth lines.',
    'The charts with depth lines and buoys.',
    'Chart of accounts with number and type.',
    'Weekly charts of the most played shanties.',
    'Flugzeugcockpit mit Baujahr und Instrumenten.',
  ])('are what is told of in %j', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })
})

describe('the same on both sides of a mapping', () => {
  it.each([
    'Maps skipper accounts to chandlery accounts.',
    'Mapping of boat names in the log to boat names in the register.',
    'Ordnet Kundenkonten den Werftkonten zu.',
  ])('is glue: %j', (text) => {
    expect(kindOf(text)).toBe('bridge')
  })

  it.each([
    'Maps skipper accounts to harbour offices.',
    'Maps skipper accounts to chandlery accounts with the balance of each.',
    'Maps skipper accounts to boat names.',
    'Links skipper accounts and names.',
    'Links open accounts, closed accounts.',
    'Ordnet Kundenkonten den Ansprechpartnern zu.',
  ])('says more in %j', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })
})
