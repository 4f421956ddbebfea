import { describe, expect, it } from 'vitest'
import { isKeyName, isSameName, thingOf } from '../../../shared/analysis/keyName'

describe('the name of an attribute', () => {
  it.each(['id', 'customer_id', 'Customer ID', 'orderId', 'Order Number', 'invoice no', ' crm key '])(
    'says that it is a key: %s',
    (name) => {
      expect(isKeyName(name)).toBe(true)
    },
  )

  it.each(['Kunden-Nr', 'Artikelschlüssel', 'Geräte-Kennung', ' crm key '])(
    'says so in German and with signs: %s',
    (name) => {
      expect(isKeyName(name)).toBe(true)
    },
  )

  it.each(['paid', 'amount paid', 'casino', 'numbers of orders', 'keyword', 'postal code', 'valid'])(
    'says nothing of a key: %s',
    (name) => {
      expect(isKeyName(name)).toBe(false)
    },
  )

  it('is the same whatever its case, spaces, signs and the way its umlauts are typed; a Zahler is no Zähler', () => {
    expect(isSameName('customer_id', 'Customer ID')).toBe(true)
    expect(isSameName('Prämien-Nr', 'PRÄMIENNR'.normalize('NFD'))).toBe(true)
    expect(isSameName('Zahler', 'Zähler')).toBe(false)
  })

  it('tells of which thing a key is the key, however it is called', () => {
    const customers = ['customer_id', 'Customer number', 'CustomerKey', 'customer code'].map(thingOf)
    const kunden = ['Kundennummer', 'KundenNr', 'Kundenkennung', 'Kunden-ID', 'Kundenschlüssel'].map(thingOf)

    expect(new Set(customers)).toEqual(new Set(['customer']))
    expect(new Set(kunden)).toEqual(new Set(['kunden']))
    expect(thingOf('ID')).toBe('')
  })
})
