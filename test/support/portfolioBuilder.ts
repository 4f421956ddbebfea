// Builds a world in the words of the whiteboard. Same words, same ids, every time.
import type { z } from 'zod'
import { DataProduct } from '../../shared/model/entities/dataProduct'
import { Domain } from '../../shared/model/entities/domain'
import { Flow } from '../../shared/model/entities/flow'
import {
  AttributeId,
  DataProductId,
  DomainId,
  FlowId,
  PortfolioId,
  SloId,
  SourceSystemId,
  UseCaseId,
  type NodeId,
} from '../../shared/model/entities/ids'
import { Claim, OwnershipDecision } from '../../shared/model/entities/ownership'
import { SourceSystem } from '../../shared/model/entities/sourceSystem'
import { UseCase } from '../../shared/model/entities/useCase'
import { emptyPortfolio, type Portfolio } from '../../shared/model/portfolio'

const slug = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
/** The id a use case of this name has in a built portfolio. */
export const useCase = (name: string) => UseCaseId.parse(`usecase_${slug(name)}`)
/** The id a data product of this name has in a built portfolio. */
export const product = (name: string) => DataProductId.parse(`product_${slug(name)}`)
/** The id a source system of this name has in a built portfolio. */
export const source = (name: string) => SourceSystemId.parse(`source_${slug(name)}`)
/** The id a domain of this name has in a built portfolio. */
export const domain = (name: string) => DomainId.parse(`domain_${slug(name)}`)
/** The id of the flow between two records of these names. */
export const flow = (from: string, to: string) => FlowId.parse(`flow_${slug(from)}_${slug(to)}`)
/** The id an attribute of this name has, in whichever product. */
export const attribute = (name: string) => AttributeId.parse(`attribute_${slug(name)}`)

type Without<Shape, K extends string> = Partial<Omit<Shape, K>>
export type UseCaseGiven = Without<z.input<typeof UseCase>, 'id' | 'name'>
export type ProductGiven = Without<z.input<typeof DataProduct>, 'id' | 'name' | 'attributes' | 'slos'> & {
  readonly owner?: string
  /** Attribute name → names of the use cases that asked for it. */
  readonly attributes?: Readonly<Record<string, readonly string[]>>
  /** Names of attributes that join across domains. */
  readonly keys?: readonly string[]
  /** Dimension → indicator, '' for none. */
  readonly slos?: Readonly<Record<string, string>>
  readonly at?: readonly [number, number]
}
export type SourceGiven = Without<z.input<typeof SourceSystem>, 'id' | 'name' | 'domain'> & {
  readonly domain?: string
  readonly at?: readonly [number, number]
}

/** What is said on a flow besides where it leads. */
type FlowGiven = Omit<z.input<typeof Flow>, 'id' | 'from' | 'to'>

/** Reads like the whiteboard: `aPortfolio().source('OMS').product('Orders').flow('OMS', 'Orders').build()`. */
export function aPortfolio(name = 'Workshop') {
  const portfolio = emptyPortfolio(PortfolioId.parse('portfolio_test'), name)
  const nodes = new Map<string, NodeId>()
  const add = <Id extends NodeId>(name: string, id: Id, at?: readonly [number, number]): Id => {
    nodes.set(name, id)
    if (at) portfolio.layout[id] = { x: at[0], y: at[1] }
    return id
  }
  const known = (name: string): NodeId => {
    const id = nodes.get(name)
    if (!id) throw new Error(`The test mentions ${name} before adding it`)
    return id
  }
  const domainNamed = (name: string) => {
    const id = domain(name)
    portfolio.domains[id] ??= Domain.parse({ id, name, hue: Object.keys(portfolio.domains).length % 12 })
    return id
  }

  const builder = {
    useCase(name: string, { at, ...given }: UseCaseGiven & { readonly at?: readonly [number, number] } = {}) {
      const id = add(name, useCase(name), at)
      const order = String.fromCharCode(98 + Object.keys(portfolio.useCases).length)
      portfolio.useCases[id] = UseCase.parse({ id, name, order, ...given })
      return builder
    },
    product(name: string, { owner, attributes = {}, keys = [], slos = {}, at, ...given }: ProductGiven = {}) {
      const id = add(name, product(name), at)
      portfolio.dataProducts[id] = DataProduct.parse({
        id,
        name,
        ...given,
        attributes: attributeTable(attributes, keys),
        slos: sloTable(slos),
      })
      if (owner !== undefined) portfolio.owners[id] = domainNamed(owner)
      return builder
    },
    source(name: string, { domain: owning, at, ...given }: SourceGiven = {}) {
      const id = add(name, source(name), at)
      const domain = owning === undefined ? null : domainNamed(owning)
      portfolio.sourceSystems[id] = SourceSystem.parse({ id, name, domain, ...given })
      return builder
    },
    domain(name: string) {
      domainNamed(name)
      return builder
    },
    flow(from: string, to: string, given: FlowGiven = {}) {
      const id = flow(from, to)
      portfolio.flows[id] = Flow.parse({ id, from: known(from), to: known(to), ...given })
      return builder
    },
    /** `chain('OMS', 'Orders', 'Plan')`: data runs from each to the next. */
    chain(...names: readonly string[]) {
      for (const [index, name] of names.entries()) if (index > 0) builder.flow(names[index - 1] ?? '', name)
      return builder
    },
    claim(productName: string, claimant: string, given: z.input<typeof Claim> = {}) {
      const claims = (portfolio.claims[product(productName)] ??= {})
      claims[domainNamed(claimant)] = Claim.parse(given)
      return builder
    },
    decide(productName: string, owner: string | null, reason = 'It owns the source.') {
      portfolio.ownershipDecisions[product(productName)] = OwnershipDecision.parse({
        domain: owner === null ? null : domainNamed(owner),
        reason,
        date: '2026-11-20',
      })
      return builder
    },
    place(name: string, x: number, y: number) {
      portfolio.layout[known(name)] = { x, y }
      return builder
    },
    build: (): Portfolio => portfolio,
  }
  return builder
}

const order = (index: number) => `b${String.fromCharCode(98 + index)}`

const attributeTable = (attributes: Readonly<Record<string, readonly string[]>>, keys: readonly string[]) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, askedBy], index) => [
      attribute(name),
      {
        id: attribute(name),
        name,
        businessKey: keys.includes(name),
        neededBy: Object.fromEntries(askedBy.map((asking) => [useCase(asking), true as const])),
        order: order(index),
      },
    ]),
  )

const sloTable = (slos: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(slos).map(([dimension, sli], index) => {
      const id = SloId.parse(`slo_${slug(dimension)}`)
      return [id, { id, dimension, sli, order: order(index) }]
    }),
  )
