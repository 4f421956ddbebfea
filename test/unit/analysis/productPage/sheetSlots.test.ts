import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isFilled,
  sheetSlots,
  slotGainsOf,
  slotSurroundingsOf,
  type SheetSlot,
} from '../../../../shared/analysis/productPage/sheetSlots'
import { readinessOf } from '../../../../shared/analysis/readiness'
import { parseChange, parseCommand, type ChangeInput, type Edit } from '../../../../shared/model/commands'
import { decide } from '../../../../shared/model/decide'
import { portKinds, type DataProduct } from '../../../../shared/model/entities/dataProduct'
import { advance, startHistory } from '../../../../shared/model/history'
import type { Portfolio } from '../../../../shared/model/portfolio'
import { anyWorkshop } from '../../../support/anyCommand'
import { aPortfolio, product } from '../../../support/portfolioBuilder'
import { startingPortfolio } from '../../../support/startingPortfolio'

const only = (portfolio: Portfolio, id = product('Orders')): DataProduct => {
  const found = portfolio.dataProducts[id]
  if (!found) throw new Error('There is no such product')
  return found
}
const gainsIn = (portfolio: Portfolio, record: DataProduct) =>
  slotGainsOf(record, slotSurroundingsOf(portfolio, record))

const done = (portfolio: Portfolio, changes: readonly ChangeInput[]): Portfolio =>
  changes.reduce((present, change) => {
    const decision = decide(present, parseCommand({ ...parseChange(change), id: 'c', actor: 'a' }) as Edit)
    if (!decision.ok) throw new Error(`${change.type}: ${decision.refusal.reason} ${decision.refusal.subject}`)
    return decision.portfolio
  }, portfolio)

/** What a person does on the page to answer in full, as commands. */
const answering: Readonly<Partial<Record<SheetSlot, (record: DataProduct) => readonly ChangeInput[]>>> = {
  job: ({ id }) => [
    {
      type: 'dataProduct/describe',
      of: id,
      changes: { job: 'Lists every parcel that left a warehouse, with its weight.' },
    },
  ],
  tags: ({ id, tags }) => [{ type: 'dataProduct/describe', of: id, changes: { tags: { ...tags, parcels: true } } }],
  documentation: ({ id }) => [{ type: 'dataProduct/describe', of: id, changes: { documentation: 'Wiki' } }],
  productOwner: ({ id }) => [{ type: 'dataProduct/describe', of: id, changes: { productOwner: 'Lin' } }],
  support: ({ id }) => [{ type: 'dataProduct/describe', of: id, changes: { support: 'Chat' } }],
  usage: ({ id }) => [{ type: 'dataProduct/fillPage', product: id, page: 'contract', changes: { usage: 'Analysis' } }],
  accessRule: ({ id }) => [
    { type: 'dataProduct/fillPage', product: id, page: 'protection', changes: { accessRule: 'Sales' } },
  ],
  regulation: ({ id }) => [
    { type: 'dataProduct/fillPage', product: id, page: 'protection', changes: { regulation: 'GDPR' } },
  ],
  owner: ({ id }) => [
    { type: 'domain/add', record: { id: 'domain_new', name: 'Parcels', hue: 3 } },
    {
      type: 'ownership/decide',
      product: id,
      decision: { domain: 'domain_new', reason: 'It packs them.', date: '', session: null },
    } as unknown as ChangeInput,
    { type: 'ownership/assign', products: [id], domain: 'domain_new' },
  ],
  attributes: ({ id, attributes }) => {
    const there = Object.values(attributes)
    const all = there.length > 0 ? there.map((one) => one.id) : ['attribute_new']
    return [
      ...(there.length > 0
        ? []
        : [
            {
              type: 'attribute/add',
              product: id,
              record: { id: 'attribute_new', name: 'weight', order: 'b' },
            } as const,
          ]),
      ...all.map((of, at): ChangeInput => ({
        ...{ type: 'attribute/describe', product: id, of },
        changes: {
          meaning: there[at]?.meaning.trim() ? there[at].meaning : 'In grams.',
          sensitivity: there[at]?.sensitivity || 'internal',
          ...(at === 0 && !there.some(({ businessKey }) => businessKey) && { businessKey: true }),
        },
      })),
    ]
  },
  ports: ({ id, ports }) => {
    const there = Object.values(ports)
    const [first] = there
    const missing = portKinds.filter((kind) => !there.some((port) => port.kind === kind))
    return [
      ...there.map(({ id: of }): ChangeInput => ({
        ...{ type: 'port/describe', product: id, of },
        changes: { address: `urn:parcels:${id}:${of}` },
      })),
      ...missing.map((kind): ChangeInput => ({
        ...{ type: 'port/add', product: id },
        record: {
          id: `port_${kind}`,
          name: first?.name ?? 'Parcels',
          kind,
          address: `urn:p:${id}:${kind}`,
          order: 'z',
        },
      })),
    ]
  },
  slos: ({ id, slos }) => [
    ...Object.values(slos).map(({ id: of, sli, window }): ChangeInput => ({
      ...{ type: 'slo/describe', product: id, of },
      changes: { sli: sli || 'good / all', window: window || 'month' },
    })),
    {
      type: 'slo/add',
      product: id,
      record: { id: 'slo_new', dimension: 'completeness', sli: 'there / all', window: 'month', order: 'z' },
    },
  ],
  readers: ({ id }) => [
    {
      type: 'useCase/add',
      record: { id: 'usecase_new', name: 'Bill', role: 'clerk', need: 'weights', outcome: 'bill', order: 'zz' },
      at: { x: 0, y: 0 },
      flows: [],
    } as unknown as ChangeInput,
    { type: 'flow/connect', record: { id: 'flow_new', from: id, to: 'usecase_new' } },
  ],
}

