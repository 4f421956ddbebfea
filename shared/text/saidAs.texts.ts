// What else people call an action: it is found by these words, and they are never shown.
export const saidAsTextsEn = {
  'saidAs.product.merge': 'combine join unite duplicates into one',
  'saidAs.product.split': 'divide separate break up cut in two',
  'saidAs.product.recast': 'dashboard report table topic warehouse not a data product',
  'saidAs.product.offers': 'reuse existing suggest generalise widen',
  'saidAs.view.compare': 'overlay difference shared',
  'saidAs.view.lens': 'overlay focus on one use case',
  'saidAs.view.matrix': 'use case by product grid reuse',
  'saidAs.view.overview': 'marginal value curve reuse when to stop enough charts',
  'saidAs.view.projector': 'room wall second screen window beamer present',
  'saidAs.view.projectorStep': 'room wall matrix curve',
  'saidAs.view.review': 'findings check problems hints',
} as const

export const saidAsTextsDe: Record<keyof typeof saidAsTextsEn, string> = {
  'saidAs.product.merge': 'zusammenlegen vereinen verschmelzen Dubletten',
  'saidAs.product.split': 'aufteilen trennen zerlegen zerschneiden',
  'saidAs.product.recast': 'umwandeln Dashboard Bericht Tabelle Topic Warehouse kein Datenprodukt',
  'saidAs.product.offers': 'wiederverwenden vorhanden vorschlagen verallgemeinern erweitern',
  'saidAs.view.compare': 'überlagern Unterschied gemeinsam',
  'saidAs.view.lens': 'überlagern Overlay ein Anwendungsfall',
  'saidAs.view.matrix': 'Anwendungsfall mal Produkt Raster Wiederverwendung',
  'saidAs.view.overview': 'Grenznutzen Kurve Wiederverwendung wann genug Diagramme',
  'saidAs.view.projector': 'Raum Wand Leinwand zweites Fenster Projektor zeigen',
  'saidAs.view.projectorStep': 'Raum Wand Leinwand Projektor Matrix Kurve',
  'saidAs.view.review': 'Befunde Prüfung Probleme Hinweise',
}
