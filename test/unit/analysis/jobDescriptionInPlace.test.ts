// Words that mean one thing in one place and another elsewhere; each with a twin that must not be caught.
import { describe, expect, it } from 'vitest'
import { testByRules } from '../../../shared/analysis/jobDescription/testJobDescription'
import { findings } from '../../support/jobReasons'

const loud = (text: string, name = 'Product'): readonly string[] =>
  findings(text, name).filter((finding) => !finding.endsWith('/hint'))

describe('a word of technology', () => {
  it.each([
    ['berth_occupancy', 'View of nights and fees per quay and boat', ['implementation/warn']],
    ['Berth Occupancy', 'View of nights and fees per quay and boat', []],
    ['berth_changes', 'Stream of mooring events with boat and quay', ['implementation/warn']],
    ['berth_changes', 'Mooring update stream with boat and quay', ['implementation/warn']],
    ['berth_changes', 'Stream of visitors with boat and quay', []],
    ['Berth Changes', 'Stream of mooring events with boat and quay', []],
    ['FCT_CALLS', 'Radio call fact with duration and quay', ['implementation/warn']],
    ['Calls', 'Each known fact of a radio call with duration and quay', []],
    ['Yachts', 'Length and draught of yachts, sourced directly from our registry', ['implementation/warn']],
    ['Yachts', 'Length and draught of yachts from the harbour database', ['implementation/warn']],
    ['Yachts', 'Length and draught of yachts according to the harbour database', ['implementation/warn']],
    ['Yachts', 'Length and draught of yachts according to the harbour master', []],
    ['Access', 'Requests of skippers for access to the berth database', []],
    ['Yachts', 'A database of yachts with their length and draught', []],
    ['Fees', 'Excel-Liste der offenen Beträge je Boot', ['implementation/warn']],
    ['Fees', 'Liste der offenen Beträge je Boot', []],
    ['Tables', 'Lists the tables reserved per yacht club and evening.', []],
  ])('of %s is one where it stands so: %j', (name, text, expected) => {
    expect(loud(text, name)).toEqual(expected)
  })

  it.each([
    ['Protobuf messages on the MQTT broker, retained for 7 days.', ['implementation/fail']],
    ['Protobuf messages on the draught of yachts, retained for 7 days.', ['implementation/warn']],
    ['Mirror of the table in Snowflake for the time of transition.', ['implementation/fail']],
    ['Final table optimized for reporting.', ['implementation/fail']],
    ['Final table of regatta results and prizes.', ['implementation/warn']],
    ['Size and costs of BigQuery tables per harbour.', []],
    ['BigQuery table storage size and costs per harbour.', []],
  ])('is all that is said, or not: %j', (text, expected) => {
    expect(loud(text, 'Harbour Board')).toEqual(expected)
  })

  it('tells what was done to data, and nothing that anybody uses', () => {
    expect(loud('Daily users of VHF, partitioned by harbour', 'Radio')).toEqual(['implementation/warn'])
    expect(loud('SCADA pressures loaded from the server as Parquet', 'SCADA Raw')).toEqual(['implementation/warn'])
    expect(loud('Daily users of VHF, Airtable and Snowflake per harbour', 'Radio')).toEqual([])
  })

  it.each([
    ['Fees per berth; the fee is never null.', ['implementation/warn']],
    ['Fees per berth without nullity clauses.', []],
    ['Calls at the harbour, extracted from radio server logs.', ['implementation/warn']],
    ['Planks extracted from each batch of oak logs.', []],
    ['Full refresh every night of berths and fees.', ['implementation/warn']],
  ])('stands in %j or not', (text, expected) => {
    expect(loud(text, 'Harbour')).toEqual(expected)
  })
})

it('what a table is called says where the data lies, and nothing of it', () => {
  expect(loud('Skipper data from the VHF radio log table', 'Harbour Skippers')).toEqual(['implementation/fail'])
  expect(loud('Length and draught of yachts from the VHF radio log table', 'Harbour Skippers')).toEqual([
    'implementation/warn',
  ])
})

it('a store in a name is one word of it', () => {
  expect(loud('Daily footfall per store.', 'fct_daily_store_footfall')).toEqual(['repeats-name/warn'])
  expect(loud('Daily footfall.', 'fct_daily_footfall')).toEqual(['repeats-name/fail'])
})

