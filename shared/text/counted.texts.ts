// Counted nouns inside other sentences, where a sentence counts more than one thing: `$t(counted.products, {"count": {{products}} })`.
export const countedTextsEn = {
  'counted.products_one': '{{count, number}} product',
  'counted.products_other': '{{count, number}} products',
  'counted.ofProducts_one': 'of {{count, number}} product',
  'counted.ofProducts_other': 'of {{count, number}} products',
  'counted.inSteps_one': 'in {{count, number}} step',
  'counted.inSteps_other': 'in {{count, number}} steps',
  'counted.rows_one': '{{count, number}} row',
  'counted.rows_other': '{{count, number}} rows',
  'counted.duplicates_one': '{{count, number}} duplicate',
  'counted.duplicates_other': '{{count, number}} duplicates',
} as const

export const countedTextsDe: Record<keyof typeof countedTextsEn, string> = {
  'counted.products_one': '{{count, number}} Produkt',
  'counted.products_other': '{{count, number}} Produkte',
  'counted.ofProducts_one': 'von {{count, number}} Produkt',
  'counted.ofProducts_other': 'von {{count, number}} Produkten',
  'counted.inSteps_one': 'in {{count, number}} Schritt',
  'counted.inSteps_other': 'in {{count, number}} Schritten',
  'counted.rows_one': '{{count, number}} Zeile',
  'counted.rows_other': '{{count, number}} Zeilen',
  'counted.duplicates_one': '{{count, number}} Dublette',
  'counted.duplicates_other': '{{count, number}} Dubletten',
}
