// A map with promises in it, in the words of the room: `promising({ Churn: { freshness: '24 h' } })`.
import type { z } from 'zod'
import { Slo } from '../../shared/model/entities/dataProduct'
import { SloId, type DataProductId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import { parseChange, type ChangeInput } from '../../shared/model/commands'
import { decide } from '../../shared/model/decide'
import { sloSheetOf, type SloRow } from '../../shared/analysis/sloSheet'
import { sloInferenceOf, type Need } from '../../shared/analysis/sloInference'
import { fieldsOf } from '../../shared/analysis/sloInference/level'
import { product } from './portfolioBuilder'

type Given = Partial<z.input<typeof Slo>>

/** '24 h' is a target in a unit, '99.5 %' a share, '07:00 Mon Europe/Berlin' a time of day, '2027-12-31' a date. */
function said(words: string): Given {
  const [first = '', second = '', third = ''] = words.split(' ')
  if (second === '%') return { percent: Number(first), unit: '%' }
  if (/^\d+:/.test(first)) return { time: first, days: second, zone: third }
  return /^\d{4}-/.test(first) ? { time: first } : { target: Number(first), unit: second }
}

/** The same map with these promises: product → dimension → words or fields. */
export function withPromises(
  portfolio: Portfolio,
  promises: Readonly<Record<string, Readonly<Record<string, string | Given>>>>,
): Portfolio {
  const dataProducts = { ...portfolio.dataProducts }
  for (const [name, given] of Object.entries(promises)) {
    const id = product(name)
    const before = dataProducts[id]
    if (!before) throw new Error(`The test mentions ${name} before adding it`)
    const slos = Object.entries(given).map(([dimension, words]) => {
      const slo = SloId.parse(`slo_${dimension.toLowerCase()}`)
      const fields = typeof words === 'string' ? said(words) : words
      return [slo, Slo.parse({ id: slo, dimension, order: 'b', ...fields })] as const
    })
    dataProducts[id] = { ...before, slos: Object.fromEntries(slos) }
  }
  return { ...portfolio, dataProducts }
}

export const needsOf = (portfolio: Portfolio, id: DataProductId): readonly Need[] => [
  ...(sloInferenceOf(portfolio).needs.get(id)?.values() ?? []),
]

/** What is needed, as it would be typed: 'freshness 20 h'. */
export const needed = (portfolio: Portfolio, name: string): readonly string[] =>
  needsOf(portfolio, product(name))
    .map(({ dimension, level }) => {
      const { target, unit, percent, time, days, zone, window } = fieldsOf(dimension, level)
      const share = target === null && percent !== null ? `${percent} %` : ''
      const parts = [target === null ? '' : `${target} ${unit}`, share, window, time, days, zone]
      return [dimension, ...parts].filter((part) => part !== '').join(' ')
    })
    .sort()

/** The portfolio after these changes, made as one step; a refusal is a mistake of the test. */
export const doing = (portfolio: Portfolio, ...changes: readonly (ChangeInput | null)[]): Portfolio => {
  const batch = { type: 'batch', reason: 'promise', id: 'x', actor: 'x' } as const
  const done = decide(portfolio, { ...batch, changes: changes.map((change) => parseChange(change)) })
  if (!done.ok) throw new Error(done.refusal.reason)
  return done.portfolio
}
/** The row of the SLO sheet about this dimension of this product. */
export const rowOf = (portfolio: Portfolio, name: string, dimension: string): SloRow => {
  const row = sloSheetOf(portfolio).find((one) => one.product === product(name) && one.dimension === dimension)
  if (!row) throw new Error(`No row about ${dimension} of ${name}`)
  return row
}
