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
  ])('is software in %j', (text) => {
    expect(kindOf(text)).toBe('application')
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
  ])('is a topic: %j', (text) => {
    expect(kindOf(text)).toBe('topic')
  })

  it.each([
    'Stream of visitors per quay.',
    'Queue of ships at each lock per hour.',
    'Subscription with the moorings of each quay.',
    'Event hub of the city with its halls and stages.',
    'Kinesis stream costs per team and month.',
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
  ])('are looked at: %j', (text) => {
    expect(kindOf(text)).toBe('dashboard')
  })

  it.each([
    'Charts of the coast with depth lines.',
    'The charts with depth lines and buoys.',
    'Chart of accounts with number and type.',
    'Weekly charts of the most played shanties.',
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
