// Of two jobs that a description states (2.22), which one each attribute, reader and input speaks of: by the words they have in common.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { AttributeId, NodeId } from '../../model/entities/ids'
import { isProductId, isSourceId, isUseCaseId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { languageOf } from '../jobDescription/language'
import { wordsOf } from '../jobDescription/words'
import { lineageOf } from '../lineage'
import { indexedText, nearest, textIndex } from '../similarity'
import { wantedIn } from '../similarity/needText'
import { termsOf } from '../similarity/terms'
import type { TextIndex } from '../similarity/textIndex'
import type { StatedJobs } from './statedJobs'

type Half = 'first' | 'second'
/** What words settle; what neither half claims, or both do, is not in it. */
export interface SplitByWords {
  readonly attributes: ReadonlyMap<AttributeId, Half>
  /** 'both' where some words speak of one half and some of the other. */
  readonly readers: ReadonlyMap<NodeId, Half | 'both'>
  readonly inputs: ReadonlyMap<NodeId, Half>
}

/** A word is one half's where it says there at least twice what it says in the other; so is a text by its words. */
const CLEARLY = 2
/** Less than this is chance. */
const LEAST = 0.25

/** Whose words each of them has; keys are in both halves and are claimed by none. */
export function splitByWords(portfolio: Portfolio, product: DataProduct, jobs: StatedJobs): SplitByWords {
  const index = textIndex<Half, 'job'>(
    (['first', 'second'] as const).map((half) =>
      indexedText(half, [{ field: 'job' as const, text: jobs[half], weight: 1 }]),
    ),
  )
  const { inputs, outputs } = lineageOf(portfolio)
  const ofOne = <Id extends string>(ids: readonly Id[], text: (id: Id) => string): ReadonlyMap<Id, Half> =>
    new Map(
      ids.flatMap((id) => {
        const half = claimIn(index, text(id))
        return half === undefined || half === 'both' ? [] : [[id, half]]
      }),
    )
  const own = Object.values(product.attributes).filter(({ businessKey }) => !businessKey)
  const readers = (outputs.get(product.id) ?? []).flatMap((id) => {
    const half = claimIn(index, textOf(portfolio, id))
    return half === undefined ? [] : [[id, half] as const]
  })
  return {
    attributes: ofOne(
      own.map(({ id }) => id),
      (id) => product.attributes[id]?.name ?? '',
    ),
    readers: new Map(readers),
    inputs: ofOne(inputs.get(product.id) ?? [], (id) => textOf(portfolio, id)),
  }
}

/** What says what it is for: of a use case the need without its role and outcome. */
function textOf({ useCases, dataProducts, sourceSystems }: Portfolio, id: NodeId): string {
  if (isUseCaseId(id)) return said(useCases[id], ({ name, need }) => [name, wantedIn(need)])
  if (isProductId(id)) return said(dataProducts[id], ({ name, job }) => [name, job])
  return isSourceId(id) ? said(sourceSystems[id], ({ name, description }) => [name, description]) : ''
}

const said = <R>(record: R | undefined, texts: (record: R) => readonly string[]): string =>
  record === undefined ? '' : texts(record).join('. ')

/** Word by word, so that what both halves say ("each store") speaks for neither. Words that only go together are no agreement. */
function claimIn(index: TextIndex<Half, 'job'>, text: string): Half | 'both' | undefined {
  const language = languageOf(wordsOf(text))
  const sum = { first: 0, second: 0 }
  for (const term of termsOf(text)) {
    const said = { first: 0, second: 0 }
    for (const { id, matches } of nearest(index, [{ ...term, weight: 1, language }]))
      for (const { how, weight } of matches) if (how !== 'related') said[id] += weight
    const half = clearer(said)
    if (half) sum[half] += said[half]
  }
  return clearer(sum) ?? (Math.min(sum.first, sum.second) >= LEAST ? 'both' : undefined)
}

function clearer({ first, second }: Readonly<Record<Half, number>>): Half | undefined {
  if (Math.max(first, second) < LEAST) return undefined
  if (first >= CLEARLY * second) return 'first'
  return second >= CLEARLY * first ? 'second' : undefined
}
