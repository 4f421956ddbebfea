// What a product's own record says: its promises, its keys, its ports.
import type { DataProduct } from '../model/entities/dataProduct'
import type { DataProductId } from '../model/entities/ids'
import { consumerOrientedIn } from './archetype'
import { byFacts } from './byFacts'
import { finding, rule, type Finding } from './finding'
import { ofEachProduct, productsIn } from './recordsIn'

/** Promises are asked for first where a use case reads directly (2.39); a promise nobody measures is a wish (2.43). */
export const sloRule = rule({
  id: 'slo',
  reads: ['flows', 'dataProducts'],
  find: (portfolio) => {
    const isConsumerOriented = consumerOrientedIn(portfolio)
    const facts = productsIn(portfolio.dataProducts).map(
      (product) => [product.id, [product, isConsumerOriented(product.id)]] as const,
    )
    return [...promisesOfEach(facts).values()].flat()
  },
})

/** What is said of a product's promises, again only when it, or whether a use case reads it, has changed. */
const promisesOfEach = byFacts<DataProductId, readonly [DataProduct, boolean], readonly Finding[]>(
  ([{ id, name, slos }, isConsumerOriented]) => {
    const all = Object.values(slos)
    if (all.length === 0)
      return isConsumerOriented
        ? [finding('finding.slo.no-slo', id, { severity: 'warning', ref: '2.39', name })]
        : NOTHING
    const count = all.filter(({ sli }) => sli.trim() === '').length
    return count > 0 ? [finding('finding.slo.no-sli', id, { severity: 'warning', ref: '2.43', name, count })] : NOTHING
  },
)
const NOTHING: readonly Finding[] = []

/** Fields that nothing joins across domains (2.09). */
export const businessKeyRule = rule({
  id: 'business-key',
  reads: ['dataProducts'],
  find: ofEachProduct(({ id, name, attributes }) =>
    hasNoKey(Object.values(attributes))
      ? [finding('finding.business-key.no-key', id, { severity: 'info', ref: '2.09', name })]
      : [],
  ),
})

const hasNoKey = (attributes: readonly DataProduct['attributes'][keyof DataProduct['attributes']][]): boolean =>
  attributes.length > 0 && !attributes.some(({ businessKey }) => businessKey)

/** A product a use case reads has a way to be read (2.08). */
export const portRule = rule({
  id: 'output-port',
  reads: ['flows', 'dataProducts'],
  find: (portfolio) => {
    const isConsumerOriented = consumerOrientedIn(portfolio)
    return withoutPorts(portfolio)
      .filter(({ id }) => isConsumerOriented(id))
      .map(({ id, name }) => finding('finding.output-port.no-port', id, { severity: 'info', ref: '2.08', name }))
  },
})

const withoutPorts = ofEachProduct((product) => (Object.keys(product.ports).length === 0 ? [product] : []))
