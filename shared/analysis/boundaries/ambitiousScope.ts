// "360", "master", "all", "everything": an aggregate that wants to be everybody's. A perspective may well bound it (DOMAIN section D).
import type { DataProduct } from '../../model/entities/dataProduct'
import { finding, rule } from '../finding'
import { ambitiousWordIn } from '../notAProduct/testProductName'
import { ofEachProduct } from '../recordsIn'

/** "from a marketing perspective", "aus Sicht des Vertriebs", "for claims handlers": whoever says for whom has drawn a boundary. */
const BOUNDED =
  /\b(?:perspectives?|point of view|viewpoint|for (?:the )?\p{L}+(?: \p{L}+)? (?:team|department|representatives|managers|handlers|agents|analysts|planners)|as seen by|as needed (?:by|for)|limited to|perspektive|sichtweise|aus (?:der )?sicht|blickwinkel)/iu

/** The word that promises everything; undefined when there is none, or when the job description says from whose point of view. */
function ambitiousWordOf({ name, job }: Pick<DataProduct, 'name' | 'job'>): string | undefined {
  const word = ambitiousWordIn(name)
  return word === undefined || BOUNDED.test(job) ? undefined : word
}

/** A very wide scope, as a hint: the practice's own Customer-Marketing 360 is bounded by its perspective. */
export const ambitiousScopeRule = rule({
  id: 'ambitious-scope',
  reads: ['dataProducts'],
  find: ofEachProduct((product) => {
    const words = ambitiousWordOf(product)
    if (words === undefined) return []
    return [
      finding('finding.ambitious-scope.name', product.id, {
        severity: 'info',
        ref: '2.44',
        name: product.name,
        words,
      }),
    ]
  }),
})
