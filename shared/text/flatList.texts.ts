// A list of names in the typist line: what they become, and the keys that turn all of them into something else.
export const flatListTextsEn = {
  'typist.again': 'as above',
  'typist.list.usecase': '{{count}} names become use cases: start with who needs what.',
  'typist.list.product': '{{count}} names become data products.',
  'typist.list.source': '{{count}} names become source systems.',
  'typist.list.mixed': '{{count}} names become what stands before each.',
  'typist.list.as': 'Make all of them',
  'typist.list.as.usecase': 'Use cases',
  'typist.list.as.product': 'Data products',
  'typist.list.as.source': 'Source systems',
} as const

export const flatListTextsDe: Record<keyof typeof flatListTextsEn, string> = {
  'typist.again': 'wie oben',
  'typist.list.usecase': '{{count}} Namen werden Anwendungsfälle: Am Anfang steht, wer was braucht.',
  'typist.list.product': '{{count}} Namen werden Datenprodukte.',
  'typist.list.source': '{{count}} Namen werden Quellsysteme.',
  'typist.list.mixed': '{{count}} Namen werden, was jeweils davor steht.',
  'typist.list.as': 'Alle machen zu',
  'typist.list.as.usecase': 'Anwendungsfälle',
  'typist.list.as.product': 'Datenprodukte',
  'typist.list.as.source': 'Quellsysteme',
}
