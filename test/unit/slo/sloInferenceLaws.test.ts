import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sloConflictsOf } from '../../../shared/analysis/sloConflicts'
import { sloInferenceOf, type Need } from '../../../shared/analysis/sloInference'
import { fieldsOf } from '../../../shared/analysis/sloInference/level'
import { sloDimensions, toMinutes, type SloDimension } from '../../../shared/analysis/sloInterview/dimensions'
import type { Slo } from '../../../shared/model/entities/dataProduct'
import type { NodeId } from '../../../shared/model/entities/ids'
import { advance, startHistory } from '../../../shared/model/history'
import { isProductId } from '../../../shared/model/nodeKind'
import type { Portfolio } from '../../../shared/model/portfolio'
import { anyWorkshop } from '../../support/anyCommand'
import { aPortfolio } from '../../support/portfolioBuilder'
import { startingPortfolio } from '../../support/startingPortfolio'
import { withPromises } from '../../support/promisedWorld'

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const dimensions = Object.keys(sloDimensions) as SloDimension[]
const anyTarget = fc.record({
  target: fc.oneof(fc.integer({ min: -2, max: 400 }), fc.double({ min: 0.01, max: 90, noNaN: true })),
  unit: fc.constantFrom('s', 'min', 'h', 'd', 'w', 'm', 'y', 'rows', ''),
  percent: fc.option(fc.constantFrom(90, 95.5, 99, 99.9)),
  time: fc.constantFrom('', '00:30', '07:00', '23:59', '2027-12-31', 'noon'),
  days: fc.constantFrom('', 'Mon', 'Mon,Tue', 'Sun', 'someday'),
  zone: fc.constantFrom('', 'UTC'),
  origin: fc.constantFrom('stated', 'inferred', 'overridden'),
  reason: fc.constantFrom('', 'Agreed.'),
})
const anyPromises = fc.dictionary(fc.constantFrom(...dimensions), anyTarget, { maxKeys: 6 })
/** A few products, joined forwards and sometimes back, each with a few promises. */
const anyMap = fc
  .record({
    hours: fc.array(fc.constantFrom(null, 0, 0.3, 4, 30, -1, 1e300), { minLength: 6, maxLength: 6 }),
    flows: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 10, selector: String }),
    back: fc.boolean(),
    promises: fc.array(anyPromises, { minLength: 6, maxLength: 6 }),
  })
  .map(({ hours, flows, back, promises }) => {
    const map = aPortfolio()
    for (const [at, name] of NAMES.entries()) map.product(name, { processingHours: hours[at] ?? null })
    for (const [from, to] of flows) if (back || from < to) map.flow(NAMES[from] ?? 'A', NAMES[to] ?? 'A')
    return withPromises(map.build(), Object.fromEntries(NAMES.map((name, at) => [name, promises[at] ?? {}])))
  })

