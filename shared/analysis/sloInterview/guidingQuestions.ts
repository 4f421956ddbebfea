// The interview: G01 to G20 of DOMAIN.md G.1. The words are in the catalogue; here is what each answer is about.
import type { SloDimension } from './dimensions'
import type { SloTextKey } from '../../text/slo.texts'

export type QuestionId = keyof typeof QUESTIONS
export interface GuidingQuestion {
  readonly id: QuestionId
  /** What the answer promises, in the order it is said: "1 hour, 8 hours" are two. Empty: an answer in words only. */
  readonly dimensions: readonly SloDimension[]
  readonly question: SloTextKey
  readonly followUp: SloTextKey
  readonly example: SloTextKey
}

const QUESTIONS = {
  G01: ['freshness'],
  G02: ['frequency'],
  G03: ['deliveryTime'],
  G04: ['latency'],
  G05: ['responseTime'],
  G06: ['availability'],
  G07: ['retention'],
  G08: ['completeness'],
  G09: ['accuracy'],
  G10: ['consistency'],
  G11: ['uniqueness'],
  G12: ['volume'],
  G13: ['lineage'],
  G14: ['changeNotice', 'endOfSupport'],
  G15: ['timeToNotify', 'timeToRepair'],
  G16: ['supportResponse'],
  G17: [],
  G18: [],
  G19: [],
  G20: ['endOfLife'],
} as const satisfies Readonly<Record<string, readonly SloDimension[]>>

/** In the order of the interview. */
export const guidingQuestions: readonly GuidingQuestion[] = (Object.keys(QUESTIONS) as QuestionId[]).map((id) => ({
  id,
  dimensions: QUESTIONS[id],
  question: `slo.question.${id}`,
  followUp: `slo.followUp.${id}`,
  example: `slo.example.${id}`,
}))

/** Which products to interview, and in which order: those a use case reads first (2.39), each group as it came. */
export const interviewOrder = <P>(
  products: readonly P[],
  isConsumerOriented: (product: P) => boolean,
): readonly P[] => [
  ...products.filter((product) => isConsumerOriented(product)),
  ...products.filter((product) => !isConsumerOriented(product)),
]
