// What stands around a product: where it comes from, who owns it, who reads it. Says little by itself and helps to put products in order.
import type { DataProductId, NodeId } from '../../model/entities/ids'
import { isProductId, isSourceId, isUseCaseId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { derive } from '../derive'
import { lineageOf } from '../lineage'
import { indexedText, textIndex } from '../similarity'
import type { FieldText, IndexedText, TextIndex } from './textIndex'

export type SurroundingField = 'source' | 'upstream' | 'owner' | 'reader'
type Slices = 'dataProducts' | 'flows' | 'sourceSystems' | 'useCases' | 'owners' | 'domains'
type Around = Pick<Portfolio, Slices>

/** What a word counts against one in the product's own name. */
const WEIGHTS: Readonly<Record<SurroundingField, number>> = { source: 0.3, upstream: 0.2, owner: 0.2, reader: 0.25 }

interface Remembered {
  readonly said: string
  readonly text: IndexedText<DataProductId, SurroundingField>
}
let remembered: ReadonlyMap<DataProductId, Remembered> = new Map()
let before: TextIndex<DataProductId, SurroundingField> | undefined

/** Products by the names of their neighbours; only what has new neighbours is read again. */
export const surroundingsIndexOf = derive(
  ['dataProducts', 'flows', 'sourceSystems', 'useCases', 'owners', 'domains'],
  (portfolio: Around) => {
    const { inputs, outputs } = lineageOf(portfolio)
    const now = new Map<DataProductId, Remembered>()
    for (const id of Object.keys(portfolio.dataProducts).filter(isProductId)) {
      const fields = fieldsAround(id, portfolio, inputs.get(id) ?? [], outputs.get(id) ?? [])
      const said = fields.map(({ field, text }) => `${field}:${text}`).join('|')
      const known = remembered.get(id)
      now.set(id, known?.said === said ? known : { said, text: indexedText(id, fields) })
    }
    remembered = now
    before = textIndex(
      [...now.values()].map(({ text }) => text),
      before,
    )
    return before
  },
)

function fieldsAround(
  id: DataProductId,
  portfolio: Around,
  inputs: readonly NodeId[],
  outputs: readonly NodeId[],
): readonly FieldText<SurroundingField>[] {
  const named = (field: SurroundingField, text: string | undefined) =>
    text === undefined || text === '' ? [] : [{ field, text, weight: WEIGHTS[field] }]
  const owner = portfolio.owners[id]
  return [
    ...inputs
      .filter(isSourceId)
      .toSorted()
      .flatMap((at) => named('source', portfolio.sourceSystems[at]?.name)),
    ...inputs
      .filter(isProductId)
      .toSorted()
      .flatMap((at) => named('upstream', portfolio.dataProducts[at]?.name)),
    ...outputs
      .filter(isUseCaseId)
      .toSorted()
      .flatMap((at) => named('reader', portfolio.useCases[at]?.role)),
    ...named('owner', owner === undefined ? undefined : portfolio.domains[owner]?.name),
  ]
}
