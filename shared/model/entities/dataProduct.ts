import { z } from 'zod'
import { Amount, Moment, Name, OrderKey, Text, changesOf, setOf, withBlanks } from './fields'
import { AttributeId, ContractVersionId, DataProductId, PortId, SloId, TermId, UseCaseId } from './ids'

export const archetypes = ['source-aligned', 'aggregate', 'consumer-aligned'] as const
export const portKinds = ['report', 'sql', 'api', 'file', 'stream', 'model', 'dashboard', 'other'] as const

/** A field of meaning. `neededBy` is its provenance: which use cases asked for it (2.27). */
const attributeFields = {
  name: Name,
  type: Text,
  meaning: Text,
  businessKey: z.boolean(),
  sensitivity: z.enum(['', 'public', 'internal', 'confidential', 'personal']),
  neededBy: setOf(UseCaseId),
  order: OrderKey,
} as const
/** What the contract adds (3.17). Left out until somebody says it: what was kept before has no such field. */
const contractedFields = {
  /** Every record has a value here. */
  required: z.boolean(),
  /** The word of the glossary that it is. */
  term: TermId.nullable(),
} as const
export const Attribute = z.strictObject({
  id: AttributeId,
  ...withBlanks(attributeFields, { type: '', meaning: '', businessKey: false, sensitivity: '', neededBy: {} }),
  ...changesOf(contractedFields).shape,
})
export type Attribute = z.infer<typeof Attribute>
export const AttributeChanges = changesOf({ ...attributeFields, ...contractedFields })

/** How one persona reads the product (2.08). */
const portFields = {
  name: Name,
  kind: z.enum(portKinds),
  persona: Text,
  cadence: Text,
  address: Text,
  order: OrderKey,
} as const
export const OutputPort = z.strictObject({
  id: PortId,
  ...withBlanks(portFields, { kind: 'other', persona: '', cadence: '', address: '' }),
})
export type OutputPort = z.infer<typeof OutputPort>
export const OutputPortChanges = changesOf(portFields)

/** A promise about one dimension (DOMAIN.md G.2). `target` is a number in `unit`; a time of day stands in `time`. */
const sloFields = {
  dimension: z.string().min(1).max(200),
  target: Amount,
  /** Upper end of a band, as for volume. */
  upTo: Amount,
  unit: Text,
  /** Share of checks in percent that must meet the target. */
  percent: Amount,
  window: Text,
  time: Text,
  days: Text,
  zone: Text,
  sli: Text,
  /** What was said in the room, in their words. */
  statement: Text,
  origin: z.enum(['stated', 'inferred', 'overridden']),
  reason: Text,
  order: OrderKey,
} as const
export const Slo = z.strictObject({
  id: SloId,
  ...withBlanks(sloFields, {
    target: null,
    upTo: null,
    unit: '',
    percent: null,
    window: '',
    time: '',
    days: '',
    zone: '',
    sli: '',
    statement: '',
    origin: 'stated',
    reason: '',
  }),
})
export type Slo = z.infer<typeof Slo>
export const SloChanges = changesOf(sloFields)

/** One version of the contract: what changed, for whom it breaks, and how readers move over (3.16, 3.18). */
const contractVersionFields = {
  version: Name,
  date: Moment,
  change: Text,
  /** Readers of the version before have to adapt. */
  breaking: z.boolean(),
  migration: Text,
  order: OrderKey,
} as const
export const ContractVersion = z.strictObject({
  id: ContractVersionId,
  ...withBlanks(contractVersionFields, { date: '', change: '', breaking: false, migration: '' }),
})
export type ContractVersion = z.infer<typeof ContractVersion>
export const ContractVersionChanges = changesOf(contractVersionFields)

