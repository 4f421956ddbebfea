// Service level objectives: the interview and what was agreed, in words.
import { sloMeasureTextsDe, sloMeasureTextsEn } from './sloMeasures.texts'
import { sloObjectiveTextsDe, sloObjectiveTextsEn } from './sloObjectives.texts'
import { sloQuestionTextsDe, sloQuestionTextsEn } from './sloQuestions.texts'

export const sloTextsEn = { ...sloQuestionTextsEn, ...sloObjectiveTextsEn, ...sloMeasureTextsEn } as const
type StoredKey = keyof typeof sloTextsEn
type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K
export type SloTextKey = WithoutPlural<StoredKey>

export const sloTextsDe: Record<StoredKey, string> = {
  ...sloQuestionTextsDe,
  ...sloObjectiveTextsDe,
  ...sloMeasureTextsDe,
}
