import type { Say } from '../../text/say'

/** Writes numbers as the reader's language does. */
export function numberText(say: Say): (value: number | null) => string {
  const format = new Intl.NumberFormat(say('export.locale'), { maximumFractionDigits: 6 })
  return (value) => (value === null ? '' : format.format(value))
}
