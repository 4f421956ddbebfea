// Ways out of a conflict (G.3): tighten what is promised, relax what is asked, shorten processing, accept with a reason. Each is one step.
import { parseChange, type ChangeInput } from '../model/commands'
import { decide } from '../model/decide'
import type { Slo } from '../model/entities/dataProduct'
import type { DataProductId } from '../model/entities/ids'
import { isProductId } from '../model/nodeKind'
import { orderKeyAfter } from '../model/orderKey'
import type { Portfolio } from '../model/portfolio'
import type { SloConflict } from './sloConflicts'
import { sloInferenceOf, type Need } from './sloInference'
import { fieldsOf, isWeaker, readLevel, type Level } from './sloInference/level'
import { relaxed } from './sloInference/relaxed'
import type { SloDimension } from './sloInterview/dimensions'
import { sloSheetOf, type SloRow } from './sloSheet'

export interface SloOffer {
  readonly kind: 'tighten' | 'relax' | 'shorten'
  /** One undoable step. */
  readonly changes: readonly ChangeInput[]
  /** Whose promise or processing changes, and to what; several where one alone would not do. */
  readonly effects: readonly SloEffect[]
}
export type SloEffect =
  | { readonly of: DataProductId; readonly dimension: SloDimension; readonly level: Level }
  | { readonly of: DataProductId; readonly hours: number; readonly before: number }

/** What would settle the row's conflict, without acceptance by reason, which always does. Each was tried: afterwards the conflict is gone. */
export function sloOffersOf(portfolio: Portfolio, row: SloRow): readonly SloOffer[] {
  const { conflict } = row
  if (conflict === null) return []
  return OFFERS[conflict.kind](portfolio, conflict as never).filter(
    ({ changes }) => changes.length > 0 && settles(portfolio, row, changes),
  )
}

type Offering<K extends SloConflict['kind']> = (
  portfolio: Portfolio,
  conflict: Extract<SloConflict, { readonly kind: K }>,
) => readonly SloOffer[]

const OFFERS: { readonly [K in SloConflict['kind']]: Offering<K> } = {
  weaker: (portfolio, { product, dimension, promised, needed }) => {
    const need = needFor(portfolio, product, dimension, needed)
    return [
      offerOf('tighten', portfolio, [{ of: product, dimension, level: needed }]),
      offerOf('relax', portfolio, need ? relaxed(portfolio, need, promised) : []),
      offerOf('shorten', portfolio, need ? shortened(need, promised) : []),
    ]
  },
  unreachable: (portfolio, { product, dimension, promised, reachable, inputs }) => {
    const each = 100 * (promised.amount / 100) ** (1 / inputs.length)
    const enough = Math.ceil(each * 1000) / 1000
    const tight = inputs.flatMap((of) => {
      const own = promiseOf(portfolio, of, dimension)
      const level = own && readLevel(own)
      return level && typeof level !== 'string' && level.amount < enough
        ? [{ of, dimension, level: { ...level, amount: enough } }]
        : []
    })
    return [
      offerOf('relax', portfolio, [
        { of: product, dimension, level: { ...promised, amount: Math.floor(reachable * 100 + 1e-6) / 100 } },
      ]),
      offerOf('tighten', portfolio, enough < 100 ? tight : []),
    ]
  },
  impossible: (portfolio, { consumer, dimension, wanted, hours }) => [
    // Half of what is allowed for processing, half for the inputs: a beginning that can be talked about.
    offerOf(
      'shorten',
      portfolio,
      wanted.form === 'minutes' ? [{ of: consumer, hours: roundedDown(wanted.amount / 120), before: hours }] : [],
    ),
    offerOf(
      'relax',
      portfolio,
      wanted.form === 'minutes' ? [{ of: consumer, dimension, level: { ...wanted, amount: 120 * hours } }] : [],
    ),
  ],
  contradicts: (portfolio, { product, dimension, promised, limit, allowed }) => [
    offerOf('tighten', portfolio, [{ of: product, dimension, level: { ...promised, ...lengthOf(allowed) } }]),
    offerOf('relax', portfolio, [{ of: product, dimension: limit, level: { ...allowed, ...lengthOf(promised) } }]),
  ],
  unit: () => [],
  unreal: () => [],
  form: () => [],
}

