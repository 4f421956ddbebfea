// The checklist of seed 000 (0.15–0.22) and what the map adds to it (2.17, 2.26, 2.44), item by item of DOMAIN.md section I.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { SloDimension } from '../sloInterview/dimensions'
import { standingVerdictOf } from '../standingVerdict'
import { discoverable, native, secure, trustworthy, understandable } from './characteristics'
import type { ReadinessCheck } from './readinessCheck'
import { isBlank, missingOf } from './readinessItem'

/** Each use case behind the product is said in full, and somebody of role "user" was in a session (0.15). */
const usersTalkedTo: ReadinessCheck = {
  id: 'R1',
  ref: '0.15',
  asked: false,
  find: (product, { users, unsaid, userWasThere }) => {
    if (users === 0) return [missingOf(product, 'readiness.missing.useCase', '')]
    return [...unsaid, ...(userWasThere ? [] : [missingOf(product, 'readiness.missing.user', '')])]
  },
}

/** The job description does not fail, or was overruled; at least one attribute has a meaning (0.16, 2.22). */
const defined: ReadinessCheck = {
  id: 'R2',
  ref: '0.16',
  asked: false,
  find: (product) => {
    const meant = Object.values(product.attributes).some(({ meaning }) => !isBlank(meaning))
    const { reasons, denied } = standingVerdictOf(product)
    return [
      ...(reasons.some(({ level }) => level === 'fail')
        ? [missingOf(product, isBlank(product.job) ? 'readiness.missing.job' : 'readiness.missing.jobFails', 'job')]
        : []),
      ...(denied.some(({ code }) => code === 'not-cohesive')
        ? [missingOf(product, 'readiness.missing.notCohesive', 'verdict')]
        : []),
      ...(meant ? [] : [missingOf(product, 'readiness.missing.oneMeaning', 'attributes')]),
    ]
  },
}

const QUALITY: ReadonlySet<string> = new Set<SloDimension>([
  'completeness',
  'accuracy',
  'consistency',
  'validity',
  'uniqueness',
  'volume',
  'errorRate',
])
const SCHEDULE: ReadonlySet<string> = new Set<SloDimension>(['freshness', 'frequency', 'deliveryTime', 'latency'])

const sloAbout = ({ slos }: DataProduct, dimensions: ReadonlySet<string>) =>
  Object.values(slos).filter(({ dimension }) => dimensions.has(dimension))

/** The five kinds of metadata of 3.22, each with what says it. */
const METADATA = [
  ['schema', (product) => Object.keys(product.attributes).length > 0 && Object.keys(product.ports).length > 0],
  [
    'schedule',
    (product) =>
      sloAbout(product, SCHEDULE).length > 0 || Object.values(product.ports).some(({ cadence }) => !isBlank(cadence)),
  ],
  ['quality', (product) => sloAbout(product, QUALITY).length > 0],
  ['usage', ({ contract, documentation }) => !isBlank(contract.usage) || !isBlank(documentation)],
  ['contact', ({ productOwner, support }) => !isBlank(productOwner) || !isBlank(support)],
] as const satisfies readonly (readonly [string, (product: DataProduct) => boolean])[]

/** How many of the five kinds of metadata of 3.22 a product has: 0 to 5. */
export const metadataScoreOf = (product: DataProduct): number => METADATA.filter(([, isSaid]) => isSaid(product)).length

/** A promise with a measure, three of the five kinds of metadata, a port (0.17, 3.22). */
const promised: ReadinessCheck = {
  id: 'R3',
  ref: '0.17',
  asked: false,
  find: (product, surroundings) => {
    const score = metadataScoreOf(product)
    return [
      ...trustworthy.find(product, surroundings),
      ...(score < 3 ? [missingOf(product, 'readiness.missing.metadata', 'canvas', { count: score })] : []),
      ...(Object.keys(product.ports).length === 0 ? [missingOf(product, 'readiness.missing.port', 'ports')] : []),
    ]
  },
}

/** Discoverable, understandable and natively accessible together (0.18); what several of them lack is said once. */
const easyToUse: ReadinessCheck = {
  id: 'R4',
  ref: '0.18',
  asked: false,
  find: (product, surroundings) => {
    const all = [discoverable, understandable, native].flatMap((check) => check.find(product, surroundings))
    return all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at)
  },
}

/** A promise about quality that says how often it is looked at (0.19). */
const qualityChecked: ReadinessCheck = {
  id: 'R5',
  ref: '0.19',
  asked: false,
  find: (product) => {
    const quality = sloAbout(product, QUALITY)
    if (quality.length === 0) return [missingOf(product, 'readiness.missing.quality', 'slos')]
    return quality.some(({ window, days, time }) => [window, days, time].some((said) => !isBlank(said)))
      ? []
      : [missingOf(product, 'readiness.missing.qualitySchedule', 'slos')]
  },
}

/** As the characteristic (0.20, 2.11). */
const protectedData: ReadinessCheck = { ...secure, id: 'R6', ref: '0.20' }

/** Exactly one owner, nobody contesting, and a decision with a reason (0.21, 2.34). */
const clearOwner: ReadinessCheck = {
  id: 'R7',
  ref: '0.21',
  asked: false,
  find: (product, { ownership, isDecidedWithReason }) => {
    if (ownership !== 'owned') return [missingOf(product, `readiness.missing.owner.${ownership}`, 'owner')]
    return isDecidedWithReason ? [] : [missingOf(product, 'readiness.missing.ownerReason', 'owner')]
  },
}

/** Only people know: yes, and since when (0.22). */
const feedback: ReadinessCheck = {
  id: 'R8',
  ref: '0.22',
  asked: true,
  find: (product) => [missingOf(product, 'readiness.missing.feedback', 'readiness')],
}

/** Leads to a use case, and a source-aligned product starts at a system of record (2.17, 2.24). */
const onPath: ReadinessCheck = {
  id: 'path',
  ref: '2.17',
  asked: false,
  find: (product, { users, lacksSource }) => [
    ...(users === 0 ? [missingOf(product, 'readiness.missing.useCase', '')] : []),
    ...(lacksSource ? [missingOf(product, 'readiness.missing.source', '')] : []),
  ],
}

/** Two use cases or more; with one alone somebody says that it is the first of several (2.26). */
const notOverfitted: ReadinessCheck = {
  id: 'reuse',
  ref: '2.26',
  asked: true,
  find: (product, { users }) => (users >= 2 ? [] : [missingOf(product, 'readiness.missing.secondUse', 'readiness')]),
}

/** More than one table or dataset of different concepts is a question for the room (2.44); several ports of one concept are fine. */
const oneConcept: ReadinessCheck = {
  id: 'size',
  ref: '2.44',
  asked: true,
  find: (product) => {
    const names = new Set(Object.values(product.ports).map(({ name }) => name.trim().toLowerCase()))
    if (names.size <= 1 || product.cohesive.answer === 'yes') return []
    return [missingOf(product, 'readiness.missing.size', 'verdict', { count: names.size })]
  },
}

/** The eight items of the checklist first, then what the map adds. */
export const checklist: readonly ReadinessCheck[] = [
  usersTalkedTo,
  defined,
  promised,
  easyToUse,
  qualityChecked,
  protectedData,
  clearOwner,
  feedback,
  onPath,
  notOverfitted,
  oneConcept,
]
