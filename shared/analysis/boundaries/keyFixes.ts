// What makes keys meet (2.09): a key takes over the name or the type of another, becomes one, or is added where it is missing. Where one
// name means two things, or a key would have to be like two others, people have to say what holds.
import type { Attribute, DataProduct } from '../../model/entities/dataProduct'
import { inOrder } from '../../model/orderKey'
import { isKeyName, isSameName } from '../keyName'
import { missingJoinKeysOf } from '../missingJoinKeys'
import { unsharedKeysOf, type UnsharedKey } from '../sharedKeys'
import { namesIn } from './boundaryProposal'
import { certain, type Fixer, type FixText } from './fix'
import { joinKeysAdded } from './joinKeysAdded'
import { asChange, type KeyEdit } from './keyEdit'
import { settlesKeys } from './keyGaps'

/**
 * The product's own key takes over what the key of another has, if that settles all its joins: of two others it could be like, neither is.
 * A name that another attribute of the product has already is not taken over: which of the two is the key, people have to say (2.09).
 */
const likeningKey =
  (kind: UnsharedKey['kind'], text: FixText, taken: (other: Attribute) => Partial<Attribute>): Fixer =>
  (portfolio, { id, attributes }) => {
    for (const { product, kind: said, near } of unsharedKeysOf(portfolio)) {
      if (product !== id || said !== kind || !near) continue
      const { own, other, of } = near
      const edit = { product: id, before: own, after: { ...own, ...taken(other) } }
      if (isTaken(attributes, edit) || !settlesKeys(portfolio, { kind, product: id }, [edit])) continue
      const values = { own: own.name, other: other.name, type: other.type, of: namesIn(portfolio, [of]) }
      return { ...certain(text, values, [asChange(edit)]), besides: [of] }
    }
    return undefined
  }

const isTaken = (attributes: DataProduct['attributes'], { before, after }: KeyEdit): boolean =>
  before?.name !== after.name &&
  Object.values(attributes).some(({ id, name }) => id !== after.id && isSameName(name, after.name))

/** Fixes of findings about keys, by rule and code. */
export const KEY_FIXES: Readonly<Record<string, Fixer | undefined>> = {
  'shared-key:named-otherwise': likeningKey('named-otherwise', 'fix.key', ({ name }) => ({ name })),
  'shared-key:typed-otherwise': likeningKey('typed-otherwise', 'fix.keyType', ({ type }) => ({ type })),
  'shared-key:missing': (portfolio, { id }, around) => {
    const missing = missingJoinKeysOf(portfolio).get(id)
    const edits = missing && joinKeysAdded(portfolio, missing, around)
    if (!edits || !settlesKeys(portfolio, { kind: 'missing', product: id }, edits)) return undefined
    const { needed, joined, lacking } = missing
    const values = { needed: needed.name, lacking: namesIn(portfolio, lacking) }
    return { ...certain('fix.addKey', values, edits.map(asChange)), besides: joined.map(({ product }) => product) }
  },
  'business-key:no-key': (_, product) => {
    const [key, ...others] = inOrder(product.attributes).filter(({ name }) => isKeyName(name))
    // One name that says so is certain, two are a question.
    if (!key || others.length > 0) return undefined
    const edit = { product: product.id, before: key, after: { ...key, businessKey: true } }
    return certain('fix.businessKey', { name: key.name }, [asChange(edit)])
  },
}
