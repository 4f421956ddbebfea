// What edits of keys would settle, reckoned for the joins around them alone: a key made to fit here must not part what fits elsewhere (2.09).
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DataProductId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { lineageOf, type Lineage } from '../lineage'
import { missingJoinKeyOf } from '../missingJoinKeys'
import { joinOf, unsharedIn, type UnsharedKey } from '../sharedKeys'
import type { KeyEdit } from './keyEdit'

/** A key that does not fit in one join, and of which product it is said. */
interface KeyGap {
  readonly kind: UnsharedKey['kind'] | 'missing'
  readonly product: DataProductId
  readonly consumer: DataProductId
}
type Attributes = DataProduct['attributes']
type AttributesOf = (id: DataProductId) => Attributes | undefined

/**
 * True when after these edits nothing of this kind is said of the product any more, and no key that fitted before does not fit now. A key
 * that is added parts nothing: what is then said of it elsewhere was so before, and is only seen now.
 */
export function settlesKeys(
  portfolio: Pick<Portfolio, 'flows' | 'dataProducts'>,
  said: Pick<KeyGap, 'kind' | 'product'>,
  edits: readonly KeyEdit[],
): boolean {
  const lineage = lineageOf(portfolio)
  const now: AttributesOf = (id) => portfolio.dataProducts[id]?.attributes
  const then = edited(now, edits)
  if (said.kind === 'missing') return !missingJoinKeyOf(said.product, lineage.inputs.get(said.product) ?? [], then)
  const consumers = new Set(edits.flatMap(({ product }) => [product, ...(lineage.outputs.get(product) ?? [])]))
  const gaps = (attributesOf: AttributesOf) =>
    [...consumers].filter(isProductId).flatMap((id) => gapsOf(id, lineage, attributesOf))
  const before = new Set(gaps(now).map(idOf))
  return gaps(then).every((gap) => !isSaid(gap, said) && (before.has(idOf(gap)) || isNearer(gap, said)))
}

function edited(now: AttributesOf, edits: readonly KeyEdit[]): AttributesOf {
  const tables = new Map<DataProductId, Attributes>()
  for (const { product, after } of edits)
    tables.set(product, { ...(tables.get(product) ?? now(product)), [after.id]: after })
  return (id) => tables.get(id) ?? now(id)
}

/** As the review says it: where the joining product says by which key, that no key is shared is not said as well. */
function gapsOf(consumer: DataProductId, { inputs }: Lineage, attributesOf: AttributesOf): readonly KeyGap[] {
  const own = inputs.get(consumer) ?? []
  const missing = missingJoinKeyOf(consumer, own, attributesOf)
  const unshared = unsharedIn(joinOf(own, attributesOf), consumer)
  if (!missing) return unshared
  return [{ kind: 'missing', product: consumer, consumer }, ...unshared.filter(({ kind }) => kind !== 'none')]
}

const idOf = ({ kind, product, consumer }: KeyGap): string => `${kind} ${product} ${consumer}`
const isSaid = (gap: KeyGap, said: Pick<KeyGap, 'kind' | 'product'>): boolean =>
  gap.kind === said.kind && gap.product === said.product
/** Two keys that have come to one name may still differ in type: one step is done, and the next has a fix of its own. */
const isNearer = (gap: KeyGap, said: Pick<KeyGap, 'kind' | 'product'>): boolean =>
  gap.product === said.product && said.kind === 'named-otherwise' && gap.kind === 'typed-otherwise'
