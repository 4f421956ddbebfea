// What was taken from the list beside the typist line and cannot be written in a line: an output port, promises asked for, and what was there already.
import { needingUseCases } from '../../analysis/boundaries/offers'
import { requirementsIn, wideningChanges, type NewId } from '../../analysis/boundaries/widening'
import type { Suggestion } from '../../analysis/generalise'
import type { ChangeInput } from '../../model/commands'
import type { DataProductId, UseCaseId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'

export interface TakenOffer {
  readonly product: DataProductId
  readonly port: Suggestion['toAdd']['port']
  readonly portName: string
  /** The attributes the need asks for and finds there. */
  readonly provides: readonly string[]
  /** In the words of the flow that asks. */
  readonly requirements: readonly string[]
}

/** The changes of a line with what was taken, wherever the line still connects the product: who takes the name out takes this out too. */
export function withTakenOffers(
  portfolio: Portfolio,
  changes: readonly ChangeInput[],
  taken: readonly TakenOffer[],
  newId: NewId,
): readonly ChangeInput[] {
  const isConnected = ({ product }: TakenOffer): boolean =>
    changes.some((change) => change.type === 'flow/connect' && change.record.from === product)
  const meant = taken.filter(isConnected)
  if (meant.length === 0) return changes
  const asked = new Map<string, readonly string[]>(meant.map(({ product, requirements }) => [product, requirements]))
  return [
    ...changes.map((change): ChangeInput => {
      const texts = change.type === 'flow/connect' ? (asked.get(change.record.from) ?? []) : []
      if (change.type !== 'flow/connect' || texts.length === 0) return change
      return { ...change, record: { ...change.record, requirements: requirementsIn(texts, newId) } }
    }),
    ...meant.flatMap((offer) => addedBy(portfolio, changes, offer, newId)),
  ]
}

/** The port, and from now on the need for what was there, unless the line says the same. */
function addedBy(
  portfolio: Portfolio,
  changes: readonly ChangeInput[],
  { product, port, portName, provides }: TakenOffer,
  newId: NewId,
): readonly ChangeInput[] {
  const toAdd = { attributes: [], port, slos: [] }
  const useCases = useCasesServed(portfolio, changes, product)
  return wideningChanges(
    portfolio,
    { product, toAdd, provides, readers: [], useCases, portName, requirements: [] },
    newId,
  ).filter((change) => !changes.some((said) => isSameNeed(said, change)))
}

/** Whom the line connects the product to, or who needs what it connects it to: who has read it before asked for nothing new. */
function useCasesServed(
  { flows }: Portfolio,
  changes: readonly ChangeInput[],
  product: DataProductId,
): readonly UseCaseId[] {
  const added = changes.flatMap((change) => {
    if (change.type === 'flow/connect') return [change.record]
    return change.type === 'dataProduct/add' ? (change.flows ?? []) : []
  })
  const after = { flows: { ...flows, ...Object.fromEntries(added.map((flow) => [flow.id, flow])) } } as Pick<
    Portfolio,
    'flows'
  >
  const readers = added.flatMap(({ from, to }) => (from === product ? [to] : []))
  return [...new Set(readers.flatMap((reader) => needingUseCases(after, reader)))]
}

const isSameNeed = (one: ChangeInput, other: ChangeInput): boolean =>
  one.type === 'attribute/need' &&
  other.type === 'attribute/need' &&
  one.of === other.of &&
  one.useCase === other.useCase
