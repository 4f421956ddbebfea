// What is ticked when a split is looked at first: what the words of two stated jobs settle (2.22), and else what the consumers use (2.44).
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DataProductId, NodeId } from '../../model/entities/ids'
import { isUseCaseId } from '../../model/nodeKind'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { lineageOf } from '../lineage'
import { consumerGroupsOf, halvesByUse, readersFor, type ConsumerGroup } from './consumerGroups'
import { splitByWords, type SplitByWords } from './splitByWords'
import type { Split } from './splitProduct'
import { statedJobsOf } from './statedJobs'

type Suggested = Pick<Split, 'attributes' | 'readers' | 'readersOfBoth'> & Required<Pick<Split, 'inputs'>>
const NO_INPUTS = { staying: [], going: [] }

/** The part that may become a product: what agrees with the words of the second job, and the second group of consumers with what it uses. */
export function suggestedSplit(portfolio: Portfolio, product: DataProductId): Suggested {
  const record = portfolio.dataProducts[product]
  if (!record) return { attributes: [], readers: [], readersOfBoth: [], inputs: NO_INPUTS }
  const jobs = statedJobsOf(record)
  const words = jobs && !jobs.isDeed ? splitByWords(portfolio, record, jobs) : undefined
  const second = words ? secondGroup(record, words) : halvesByUse(portfolio, record)?.going
  const byUse = second
    ? usedBy(portfolio, product, second)
    : { attributes: [], readers: [], readersOfBoth: [], inputs: NO_INPUTS }
  return words ? withWords(portfolio, record, byUse, words) : byUse
}

/** The largest group keeps the product, unless the words of the second job speak of what it uses. */
function secondGroup(product: DataProduct, words: SplitByWords): ConsumerGroup | undefined {
  const [first, second] = consumerGroupsOf(product)
  if (!first || !second) return second
  const leaning = ({ attributes }: ConsumerGroup): number =>
    attributes.reduce((sum, id) => {
      const half = words.attributes.get(id)
      return sum + (half === 'second' ? 1 : half === 'first' ? -1 : 0)
    }, 0)
  return leaning(first) > leaning(second) ? first : second
}

function usedBy(portfolio: Portfolio, product: DataProductId, { useCases, attributes }: ConsumerGroup): Suggested {
  const readers = readersFor(portfolio, product, useCases)
  const wanted = new Set<string>(useCases)
  const readersOfBoth = (lineageOf(portfolio).outputs.get(product) ?? []).filter(
    (reader) =>
      !readers.includes(reader) && (isUseCaseId(reader) ? wanted.has(reader) : servesAny(portfolio, reader, wanted)),
  )
  return { attributes, readers, readersOfBoth, inputs: NO_INPUTS }
}

const servesAny = (portfolio: Portfolio, reader: NodeId, wanted: ReadonlySet<string>): boolean =>
  [...lineageOf(portfolio).downstreamOf(reader)].some((id) => wanted.has(id))

/** What words claim is theirs; the rest stays as the consumers suggest, and inputs feed both. */
function withWords(portfolio: Portfolio, product: DataProduct, byUse: Suggested, words: SplitByWords): Suggested {
  const { inputs, outputs } = lineageOf(portfolio)
  const readers = outputs.get(product.id) ?? []
  const fed = inputs.get(product.id) ?? []
  const readsNow = (id: NodeId): 'first' | 'second' | 'both' => {
    if (byUse.readers.includes(id)) return 'second'
    return byUse.readersOfBoth.includes(id) ? 'both' : 'first'
  }
  const reading = (half: 'second' | 'both') => readers.filter((id) => (words.readers.get(id) ?? readsNow(id)) === half)
  return {
    attributes: inOrder(product.attributes)
      .filter(({ id, businessKey }) => {
        const half = words.attributes.get(id)
        return !businessKey && (half === undefined ? byUse.attributes.includes(id) : half === 'second')
      })
      .map(({ id }) => id),
    readers: reading('second'),
    readersOfBoth: reading('both'),
    inputs: {
      staying: fed.filter((id) => words.inputs.get(id) === 'first'),
      going: fed.filter((id) => words.inputs.get(id) === 'second'),
    },
  }
}
