// What a product says of itself, as an index: name, job description, attributes, ports, tags and the terms of the glossary it uses.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DataProductId } from '../../model/entities/ids'
import type { Portfolio } from '../../model/portfolio'
import { derive } from '../derive'
import { productsIn } from '../recordsIn'
import { indexedText, textIndex } from '../similarity'
import { FITTED } from './fittedWeights'
import type { FieldText, IndexedText, TextIndex } from './textIndex'

export type ProductField = 'name' | 'job' | 'attribute' | 'port' | 'term' | 'tag'
type Glossary = Portfolio['glossary']

/** What a word counts against one in the name. */
const WEIGHTS: Readonly<Record<ProductField, number>> = {
  name: 1,
  job: FITTED.job,
  attribute: 0.65,
  term: 0.5,
  tag: 0.4,
  port: 0.25,
}

interface Remembered {
  readonly glossary: Glossary
  readonly text: IndexedText<DataProductId, ProductField>
}
const remembered = new WeakMap<DataProduct, Remembered>()

/** Read once per record; what does not change is not read again. */
export function productText(product: DataProduct, glossary: Glossary): IndexedText<DataProductId, ProductField> {
  const known = remembered.get(product)
  if (known?.glossary === glossary) return known.text
  const text = indexedText(product.id, fieldsOf(product, glossary))
  remembered.set(product, { glossary, text })
  return text
}

function fieldsOf(product: DataProduct, glossary: Glossary): readonly FieldText<ProductField>[] {
  const { name, job, attributes, ports, tags, terms } = product
  const said = (field: ProductField, text: string) => ({ field, text, weight: WEIGHTS[field] })
  return [
    said('name', name),
    { ...said('job', job.slice(0, startOfBasis(job))), fades: true },
    { field: 'job' as const, text: job.slice(startOfBasis(job)), weight: WEIGHTS.job / 2, fades: true },
    ...sorted(Object.values(attributes)).flatMap(({ name: called, meaning }) => [
      said('attribute', called),
      { field: 'attribute' as const, text: meaning, weight: WEIGHTS.attribute / 2 },
    ]),
    ...sorted(Object.values(ports)).map((port) => said('port', `${port.name} ${port.persona}`)),
    ...Object.keys(tags)
      .sort()
      .map((tag) => said('tag', tag)),
    ...sorted(Object.values(glossary).filter(({ id }) => Object.hasOwn(terms, id))).map((term) =>
      said('term', `${term.term} ${term.meaning}`),
    ),
  ]
}

/** "A list of suggested products, based on purchase history" offers no purchase history: what follows is where it comes from. */
const BASIS =
  /\b(?:(?:based|building|relying) on|(?:derived|computed|calculated|inferred|predicted|made|built) from|auf (?:der )?(?:basis|grundlage)|basierend auf|anhand|(?:abgeleitet|berechnet|ermittelt) aus)\b/iu
const startOfBasis = (job: string): number => BASIS.exec(job)?.index ?? job.length

const sorted = <R extends { readonly id: string }>(records: readonly R[]): readonly R[] =>
  records.toSorted((one, other) => (one.id < other.id ? -1 : 1))

let before: TextIndex<DataProductId, ProductField> | undefined

/** All products by the words they say; an edit of a few costs little. */
export const productIndexOf = derive(['dataProducts', 'glossary'], ({ dataProducts, glossary }) => {
  before = textIndex(
    productsIn(dataProducts).map((product) => productText(product, glossary)),
    before,
  )
  return before
})
