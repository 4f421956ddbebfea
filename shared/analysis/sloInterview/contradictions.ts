// Which two promises of one product cannot both be kept: data cannot be fresher than it is updated, or than it takes to arrive (DOMAIN.md G.2).
import type { SloDimension } from './dimensions'

/** [what is longer, what it cannot be longer than], both lengths of time. */
export const atMost = [
  ['frequency', 'freshness'],
  ['latency', 'freshness'],
  ['timeToDetect', 'timeToNotify'],
  ['timeToNotify', 'timeToRepair'],
] as const satisfies readonly (readonly [SloDimension, SloDimension])[]
