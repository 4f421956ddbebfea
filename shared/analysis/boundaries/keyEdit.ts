// An attribute as it is to be, so that what follows from it can be reckoned before it is done.
import type { ChangeInput } from '../../model/commands'
import type { Attribute } from '../../model/entities/dataProduct'
import type { DataProductId } from '../../model/entities/ids'

export interface KeyEdit {
  readonly product: DataProductId
  /** undefined: the product has no such attribute yet. */
  readonly before?: Attribute | undefined
  readonly after: Attribute
}

/** The same as a change of the document; of an attribute that is there it names what becomes another, of keys never more than this. */
export function asChange({ product, before, after }: KeyEdit): ChangeInput {
  if (!before) return { type: 'attribute/add', product, record: after }
  const { name, type, businessKey } = after
  const changes = {
    ...(name !== before.name && { name }),
    ...(type !== before.type && { type }),
    ...(businessKey !== before.businessKey && { businessKey }),
  }
  return { type: 'attribute/describe', product, of: before.id, changes }
}
