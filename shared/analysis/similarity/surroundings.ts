// What stands around a product: where it comes from, who owns it, who reads it. Says little by itself and helps to put products in order.
import type { DataProductId, DomainId, NodeId } from '../../model/entities/ids'
import { isProductId, isSourceId, isUseCaseId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { derive } from '../derive'
import { lineageOf, type Lineage } from '../lineage'
import { indexedText, textIndex } from '../similarity'
import { remembered, steady } from '../steady'
import type { FieldText, IndexedText, TextIndex } from './textIndex'

export type SurroundingField = 'source' | 'upstream' | 'owner' | 'reader'
type Slices = 'dataProducts' | 'flows' | 'sourceSystems' | 'useCases' | 'owners' | 'domains'
type Around = Pick<Portfolio, Slices>

/** What a word counts against one in the product's own name. */
const WEIGHTS: Readonly<Record<SurroundingField, number>> = { source: 0.3, upstream: 0.2, owner: 0.2, reader: 0.25 }

interface Read {
  readonly said: string
  readonly text: IndexedText<DataProductId, SurroundingField>
}
let lastRead: ReadonlyMap<DataProductId, Read> = new Map()
let before: TextIndex<DataProductId, SurroundingField> | undefined

/** By id, what each is called: the same object whatever else is typed of them. */
type Names = ReadonlyMap<NodeId | DomainId, string>
const kept = {
  sources: steady<NodeId | DomainId, string>(),
  products: steady<NodeId | DomainId, string>(),
  readers: steady<NodeId | DomainId, string>(),
  domains: steady<NodeId | DomainId, string>(),
}
const sourcesIn = derive(['sourceSystems'], ({ sourceSystems }) =>
  kept.sources(new Map(Object.values(sourceSystems).map(({ id, name }) => [id, name]))),
)
const productsIn = derive(['dataProducts'], ({ dataProducts }) =>
  kept.products(new Map(Object.values(dataProducts).map(({ id, name }) => [id, name]))),
)
const readersIn = derive(['useCases'], ({ useCases }) =>
  kept.readers(new Map(Object.values(useCases).map(({ id, role }) => [id, role]))),
)
const domainsIn = derive(['domains'], ({ domains }) =>
  kept.domains(new Map(Object.values(domains).map(({ id, name }) => [id, name]))),
)

/** Products by the names of their neighbours; only what has new neighbours is read again. */
export const surroundingsIndexOf = (portfolio: Around) =>
  indexOf(
    lineageOf(portfolio),
    portfolio.owners,
    sourcesIn(portfolio),
    productsIn(portfolio),
    readersIn(portfolio),
    domainsIn(portfolio),
  )

const indexOf = remembered(
  (
    { inputs, outputs }: Lineage,
    owners: Portfolio['owners'],
    sources: Names,
    products: Names,
    readers: Names,
    domains: Names,
  ) => {
    const now = new Map<DataProductId, Read>()
    for (const id of [...products.keys()].filter(isProductId)) {
      const [from, to] = [inputs.get(id) ?? [], outputs.get(id) ?? []]
      const owner = owners[id]
      const fields = [
        ...fieldsNamed('source', from.filter(isSourceId), sources),
        ...fieldsNamed('upstream', from.filter(isProductId), products),
        ...fieldsNamed('reader', to.filter(isUseCaseId), readers),
        ...fieldsNamed('owner', owner === undefined ? [] : [owner], domains),
      ]
      const said = fields.map(({ field, text }) => `${field}:${text}`).join('|')
      const known = lastRead.get(id)
      now.set(id, known?.said === said ? known : { said, text: indexedText(id, fields) })
    }
    lastRead = now
    before = textIndex(
      [...now.values()].map(({ text }) => text),
      before,
    )
    return before
  },
)

const fieldsNamed = (
  field: SurroundingField,
  ids: readonly (NodeId | DomainId)[],
  names: Names,
): readonly FieldText<SurroundingField>[] =>
  ids.toSorted().flatMap((id) => {
    const text = names.get(id) ?? ''
    return text === '' ? [] : [{ field, text, weight: WEIGHTS[field] }]
  })
