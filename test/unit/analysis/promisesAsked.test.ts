// What a need says of time and reliability becomes a promise to make or to tighten, and nothing else does.
import { describe, expect, it } from 'vitest'
import { attributesAskedFor } from '../../../shared/analysis/similarity/needText'
import { promisesAskedFor, promisesToAdd } from '../../../shared/analysis/similarity/promisesAsked'
import { Slo } from '../../../shared/model/entities/dataProduct'

const promise = (fields: object) => Slo.parse({ id: 'slo_x', dimension: 'freshness', order: 'n', ...fields })
const holding = (...slos: readonly Slo[]) => ({ slos: Object.fromEntries(slos.map((slo) => [slo.id, slo])) })

describe('a need asks for a promise', () => {
  it.each([
    ['the stock on hand, every 15 minutes', 'frequency', 15, 'min'],
    ['Bestände, alle 2 Stunden', 'frequency', 2, 'h'],
    ['der Umsatz, täglich', 'frequency', 1, 'd'],
    ['returns no older than 4 hours', 'freshness', 4, 'h'],
    ['Störungen, höchstens 10 Minuten alt', 'freshness', 10, 'min'],
    ['within 15 minutes', 'freshness', 15, 'min'],
    ['the stock, at most 2 hours old', 'freshness', 2, 'h'],
    ['the stock, updated within 15 minutes', 'freshness', 15, 'min'],
    ['the stock, not older than a day', 'freshness', 1, 'd'],
    ['Bestände, nicht älter als einen Tag', 'freshness', 1, 'd'],
    ['Bestände, innerhalb von 2 Stunden aktualisiert', 'freshness', 2, 'h'],
    ['Bestände, aktualisiert innerhalb einer Stunde', 'freshness', 1, 'h'],
  ])('%s', (need, dimension, target, unit) => {
    expect(promisesAskedFor(need)).toEqual([expect.objectContaining({ dimension, target, unit })])
  })

  it('by a time of day and by a share', () => {
    expect(promisesAskedFor('yesterday’s sales by 7 am')).toMatchObject([{ dimension: 'deliveryTime', time: '07:00' }])
    expect(promisesAskedFor('prices, 99.5 % available')).toMatchObject([{ dimension: 'availability', percent: 99.5 }])
  })

  it.each(['energy per hour', 'one number per day', 'sales by region', 'articles bought every time', ''])(
    'but not by “%s”',
    (need) => {
      expect(promisesAskedFor(need)).toEqual([])
    },
  )
})

describe('a span of time that tells the thing is no promise of freshness', () => {
  it.each([
    'Lists goods customers sent back within 14 days.',
    'returns within 30 days',
    'rooms booked for at most 3 days',
    'Listet Waren, die Kunden innerhalb von 14 Tagen zurückschicken.',
    'Aufträge, die spätestens nach 3 Tagen bezahlt sind',
    'Urlaub von höchstens 3 Tagen',
  ])('%s', (need) => {
    expect(promisesAskedFor(need)).toEqual([])
  })
})

describe('against what a product promises', () => {
  const asked = promisesAskedFor('orders no older than 4 hours')

  it('a weaker promise is to be tightened', () => {
    const daily = promise({ target: 24, unit: 'h' })

    expect(promisesToAdd(asked, holding(daily))).toMatchObject([{ dimension: 'freshness', promised: daily }])
  })

  it('no promise is to be made', () => {
    expect(promisesToAdd(asked, holding())).toMatchObject([{ dimension: 'freshness', promised: null }])
  })

  it('a stricter promise, in whatever unit, is enough', () => {
    expect(promisesToAdd(asked, holding(promise({ target: 30, unit: 'min' })))).toEqual([])
  })
})

describe('the attributes a need lists are told from the promises it asks for', () => {
  it.each([
    ['returned articles, with size and reason every hour', ['size', 'reason']],
    ['Bestand mit Preis und Grund stündlich', ['Preis', 'Grund']],
    ['returns with reason, at most 2 hours old', ['reason']],
    ['orders with status within 5 minutes', ['status']],
    ['Kundendaten mit Geschlecht bis 7 Uhr', ['Geschlecht']],
    ['bookings with the room and the price, 99.5 % available', ['room', 'price']],
    ['reports including size and number of orders by Monday', ['size', 'number of orders']],
    ['orders by 7 am', []],
  ])('%s', (need, attributes) => {
    expect(attributesAskedFor(need)).toEqual(attributes)
  })

  it.each([
    ['stock with price and margin for each supplier', ['price', 'margin']],
    ['orders with size and reason per article', ['size', 'reason', 'article']],
    ['customers with date of birth', ['date of birth']],
    ['water used per customer a day', ['customer']],
    ['returned articles per week and shop', ['shop']],
    ['Retouren je Woche und Filiale', ['Filiale']],
    ['orders with size and colour each day', ['size', 'colour']],
    ['each donation with test results so that I can recall a unit in time', ['test results']],
    ['As a nurse, I need beds per ward in order to place patients with care', ['ward']],
    ['Fahrten mit Verspätung damit wir Züge mit Puffer planen', ['Verspätung']],
  ])('and from what they are for: %s', (need, attributes) => {
    expect(attributesAskedFor(need)).toEqual(attributes)
  })
})
