// What was taken from the list beside the typist line and cannot be written in a line: an output port, and promises asked for.
import { requirementsIn, wideningChanges, type NewId } from '../../analysis/boundaries/widening'
import type { Suggestion } from '../../analysis/generalise'
import type { ChangeInput } from '../../model/commands'
import type { DataProductId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'

export interface TakenOffer {
  readonly product: DataProductId
  readonly port: Suggestion['toAdd']['port']
  readonly portName: string
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
    ...meant.flatMap(({ product, port, portName }) =>
      wideningChanges(
        portfolio,
        { product, toAdd: { attributes: [], port, slos: [] }, readers: [], useCases: [], portName, requirements: [] },
        newId,
      ),
    ),
  ]
}
