// Conflicts between promises, said as findings: who promises what, who needs what, and who owns either (2.41).
import type { Slo } from '../model/entities/dataProduct'
import type { NodeId } from '../model/entities/ids'
import { isProductId, isUseCaseId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { byFacts } from './byFacts'
import { finding, rule, type Finding } from './finding'
import { sloConflictsOf, type SloConflict } from './sloConflicts'
import { fieldsOf, type Level } from './sloInference/level'
import { isSloDimension, type SloDimension } from './sloInterview/dimensions'

type Slices = Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases' | 'owners' | 'domains'>
type Values = Readonly<Record<string, string | number>>

/** One finding for each product and dimension, so that each can be overruled with a reason of its own. */
export const sloConflictRule = rule({
  id: 'slo-conflict',
  reads: ['flows', 'dataProducts', 'useCases', 'owners', 'domains'],
  find: (portfolio) => {
    const spoken = new Map<string, Finding>()
    const said = conflictFindings(
      sloConflictsOf(portfolio).map((conflict) => [conflict, { conflict, ...wordsFor(conflict, portfolio) }] as const),
    )
    for (const found of said.values()) if (!spoken.has(found.id)) spoken.set(found.id, found)
    return [...spoken.values()]
  },
})

/** What a conflict says of other records: names, and who answers for either side. */
interface Words {
  readonly name: string
  readonly owner: string
  readonly consumer: string
  readonly consumerOwner: string
  readonly inputs: string
}

/** One conflict as the review says it, for whoever lists conflicts elsewhere: the SLO sheet and the documents. */
export const conflictFinding = (conflict: SloConflict, portfolio: Slices): Finding =>
  sloConflictFinding({ conflict, ...wordsFor(conflict, portfolio) })

function wordsFor(conflict: SloConflict, portfolio: Slices): Words {
  const { product } = conflict
  const consumer = 'consumer' in conflict ? conflict.consumer : undefined
  return {
    name: nameOf(portfolio, product),
    owner: ownerOf(portfolio, product),
    consumer: consumer ? nameOf(portfolio, consumer) : '',
    consumerOwner: consumer ? ownerOf(portfolio, consumer) : '',
    inputs: conflict.kind === 'unreachable' ? conflict.inputs.map((id) => nameOf(portfolio, id)).join(', ') : '',
  }
}

/** Typing in one record says anew only what names it. */
const conflictFindings = byFacts(sloConflictFinding)

/** A conflict in words. Its code names the dimension: `weaker-freshness`. */
function sloConflictFinding({ conflict, ...words }: Words & { readonly conflict: SloConflict }): Finding {
  const { product, dimension, kind } = conflict
  const { key, values } = told(conflict, words)
  const said = finding(`finding.slo.${key}`, product, {
    ...{ severity: 'warning', ref: '2.41', name: words.name, dimension },
    ...values,
  })
  const code = `${kind}-${dimension}`
  return { ...said, id: conflictId(conflict), code }
}

/** The id of what the review says of it: who comes from there finds the conflict again. */
export const conflictId = ({ product, dimension, kind }: SloConflict): string => `slo:${kind}-${dimension}:${product}`

/** Promise and need do not meet: there are ways out to choose from, and nothing to be asked anew. Of all codes only a conflict's names a dimension. */
export const isSloConflict = ({ rule: id, code }: Pick<Finding, 'rule' | 'code'>): boolean =>
  id === 'slo' && isSloDimension(code.slice(code.indexOf('-') + 1))

type ConflictText =
  | 'weaker-time'
  | 'weaker-clock'
  | 'weaker-share'
  | 'weaker-count'
  | 'weaker-error'
  | 'weaker-date'
  | 'rarer'
  | 'unreachable'
  | 'impossible'
  | 'unit'
  | 'unreal'
  | 'form'
  | 'contradicts'
interface Told {
  readonly key: ConflictText
  readonly values: Values
}

function told(conflict: SloConflict, words: Words): Told {
  switch (conflict.kind) {
    case 'weaker':
      return weakerText(conflict, words)
    case 'unreachable': {
      const { promised, reachable } = conflict
      const values = { promised: promised.amount, reachable: Math.floor(reachable * 1000) / 1000, inputs: words.inputs }
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
      return { key: 'form', values: { consumer: words.consumer } }
    case 'contradicts': {
      const { dimension, promised, limit, allowed } = conflict
      const values = { ...amountOf(dimension, promised, 'promised'), ...amountOf(limit, allowed, 'allowed'), limit }
      return { key: 'contradicts', values }
    }
  }
}

function saidIn({ target, unit, percent, time, days }: Slo): string {
  const amount = percent === null ? [target ?? '', unit] : [percent, '%']
  return [...amount, time, days].filter((part) => part !== '').join(' ')
}

function weakerText(
  { dimension, promised, needed }: Extract<SloConflict, { readonly kind: 'weaker' }>,
  { consumer, owner, consumerOwner }: Words,
): Told {
  const owners = { consumer, owner, consumerOwner }
  const values = { ...owners, ...amountOf(dimension, promised, 'promised'), ...amountOf(dimension, needed, 'needed') }
  const isRarer = promised.amount === needed.amount && promised.days === needed.days
  if (isRarer)
    return { key: 'rarer', values: { ...owners, promised: promised.percent ?? 0, needed: needed.percent ?? 0 } }
  // Both go by the same unit: it stands once, where nothing has to be inflected.
  const measuredIn = needed.unit === '' ? '' : ` (${needed.unit})`
  return { key: WEAKER_TEXTS[needed.form], values: { ...values, ...(needed.form === 'error' && { measuredIn }) } }
}

const WEAKER_TEXTS: Readonly<Record<Level['form'], ConflictText>> = {
  minutes: 'weaker-time',
  clock: 'weaker-clock',
  window: 'weaker-clock',
  percent: 'weaker-share',
  error: 'weaker-error',
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
