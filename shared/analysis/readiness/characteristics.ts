// The eight characteristics of a data product (2.04–2.11), as far as the map can tell.
import { nativePorts } from '../nativePorts'
import type { ReadinessCheck } from './readinessCheck'
import { isBlank, missingOf, type Missing } from './readinessItem'
import type { PortKind, Reader } from './surroundings'

/** Can be explored and located, and told apart (2.04). */
export const discoverable: ReadinessCheck = {
  id: 'discoverable',
  ref: '2.04',
  asked: false,
  find: (product, { isOwned }) => [
    ...(isBlank(product.job) ? [missingOf(product, 'readiness.missing.job', 'job')] : []),
    ...(!isOwned ? [missingOf(product, 'readiness.missing.owner', 'owner')] : []),
    ...(Object.keys(product.tags).length === 0 ? [missingOf(product, 'readiness.missing.tag', 'tags')] : []),
  ],
}

/** An absolute address as RFC 3986 spells it, or a name under a scheme (urn:…, s3://…). */
const URI = /^[a-z][a-z0-9+.-]*:\S+$/i

/** A unique, permanent address for every port (2.05). */
const addressable: ReadinessCheck = {
  id: 'addressable',
  ref: '2.05',
  asked: false,
  find: (product, { sharedAddresses }) => {
    const ports = Object.values(product.ports)
    if (ports.length === 0) return [missingOf(product, 'readiness.missing.port', 'ports')]
    return ports.flatMap(({ name: port, address }): readonly Missing[] => {
      if (isBlank(address)) return [missingOf(product, 'readiness.missing.address', 'ports', { port })]
      if (!URI.test(address.trim())) return [missingOf(product, 'readiness.missing.uri', 'ports', { port, address })]
      return sharedAddresses.includes(address.trim())
        ? [missingOf(product, 'readiness.missing.ownAddress', 'ports', { port, address })]
        : []
    })
  },
}

/** Purpose, meaning of every field, a way of access; a sample where one applies (2.06). */
export const understandable: ReadinessCheck = {
  id: 'understandable',
  ref: '2.06',
  asked: false,
  find: (product) => {
    const attributes = Object.values(product.attributes)
    const unclear = attributes.filter(({ meaning }) => isBlank(meaning)).length
    return [
      ...(isBlank(product.job) ? [missingOf(product, 'readiness.missing.purpose', 'job')] : []),
      ...(attributes.length === 0 ? [missingOf(product, 'readiness.missing.attribute', 'attributes')] : []),
      ...(unclear > 0 ? [missingOf(product, 'readiness.missing.meaning', 'attributes', { count: unclear })] : []),
      ...(Object.keys(product.ports).length === 0 && isBlank(product.documentation)
        ? [missingOf(product, 'readiness.missing.access', 'ports')]
        : []),
    ]
  },
}

/** At least one promise, and a measure for each (2.07, 2.43). */
export const trustworthy: ReadinessCheck = {
  id: 'trustworthy',
  ref: '2.07',
  asked: false,
  find: (product) => {
    const slos = Object.values(product.slos)
    if (slos.length === 0) return [missingOf(product, 'readiness.missing.slo', 'slos')]
    const count = slos.filter(({ sli }) => isBlank(sli)).length
    return count > 0 ? [missingOf(product, 'readiness.missing.sli', 'slos', { count })] : []
  },
}

/** Another product reads as a program does, and joins as an analyst does. */
const SUITS: Readonly<Record<Reader['kind'], readonly PortKind[]>> = {
  ...nativePorts,
  product: ['sql', 'file', 'stream', 'api', 'model', 'other'],
}

/** Every kind of reader finds a port of its kind; a flow that names its way of reading asks for exactly that (2.08). */
export const native: ReadinessCheck = {
  id: 'native',
  ref: '2.08',
  asked: false,
  find: (product, { readers }) => {
    const offered = new Set(Object.values(product.ports).map(({ kind }) => kind))
    if (offered.size === 0) return [missingOf(product, 'readiness.missing.port', 'ports')]
    return readers.flatMap(({ name: reader, mode, kind }): readonly Missing[] => {
      if (mode !== '')
        return offered.has(mode)
          ? []
          : [missingOf(product, 'readiness.missing.portKind', 'ports', { reader, kind: mode })]
      return SUITS[kind].some((suited) => offered.has(suited))
        ? []
        : [missingOf(product, 'readiness.missing.portFor', 'ports', { reader })]
    })
  },
}

/** Forms that programs of other domains can join, filter and aggregate. */
const COMPOSABLE: ReadonlySet<PortKind> = new Set(['sql', 'api', 'file', 'stream'])

/** A business key, the same where products are joined, and a port that is not for eyes alone (2.09). */
const interoperable: ReadinessCheck = {
  id: 'interoperable',
  ref: '2.09',
  asked: false,
  find: (product, { unsharedWith }) => {
    const hasKey = Object.values(product.attributes).some(({ businessKey }) => businessKey)
    const ports = Object.values(product.ports)
    return [
      ...(hasKey ? [] : [missingOf(product, 'readiness.missing.key', 'attributes')]),
      ...unsharedWith.map((consumer) => missingOf(product, 'readiness.missing.sharedKey', 'attributes', { consumer })),
      ...(ports.length > 0 && !ports.some(({ kind }) => COMPOSABLE.has(kind))
        ? [missingOf(product, 'readiness.missing.composable', 'ports')]
        : []),
    ]
  },
}

/** The room's own verdict, with its reason; one attribute or an identifier alone is a hint to look twice (2.10). */
const valuable: ReadinessCheck = {
  id: 'valuable',
  ref: '2.10',
  asked: true,
  find: (product) => {
    const { answer, reason } = product.valuableOnItsOwn
    if (answer === 'no') return [missingOf(product, 'readiness.missing.notValuable', 'verdict')]
    if (answer !== 'yes') return [missingOf(product, 'readiness.missing.valuable', 'verdict')]
    return isBlank(reason) ? [missingOf(product, 'readiness.missing.valuableReason', 'verdict')] : []
  },
}

/** Every attribute classified, and a rule of access as soon as one of them is sensitive (2.11). */
export const secure: ReadinessCheck = {
  id: 'secure',
  ref: '2.11',
  asked: false,
  find: (product) => {
    const attributes = Object.values(product.attributes)
    const count = attributes.filter(({ sensitivity }) => sensitivity === '').length
    const sensitive = attributes.some(({ sensitivity }) => sensitivity === 'confidential' || sensitivity === 'personal')
    const law = attributes.some(({ sensitivity }) => sensitivity === 'personal')
    return [
      ...(attributes.length === 0 ? [missingOf(product, 'readiness.missing.attribute', 'attributes')] : []),
      ...(count > 0 ? [missingOf(product, 'readiness.missing.sensitivity', 'attributes', { count })] : []),
      ...(sensitive && isBlank(product.protection.accessRule)
        ? [missingOf(product, 'readiness.missing.accessRule', 'protection')]
        : []),
      ...(law && isBlank(product.protection.regulation)
        ? [missingOf(product, 'readiness.missing.regulation', 'protection')]
        : []),
    ]
  },
}

/** In the order of the practice. */
export const characteristics: readonly ReadinessCheck[] = [
  discoverable,
  addressable,
  understandable,
  trustworthy,
  native,
  interoperable,
  valuable,
  secure,
]
