// The matrix of use cases and data products.
export const matrixTextsEn = {
  'action.view.matrix': 'Matrix',
  'matrix.title': 'Use cases and the products they need',
  'matrix.summary':
    'Two or more use cases share {{shared, number}} $t(counted.ofProducts, {"count": {{products}} }); for one alone: {{singleUse, number}}.',
  'matrix.summary.unused':
    'Two or more use cases share {{shared, number}} $t(counted.ofProducts, {"count": {{products}} }); for one alone: {{singleUse, number}}; for none: {{unused, number}}.',
  'matrix.help': 'Arrows walk from cell to cell. Enter shows the product on the map, with the lens on the use case.',
  'matrix.product': 'Data product',
  'matrix.reuse': 'Serves',
  'matrix.reuse.several': '{{count}} use cases',
  'matrix.reuse.one': 'one alone',
  'matrix.reuse.none': 'none',
  'matrix.introduced': 'introduced',
  'matrix.reused': 'reused',
  'matrix.widened': 'widened',
  'matrix.widened.by': '+ {{attributes}}',
  'matrix.notNeeded': 'not needed',
  'matrix.useCase.counts': '{{introduced}} introduced, {{reused}} reused, {{widened}} widened',
  'matrix.more': '{{count}} more →',
  'matrix.legend': 'What the marks mean',
  'matrix.legend.introduced': 'introduced: needed here first',
  'matrix.legend.reused': 'reused as it is',
  'matrix.legend.widened': 'widened for it',
  'matrix.empty': 'Nothing to compare yet',
  'matrix.empty.why': 'Once a use case needs a data product, the matrix shows what each further use case could reuse.',
} as const

export const matrixTextsDe: Record<keyof typeof matrixTextsEn, string> = {
  'action.view.matrix': 'Matrix',
  'matrix.title': 'Anwendungsfälle und die Produkte, die sie brauchen',
  'matrix.summary':
    'Zwei oder mehr Anwendungsfälle teilen sich {{shared, number}} $t(counted.ofProducts, {"count": {{products}} }); nur für einen: {{singleUse, number}}.',
  'matrix.summary.unused':
    'Zwei oder mehr Anwendungsfälle teilen sich {{shared, number}} $t(counted.ofProducts, {"count": {{products}} }); nur für einen: {{singleUse, number}}; für keinen: {{unused, number}}.',
  'matrix.help':
    'Pfeiltasten gehen von Zelle zu Zelle. Enter zeigt das Produkt auf der Karte, mit der Linse auf dem Anwendungsfall.',
  'matrix.product': 'Datenprodukt',
  'matrix.reuse': 'Dient',
  'matrix.reuse.several': '{{count}} Fällen',
  'matrix.reuse.one': 'nur einem',
  'matrix.reuse.none': 'keinem',
  'matrix.introduced': 'eingeführt',
  'matrix.reused': 'wiederverwendet',
  'matrix.widened': 'erweitert',
  'matrix.widened.by': '+ {{attributes}}',
  'matrix.notNeeded': 'nicht gebraucht',
  'matrix.useCase.counts': '{{introduced}} eingeführt, {{reused}} wiederverwendet, {{widened}} erweitert',
  'matrix.more': 'noch {{count}} →',
  'matrix.legend': 'Was die Zeichen bedeuten',
  'matrix.legend.introduced': 'eingeführt: hier zuerst gebraucht',
  'matrix.legend.reused': 'wiederverwendet, wie es ist',
  'matrix.legend.widened': 'dafür erweitert',
  'matrix.empty': 'Noch nichts zu vergleichen',
  'matrix.empty.why':
    'Sobald ein Anwendungsfall ein Datenprodukt braucht, zeigt die Matrix, was jeder weitere nutzen könnte.',
}
