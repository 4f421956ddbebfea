// The key by which a product joins its inputs, in each of those that lack it: one step for all (2.09).
import type { ChangeInput } from '../../model/commands'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { isSameName } from '../keyName'
import type { MissingJoinKey } from '../missingJoinKeys'
import type { Surroundings } from './boundaryProposal'

/** What has an attribute of this name has it as a key from now on; the others get it as the consumer has it. */
export const joinKeyAdded = (
  { dataProducts }: Pick<Portfolio, 'dataProducts'>,
  { needed, lacking }: MissingJoinKey,
  { newId }: Pick<Surroundings, 'newId'>,
): readonly ChangeInput[] =>
  lacking.flatMap((product): readonly ChangeInput[] => {
    const own = inOrder(dataProducts[product]?.attributes ?? {})
    const twin = own.find(({ name }) => isSameName(name, needed.name))
    if (twin) return [{ type: 'attribute/describe', product, of: twin.id, changes: { businessKey: true } }]
    const { name, type, meaning, sensitivity, term } = needed
    const order = orderKeyAfter(own.map((attribute) => attribute.order))
    const said = { name, type, meaning, sensitivity, businessKey: true, ...(term !== undefined && { term }) }
    return [{ type: 'attribute/add', product, record: { id: newId('attribute'), order, ...said } }]
  })
