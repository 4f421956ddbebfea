// Nothing but keys: glue that maps one identifier to another has no value on its own (2.10; DOMAIN section C, bridge).
import type { DataProduct } from '../../model/entities/dataProduct'
import { inOrder } from '../../model/orderKey'
import { finding, rule } from '../finding'
import { isKeyName } from '../keyName'
import { ofEachProduct } from '../recordsIn'
import { misrepresentationOf } from './misrepresentationOf'

/** Where nothing but keys is held, a code is one of them. */
const CODE = /(?:^|[\s_-])codes?$/iu
const isKey = (name: string): boolean => isKeyName(name) || CODE.test(name.trim())
/** One key is a list of things that exist; two map one to another. */
const LEAST_KEYS = 2

/** Who says that keys are matched means glue; a list of customers and articles is a fact of the business. */
const MATCHING =
  /(?<!\p{L})(?:map|maps|mapping|match|matches|matching|bridge|xref|crosswalk|link|links|identity|identities|resolution|lookup|zuordnung|abgleich|verknüpfung|identität(?:en)?|schlüsseltabelle)(?!\p{L})/iu

/** "IMO to MMSI", "Kunde → Konto": named after the way from one to the other. */
const FROM_TO = /\p{L}[\s_-]+(?:to|zu|auf|2|→|->|=>)[\s_-]+\p{L}/iu

/** The keys of a product that holds nothing else, and only says of one thing under which keys it goes; empty when there is more to it. */
function onlyKeysOf({ name, job, attributes }: Pick<DataProduct, 'name' | 'job' | 'attributes'>): readonly string[] {
  const own = inOrder(attributes)
  const isAllKeys = own.length >= LEAST_KEYS && own.every((one) => one.businessKey || isKey(one.name))
  if (!isAllKeys) return []
  const isGlue = MATCHING.test(`${name} ${job}`) || FROM_TO.test(name) || isOneThing(own.map((one) => one.name))
  return isGlue ? own.map((one) => one.name) : []
}

/** "CRM customer id" and "shop customer id": two keys of one customer. */
function isOneThing([first = '', ...others]: readonly string[]): boolean {
  const words = wordsOf(first)
  return words.some((word) => others.every((other) => wordsOf(other).includes(word)))
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isKey(word))

/** Said once: a product whose words already say that it is a bridge has a finding of its own. */
export const identityGlueRule = rule({
  id: 'identity-glue',
  reads: ['dataProducts'],
  find: ofEachProduct((product) => {
    const keys = onlyKeysOf(product)
    if (keys.length === 0 || misrepresentationOf(product) === 'bridge') return []
    const values = { name: product.name, names: keys.join(', ') }
    return [finding('finding.identity-glue.only-keys', product.id, { severity: 'info', ref: '2.10', ...values })]
  }),
})
