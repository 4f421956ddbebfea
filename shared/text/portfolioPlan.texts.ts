// The portfolio as a whole: what breaks, what to build first, who pays.
export const portfolioPlanTextsEn = {
  'cli.impact.about': 'Say what hangs on one record: use cases, products, owners, promises and value downstream of it.',
  'cli.impact.option.of': 'name or id of a use case, data product or source system',
  'cli.impact.unknown': 'Nothing on the map is called “{{name}}”.',
  'cli.impact.several': 'Several are called “{{name}}”; name one by its id: {{ids}}.',
  'cli.impact.useCase': 'use case: {{name}} (value {{value}}), by way of {{path}}',
  'cli.impact.product': 'data product: {{name}} ({{owner}})',
  'cli.impact.promise': 'promise: {{product}}: {{objective}}',
  'cli.impact.summary':
    '{{name}}: use cases {{useCases}}, products {{products}}, owners {{owners}}, promises {{promises}}; value of use cases {{value}}, not rated {{unrated}}; value a year {{perYear}} {{currency}}, not said for {{unknown}}.',
  'plan.unrated': 'not rated',
} as const

export const portfolioPlanTextsDe: Record<keyof typeof portfolioPlanTextsEn, string> = {
  'cli.impact.about':
    'Sagen, was an etwas hängt: Anwendungsfälle, Produkte, Eigentümer, Versprechen und Wert, die darauf beruhen.',
  'cli.impact.option.of': 'Name oder Id eines Anwendungsfalls, Datenprodukts oder Quellsystems',
  'cli.impact.unknown': 'Auf der Karte heißt nichts „{{name}}“.',
  'cli.impact.several': 'Mehrere heißen „{{name}}“; nennen Sie eines mit seiner Id: {{ids}}.',
  'cli.impact.useCase': 'Anwendungsfall: {{name}} (Wert {{value}}), über {{path}}',
  'cli.impact.product': 'Datenprodukt: {{name}} ({{owner}})',
  'cli.impact.promise': 'Versprechen: {{product}}: {{objective}}',
  'cli.impact.summary':
    '{{name}}: Anwendungsfälle {{useCases}}, Produkte {{products}}, Eigentümer {{owners}}, Versprechen {{promises}}; Wert der Anwendungsfälle {{value}}, nicht bewertet {{unrated}}; Wert im Jahr {{perYear}} {{currency}}, nicht gesagt bei {{unknown}}.',
  'plan.unrated': 'nicht bewertet',
}
