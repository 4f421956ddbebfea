// What the map itself says: working backwards means that every product leads to a use case, and every chain starts at a system of record.
import type { DataProduct } from '../model/entities/dataProduct'
import type { NodeId } from '../model/entities/ids'
import type { SourceSystem } from '../model/entities/sourceSystem'
import type { UseCase } from '../model/entities/useCase'
import { isProductId, isSourceId, isUseCaseId } from '../model/nodeKind'
import { derive } from './derive'
import { finding, rule, type Finding } from './finding'
import { lineageOf, type Lineage } from './lineage'
import { productsIn } from './recordsIn'
import { serviceOf } from './reuse'

/** Said of the map as a whole; the record it stands with is only where it starts. */
export const isOfWholeMap = ({ rule, code }: Pick<Finding, 'rule' | 'code'>): boolean =>
  rule === 'path-to-use-case' && code === 'no-use-case-yet'

const smallestId = (table: Readonly<Record<string, { readonly id: NodeId }>>): NodeId | undefined =>
  Object.values(table)
    .map(({ id }) => id)
    .sort()[0]

/** Started from the source instead of the need (2.17). */
export const pathRule = rule({
  id: 'path-to-use-case',
  reads: ['flows', 'dataProducts', 'sourceSystems', 'useCases'],
  find: ({ flows, dataProducts, sourceSystems, useCases }) => {
    const products = productsOffThePath({ flows, dataProducts })
    if (Object.keys(useCases).length > 0) return products
    const first = smallestId(dataProducts) ?? smallestId(sourceSystems)
    if (first === undefined) return products
    const count = Object.keys(dataProducts).length + Object.keys(sourceSystems).length
    return [
      finding('finding.path-to-use-case.no-use-case-yet', first, { severity: 'warning', ref: '2.17', count }),
      ...products,
    ]
  },
})

/** Apart from the rule, so that a letter of a use case's name does not ask it of every product again. */
const productsOffThePath = derive(['flows', 'dataProducts'], ({ flows, dataProducts }): readonly Finding[] => {
  const lineage = lineageOf({ flows })
  const { usedBy } = serviceOf({ flows })
  return productsIn(dataProducts).flatMap((product) => {
    const { id, name } = product
    if (usedBy(id).size === 0)
      return [finding('finding.path-to-use-case.unneeded', id, { severity: 'warning', ref: '2.17', name })]
    return fedBySourceOnly(product, lineage)
  })
})

/** A use case that reads a copy of one system: was the need asked, or the table shown? (section F) */
function fedBySourceOnly({ id, name }: DataProduct, { inputs, outputs }: Lineage): readonly Finding[] {
  const feeding = inputs.get(id) ?? []
  const isRead = (outputs.get(id) ?? []).some(isUseCaseId)
  if (!isRead || feeding.length === 0 || !feeding.every(isSourceId)) return []
  return [finding('finding.path-to-use-case.source-only', id, { severity: 'warning', ref: '2.17', name })]
}

/** Chains that end in the air, and systems nobody draws from (2.24). */
export const systemOfRecordRule = rule({
  id: 'system-of-record',
  reads: ['flows', 'dataProducts', 'sourceSystems'],
  find: ({ flows, dataProducts, sourceSystems }) => {
    const { inputs, outputs } = lineageOf({ flows })
    const { reachesSource } = serviceOf({ flows })
    // Said of the product where the chain ends, not of all that stand on it.
    const isEnd = ({ id }: DataProduct) => !reachesSource(id) && !(inputs.get(id) ?? []).some(isProductId)
    const isIdle = ({ id }: SourceSystem) => (outputs.get(id) ?? []).length === 0
    return [
      ...productsIn(dataProducts)
        .filter(isEnd)
        .map(({ id, name }) =>
          finding('finding.system-of-record.none', id, { severity: 'warning', ref: '2.24', name }),
        ),
      ...Object.values(sourceSystems)
        .filter(isIdle)
        .map(({ id, name }) =>
          finding('finding.system-of-record.feeds-nothing', id, { severity: 'info', ref: '2.24', name }),
        ),
    ]
  },
})

/** Products that feed each other cannot be built in any order: the one thing on a map that cannot be handed over. */
export const cycleRule = rule({
  id: 'cycle',
  reads: ['flows', 'dataProducts'],
  find: ({ flows, dataProducts }) =>
    lineageOf({ flows }).cycles.flatMap((members) => {
      const [subject] = members
      if (subject === undefined) return []
      const names = members.map((id) => (isProductId(id) ? dataProducts[id]?.name : undefined) ?? id).join(', ')
      return [
        finding('finding.cycle.circle', subject, { severity: 'error', ref: '2.21', names, count: members.length }),
      ]
    }),
})

/** As a role, I need …, so that … (2.19), and at least one product that answers it (2.16). */
export const useCaseRule = rule({
  id: 'use-case',
  reads: ['flows', 'useCases'],
  find: ({ flows, useCases }) => {
    const { inputs } = lineageOf({ flows })
    return Object.values(useCases).flatMap((useCase) => [
      ...unsaid(useCase),
      ...(inputs.has(useCase.id)
        ? []
        : [
            finding('finding.use-case.no-product', useCase.id, {
              severity: 'warning',
              ref: '2.16',
              name: useCase.name,
            }),
          ]),
    ])
  },
})

function unsaid({ id, name, role, need, outcome }: UseCase): readonly Finding[] {
  const parts = [
    [role, 'finding.use-case.no-role'],
    [need, 'finding.use-case.no-need'],
    [outcome, 'finding.use-case.no-outcome'],
  ] as const
  return parts
    .filter(([said]) => said.trim() === '')
    .map(([, text]) => finding(text, id, { severity: 'warning', ref: '2.19', name }))
}
