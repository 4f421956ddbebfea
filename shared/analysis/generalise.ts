// Generalise before you create (2.25): the existing products nearest to a need, and what each would still lack.
import type { DataProduct, OutputPort } from '../model/entities/dataProduct'
import type { DataProductId, DomainId, UseCaseId } from '../model/entities/ids'
import type { UseCase } from '../model/entities/useCase'
import { isProductId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { inOrder } from '../model/orderKey'
import { derive } from './derive'
import { lineageOf } from './lineage'
import { FITS_FROM, fittingFor, type Fit, type SuggestionField } from './similarity/fitting'
import { attributesAskedFor } from './similarity/needText'
import { nativePorts } from './nativePorts'
import { serviceOf } from './reuse'
import { isDescribing } from './similarity/nearWords/describing'
import { stemOf } from './similarity/stem'
import type { Match } from './similarity/textIndex'
import { productText } from './similarity/productIndex'
import { promisesAskedFor, promisesToAdd, type PromiseToAdd } from './similarity/promisesAsked'
import { termsOf, type Key } from './similarity/terms'

type PortKind = OutputPort['kind']
export interface Suggestion {
  readonly product: DataProductId
  /** 0 to 1: how sure it is that the product serves the need, widened or as it is. */
  readonly score: number
  /** False for what is only the closest there is: whether a new product is right is for the room to say. */
  readonly fits: boolean
  /** The words of the need that met it, the weightiest first. */
  readonly why: readonly Match<SuggestionField>[]
  /** What is there for this need: the attributes it names, and the ways to read the product. */
  readonly provides: { readonly attributes: readonly string[]; readonly ports: readonly PortKind[] }
  /** What is not: nothing in all of them means that it can be reused as it is. */
  readonly toAdd: {
    readonly attributes: readonly string[]
    readonly port: PortKind | null
    /** Promises it does not make today, or makes weaker than the need asks. */
    readonly slos: readonly PromiseToAdd[]
  }
  /** Who has to be asked before it is widened. */
  readonly affected: { readonly useCases: readonly UseCaseId[]; readonly owners: readonly DomainId[] }
}
export interface SuggestionOptions {
  /** Whoever reads: people ask for other ports than systems do. */
  readonly consumer?: UseCase['consumer']
  /** The use case being typed: it must not find itself. */
  readonly except?: UseCaseId
  readonly atMost?: number
  /** Where nothing fits, name what comes closest all the same; nothing then only where no word of the need is met. */
  readonly closest?: boolean
}
type Read = Pick<Portfolio, 'dataProducts' | 'useCases' | 'flows' | 'glossary' | 'owners' | 'sourceSystems' | 'domains'>

const AT_MOST = 5
/** A word that only goes with another is a reason from here on, and one that is only heard near it where it is likely to mean the same: nobody nods at "costs ≈ doctors". */
const LEAST_REASON = 0.2
const LEAST_LIKELY = 0.5
/** The same where there is no other reason: below it a suggestion names none. */
const LEAST_SAYABLE = 0.3

/** The products a need may reuse or widen, nearest first; empty when nothing fits and a new one is right. Never changes with the order of records. */
export function suggestionsFor(portfolio: Read, need: string, options: SuggestionOptions = {}): readonly Suggestion[] {
  return fittingFor(portfolio, need, options)
    .slice(0, options.atMost ?? AT_MOST)
    .flatMap((hit) => suggestion(hit, need, portfolio, options))
}

/** False where a list names only what comes closest. */
export const somethingFits = (suggestions: readonly Pick<Suggestion, 'fits'>[]): boolean =>
  suggestions.some(({ fits }) => fits)

/** True for whatever can be shown with its reason: that something is close for no reason convinces nobody. */
export const isExplained = ({ fits, why }: Pick<Suggestion, 'fits' | 'why'>): boolean => fits || why.length > 0

function suggestion(
  { id, score, matches }: Fit,
  need: string,
  portfolio: Read,
  { consumer = 'person' }: SuggestionOptions,
): readonly Suggestion[] {
  const product = portfolio.dataProducts[id]
  if (!product) return []
  const ports = [...new Set(Object.values(product.ports).map(({ kind }) => kind))].sort()
  const asked = askedFor(need, portfolio)
  const isThere = (name: string) => isSaid(product, portfolio.glossary, name)
  return [
    {
      product: id,
      score,
      fits: score >= FITS_FROM,
      why: reasonsIn(matches),
      provides: { attributes: metAttributes(product, matches), ports },
      toAdd: {
        attributes: asked.filter((name) => !isThere(name)),
        port: portToAdd(ports, consumer),
        slos: promisesToAdd(promisesAskedFor(need), product),
      },
      affected: affectedBy(id, portfolio),
    },
  ]
}

/** What a reader would nod at, the weightiest first: faint likenesses count together and convince nobody one by one. */
function reasonsIn(matches: readonly Match<SuggestionField>[]): readonly Match<SuggestionField>[] {
  const sorted = matches.toSorted((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
  const said = sorted.filter(
    ({ how, met, weight, likely }) =>
      how !== 'related' || (weight >= LEAST_REASON && likely >= LEAST_LIKELY && !isDescribing(stemOf(met))),
  )
  return said.length > 0 ? said : sorted.filter(({ likely }) => likely >= LEAST_SAYABLE).slice(0, 1)
}

/** The product's attributes that the need names, in their order. */
function metAttributes({ attributes }: DataProduct, matches: readonly Match<SuggestionField>[]): readonly string[] {
  const met = new Set<Key>(matches.flatMap(({ word }) => termsOf(word).flatMap(({ keys }) => [...keys.keys()])))
  return inOrder(attributes)
    .filter(({ name }) => termsOf(name).some(({ keys }) => [...keys.keys()].some((key) => met.has(key))))
    .map(({ name }) => name)
}

/** Attributes the need asks for: what it lists behind "with", and what other products call an attribute. */
function askedFor(need: string, portfolio: Pick<Portfolio, 'dataProducts'>): readonly string[] {
  const listed = attributesAskedFor(need)
  const said = new Set(termsOf(need).map(({ stem }) => stem))
  const known = [...said].flatMap((stem) => attributeNamesOf(portfolio).get(stem) ?? [])
  const stems = new Set(listed.flatMap((name) => termsOf(name).map(({ stem }) => stem)))
  return [...listed, ...known.filter((name) => !termsOf(name).some(({ stem }) => stems.has(stem)))]
}

/** Attribute names of one word by their stem: of several spellings the first in the alphabet. */
const attributeNamesOf = derive(['dataProducts'], ({ dataProducts }): ReadonlyMap<string, string> => {
  const names = Object.values(dataProducts).flatMap(({ attributes }) =>
    Object.values(attributes).map(({ name }) => name),
  )
  const byStem = new Map<string, string>()
  for (const name of [...new Set(names)].sort()) {
    const [term, ...more] = termsOf(name)
    if (term && more.length === 0 && term.stem !== '' && !byStem.has(term.stem)) byStem.set(term.stem, name)
  }
  return byStem
})

/** True when the product says all words of an attribute's name somewhere, as such or by their meaning. */
const isSaid = (product: DataProduct, glossary: Portfolio['glossary'], name: string): boolean =>
  termsOf(name).every(({ keys }) => [...keys.keys()].some((key) => productText(product, glossary).entries.has(key)))

function portToAdd(ports: readonly PortKind[], consumer: UseCase['consumer']): PortKind | null {
  const fitting = nativePorts[consumer]
  return ports.some((kind) => fitting.includes(kind)) ? null : (fitting[0] ?? null)
}

/** Use cases and owners downstream, and the owner of the product itself. */
function affectedBy(id: DataProductId, { flows, owners }: Pick<Portfolio, 'flows' | 'owners'>): Suggestion['affected'] {
  const products = [id, ...[...lineageOf({ flows }).downstreamOf(id)].filter(isProductId)]
  return {
    useCases: [...serviceOf({ flows }).usedBy(id)].sort(),
    owners: [...new Set(products.flatMap((product) => owners[product] ?? []))].sort(),
  }
}