/** What people who know the domain answer (2.23); the machine only proposes. */
const Verdict = z.strictObject({
  answer: z.enum(['', 'yes', 'no', 'unsure']),
  reviewer: Text,
  reason: Text,
})
const NO_VERDICT = { answer: '', reviewer: '', reason: '' } as const
/** An answer to an item of the readiness checklist that cannot be computed (section I), or that overrules what was. */
export const ReadinessAnswer = z.strictObject({
  state: z.enum(['done', 'open', 'not-applicable', 'overruled']),
  reason: Text.default(''),
})
/** Why a finding does not hold here, and who said so. */
export const Overruling = z.strictObject({ reason: z.string().min(1).max(20_000), reviewer: Text.default('') })

const pages = {
  /** Data product canvas (3.06–3.11). */
  canvas: z.strictObject({
    consumers: Text.default(''),
    acquisition: Text.default(''),
    design: Text.default(''),
    observability: Text.default(''),
    classification: Text.default(''),
  }),
  /** Contract (3.16, 3.18, 3.36) and allowed use (4.07). */
  contract: z.strictObject({
    version: Text.default(''),
    usage: Text.default(''),
    limitations: Text.default(''),
    delivery: Text.default(''),
    errorHandling: Text.default(''),
    changeProcess: Text.default(''),
    retention: Text.default(''),
    /** How long the old form stays, and how readers move over (3.18, G14); left out until somebody says it. */
    migration: Text.exactOptional(),
  }),
  /** Access and law (2.11). */
  protection: z.strictObject({
    accessRule: Text.default(''),
    regulation: Text.default(''),
    encryption: Text.default(''),
  }),
} as const
export type ProductPage = keyof typeof pages

const dataProductFields = {
  name: Name,
  /** What the product is hired to do, in one or two simple sentences (2.22). */
  job: Text,
  /** null: as derived from the map (section F). */
  archetype: z.enum(archetypes).nullable(),
  archetypeReason: Text,
  shape: z.enum(['', 'structured', 'semi-structured', 'unstructured', 'model']),
  lifecycle: z.enum(['idea', 'design', 'build', 'live', 'retired']),
  phase: z.enum(['', 'foundation', 'expansion', 'scale']),
  cohesive: Verdict,
  valuableOnItsOwn: Verdict,
  /** The team that builds it may differ from the owning domain (2.36). */
  buildingTeam: Text,
  /** A person: main contact (3.48). */
  productOwner: Text,
  support: Text,
  sample: Text,
  documentation: Text,
  /** Hours the product needs to process its inputs: a(c) of DOMAIN.md G.3. */
  processingHours: Amount,
  costPerYear: Amount,
  valuePerYear: Amount,
  blueprint: z.boolean(),
  tags: setOf(z.string().min(1).max(200)),
  terms: setOf(TermId),
} as const

export const DataProduct = z.strictObject({
  id: DataProductId,
  ...withBlanks(dataProductFields, {
    job: '',
    archetype: null,
    archetypeReason: '',
    shape: '',
    lifecycle: 'idea',
    phase: '',
    cohesive: NO_VERDICT,
    valuableOnItsOwn: NO_VERDICT,
    buildingTeam: '',
    productOwner: '',
    support: '',
    sample: '',
    documentation: '',
    processingHours: null,
    costPerYear: null,
    valuePerYear: null,
    blueprint: false,
    tags: {},
    terms: {},
  }),
  canvas: pages.canvas.prefault({}),
  contract: pages.contract.prefault({}),
  protection: pages.protection.prefault({}),
  attributes: z.record(AttributeId, Attribute).default({}),
  ports: z.record(PortId, OutputPort).default({}),
  slos: z.record(SloId, Slo).default({}),
  /** Left out until the first one: what was kept before has no such table. */
  versions: z.record(ContractVersionId, ContractVersion).exactOptional(),
  readiness: z.record(z.string().min(1).max(60), ReadinessAnswer).default({}),
  overruled: z.record(z.string().min(1).max(100), Overruling).default({}),
})
export type DataProduct = z.infer<typeof DataProduct>
export const DataProductChanges = changesOf(dataProductFields)
