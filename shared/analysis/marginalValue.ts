// What one more use case brings, and when to stop (2.29): "up to five use cases" is shown with its evidence, never enforced.
import type { DataProduct } from '../model/entities/dataProduct'
import type { DataProductId, DomainId, UseCaseId } from '../model/entities/ids'
import { isProductId } from '../model/nodeKind'
import type { Portfolio } from '../model/portfolio'
import { inRounds } from './byFacts'
import { derive } from './derive'
import { finding, rule } from './finding'
import { overlayOf, type OverlayStep } from './overlay'
import { attributesById, originsOf, placesOfUseCases } from './provenance'
import { joinedMarks, placesIn, type Bits } from './reachingMarks'
import { serviceOf, type Service } from './reuse'
import { remembered } from './steady'
import { clumpOf, decline, type Decline } from './marginalValue/decline'

export interface MarginalStep {
  readonly useCase: UseCaseId
  /** Products nobody needed before. */
  readonly products: number
  /** Attributes nobody had asked for before, in new and in widened products. */
  readonly attributes: number
  /** Products that were there and serve it, widened or not. */
  readonly reused: number
}
export interface MarginalValue {
  /** Use cases that need a product at all, in their order. */
  readonly steps: readonly MarginalStep[]
  /** null while there are too few steps to say anything. */
  readonly products: Decline | null
  readonly attributes: Decline | null
}
export interface Advice {
  /** Served by one of the products, directly or not, in their order. */
  readonly useCases: readonly UseCaseId[]
  /** For each of them, how many of the products were new with it. */
  readonly introduced: readonly number[]
  /** New products that came after the fifth use case. */
  readonly afterFive: number
  readonly advice: 'up-to-five' | 'beyond-five-still-new' | 'beyond-five-little-new'
}
export interface DomainAdvice extends Advice {
  readonly domain: DomainId
}

/** 2.29: beyond five the marginal value decreases. */
const FIVE = 5
/** Fewer new products per use case than this is little. Ours. */
const LITTLE = 0.5

/** New products and attributes per further use case, with a fitted decline and how unsure it is. */
export const marginalValueOf = (portfolio: Pick<Portfolio, 'flows' | 'dataProducts' | 'useCases'>): MarginalValue =>
  valueOf(overlayOf(portfolio), attributesById(portfolio), placesOfUseCases(portfolio))

type AttributesById = ReturnType<typeof attributesById>
type Places = ReturnType<typeof placesOfUseCases>

const valueOf = remembered((overlay: readonly OverlayStep[], attributes: AttributesById, places: Places) => {
  const reckon = beginMarginalSteps()
  const reckoned = overlay
    .filter(({ needs }) => needs.length > 0)
    .map((one) => reckon(one.useCase, [one, one.introduced.map((id) => attributes.get(id) ?? NO_ATTRIBUTES), places]))
  const steps = reckoned.map(({ step }) => step)
  return {
    steps,
    products: decline(steps.map(({ products }) => products)),
    attributes: decline(
      steps.map(({ attributes }) => attributes),
      clumpOf(reckoned.flatMap(({ atOnce }) => atOnce)),
    ),
  }
})

interface Reckoned {
  readonly step: MarginalStep
  /** Attributes come by the product: so many with each new one, and with each widening. */
  readonly atOnce: readonly number[]
}

const NO_ATTRIBUTES: DataProduct['attributes'] = {}
const beginMarginalSteps = inRounds<
  UseCaseId,
  readonly [step: OverlayStep, introduced: readonly DataProduct['attributes'][], Places],
  Reckoned
>(([{ useCase, introduced, reused, widened }, attributes, places]) => {
  // What nobody has asked for by name came with the product.
  const isBrought = ({ firstAskedBy }: { readonly firstAskedBy: UseCaseId | null }): boolean =>
    firstAskedBy === useCase || firstAskedBy === null
  const atOnce = [
    ...attributes.map((own) => originsOf(own, places).filter(isBrought).length),
    ...widened.map((one) => one.attributes.length),
  ]
  const sum = atOnce.reduce((total, count) => total + count, 0)
  const step = { useCase, products: introduced.length, attributes: sum, reused: reused.length + widened.length }
  return { step, atOnce }
})

