// How a date is written: with the month as a word, for 3/4/2026 is read in two ways.
export const dateTextsEn = {
  'date.locale': 'en-GB',
  'date.long': '{{day}} {{month}} {{year}}',
  'date.ask': '21 Nov, 21/11/2026 or today',
  'date.unread': 'No day can be read from this. Say it as 21 Nov, 21/11/2026 or today; until then it stays as typed.',
  'date.none': 'The calendar has no such day. It stays as typed until it is one.',
} as const

export const dateTextsDe: Readonly<Record<keyof typeof dateTextsEn, string>> = {
  'date.locale': 'de',
  'date.long': '{{day}}. {{month}} {{year}}',
  'date.ask': '21. Nov, 21.11.2026 oder heute',
  'date.unread':
    'Daraus lässt sich kein Tag lesen. Sagen Sie 21. Nov, 21.11.2026 oder heute; bis dahin bleibt es wie getippt.',
  'date.none': 'Diesen Tag hat kein Kalender. Er bleibt wie getippt, bis es einer ist.',
}
