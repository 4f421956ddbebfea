import { describe, expect, it } from 'vitest'
import { finding } from '../../../shared/analysis/finding'
import {
  cardsOf,
  isFiltering,
  NO_FILTER,
  passing,
  toggled,
  UNOWNED,
  type MapFilter,
} from '../../../shared/analysis/mapFilter'
import { mapSightOf, withInHand, type SightAsked } from '../../../shared/analysis/mapSight'
import { rules } from '../../../shared/analysis/review'
import { Hotspot } from '../../../shared/model/entities/workshop'
import { catalogue } from '../../../shared/text/catalogue'
import { aPortfolio, domain, product, source, useCase } from '../../support/portfolioBuilder'

/*  CRM (Sales) ─► Customers (Sales) ─┬─► Churn (Marketing) ─► Win back
 *                                    └─► Offers ─► Cross-sell
 */
const shop = () =>
  aPortfolio()
    .useCase('Win back')
    .useCase('Cross-sell')
    .source('CRM', { domain: 'Sales' })
    .product('Customers', { owner: 'Sales' })
    .product('Churn', { owner: 'Marketing' })
    .product('Offers')
    .chain('CRM', 'Customers', 'Churn', 'Win back')
    .chain('Customers', 'Offers', 'Cross-sell')
    .build()
const through = (filter: MapFilter, findings = NONE) => [...(passing(shop(), findings, filter) ?? [])].sort()
const NONE: Parameters<typeof passing>[1] = []

describe('a filter', () => {
  it('asks nothing until something is chosen', () => {
    expect(isFiltering(NO_FILTER)).toBe(false)
    expect(passing(shop(), NONE, { domain: [] })).toBeUndefined()
    expect(toggled(toggled(NO_FILTER, 'rule', 'slo'), 'rule', 'slo')).toEqual(NO_FILTER)
  })

  it('lets a domain’s products and source systems through, and products without an owner', () => {
    expect(through({ domain: [domain('Sales')] })).toEqual([product('Customers'), source('CRM')].sort())
    expect(through({ domain: [UNOWNED] })).toEqual([product('Offers')])
  })

  it('widens with each value of one kind, and narrows with each kind', () => {
    expect(through({ domain: [domain('Sales'), domain('Marketing')] })).toHaveLength(3)
    expect(through({ domain: [domain('Sales'), domain('Marketing')], archetype: ['consumer-aligned'] })).toEqual([
      product('Churn'),
    ])
    expect(through({ domain: [domain('Sales')], useCase: [useCase('Cross-sell')] })).toEqual(
      [product('Customers'), source('CRM')].sort(),
    )
  })

  it('knows the subjects of a rule’s findings', () => {
    const found = finding('finding.ownership.no-owner', product('Offers'), {
      severity: 'warning',
      ref: '2.34',
      name: 'O',
    })

    expect(through({ rule: ['ownership'] }, [found])).toEqual([product('Offers')])
    expect(through({ rule: ['slo'] }, [found])).toEqual([])
  })

  it('knows open hotspots by their kind', () => {
    const portfolio = shop()
    const pin = (id: string, resolved: boolean) =>
      Hotspot.parse({ id, subject: product('Churn'), kind: 'conflict', resolved, order: 'b' })
    portfolio.hotspots = { hotspot_1: pin('hotspot_1', false) } as typeof portfolio.hotspots

    expect([...(passing(portfolio, NONE, { hotspot: ['conflict'] }) ?? [])]).toEqual([product('Churn')])
    expect(passing(portfolio, NONE, { hotspot: ['question'] })?.size).toBe(0)
    portfolio.hotspots = { hotspot_1: pin('hotspot_1', true) } as typeof portfolio.hotspots
    expect(passing(portfolio, NONE, { hotspot: ['conflict'] })?.size).toBe(0)
  })

  it('has a word for every rule of the review', () => {
    const missing = rules.filter(({ id }) => !Object.hasOwn(catalogue.en, `filter.rule.${id}`)).map(({ id }) => id)

    expect(missing).toEqual([])
  })
})

describe('what is seen of the map', () => {
  const asked: SightAsked = {
    ...{ lens: null, compared: null, replaying: false, hiding: false, filter: NO_FILTER },
  }
  const sight = (given: Partial<SightAsked>) => mapSightOf(shop(), NONE, { ...asked, ...given })

  it('is everything while nothing is asked, and also for a lens on what is gone', () => {
    for (const { lit, hidden, passed, standingOf } of [sight({}), sight({ lens: 'usecase_gone' })]) {
      expect([lit, hidden, passed]).toEqual([undefined, undefined, undefined])
      expect(standingOf(product('Churn'))).toBe('lit')
    }
  })

  it('fades what lens or filter leave out, or hides it', () => {
    const given = { lens: useCase('Win back'), filter: { domain: [domain('Sales')] } }
    const standings = (hiding: boolean) => {
      const { standingOf } = sight({ ...given, hiding })
      return [product('Customers'), product('Churn'), product('Offers')].map(standingOf)
    }

    expect(standings(false)).toEqual(['lit', 'faded', 'faded'])
    expect(standings(true)).toEqual(['lit', 'hidden', 'hidden'])
    expect(sight(given).passed).toBe(2)
    expect(cardsOf(shop())).toHaveLength(6)
  })

  it('shows no part of a card that is not lit', () => {
    const { litOf } = sight({ lens: useCase('Win back'), filter: { domain: [domain('Sales')] } })

    expect(litOf(product('Customers'))?.part).toBe('introduced')
    expect(litOf(product('Churn'))).toBeUndefined()
  })

  it('hides in a replay what has not come yet, and only shades what came before', () => {
    const first = sight({ lens: useCase('Win back'), replaying: true })
    const second = sight({ lens: useCase('Cross-sell'), replaying: true, hiding: true })

    expect(first.standingOf(product('Offers'))).toBe('hidden')
    expect(first.hidden?.has(useCase('Cross-sell'))).toBe(true)
    expect([product('Churn'), product('Offers')].map(second.standingOf)).toEqual(['faded', 'lit'])
  })

  it('compares two use cases unless they are the same', () => {
    const both = sight({ lens: useCase('Win back'), compared: useCase('Cross-sell') })
    const same = sight({ lens: useCase('Win back'), compared: useCase('Win back') })

    expect(both.litOf(product('Customers'))?.side).toBe('both')
    expect(same.litOf(product('Customers'))?.side).toBeUndefined()
  })

  it('never puts in the shade what is in hand, and leaves everything else where it stands', () => {
    const filtered = sight({ filter: { domain: [domain('Marketing')] }, hiding: true })
    const inHand = withInHand(filtered, [product('Offers')])

    expect(filtered.standingOf(product('Offers'))).toBe('hidden')
    expect(inHand.standingOf(product('Offers'))).toBe('lit')
    expect([inHand.hidden?.has(product('Offers')), inHand.lit?.has(product('Offers'))]).toEqual([false, true])
    expect([inHand.hidden?.has(product('Customers')), inHand.lit?.has(product('Customers'))]).toEqual([true, false])
    expect(inHand.litOf(product('Offers'))).toBeUndefined()
  })

  it('is the same sight while what is in hand is lit anyway', () => {
    const seen = sight({ lens: useCase('Win back') })

    expect(withInHand(seen, [product('Churn')])).toBe(seen)
  })
})
