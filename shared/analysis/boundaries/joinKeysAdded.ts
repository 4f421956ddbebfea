// The key by which a product joins its inputs, in each of those that lack it: one step for all (2.09).
import type { AttributeId } from '../../model/entities/ids'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { isSameName } from '../keyName'
import type { MissingJoinKey } from '../missingJoinKeys'
import type { Surroundings } from './boundaryProposal'
import type { KeyEdit } from './keyEdit'

/** What has an attribute of this name has it as a key from now on; the others get it as the consumer has it. */
export function joinKeysAdded(
  { dataProducts }: Pick<Portfolio, 'dataProducts'>,
  { needed, lacking }: MissingJoinKey,
  { newId }: Pick<Surroundings, 'newId'>,
): readonly KeyEdit[] {
  return lacking.map((product): KeyEdit => {
    const own = inOrder(dataProducts[product]?.attributes ?? {})
    const twin = own.find((attribute) => isSameName(attribute.name, needed.name))
    if (twin) return { product, before: twin, after: { ...twin, businessKey: true } }
    const { name, type, meaning, sensitivity, term } = needed
    const order = orderKeyAfter(own.map((attribute) => attribute.order))
    const said = { name, type, meaning, sensitivity, businessKey: true, neededBy: {}, ...(term != null && { term }) }
    return { product, after: { id: newId('attribute') as AttributeId, order, ...said } }
  })
}
