// Generalise before you create (2.25): the existing products nearest to a need, and what each would still lack.
import type { DataProduct, OutputPort, Slo } from '../model/entities/dataProduct'
import type { DataProductId, DomainId, UseCaseId } from '../model/entities/ids'
import type { UseCase } from '../model/entities/useCase'
import { isProductId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { inOrder } from '../model/orderKey'
import { derive } from './derive'
import { lineageOf } from './lineage'
import { FITS_FROM, fittingFor, type Fit } from './similarity/fitting'
import { isKnownStem } from './similarity/lexicon/groups'
import { attributesAskedFor, shownIn } from './similarity/needText'
import { nativePorts } from './nativePorts'
import { hasLittleInCommon, reasonsToSay, type Reason } from './reasonsToSay'
import { ofEachProduct } from './recordsIn'
import { serviceOf } from './reuse'
import { productText } from './similarity/productIndex'
import { promisesAskedFor, promisesToAdd, type PromiseToAdd } from './similarity/promisesAsked'
import { termsOf, type Key } from './similarity/terms'
import { remembered, steadyList } from './steady'

type PortKind = OutputPort['kind']
export interface Suggestion {
  readonly product: DataProductId
  /** 0 to 1: how sure it is that the product serves the need, widened or as it is. */
  readonly score: number
  /** False for what is only the closest there is: whether a new product is right is for the room to say. */
  readonly fits: boolean
  /** True for what has little to speak for it beside what speaks for the first: nothing to add would be no good news. */
  readonly littleInCommon: boolean
  /** The words of the need that met it, the weightiest first. */
  readonly why: readonly Reason[]
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
/** The products a need may reuse or widen, nearest first; empty when nothing fits and a new one is right. Never changes with the order of records. */
export function suggestionsFor(portfolio: Read, need: string, options: SuggestionOptions = {}): readonly Suggestion[] {
  const fitting = fittingFor(portfolio, need, options)
  const named = fitting.slice(0, options.atMost ?? AT_MOST)
  if (named.length === 0) return []
  const asked = { need, attributes: askedFor(need, portfolio), promises: promisesAskedFor(need) }
  return named.flatMap((hit) => suggestion(hit, fitting, asked, portfolio, options))
}

/** A need, and what it asks for whichever product serves it: read once for all of them. */
interface Asked {
  readonly need: string
  readonly attributes: readonly string[]
  readonly promises: readonly Slo[]
}

/** False where a list names only what comes closest. */
export const somethingFits = (suggestions: readonly Pick<Suggestion, 'fits'>[]): boolean =>
  suggestions.some(({ fits }) => fits)

/** True for whatever can be shown with its reason: that something is close for no reason convinces nobody. */
export const isExplained = ({ fits, why }: Pick<Suggestion, 'fits' | 'why'>): boolean => fits || why.length > 0

function suggestion(
  { id, score, matches }: Fit,
  [first]: readonly Fit[],
  { need, attributes, promises }: Asked,
  portfolio: Read,
  { consumer = 'person' }: SuggestionOptions,
): readonly Suggestion[] {
  const product = portfolio.dataProducts[id]
  if (!product) return []
  const ports = [...new Set(Object.values(product.ports).map(({ kind }) => kind))].sort()
  const why = reasonsToSay(matches, need)
  const isThere = (name: string) => isSaid(product, portfolio.glossary, name) || isBegun(product, need, name)
  return [
    {
      product: id,
      score,
      fits: score >= FITS_FROM,
      littleInCommon: hasLittleInCommon(matches, first?.matches ?? [], need),
      why,
      provides: { attributes: metAttributes(product, matches, why), ports },
      toAdd: {
        attributes: attributes.filter((name) => !isThere(name)),
        port: portToAdd(ports, consumer),
        slos: promisesToAdd(promises, product),
      },
      affected: affectedBy(id, portfolio),
    },
  ]
}

/** The product's attributes that the need means: first those that are a reason, the weightiest first, then those it names. */
function metAttributes(
  { attributes }: DataProduct,
  matches: readonly Reason[],
  why: readonly Reason[],
): readonly string[] {
  const met = new Set<Key>(matches.flatMap(({ word }) => termsOf(word).flatMap(({ keys }) => [...keys.keys()])))
  const reasons = why.filter(({ field }) => field === 'attribute').map((reason) => reason.met.toLowerCase())
  const turnOf = (name: string): number => {
    const at = reasons.findIndex((reason) => name.toLowerCase().includes(reason))
    return at < 0 ? reasons.length : at
  }
  const isNamed = (name: string): boolean =>
    termsOf(name).some(({ keys }) => [...keys.keys()].some((key) => met.has(key)))
  return inOrder(attributes)
    .map(({ name }) => name)
    .filter((name) => turnOf(name) < reasons.length || isNamed(name))
    .toSorted((one, other) => turnOf(one) - turnOf(other))
}

/** Attributes the need asks for: what it lists behind "with", and what other products call an attribute. */
function askedFor(need: string, portfolio: Pick<Portfolio, 'dataProducts'>): readonly string[] {
  const listed = attributesAskedFor(need)
  const said = new Set(termsOf(shownIn(need)).map(({ stem }) => stem))
  const known = [...said].flatMap((stem) => attributeNamesOf(portfolio).get(stem) ?? [])
  const stems = new Set(listed.flatMap((name) => termsOf(name).map(({ stem }) => stem)))
  return [...listed, ...known.filter((name) => !termsOf(name).some(({ stem }) => stems.has(stem)))]
}

/** Attribute names of one word by their stem: of several spellings the first in the alphabet. */
const attributeNamesOf = derive(['dataProducts'], (portfolio) => namesByStem(steadyNames(attributeNamesIn(portfolio))))

const attributeNamesIn = ofEachProduct(({ attributes }) => Object.values(attributes).map(({ name }) => name))
const steadyNames = steadyList<string>()
const namesByStem = remembered((names: readonly string[]): ReadonlyMap<string, string> => {
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

/** The last word of a need may be half typed: "per hosp" asks nothing of what says hospital. A word that is known is taken as whole. */
function isBegun({ name, job, attributes }: DataProduct, need: string, asked: string): boolean {
  const [begun, ...more] = termsOf(asked)
  if (!begun || more.length > 0 || !need.endsWith(asked) || isKnownStem(begun.stem)) return false
  const said = [name, job, ...Object.values(attributes).map((attribute) => attribute.name)]
  return said.some((text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => word.startsWith(asked.toLowerCase())),
  )
}

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
