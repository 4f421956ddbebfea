// The places of a product's page that somebody has to fill: what each asks while it is empty, and which points of the readiness checklist an answer settles (DOMAIN.md I).
import { Attribute, OutputPort, Slo, portKinds, type DataProduct } from '../../model/entities/dataProduct'
import { productReadinessOf, type ReadinessItem } from '../readiness'
import { isBlank } from '../readiness/readinessItem'
import { surroundingsIn, type ReadinessSlices, type Surroundings } from '../readiness/surroundings'

/** Canvas (3.06 to 3.11, CANVAS) first, then contract (3.16 to 3.18, 3.36). */
export const sheetSlots = [
  ...(['job', 'inputs', 'acquisition', 'design', 'terms', 'ports', 'readers', 'consumers'] as const),
  ...(['owner', 'productOwner', 'support', 'buildingTeam', 'attributes', 'documentation', 'sample'] as const),
  ...(['slos', 'observability', 'accessRule', 'regulation', 'encryption', 'classification', 'tags'] as const),
  ...(['cost', 'value', 'usage', 'limitations', 'delivery', 'errorHandling', 'retention'] as const),
  ...(['changeProcess', 'migration', 'notice', 'version'] as const),
] as const
export type SheetSlot = (typeof sheetSlots)[number]

/** What is asked while it is empty. */
export const slotQuestion = <S extends SheetSlot>(slot: S): `sheet.ask.${S}` => `sheet.ask.${slot}`

interface Place {
  readonly product: DataProduct
  readonly surroundings: SlotSurroundings
}
/** What is read off the map beside the product itself. */
interface SlotSurroundings extends Surroundings {
  readonly isFed: boolean
}

/** The surroundings of one product. */
export const slotSurroundingsOf = (portfolio: ReadinessSlices, product: DataProduct): SlotSurroundings => ({
  ...surroundingsIn(portfolio)(product),
  isFed: Object.values(portfolio.flows).some(({ to }) => to === product.id),
})

type IsFilled = (place: Place) => boolean
const said = (read: (product: DataProduct) => string | undefined): IsFilled => {
  return ({ product }) => !isBlank(read(product) ?? '')
}
const some = (read: (product: DataProduct) => object): IsFilled => {
  return ({ product }) => Object.keys(read(product)).length > 0
}

const FILLED: Readonly<Record<SheetSlot, IsFilled>> = {
  job: said(({ job }) => job),
  inputs: ({ surroundings }) => surroundings.isFed,
  acquisition: said(({ canvas }) => canvas.acquisition),
  design: said(({ canvas }) => canvas.design),
  terms: some(({ terms }) => terms),
  ports: some(({ ports }) => ports),
  readers: ({ surroundings }) => surroundings.readers.length > 0,
  consumers: said(({ canvas }) => canvas.consumers),
  owner: ({ surroundings }) => surroundings.isOwned,
  productOwner: said(({ productOwner }) => productOwner),
  support: said(({ support }) => support),
  buildingTeam: said(({ buildingTeam }) => buildingTeam),
  attributes: some(({ attributes }) => attributes),
  documentation: said(({ documentation }) => documentation),
  sample: said(({ sample }) => sample),
  slos: some(({ slos }) => slos),
  observability: said(({ canvas }) => canvas.observability),
  accessRule: said(({ protection }) => protection.accessRule),
  regulation: said(({ protection }) => protection.regulation),
  encryption: said(({ protection }) => protection.encryption),
  classification: said(({ canvas }) => canvas.classification),
  tags: some(({ tags }) => tags),
  cost: ({ product }) => product.costPerYear !== null,
  value: ({ product }) => product.valuePerYear !== null,
  usage: said(({ contract }) => contract.usage),
  limitations: said(({ contract }) => contract.limitations),
  delivery: said(({ contract }) => contract.delivery),
  errorHandling: said(({ contract }) => contract.errorHandling),
  retention: said(({ contract }) => contract.retention),
  changeProcess: said(({ contract }) => contract.changeProcess),
  migration: said(({ contract }) => contract.migration),
  notice: ({ product }) => Object.values(product.slos).some(({ dimension }) => dimension === 'changeNotice'),
  version: said(({ contract }) => contract.version),
}

/** True when somebody has said something there. */
export const isFilled = (slot: SheetSlot, product: DataProduct, surroundings: SlotSurroundings): boolean =>
  FILLED[slot]({ product, surroundings })

type Answer = (place: Place) => Place
const answered = (change: (product: DataProduct) => Partial<DataProduct>): Answer => {
  return ({ product, surroundings }) => ({ product: { ...product, ...change(product) }, surroundings })
}
const surrounded = (change: (now: SlotSurroundings) => Partial<SlotSurroundings>): Answer => {
  return ({ product, surroundings }) => ({ product, surroundings: { ...surroundings, ...change(surroundings) } })
}

