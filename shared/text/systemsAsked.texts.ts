// Ownership review: source systems of which nobody has said who runs them (2.31).
export const systemsAskedTextsEn = {
  'ownership.systems': 'Who runs these source systems?',
  'ownership.systems.why': 'Whoever owns the sources has a first claim, and nobody has said whose these are.',
  'ownership.systems.of': 'Domain that runs {{name}}',
} as const

export const systemsAskedTextsDe: Record<keyof typeof systemsAskedTextsEn, string> = {
  'ownership.systems': 'Wer betreibt diese Quellsysteme?',
  'ownership.systems.why': 'Wem die Quellen gehören, hat einen ersten Anspruch, und von diesen hat es niemand gesagt.',
  'ownership.systems.of': 'Domäne, die {{name}} betreibt',
}