const endOf = (commands: Parameters<typeof advance>[1][]): Portfolio =>
  commands.reduce((history, command) => {
    const next = advance(history, command)
    return next.ok ? next.history : history
  }, startHistory(startingPortfolio())).present

/** Slots and items where the page promised green, and the checklist then says something else. */
const brokenPromises = (portfolio: Portfolio, record: DataProduct): readonly string[] =>
  [...gainsIn(portfolio, record)].flatMap(([slot, { green }]) => {
    const answer = answering[slot]
    if (!answer) return []
    const items = readinessOf(done(portfolio, answer(record))).get(record.id)?.items ?? []
    return green.filter((id) => items.find((item) => item.id === id)?.state !== 'done').map((id) => `${slot}: ${id}`)
  })

describe('what an answer turns green', () => {
  it('is green once the answer is given, after whatever happened in the workshop', () => {
    let promised = 0
    fc.assert(
      fc.property(anyWorkshop(25), (commands) => {
        const portfolio = endOf([...commands])
        for (const record of Object.values(portfolio.dataProducts)) {
          promised += [...gainsIn(portfolio, record).values()].flatMap(({ green }) => green).length
          expect(brokenPromises(portfolio, record)).toEqual([])
        }
      }),
      { seed: 20261121, numRuns: 60 },
    )
    expect(promised).toBeGreaterThan(100)
  })

  it('would be caught if an answer were left out (sabotage)', () => {
    const portfolio = aPortfolio().product('Orders', { tags: {} }).build()
    const record = only(portfolio)
    const items = readinessOf(done(portfolio, answering.documentation?.(record) ?? [])).get(record.id)?.items ?? []

    expect(gainsIn(portfolio, record).get('owner')?.green).toEqual(['R7'])
    expect(items.find(({ id }) => id === 'R7')?.state).toBe('open')
  })

  it('counts towards a point that lacks more than this', () => {
    const portfolio = aPortfolio().product('Orders').build()

    const gains = gainsIn(portfolio, only(portfolio))

    expect(gains.get('tags')).toEqual({ green: [], helps: ['discoverable', 'R4'] })
    expect(gains.get('job')?.helps).toContain('discoverable')
    expect(gains.has('design')).toBe(false)
  })

  it('is told alone where nothing else is missing', () => {
    const portfolio = aPortfolio()
      .product('Orders', { owner: 'Sales', job: 'Lists every parcel that left a warehouse, with its weight.' })
      .build()

    expect(gainsIn(portfolio, only(portfolio)).get('tags')?.green).toEqual(['discoverable'])
  })
})

describe('a place of the page', () => {
  it('is empty on a bare product, but for what the map itself says', () => {
    const portfolio = aPortfolio().product('Orders').build()
    const record = only(portfolio)

    expect(sheetSlots.filter((slot) => isFilled(slot, record, slotSurroundingsOf(portfolio, record)))).toEqual([])
  })

  it('is filled by whom the product is fed by and read by', () => {
    const portfolio = aPortfolio()
      .source('OMS')
      .product('Orders')
      .useCase('Bill')
      .chain('OMS', 'Orders', 'Bill')
      .build()
    const record = only(portfolio)

    expect(sheetSlots.filter((slot) => isFilled(slot, record, slotSurroundingsOf(portfolio, record)))).toEqual([
      'inputs',
      'readers',
    ])
  })
})
