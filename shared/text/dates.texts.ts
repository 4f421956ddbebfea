// How a date is written: with the month as a word, for 3/4/2026 is read in two ways.
export const dateTextsEn = {
  'date.locale': 'en-GB',
  'date.long': '{{day}} {{month}} {{year}}',
} as const

export const dateTextsDe: Readonly<Record<keyof typeof dateTextsEn, string>> = {
  'date.locale': 'de',
  'date.long': '{{day}}. {{month}} {{year}}',
}
