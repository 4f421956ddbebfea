// Money as people write it. A portfolio has one currency (1.10): an amount in another is not silently taken for it.

export type MoneyRead =
  | { readonly ok: true; readonly amount: number | null }
  | { readonly ok: false; readonly why: 'currency' | 'negative' | 'too-much' | 'no-number'; readonly said: string }

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  FR: 'CHF',
  'FR.': 'CHF',
  EURO: 'EUR',
}
const TIMES: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6 }
/** Above this, cents are lost in the number itself (economics.ts). */
const MOST = 1e13

/** Reads "12,500 EUR", "€ 12.5k", "12 500"; nothing is null. `currency` is the portfolio's, as in ISO 4217. */
export function moneyIn(text: string, currency: string): MoneyRead {
  const said = text.trim()
  if (said === '') return { ok: true, amount: null }
  const { before, sign, amount, after } = partsOf(said)
  if (!Number.isFinite(amount)) return { ok: false, why: 'no-number', said }
  const other = [before, after].find((word) => word !== '' && codeOf(word) !== codeOf(currency))
  if (other !== undefined) return { ok: false, why: 'currency', said: other }
  return bounded(isMinus(sign) ? -amount : amount, said)
}

/** A currency or nothing, a sign, the digits with what groups them, thousands or millions, a currency or nothing. */
const WRITTEN = /^([\p{L}\p{Sc}.]*)\s*([-+−]?)\s*([\d.,'’\s]*\d)\s?([kKmM]?)\s*([\p{L}\p{Sc}.]*)$/u

function partsOf(said: string) {
  const [, before = '', sign = '', digits = '', times = '', after = ''] = WRITTEN.exec(said) ?? []
  const amount = digits === '' ? NaN : numberOf(digits) * (TIMES[times.toLowerCase()] ?? 1)
  return { before, sign, amount, after }
}

const isMinus = (sign: string): boolean => sign === '-' || sign === '−'

function bounded(amount: number, said: string): MoneyRead {
  if (amount < 0) return { ok: false, why: 'negative', said }
  return amount > MOST ? { ok: false, why: 'too-much', said } : { ok: true, amount: amount + 0 }
}

const codeOf = (word: string): string => SYMBOLS[word.toUpperCase()] ?? word.toUpperCase()

/** The last separator with other than three digits behind it is the decimal one; the others group thousands. */
function numberOf(digits: string): number {
  const plain = digits.replaceAll(/[\s'’]/g, '')
  const kinds = new Set(plain.replaceAll(/\d/g, ''))
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const isDecimal =
    last >= 0 && (kinds.size === 2 || (plain.length - last - 1 !== 3 && plain.split(/[.,]/).length === 2))
  if (!isDecimal) return Number(plain.replaceAll(/[.,]/g, ''))
  return Number(`${plain.slice(0, last).replaceAll(/[.,]/g, '')}.${plain.slice(last + 1)}`)
}