describe('an inferred objective', () => {
  /** Said once more, in the plainest way: would keeping `kept` be enough for `wanted`, after `hours` of processing? */
  type Law = (kept: Partial<Slo>, wanted: Slo, hours: number) => boolean
  const minutes = (slo: Partial<Slo>) => toMinutes(slo.target ?? NaN, slo.unit ?? '') ?? NaN
  const inTime: Law = (kept, wanted, hours) => minutes(kept) <= minutes(wanted) - 60 * hours + 1e-6
  const longEnough: Law = (kept, wanted) => minutes(kept) >= minutes(wanted) * (1 - 1e-9)
  const oftenEnough: Law = (kept, wanted) => (kept.percent ?? 0) >= (wanted.percent ?? 0)
  const lateEnough: Law = (kept, wanted) => (kept.time ?? '') >= wanted.time
  const shortEnough: Law = (kept, wanted) => minutes(kept) <= minutes(wanted) * (1 + 1e-9)
  const LAWS: Readonly<Partial<Record<SloDimension, Law>>> = {
    ...{ freshness: inTime, latency: inTime, retention: longEnough, changeNotice: longEnough },
    ...{ completeness: oftenEnough, consistency: oftenEnough, validity: oftenEnough },
    ...{ endOfLife: lateEnough, endOfSupport: lateEnough, frequency: shortEnough, supportResponse: shortEnough },
    ...{ timeToDetect: shortEnough, timeToNotify: shortEnough, timeToRepair: shortEnough },
  }

  const isReadable = (portfolio: Portfolio, product: string, { id, target }: Slo): boolean =>
    !(target !== null && target <= 0) &&
    !sloConflictsOf(portfolio).some((one) => one.product === product && 'slo' in one && one.slo.id === id)

  const satisfiesConsumers = (portfolio: Portfolio, weaker = 0): void => {
    for (const needs of sloInferenceOf(portfolio).needs.values())
      for (const need of needs.values())
        for (const { consumer } of need.reasons) satisfies(portfolio, need, consumer, weaker)
  }
  const satisfies = (portfolio: Portfolio, { dimension, level }: Need, consumer: NodeId, weaker: number): void => {
    if (!isProductId(consumer)) return
    const { slos, processingHours } = portfolio.dataProducts[consumer]!
    const fields = fieldsOf(dimension, level)
    const kept = { ...fields, target: fields.target === null ? null : fields.target * (1 + weaker) }
    for (const wanted of Object.values(slos).filter((slo) => slo.dimension === dimension))
      if (isReadable(portfolio, consumer, wanted))
        expect(
          LAWS[dimension]?.(kept, wanted, Math.max(0, processingHours ?? 0)) ?? true,
          JSON.stringify({ kept, wanted }),
        ).toBe(true)
  }

  it('always satisfies its consumer', () => {
    fc.assert(
      fc.property(anyMap, (portfolio) => satisfiesConsumers(portfolio)),
      { numRuns: 400 },
    )
  })

  it('would not, were it a tenth weaker', () => {
    expect(() =>
      fc.assert(
        fc.property(anyMap, (portfolio) => satisfiesConsumers(portfolio, 0.1)),
        { numRuns: 400 },
      ),
    ).toThrow()
  })

  it('leaves no conflict behind once it is accepted', () => {
    fc.assert(
      fc.property(anyMap, (portfolio) => {
        const { needs } = sloInferenceOf(portfolio)
        const accepted = { ...portfolio, dataProducts: { ...portfolio.dataProducts } }
        for (const [id, own] of needs) {
          const product = portfolio.dataProducts[id]!
          const isSettled = (dimension: string) =>
            Object.values(product.slos).some(
              (slo) => slo.dimension === dimension && slo.origin === 'overridden' && slo.reason !== '',
            )
          const open = [...own.values()].filter(({ dimension }) => !isSettled(dimension))
          const slos = open.map(({ dimension, level }, at) => ({
            ...{ upTo: null, window: '', sli: '', statement: '', reason: '', order: 'b', origin: 'inferred' as const },
            ...{ ...fieldsOf(dimension, level), id: `slo_accepted_${at}` as Slo['id'] },
          }))
          accepted.dataProducts[id] = {
            ...product,
            slos: { ...product.slos, ...Object.fromEntries(slos.map((slo) => [slo.id, slo])) },
          }
        }
        const weaker = sloConflictsOf(accepted).filter(({ kind }) => kind === 'weaker')

        // What was settled by people stays as it is, and a notice of changes adds up with each that announces onward.
        expect(weaker.filter(({ dimension }) => dimension !== 'changeNotice')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

it('never fails, whatever a workshop does', () => {
  fc.assert(
    fc.property(anyWorkshop(40), (commands) => {
      let history = startHistory(startingPortfolio())
      for (const command of commands) {
        const advanced = advance(history, command)
        if (advanced.ok) history = advanced.history
        expect(sloConflictsOf(history.present)).toBeInstanceOf(Array)
      }
    }),
    { numRuns: 150 },
  )
})
