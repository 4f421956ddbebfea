// What each half of a product that is split hands out (2.44).
export const splitHalvesTextsEn = {
  'boundary.split.ports.only': 'Only “{{name}}” hands out: {{names}}.',
  'recut.split.ports': 'Who hands out what',
} as const

export const splitHalvesTextsDe: Record<keyof typeof splitHalvesTextsEn, string> = {
  'boundary.split.ports.only': 'Nur „{{name}}“ gibt heraus: {{names}}.',
  'recut.split.ports': 'Wer was herausgibt',
}
