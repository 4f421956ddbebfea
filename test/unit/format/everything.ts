// The fixture with one of everything, and what tests ask of a file.
import { readFileSync } from 'node:fs'
import { loadPortfolioText } from '../../../shared/format/load'
import type { Notice } from '../../../shared/host/notice'
import { canonicalJson } from '../../../shared/model/canonicalJson'
import { sayAny, sayIn } from '../../../shared/text/say'

export const formats = new URL('../../fixtures/format/', import.meta.url)
export const everything = readFileSync(new URL('v1.workback.json', formats), 'utf8')
export type Table = Record<string, Record<string, Record<string, unknown>>>

/** The file with everything in it, after one change by hand. */
export const changed = (change: (file: Table) => void): string => {
  const file = JSON.parse(everything) as Table
  change(file)
  return canonicalJson(file)
}

export const open = (text: string, name = 'Retail.workback.json') => {
  const loaded = loadPortfolioText(text, name)
  if (!loaded.ok) throw new Error(loaded.notice.text)
  return loaded
}

export const refusal = (text: string, name = 'Retail.workback.json') => {
  const loaded = loadPortfolioText(text, name)
  if (loaded.ok) throw new Error('It was opened')
  return loaded.notice
}

export const inWords = ({ text, values }: Notice) => sayAny(sayIn('en'), text, values)