/** Per domain that owns a product: how many use cases it serves, and what the later ones still brought; by the id of the domain. */
export const domainAdviceOf = (portfolio: Pick<Portfolio, 'flows' | 'owners' | 'useCases'>): readonly DomainAdvice[] =>
  adviceWith(serviceOf(portfolio), portfolio.owners, placesOfUseCases(portfolio))

const adviceWith = remembered(({ usersOf, useCases }: Service, owners: Portfolio['owners'], places: Places) => {
  const adviceFor = beginAdvice()
  return [...productsByDomain(owners)]
    .sort(byDomain)
    .map(([domain, products]) => adviceFor(domain, [products.map((id) => usersOf(id) ?? NOBODY), useCases, places]))
})
const NOBODY: Bits = new Uint32Array(0)

/** The same for the products nobody owns yet: use cases are overlaid before owners are found (2.25, 2.30). null where none of them is needed. */
export const unownedAdviceOf = derive(['flows', 'owners', 'useCases', 'dataProducts'], (portfolio): Advice | null => {
  const { usersOf, useCases } = serviceOf(portfolio)
  const unowned = Object.keys(portfolio.dataProducts)
    .filter(isProductId)
    .filter((id) => portfolio.owners[id] === undefined)
  const users = unowned.map((id) => usersOf(id) ?? NOBODY)
  const advice = adviceFrom(users, useCases, placesOfUseCases(portfolio))
  return advice.useCases.length === 0 ? null : advice
})

/** A domain whose products serve whom they served is not counted again. */
const beginAdvice = inRounds<
  DomainId,
  readonly [users: readonly Bits[], useCases: readonly UseCaseId[], places: Places],
  DomainAdvice
>(([users, marked, places], domain) => ({ domain, ...adviceFrom(users, marked, places) }))

function adviceFrom(users: readonly Bits[], marked: readonly UseCaseId[], places: Places): Advice {
  const order = [...places.keys()]
  const ranksOf = (marks: Bits): readonly number[] =>
    placesIn(marks)
      .flatMap((at) => marked[at] ?? [])
      .flatMap((id) => places.get(id) ?? [])
      .sort((one, other) => one - other)
  const firsts = new Map<number, number>()
  for (const [first = order.length] of users.map(ranksOf)) firsts.set(first, (firsts.get(first) ?? 0) + 1)
  const ranks = ranksOf(joinedMarks(users))
  const introduced = ranks.map((at) => firsts.get(at) ?? 0)
  const afterFive = introduced.slice(FIVE).reduce((sum, count) => sum + count, 0)
  const useCases = ranks.flatMap((at) => order[at] ?? [])
  return { useCases, introduced, afterFive, advice: adviceOn(useCases.length - FIVE, afterFive) }
}

const byDomain = ([one]: readonly [DomainId, unknown], [other]: readonly [DomainId, unknown]): number =>
  one < other ? -1 : 1

const adviceOn = (beyond: number, brought: number): Advice['advice'] => {
  if (beyond <= 0) return 'up-to-five'
  return brought / beyond < LITTLE ? 'beyond-five-little-new' : 'beyond-five-still-new'
}

function productsByDomain(owners: Portfolio['owners']): ReadonlyMap<DomainId, readonly DataProductId[]> {
  const owned = new Map<DomainId, DataProductId[]>()
  for (const id of Object.keys(owners).filter(isProductId)) {
    const domain = owners[id]
    if (!domain) continue
    const own = owned.get(domain)
    if (own) own.push(id)
    else owned.set(domain, [id])
  }
  return owned
}

/** More than five use cases in a domain, with what the later ones still brought: a question, never a stop. */
export const marginalValueRule = rule({
  id: 'marginal-value',
  reads: ['flows', 'owners', 'useCases', 'domains'],
  find: ({ flows, owners, useCases, domains }) =>
    domainAdviceOf({ flows, owners, useCases })
      .filter(({ advice }) => advice !== 'up-to-five')
      .map(({ domain, useCases: served, afterFive }) =>
        finding('finding.marginal-value.beyond-five', domain, {
          ...{ severity: 'info' as const, ref: '2.29', name: domains[domain]?.name ?? '' },
          ...{ useCases: served.length, products: afterFive },
        }),
      ),
})
