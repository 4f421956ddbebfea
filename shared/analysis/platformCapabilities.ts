// Which capabilities a platform needs for the promises and ports of a product, each with what asks for it (2.42, 3.04, DOMAIN.md G.3).
import type { DataProduct } from '../model/entities/dataProduct'
import type { DataProductId } from '../model/entities/ids'
import type { Portfolio } from '../model/portfolio'
import { pipelineHintOf, type PipelineHint } from './pipelineHint'

const capabilities = [
  'scheduler',
  'streamProcessing',
  'sqlEndpoint',
  'apiGateway',
  'fileDrop',
  'modelServing',
  'accessControl',
  'masking',
  'lineage',
  'qualityChecks',
  'alerting',
  'historyStore',
] as const
export type Capability = (typeof capabilities)[number]

export interface CapabilityNeed {
  readonly capability: Capability
  /** What asks for it: a port by name, a dimension of an SLO, an attribute by name, or the style of the pipeline. */
  readonly because: 'port' | 'dimension' | 'attribute' | 'pipeline' | 'shape'
  readonly of: string
}

type Slices = Pick<Portfolio, 'flows' | 'dataProducts'>

/** In the order of `capabilities`, each once, with the first thing that asks for it. Empty while the product promises and offers nothing. */
export function capabilitiesOf(portfolio: Slices, id: DataProductId): readonly CapabilityNeed[] {
  const product = portfolio.dataProducts[id]
  if (!product) return []
  const needs = [
    ...ofPipeline(pipelineHintOf(portfolio, id)),
    ...Object.values(product.ports).flatMap(ofPort),
    ...(product.shape === 'model' ? [{ capability: 'modelServing', because: 'shape', of: 'model' } as const] : []),
    ...Object.values(product.attributes).flatMap(ofAttribute),
    ...Object.values(product.slos).flatMap(({ dimension }) => ofDimension(dimension)),
  ]
  return capabilities.flatMap((capability) => needs.find((need) => need.capability === capability) ?? [])
}

export interface PlatformNeed {
  readonly capability: Capability
  /** Every product that asks for it, with the first thing that does. */
  readonly products: readonly (CapabilityNeed & { readonly product: DataProductId })[]
}

/** What the platform must offer for all products together, in the order of `capabilities` (3.04). */
export function platformOf(portfolio: Slices): readonly PlatformNeed[] {
  const all = Object.values(portfolio.dataProducts).flatMap(({ id: product }) =>
    capabilitiesOf(portfolio, product).map((need) => ({ ...need, product })),
  )
  return capabilities.flatMap((capability) => {
    const products = all.filter((need) => need.capability === capability)
    return products.length === 0 ? [] : [{ capability, products }]
  })
}

function ofPipeline(hint: PipelineHint | null): readonly CapabilityNeed[] {
  if (!hint) return []
  const capability = hint.style === 'stream' ? 'streamProcessing' : 'scheduler'
  return [{ capability, because: 'pipeline', of: hint.style }]
}

type Port = DataProduct['ports'][keyof DataProduct['ports']]
const OF_PORT: Readonly<Partial<Record<Port['kind'], Capability>>> = {
  sql: 'sqlEndpoint',
  api: 'apiGateway',
  file: 'fileDrop',
  stream: 'streamProcessing',
  model: 'modelServing',
}
function ofPort({ kind, name }: Port): readonly CapabilityNeed[] {
  const capability = OF_PORT[kind]
  return capability ? [{ capability, because: 'port', of: name }] : []
}

/** Sensitive fields want rules that are enforced; personal ones also a mask for whom they do not concern (2.11, 2.46). */
function ofAttribute({
  sensitivity,
  name,
}: DataProduct['attributes'][keyof DataProduct['attributes']]): readonly CapabilityNeed[] {
  if (sensitivity !== 'confidential' && sensitivity !== 'personal') return []
  const control = { capability: 'accessControl', because: 'attribute', of: name } as const
  return sensitivity === 'personal' ? [control, { ...control, capability: 'masking' }] : [control]
}

const OF_DIMENSION: Readonly<Record<string, Capability>> = {
  completeness: 'qualityChecks',
  accuracy: 'qualityChecks',
  consistency: 'qualityChecks',
  validity: 'qualityChecks',
  uniqueness: 'qualityChecks',
  volume: 'qualityChecks',
  errorRate: 'qualityChecks',
  timeToDetect: 'alerting',
  timeToNotify: 'alerting',
  timeToRepair: 'alerting',
  availability: 'alerting',
  deliveryTime: 'scheduler',
  retention: 'historyStore',
  lineage: 'lineage',
}
function ofDimension(dimension: string): readonly CapabilityNeed[] {
  const capability = Object.hasOwn(OF_DIMENSION, dimension) ? OF_DIMENSION[dimension] : undefined
  return capability ? [{ capability, because: 'dimension', of: dimension }] : []
}
