// What each half of a product that is split hands out (2.44).
export const splitHalvesTextsEn = {
  'boundary.split.ports.only': 'Only “{{name}}” hands out: {{names}}.',
  'boundary.split.deed':
    '“{{fresh}}” would do something instead of delivering data: is that a use case, rather than a product?',
  'recut.split.ports': 'Who hands out what',
} as const

export const splitHalvesTextsDe: Record<keyof typeof splitHalvesTextsEn, string> = {
  'boundary.split.ports.only': 'Nur „{{name}}“ gibt heraus: {{names}}.',
  'boundary.split.deed':
    '„{{fresh}}“ würde etwas tun, statt Daten zu liefern: Ist das nicht eher ein Anwendungsfall als ein Produkt?',
  'recut.split.ports': 'Wer was herausgibt',
}
