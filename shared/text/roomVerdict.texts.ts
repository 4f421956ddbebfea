// What the room says of a product, beside the job-description test and as a finding (2.23).
export const roomVerdictTextsEn = {
  'finding.room.not-cohesive': 'The room says that “{{name}}” is not one cohesive concept{{by}}.',
  'finding.room.not-valuable': 'The room says that “{{name}}” has no value on its own{{by}}.',
  'product.job.room.sayWhy': 'Say who decided and why: then it counts against the test.',
} as const

export const roomVerdictTextsDe: Record<keyof typeof roomVerdictTextsEn, string> = {
  'finding.room.not-cohesive': 'Die Runde sagt: „{{name}}“ ist kein zusammenhängender Begriff{{by}}.',
  'finding.room.not-valuable': 'Die Runde sagt: „{{name}}“ hat für sich allein keinen Wert{{by}}.',
  'product.job.room.sayWhy': 'Sagen Sie, wer entschieden hat und warum: Dann zählt es gegen den Test.',
}
