// Conflicts between promises, said as findings: who promises what, who needs what, and who owns either (2.41).
import type { Slo } from '../model/entities/dataProduct'
import type { NodeId } from '../model/entities/ids'
import { isProductId, isUseCaseId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { finding, rule, type Finding } from './finding'
import { sloConflictsOf, type SloConflict } from './sloConflicts'
import { fieldsOf, type Level } from './sloInference/level'
import type { SloDimension } from './sloInterview/dimensions'

type Slices = Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases' | 'owners' | 'domains'>
type Values = Readonly<Record<string, string | number>>

/** One finding for each product and dimension, so that each can be overruled with a reason of its own. */
export const sloConflictRule = rule({
  id: 'slo-conflict',
  reads: ['flows', 'dataProducts', 'useCases', 'owners', 'domains'],
  find: (portfolio) => {
    const spoken = new Map<string, Finding>()
    for (const conflict of sloConflictsOf(portfolio)) {
      const said = sloConflictFinding(conflict, portfolio)
      if (!spoken.has(said.id)) spoken.set(said.id, said)
    }
    return [...spoken.values()]
  },
})

/** A conflict in words. Its code names the dimension: `weaker-freshness`. */
function sloConflictFinding(conflict: SloConflict, portfolio: Slices): Finding {
  const { product, dimension, kind } = conflict
  const { key, values } = told(conflict, portfolio)
  const said = finding(`finding.slo.${key}`, product, {
    ...{ severity: 'warning', ref: '2.41', name: nameOf(portfolio, product), dimension },
    ...values,
  })
  const code = `${kind}-${dimension}`
  return { ...said, id: `slo:${code}:${product}`, code }
}

type ConflictText =
  | 'weaker-time'
  | 'weaker-clock'
  | 'weaker-share'
  | 'weaker-count'
  | 'weaker-date'
  | 'rarer'
  | 'unreachable'
  | 'impossible'
  | 'unit'
  | 'unreal'
  | 'form'
interface Told {
  readonly key: ConflictText
  readonly values: Values
}

function told(conflict: SloConflict, portfolio: Slices): Told {
  switch (conflict.kind) {
    case 'weaker':
      return weakerText(conflict, portfolio)
    case 'unreachable': {
      const { promised, reachable, inputs } = conflict
      const names = inputs.map((id) => nameOf(portfolio, id)).join(', ')
      const values = { promised: promised.amount, reachable: Math.floor(reachable * 1000) / 1000, inputs: names }
      return { key: 'unreachable', values }
    }
    case 'impossible': {
      const { wanted, hours, dimension } = conflict
      // A time of day comes round every week: that is what processing has eaten.
      const amount = wanted.form === 'minutes' ? amountOf(dimension, wanted, 'wanted') : { wanted: 1, wantedUnit: 'w' }
      return { key: 'impossible', values: { hours, ...amount } }
    }
    case 'unit':
    case 'unreal':
      return { key: conflict.kind, values: { said: saidIn(conflict.slo) } }
    case 'form':
      return { key: 'form', values: { consumer: nameOf(portfolio, conflict.consumer) } }
  }
}

function saidIn({ target, unit, percent, time, days }: Slo): string {
  const amount = percent === null ? [target ?? '', unit] : [percent, '%']
  return [...amount, time, days].filter((part) => part !== '').join(' ')
}

function weakerText(
  { product, dimension, promised, needed, consumer }: Extract<SloConflict, { readonly kind: 'weaker' }>,
  portfolio: Slices,
): Told {
  const owners = {
    consumer: nameOf(portfolio, consumer),
    owner: ownerOf(portfolio, product),
    consumerOwner: ownerOf(portfolio, consumer),
  }
  const values = { ...owners, ...amountOf(dimension, promised, 'promised'), ...amountOf(dimension, needed, 'needed') }
  const isRarer = promised.amount === needed.amount && promised.days === needed.days
  if (isRarer)
    return { key: 'rarer', values: { ...owners, promised: promised.percent ?? 0, needed: needed.percent ?? 0 } }
  return { key: WEAKER_TEXTS[needed.form], values }
}

const WEAKER_TEXTS: Readonly<Record<Level['form'], ConflictText>> = {
  minutes: 'weaker-time',
  clock: 'weaker-clock',
  window: 'weaker-clock',
  percent: 'weaker-share',
  error: 'weaker-count',
  count: 'weaker-count',
  date: 'weaker-date',
}

/** `promised` and `promisedUnit`, as the texts name them. */
function amountOf(dimension: SloDimension, level: Level, as: string): Values {
  const { target, unit, percent, time, days, zone } = fieldsOf(dimension, level)
  const when = [time, zone, days].filter((part) => part !== '').join(' ')
  const amount = level.form === 'percent' ? percent : target
  return amount === null ? { [as]: when } : { [as]: amount, [`${as}Unit`]: unit }
}

function nameOf({ dataProducts, useCases }: Slices, id: NodeId): string {
  const record = isUseCaseId(id) ? useCases[id] : isProductId(id) ? dataProducts[id] : undefined
  return record?.name ?? '–'
}

/** The domain that answers for a product; for a use case, who asks. */
function ownerOf({ owners, domains, useCases }: Slices, id: NodeId): string {
  if (isUseCaseId(id)) return useCases[id]?.role || '–'
  const owner = isProductId(id) && Object.hasOwn(owners, id) ? owners[id] : undefined
  return (owner === undefined ? undefined : domains[owner]?.name) ?? '–'
}
