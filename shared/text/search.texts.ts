// Words of the search over goals and content.
export const searchTextsEn = {
  'find.title': 'Find',
  'find.nothing': 'There is nothing to find yet.',
  'find.placeholder': 'Name, goal, field, question…',
  'find.kind.dataProduct': 'Data products',
  'find.kind.useCase': 'Use cases',
  'find.kind.sourceSystem': 'Source systems',
  'find.kind.domain': 'Domains',
  'find.kind.term': 'Words of the business',
  'find.kind.room': 'Said in the room',
  'find.more_one': '{{count}} more',
  'find.more_other': '{{count}} more',
  'find.need': 'Could serve this need',
  'find.need.closest': 'Nothing clearly serves this need; closest',
  'find.need.because': 'because {{reason}}',
} as const

export const searchTextsDe: Readonly<Record<keyof typeof searchTextsEn, string>> = {
  'find.title': 'Suchen',
  'find.nothing': 'Es gibt noch nichts zu finden.',
  'find.placeholder': 'Name, Ziel, Attribut, Frage…',
  'find.kind.dataProduct': 'Datenprodukte',
  'find.kind.useCase': 'Anwendungsfälle',
  'find.kind.sourceSystem': 'Quellsysteme',
  'find.kind.domain': 'Domänen',
  'find.kind.term': 'Fachbegriffe',
  'find.kind.room': 'In der Runde gesagt',
  'find.more_one': '{{count}} weiteres Ergebnis',
  'find.more_other': '{{count}} weitere Ergebnisse',
  'find.need': 'Könnte diesen Bedarf decken',
  'find.need.closest': 'Nichts deckt diesen Bedarf sicher; am nächsten',
  'find.need.because': 'weil: {{reason}}',
}
