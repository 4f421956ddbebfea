// What a product's own record says: its promises, its keys, its ports.
import type { DataProduct } from '../model/entities/dataProduct'
import { isConsumerOriented } from './archetype'
import { finding, rule, type Finding } from './finding'

/** Promises are asked for first where a use case reads directly (2.39); a promise nobody measures is a wish (2.43). */
export const sloRule = rule({
  id: 'slo',
  reads: ['flows', 'dataProducts'],
  find: (portfolio) =>
    Object.values(portfolio.dataProducts).flatMap((product): readonly Finding[] => {
      const { id, name } = product
      const slos = Object.values(product.slos)
      if (slos.length === 0)
        return isConsumerOriented(portfolio, id)
          ? [finding('finding.slo.no-slo', id, { severity: 'warning', ref: '2.39', name })]
          : []
      const count = slos.filter(({ sli }) => sli.trim() === '').length
      return count > 0 ? [finding('finding.slo.no-sli', id, { severity: 'warning', ref: '2.43', name, count })] : []
    }),
})

/** Fields that nothing joins across domains (2.09). */
export const businessKeyRule = rule({
  id: 'business-key',
  reads: ['dataProducts'],
  find: ({ dataProducts }) =>
    Object.values(dataProducts)
      .filter(({ attributes }) => hasNoKey(Object.values(attributes)))
      .map(({ id, name }) => finding('finding.business-key.no-key', id, { severity: 'info', ref: '2.09', name })),
})

const hasNoKey = (attributes: readonly DataProduct['attributes'][keyof DataProduct['attributes']][]): boolean =>
  attributes.length > 0 && !attributes.some(({ businessKey }) => businessKey)

/** A product a use case reads has a way to be read (2.08). */
export const portRule = rule({
  id: 'output-port',
  reads: ['flows', 'dataProducts'],
  find: (portfolio) =>
    Object.values(portfolio.dataProducts)
      .filter(({ id, ports }) => Object.keys(ports).length === 0 && isConsumerOriented(portfolio, id))
      .map(({ id, name }) => finding('finding.output-port.no-port', id, { severity: 'info', ref: '2.08', name })),
})
