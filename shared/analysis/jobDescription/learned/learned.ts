/** What can be heard from the wording alone, and what its label then says; in the order of the table's letters. */
export const LEARNED = [
  { code: 'two-jobs', level: 'fail' },
  { code: 'vague', level: 'fail' },
  { code: 'implementation', level: 'fail' },
  { code: 'not-a-product', level: 'fail' },
  { code: 'vague', level: 'warn' },
  { code: 'implementation', level: 'warn' },
] as const
export type Learned = (typeof LEARNED)[number]
