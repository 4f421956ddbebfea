import { z } from 'zod'
import { Amount, Moment, Name, OrderKey, Score, Text, changesOf, withBlanks } from './fields'
import { KpiId, QuestionId, UseCaseId } from './ids'

/** A question the consumer must be able to answer (0.03), or one that is still open (0.08). */
const Question = z.strictObject({
  id: QuestionId,
  text: Text,
  kind: z.enum(['to-answer', 'open']).default('to-answer'),
  answer: Text.default(''),
  order: OrderKey,
})
const Kpi = z.strictObject({
  id: KpiId,
  name: Name,
  unit: Text.default(''),
  target: Amount.default(null),
  order: OrderKey,
})
export const useCaseTables = { questions: Question, kpis: Kpi } as const

/** As a role, I need …, so that … (2.19). */
const useCaseFields = {
  name: Name,
  role: Text,
  need: Text,
  outcome: Text,
  consumer: z.enum(['person', 'team', 'application', 'system']),
  value: Score,
  effort: Score,
  order: OrderKey,
  status: z.enum(['captured', 'mapped', 'agreed', 'parked']),
  /** How bad a failed week would be (G19, 4.08). */
  importance: z.enum(['', 'analysis', 'operations', 'law']),
  /** Consumer interview (3.12): how they work today, and what hurts. */
  workflow: Text,
  pains: Text,
  /** Usage context (4.11): where the data ends up. */
  application: Text,
  project: Text,
  since: Moment,
  description: Text,
} as const

export const UseCase = z.strictObject({
  id: UseCaseId,
  ...withBlanks(useCaseFields, {
    role: '',
    need: '',
    outcome: '',
    consumer: 'person',
    value: null,
    effort: null,
    status: 'captured',
    importance: '',
    workflow: '',
    pains: '',
    application: '',
    project: '',
    since: '',
    description: '',
  }),
  questions: z.record(QuestionId, Question).default({}),
  kpis: z.record(KpiId, Kpi).default({}),
})
export type UseCase = z.infer<typeof UseCase>
export const UseCaseChanges = changesOf(useCaseFields)
