// What settles a finding in one move: certain ones as changes with a sentence that says them, others as a preview to look at first.
import type { BatchReason, ChangeInput } from '../../model/commands'
import type { Attribute, DataProduct, OutputPort } from '../../model/entities/dataProduct'
import type { DataProductId, DomainId } from '../../model/entities/ids'
import { isProductId, isUseCaseId } from '../../model/nodeKind'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import type { TextKey } from '../../text/catalogue'
import type { TextValues } from '../../text/say'
import { duplicatesOf } from '../duplicates'
import type { Finding } from '../finding'
import { lineageOf } from '../lineage'
import { nativePorts } from '../nativePorts'
import { ownershipSuggestionOf } from '../ownershipSuggestion'
import { unsharedKeysOf } from '../sharedKeys'
import { namesIn, type Surroundings } from './boundaryProposal'
import { mergeOf, mergeProducts } from './mergeProducts'

/** What a fix leads to that has to be looked at before it is done. */
export type Recut =
  | { readonly kind: 'merge'; readonly kept: DataProductId; readonly absorbed: DataProductId }
  | { readonly kind: 'split'; readonly product: DataProductId }
  | { readonly kind: 'recast'; readonly product: DataProductId }
export type FixText = Extract<TextKey, `fix.${string}`>
export type Fix =
  | {
      readonly how: 'certain'
      /** What it does, before it is done. */
      readonly text: FixText
      readonly values: TextValues
      readonly reason: BatchReason
      readonly changes: readonly ChangeInput[]
    }
  | { readonly how: 'look'; readonly text: FixText; readonly values: TextValues; readonly recut: Recut }

type Fixer = (portfolio: Portfolio, product: DataProduct, around: Surroundings) => Fix | undefined

/** The move that settles this finding; undefined where people have to think first. */
export function fixOf(portfolio: Portfolio, { rule, code, subject }: Finding, around: Surroundings): Fix | undefined {
  const product = isProductId(subject) ? portfolio.dataProducts[subject] : undefined
  return product && FIXES[`${rule}:${code}`]?.(portfolio, product, around)
}

const look = (text: FixText, recut: Recut, values: TextValues = {}): Fix => ({ how: 'look', text, values, recut })
const certain = (
  text: FixText,
  values: TextValues,
  changes: readonly ChangeInput[],
  reason: BatchReason = 'edit',
): Fix => ({ how: 'certain', text, values, changes, reason })

const splitting: Fixer = (_, { id }) => look('fix.split', { kind: 'split', product: id })
const recasting: Fixer = (_, { id }) => look('fix.recast', { kind: 'recast', product: id })

const FIXES: Readonly<Record<string, Fixer | undefined>> = {
  'near-duplicate:pair': (portfolio, { id }) => {
    const nearest = duplicatesOf(portfolio)
      .filter(({ pair }) => pair[0] === id)
      .reduce<readonly [number, DataProductId] | undefined>(
        (best, { pair, score }) => (best && best[0] >= score ? best : [score, pair[1]]),
        undefined,
      )
    return nearest && look('fix.merge', { kind: 'merge', ...mergeOf(portfolio, id, nearest[1]) })
  },
  'disjoint-consumers:groups': splitting,
  'several-tables:ports': splitting,
  'ambitious-scope:name': splitting,
  'archetype:serves-many-domains': splitting,
  'job-description:two-jobs': splitting,
  'job-description:not-cohesive': splitting,
  'job-description:not-a-product': recasting,
  'identity-glue:only-keys': recasting,
  'archetype:interim': (portfolio, product, around) => {
    const readers = lineageOf(portfolio).outputs.get(product.id) ?? []
    const [kept, ...others] = readers.filter(isProductId)
    if (kept === undefined || others.length > 0 || readers.length > 1) return undefined
    const proposal = mergeProducts(portfolio, { kept, absorbed: product.id }, around)
    // What would be lost is looked at first.
    if (proposal?.lines.some(({ tone, text }) => tone === 'heed' && text !== 'boundary.flows.closed') !== false)
      return look('fix.fold', { kind: 'merge', kept, absorbed: product.id }, { consumer: namesIn(portfolio, [kept]) })
    return certain('fix.foldNow', { consumer: namesIn(portfolio, [kept]) }, proposal.changes, 'merge')
  },
  'ownership:no-owner': (portfolio, { id }) => {
    const { domain } = ownershipSuggestionOf(portfolio, id)
    return domain === null ? undefined : owned(portfolio, id, domain, 'fix.owner')
  },
  'ownership:contradicted': (portfolio, { id }) => {
    const decided = portfolio.ownershipDecisions[id]?.domain ?? null
    return decided === null ? undefined : owned(portfolio, id, decided, 'fix.asDecided')
  },
  'shared-key:named-otherwise': (portfolio, product) => {
    const near = unsharedKeysOf(portfolio).find(
      (one) => one.product === product.id && one.kind === 'named-otherwise',
    )?.near
    const own = near && keyNamed(product, near.own)
    if (!near || !own) return undefined
    const change = {
      type: 'attribute/describe',
      product: product.id,
      of: own.id,
      changes: { name: near.other },
    } as const
    return certain('fix.key', { own: near.own, other: near.other, of: namesIn(portfolio, [near.of]) }, [change])
  },
  'business-key:no-key': (_, product) => {
    const [key, ...others] = inOrder(product.attributes).filter(({ name }) => KEY_NAME.test(name.trim()))
    if (!key || others.length > 0) return undefined
    const change = {
      type: 'attribute/describe',
      product: product.id,
      of: key.id,
      changes: { businessKey: true },
    } as const
    return certain('fix.businessKey', { name: key.name }, [change])
  },
  'output-port:no-port': (portfolio, product, { newId }) => {
    const kinds = waysToRead(portfolio, product)
    const [kind] = kinds
    if (kind === undefined || kinds.size > 1) return undefined
    const record = { id: newId('port'), name: kind, kind, order: orderKeyAfter([]) }
    return certain('fix.port', { kind }, [{ type: 'port/add', product: product.id, record }])
  },
}

/** How use cases read the product: as its flows say, or where none does, as suits those of whom it is said who they are (2.08). */
function waysToRead({ flows, useCases }: Portfolio, { id }: DataProduct): ReadonlySet<OutputPort['kind']> {
  const readings = Object.values(flows).filter(({ from, to }) => from === id && isUseCaseId(to))
  const said = readings.flatMap(({ mode }) => (mode === '' ? [] : [mode]))
  if (said.length > 0) return new Set(said)
  return new Set(
    readings.flatMap(({ to }) => {
      const useCase = isUseCaseId(to) ? useCases[to] : undefined
      const isKnown = useCase !== undefined && (useCase.role.trim() !== '' || useCase.consumer !== 'person')
      return isKnown ? nativePorts[useCase.consumer].slice(0, 1) : []
    }),
  )
}

/** A name that says it is a key; one alone is certain, two are a question. */
const KEY_NAME = /(?:^|[\s_-])(?:id|key|number|no|nr|nummer|kennung)$|(?<=[a-zäöü])(?:Id|ID|nummer|kennung|schlüssel)$/u

const keyNamed = ({ attributes }: DataProduct, name: string): Attribute | undefined =>
  Object.values(attributes).find((attribute) => attribute.businessKey && attribute.name === name)

const owned = (portfolio: Portfolio, id: DataProductId, domain: DomainId, text: FixText): Fix =>
  certain(text, { owner: namesIn(portfolio, [domain]) }, [{ type: 'ownership/assign', products: [id], domain }])