describe('two jobs', () => {
  it.each([
    [
      'Predicts the draught of each boat for pilots and lists the lab results of each quay for divers.',
      ['two-jobs/fail'],
    ],
    ['Predicts the draught of each boat for pilots and lists the results.', []],
    [
      'Predicts the draught of each boat for pilots; rates the credit of each skipper for accountants.',
      ['two-jobs/fail'],
    ],
    ['Lists the fees and rates of each quay per day.', []],
    ['Shows boats per quay. Also calculates the bonus of each quay master.', ['two-jobs/fail']],
    ['Shows boats per quay. Also calculates the dues of each quay.', []],
    ['Misst die Liegezeit je Boot für Lotsen und nennt die Miete je Halle für die Werft.', ['two-jobs/fail']],
    ['Misst die Liegezeit je Boot für Lotsen und nennt die Halle.', []],
    ['Counts boats per quay and, for the harbour team, orders cleaning after heavy use.', ['two-jobs/fail']],
    ['Counts boats per quay and, for the harbour team, per hour.', []],
    ['Measures the depth at each quay for pilots, and for sales it calculates the discount.', ['two-jobs/fail']],
    ['Measures the depth at each quay for pilots, and for each lock it calculates the mean.', []],
    ['Sets out which skipper moors where; calculates the pay of the divers.', ['two-jobs/fail']],
    ['Hier werden Boote gezählt und Lotsen losgeschickt.', ['two-jobs/fail']],
    ['Hier werden Zahlungen erfasst, geprüft und freigegeben.', []],
    ['Hier werden Boote gezählt und Daten weitergeleitet.', []],
    ['Hier werden alle Boote und Lotsen losgeschickt.', []],
  ])('are for two, or of two things: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })

  it.each([
    ['Predicts the demand for berths, so that the crew can decide which boats and barges it should turn away.', []],
    ['Records the state of every quay: its planks and railings, the lamps and the ladders.', []],
    ['Records the state of every quay and paints the lamps and the ladders.', ['two-jobs/fail']],
    ['Lists the calls of each harbour. Invoices are paid when a skipper directly asks for them.', []],
    ['Lists the calls of each harbour. Invoices are directly paid when a skipper asks.', ['two-jobs/fail']],
  ])('are none where somebody else acts or nobody does: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

it('a customer is no cancellation, whatever letters they share', () => {
  expect(loud('Berechnet für jeden Kunden das Risiko einer Kündigung.', 'Kündigungsrisiko')).toEqual([])
  expect(loud('Risiko der Kündigungen', 'Kündigungsrisiko')).toEqual(['repeats-name/fail'])
  expect(loud('Lagerbestand je Lage und Woche', 'Lagerbestand')).toEqual([])
  expect(loud('Bestand im Lager', 'Lagerbestand')).toEqual(['repeats-name/fail'])
})

describe('glue', () => {
  it.each([
    ['Boat Crosswalk', 'Links hull numbers to chandlery SKUs.', ['not-a-product/fail']],
    ['Chandlery', 'Ropes and paint by SKU and harbour', []],
    ['boats_by_berth', 'Mapping of boats to berths in the marina', ['not-a-product/fail']],
    ['raw_berth_link', 'This links a boat to a berth for the season', ['not-a-product/fail']],
    ['Mooring Plan', 'Mapping of boats to berths in the marina', []],
    ['boats_by_berth', 'Mapping of the seabed to a depth of twenty metres', []],
    ['boats_by_berth', 'Boats with a berth, and links to their photographs', []],
  ])('of %s: %j', (name, text, expected) => {
    expect(loud(text, name)).toEqual(expected)
  })
})

describe('a second sentence', () => {
  it.each([
    ['Shows which berths are taken. It also calculates the bonus of the pilots.', ['two-jobs/fail']],
    ['Shows which berths are taken. It also gives the fee of each.', []],
    ['Tracks boats in the harbour. In addition, it forecasts the staff of the locks.', ['two-jobs/fail']],
    ['Tracks boats in the harbour. In addition, it contains their length and draught.', []],
    ['Zeigt freie Liegeplätze je Steg. Berechnet außerdem die Boni der Lotsen.', ['two-jobs/fail']],
    ['Zeigt, welche Liegeplätze frei sind. Außerdem plant es die Schichten der Lotsen.', ['two-jobs/fail']],
    ['Zeigt freie Liegeplätze je Steg. Enthält außerdem die Zahl der Boote.', []],
    ['Grades each catch by size. It also prints labels for the market.', ['two-jobs/fail']],
    ['Grades each catch by size. It also includes prints of each fish.', []],
    ['Shows who moors where. It also drafts the yearly mooring letters.', ['two-jobs/fail']],
    ['Shows who moors where; drafts the yearly mooring letters.', ['two-jobs/fail']],
    ['Shows who moors where and drafts mooring letters.', ['two-jobs/warn']],
    ['Shows who moors where. It also lists the fees.', []],
    ['Shows who moors where. It also lists the rota of the divers.', ['two-jobs/fail']],
    ['Shows who moors where. It also lists crew holidays.', ['two-jobs/fail']],
    ['Shows who moors where. It also predicts the fees.', ['two-jobs/fail']],
    ['Shows which berths are free. It also waters the flower beds.', ['two-jobs/fail']],
    ['Shows which berths are free. It also mentions the skipper.', []],
    ['Shows which berths are free. It also underpins the budget of the harbour.', []],
    ['Shows which berths are free. It leaves the barges out.', []],
    ['Shows which berths are free. The harbour master also waters the flower beds.', []],
    ['Shows which berths are free. On top of that, it bills the skippers.', ['two-jobs/fail']],
    ['Shows which berths are free. On top of that, it lists the fees.', []],
    ['Zeigt, welche Boote liegen. Außerdem wässert es die Beete.', ['two-jobs/fail']],
    ['Zeigt, welche Boote liegen. Außerdem erwähnt es die Lotsen.', []],
    ['Zeigt, welche Boote liegen. Außerdem umreißt es die Lage der Stege.', []],
  ])('adds a job or tells more of the first: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

describe('a word that is noun or verb', () => {
  it.each([
    ['Predicts the ice at each lock and orders salt when it is thick.', ['two-jobs/fail']],
    ['Counts boats and orders placed when it rains.', []],
    ['Counts boats and mails sent if a lock is closed.', []],
    ['Keeps track of ropes and reorders what runs low.', ['two-jobs/fail']],
    ['Keeps track of ropes and reorders per harbour.', []],
  ])('is a deed where a condition or “what” follows: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

it('a German report on one thing is paper', () => {
  expect(loud('Umsatzbericht für die Hafenmeisterei.')).toEqual(['not-a-product/fail'])
  expect(loud('Unfallberichte der Wasserschutzpolizei mit Ort und Zeit.')).toEqual([])
})

describe('steps of one job', () => {
  it.each([
    ['Collects, checks and releases the hourly water level of each lock.', []],
    ['Collects, checks and releases payments.', ['two-jobs/fail']],
    ['Reads, reconciles and publishes the balance of every loan.', []],
    ['Reads, invoices and publishes the balance of every loan.', ['two-jobs/fail']],
    ['Reads mooring fees, reconciles them and sends reminders.', ['two-jobs/fail']],
    ['Erfasst, prüft und gibt die Tagespreise jedes Fischmarkts frei.', []],
    ['Reads bookings, checks them against the berths and publishes the slots still free.', []],
    ['Reads bookings, checks them against the berths and sends reminders.', ['two-jobs/fail']],
    ['Reads bookings, checks them against the berths and creates tickets.', ['two-jobs/fail']],
  ])('end with what others may use: %j', (text, expected) => {
    expect(loud(text)).toEqual(expected)
  })
})

it('quotes what was typed as it was typed, and ends on a whole word', () => {
  const valuesOf = (name: string, text: string) =>
    testByRules(name, text).reasons.map(({ values }) => Object.values(values).join(' '))

  expect(valuesOf('Liegegebühren', 'Liegegebühren mit Betrag.').join()).toContain('Betrag')
  const two =
    'Counts boats, yachts, barges, ferries, dinghies, canoes and kayaks of every single quayside for the harbour masters'
  const [quoted = ''] = valuesOf('Harbour', `${two} and lists the lab results of each lock for the divers.`)
  expect(quoted).toMatch(/…/)
  expect(two).toContain(`${/^(.*?)…/.exec(quoted)?.[1] ?? '?'} `)
})