const ANY = 'said'
/** One that passes the test (jd-007). */
const PASSING = 'Gives the stock on hand and the reorder point for each article and warehouse.'
const SUPPOSED = {
  attribute: Attribute.parse({ id: 'attribute_supposed', name: ANY, order: 'b' }),
  ports: portKinds.map((kind) => OutputPort.parse({ id: `port_${kind}`, name: ANY, kind, order: 'b' })),
  quality: Slo.parse({ id: 'slo_supposed', dimension: 'completeness', order: 'b' }),
} as const

/** As if it were answered in full; slots that no point of the checklist reads are left out. Used to tell what an answer would settle, never kept. */
const ANSWERS: Readonly<Partial<Record<SheetSlot, Answer>>> = {
  job: answered(() => ({ job: PASSING })),
  owner: surrounded(() => ({ isOwned: true, ownership: 'owned', isDecidedWithReason: true })),
  inputs: surrounded(() => ({ isFed: true, lacksSource: false })),
  readers: surrounded(({ users }) => ({ users: Math.max(1, users) })),
  productOwner: answered(() => ({ productOwner: ANY })),
  support: answered(() => ({ support: ANY })),
  documentation: answered(() => ({ documentation: ANY })),
  tags: answered(({ tags }) => ({ tags: { ...tags, [ANY]: true } })),
  usage: answered(({ contract }) => ({ contract: { ...contract, usage: ANY } })),
  accessRule: answered(({ protection }) => ({ protection: { ...protection, accessRule: ANY } })),
  regulation: answered(({ protection }) => ({ protection: { ...protection, regulation: ANY } })),
  attributes: answered(({ attributes }) => ({ attributes: described(attributes) })),
  ports: answered(({ id, ports }) => ({ ports: addressed(id, ports) })),
  slos: answered(({ slos }) => ({ slos: measured(slos) })),
}

/** All with meaning and class, one of them a business key. */
function described(attributes: DataProduct['attributes']): DataProduct['attributes'] {
  const there = Object.values(attributes)
  const hasKey = there.some(({ businessKey }) => businessKey)
  const first = there[0] ?? SUPPOSED.attribute
  return Object.fromEntries(
    (there.length === 0 ? [first] : there).map((attribute) => [
      attribute.id,
      {
        ...attribute,
        meaning: isBlank(attribute.meaning) ? ANY : attribute.meaning,
        sensitivity: attribute.sensitivity || 'internal',
        businessKey: attribute.businessKey || (!hasKey && attribute === first),
      },
    ]),
  )
}

/** One of every kind, each with an address of its own. */
function addressed(product: string, ports: DataProduct['ports']): DataProduct['ports'] {
  const there = Object.values(ports)
  const name = there[0]?.name ?? ANY
  const missing = SUPPOSED.ports.filter(({ kind }) => !there.some((port) => port.kind === kind))
  return Object.fromEntries(
    [...there, ...missing.map((port) => ({ ...port, name }))].map((port, at) => [
      port.id,
      { ...port, address: `urn:supposed:${product}:${String(at)}` },
    ]),
  )
}

/** Each with an indicator, and one about quality that says when it is looked at. */
const measured = (slos: DataProduct['slos']): DataProduct['slos'] =>
  Object.fromEntries(
    [...Object.values(slos), SUPPOSED.quality].map((slo) => [
      slo.id,
      { ...slo, sli: slo.sli || ANY, window: slo.window || ANY },
    ]),
  )

/** What an answer does for the checklist. */
export interface SlotGain {
  /** Items that it alone turns green. */
  readonly green: readonly ReadinessItem['id'][]
  /** Items of which it settles a part. */
  readonly helps: readonly ReadinessItem['id'][]
}

/** For every slot that would settle something of the checklist: what, with everything else as it is. */
export function slotGainsOf(product: DataProduct, surroundings: SlotSurroundings): ReadonlyMap<SheetSlot, SlotGain> {
  const now = productReadinessOf(product, surroundings).items.filter(({ state }) => state === 'open')
  const gains = Object.entries(ANSWERS).map(([slot, answer]) => {
    const then = answer({ product, surroundings })
    return [slot as SheetSlot, gainOf(now, productReadinessOf(then.product, then.surroundings).items)] as const
  })
  return new Map(gains.filter(([, { green, helps }]) => green.length + helps.length > 0))
}

function gainOf(open: readonly ReadinessItem[], then: readonly ReadinessItem[]): SlotGain {
  const after = new Map(then.map((item) => [item.id, item]))
  const green = open.filter(({ id }) => after.get(id)?.state === 'done')
  const helps = open.filter(({ id, missing }) => {
    const later = after.get(id)
    return later?.state === 'open' && later.missing.length < missing.length
  })
  return { green: green.map(({ id }) => id), helps: helps.map(({ id }) => id) }
}
