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
  'cli.plan.about':
    'Say which products to build first, in phases, and why; who should own what is open; what each domain carries. Ends with 1 when products feed each other in a circle.',
  'plan.phase.foundation': 'Foundation: one domain first',
  'plan.phase.expansion': 'Expansion: two or three more domains',
  'plan.phase.scale': 'Scale: the rest',
  'plan.pilot.chosen': 'Pilot domain: {{domain}} (chosen).',
  'plan.pilot.suggested':
    'Pilot domain: {{domain}} (suggested: greatest value, {{value}}, over its use cases: {{useCases}}).',
  'plan.increment':
    'For “{{useCase}}”: value {{value}}, effort {{effort}}; {{open}} of {{needed}} products are still to be built',
  'plan.increment.unrated':
    'For “{{useCase}}”: not rated, so value {{value}} and effort {{effort}} are assumed; {{open}} of {{needed}} products are still to be built',
  'plan.increment.nobody': 'No use case asks for these {{open}}',
  'plan.step': '{{place}}. {{name}} ({{owner}}); use cases served: {{serves}}',
  'plan.step.after': '{{place}}. {{name}} ({{owner}}); use cases served: {{serves}}; after {{after}}',
  'plan.step.circle': 'in a circle with {{names}}: they can only be built together',
  'plan.without': 'Nothing is built for (parked, or no product yet): {{names}}.',
  'plan.summary': '{{name}}: products {{products}}, use cases {{useCases}}, circles {{circles}}.',
  'cli.plan.option.chargeBack': 'how the cost of a product is shared among its readers',
  'plan.money':
    'Money a year, in {{currency}} (products without a cost: {{withoutCost}}, without a value: {{withoutValue}})',
  'plan.money.domain':
    '{{domain}}: value {{value, number}} − cost {{cost, number}} + charged {{charged, number}} − paid {{paid, number}} = {{result, number}}',
  'plan.money.nobody': 'Use cases, and products without an owner',
  'plan.owner.total': 'Owner of “{{name}}”: {{suggested}} is suggested, with the strongest case',
  'plan.owner.need':
    'Owner of “{{name}}”: {{suggested}} is suggested; the cases are close, so the most pressing need decides',
  'plan.owner.equal': 'Owner of “{{name}}”: the cases are equal; is it one cohesive concept?',
  'plan.owner.no-case': 'Owner of “{{name}}”: no domain has a case yet',
  'plan.owner.case':
    '{{domain}}: owns the sources {{ownsSources}} + greatest need {{greatestNeed}} + best placed {{bestPlaced}} = {{total}}',
  'plan.unrated': 'not rated',
} as const

export const portfolioPlanTextsDe: Record<keyof typeof portfolioPlanTextsEn, string> = {
  'cli.impact.about':
    'Sagen, was an etwas hängt: Anwendungsfälle, Produkte, Eigentümer, Zusagen und Wert, die darauf beruhen.',
  'cli.impact.option.of': 'Name oder Kennung eines Anwendungsfalls, Datenprodukts oder Quellsystems',
  'cli.impact.unknown': 'Auf der Karte heißt nichts „{{name}}“.',
  'cli.impact.several': 'Mehrere heißen „{{name}}“; nennen Sie eines mit seiner Kennung: {{ids}}.',
  'cli.impact.useCase': 'Anwendungsfall: {{name}} (Wert {{value}}), über {{path}}',
  'cli.impact.product': 'Datenprodukt: {{name}} ({{owner}})',
  'cli.impact.promise': 'Zusage: {{product}}: {{objective}}',
  'cli.impact.summary':
    '{{name}}: Anwendungsfälle {{useCases}}, Produkte {{products}}, Eigentümer {{owners}}, Zusagen {{promises}}; Wert der Anwendungsfälle {{value}}, nicht bewertet {{unrated}}; Wert im Jahr {{perYear}} {{currency}}, nicht gesagt bei {{unknown}}.',
  'cli.plan.about':
    'Sagen, welche Produkte zuerst gebaut werden, in welchen Phasen und warum; wem Offenes gehören sollte; was jede Domäne trägt. Endet mit 1, wenn Produkte einander im Kreis speisen.',
  'plan.phase.foundation': 'Grundlage: erst eine Domäne',
  'plan.phase.expansion': 'Ausbau: zwei oder drei weitere Domänen',
  'plan.phase.scale': 'Breite: alles Übrige',
  'plan.pilot.chosen': 'Pilotdomäne: {{domain}} (gewählt).',
  'plan.pilot.suggested':
    'Pilotdomäne: {{domain}} (Vorschlag: größter Wert, {{value}}, über ihre Anwendungsfälle: {{useCases}}).',
  'plan.increment':
    'Für „{{useCase}}“: Wert {{value}}, Aufwand {{effort}}; von {{needed}} Produkten sind {{open}} noch zu bauen',
  'plan.increment.unrated':
    'Für „{{useCase}}“: nicht bewertet, angenommen werden Wert {{value}} und Aufwand {{effort}}; von {{needed}} Produkten sind {{open}} noch zu bauen',
  'plan.increment.nobody': 'Diese {{open}} verlangt kein Anwendungsfall',
  'plan.step': '{{place}}. {{name}} ({{owner}}); bediente Anwendungsfälle: {{serves}}',
  'plan.step.after': '{{place}}. {{name}} ({{owner}}); bediente Anwendungsfälle: {{serves}}; nach {{after}}',
  'plan.step.circle': 'im Kreis mit {{names}}: Sie lassen sich nur zusammen bauen',
  'plan.without': 'Nichts gebaut wird für (geparkt oder noch ohne Produkt): {{names}}.',
  'plan.summary': '{{name}}: Produkte {{products}}, Anwendungsfälle {{useCases}}, Kreise {{circles}}.',
  'cli.plan.option.chargeBack': 'wie die Kosten eines Produkts auf seine Leser verteilt werden',
  'plan.money': 'Geld im Jahr, in {{currency}} (Produkte ohne Kosten: {{withoutCost}}, ohne Wert: {{withoutValue}})',
  'plan.money.domain':
    '{{domain}}: Wert {{value, number}} − Kosten {{cost, number}} + berechnet {{charged, number}} − bezahlt {{paid, number}} = {{result, number}}',
  'plan.money.nobody': 'Anwendungsfälle, und Produkte ohne Eigentümer',
  'plan.owner.total': 'Eigentümer von „{{name}}“: Vorschlag {{suggested}}, mit den stärksten Gründen',
  'plan.owner.need':
    'Eigentümer von „{{name}}“: Vorschlag {{suggested}}; es ist knapp, also entscheidet der dringendste Bedarf',
  'plan.owner.equal': 'Eigentümer von „{{name}}“: Die Gründe sind gleich stark; ist es ein zusammenhängender Begriff?',
  'plan.owner.no-case': 'Eigentümer von „{{name}}“: Noch spricht nichts für eine Domäne',
  'plan.owner.case':
    '{{domain}}: besitzt die Quellen {{ownsSources}} + größter Bedarf {{greatestNeed}} + am besten geeignet {{bestPlaced}} = {{total}}',
  'plan.unrated': 'nicht bewertet',
}