/** As long, in the unit it was said in; how often it holds stays what it was. */
const lengthOf = ({ amount, unit }: Level): Pick<Level, 'amount' | 'unit'> => ({ amount, unit })

const roundedDown = (hours: number): number =>
  hours >= 1 ? Math.floor(hours * 4) / 4 : Math.floor(hours * 1000) / 1000

const needFor = (portfolio: Portfolio, id: DataProductId, dimension: string, level: Level): Need | undefined =>
  [...(sloInferenceOf(portfolio).needs.get(id)?.values() ?? [])].find(
    (need) => need.dimension === dimension && need.level === level,
  )

/** Processing so much shorter that what is promised is early enough; empty where it cannot be. */
function shortened(need: Need, promised: Level): readonly SloEffect[] {
  const tooStrict = need.reasons.filter(({ level }) => isWeaker(need.dimension, promised, level))
  const effects = tooStrict.map(({ consumer, step, level }): SloEffect | null => {
    if (step.rule !== 'minus-processing' || step.hours === null || !isProductId(consumer)) return null
    const hours = roundedDown(step.hours - (promised.amount - level.amount) / 60)
    return hours < 0 || level.form !== 'minutes' ? null : { of: consumer, hours, before: step.hours }
  })
  return effects.every((effect) => effect !== null) ? effects : []
}

function offerOf(kind: SloOffer['kind'], portfolio: Portfolio, effects: readonly SloEffect[]): SloOffer {
  return { kind, effects, changes: effects.flatMap((effect) => changeOf(portfolio, effect) ?? []) }
}

function changeOf(portfolio: Portfolio, effect: SloEffect): ChangeInput | null {
  if ('hours' in effect)
    return { type: 'dataProduct/describe', of: effect.of, changes: { processingHours: effect.hours } }
  const own = promiseOf(portfolio, effect.of, effect.dimension)
  if (!own) return null
  const changes = { ...fieldsOf(effect.dimension, effect.level), window: own.window }
  return { type: 'slo/describe', product: effect.of, of: own.id, changes }
}

const promiseOf = ({ dataProducts }: Portfolio, id: DataProductId, dimension: string): Slo | undefined =>
  Object.values(dataProducts[id]?.slos ?? {}).find((slo) => slo.dimension === dimension)

/** Tried on the portfolio itself, without keeping it. */
function settles(portfolio: Portfolio, { id, conflict }: SloRow, changes: readonly ChangeInput[]): boolean {
  const batch = {
    type: 'batch',
    reason: 'promise',
    changes: changes.map(parseChange),
    id: 'trial',
    actor: 'trial',
  } as const
  const tried = decide(portfolio, batch)
  if (!tried.ok) return false
  const after = sloSheetOf(tried.portfolio).find((row) => row.id === id)
  return after?.conflict?.kind !== conflict?.kind
}

/** Keeps what is needed as a promise, with how it is measured: `origin` is inferred, or overridden with its reason. */
export function acceptNeed(
  { dataProducts }: Pick<Portfolio, 'dataProducts'>,
  { product, slo, need }: SloRow,
  { id, sli }: { readonly id: string; readonly sli: string },
): ChangeInput | null {
  if (!need) return null
  const fields = { ...fieldsOf(need.dimension, need.level), origin: 'inferred', reason: '' } as const
  if (slo)
    return {
      ...{ type: 'slo/describe', product, of: slo.id },
      changes: { ...fields, window: fields.window || slo.window, ...(slo.sli === '' && { sli }) },
    }
  const order = orderKeyAfter(Object.values(dataProducts[product]?.slos ?? {}).map((one) => one.order))
  return { type: 'slo/add', product, record: { ...fields, sli, order, id: id } }
}

/** Lets a conflict stand, with its reason: on the promise where there is one that compares, else on the finding. */
export function settleWithReason({ product, dimension, slo, state, conflict }: SloRow, reason: string): ChangeInput {
  if (slo && (state === 'weaker' || state === 'unreachable'))
    return { type: 'slo/describe', product, of: slo.id, changes: { origin: 'overridden', reason } }
  const code = `${conflict?.kind ?? 'weaker'}-${dimension}`
  return { type: 'dataProduct/overrule', product, code, overruling: { reason, reviewer: '' } }
}
