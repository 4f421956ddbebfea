// From what a typist typed, one line or a whole pasted outline, to one batch of changes (PRODUCT.md 1 and 2).
import type { Portfolio } from '../model/portfolio'
import { readFlatList } from './flatList'
import { isOutline, readPlainList, standsLeftOf } from './plainList'
import type { TypistContext } from './typist/typistBatch'
import { TypistOutline, type TypistResult } from './typist/typistOutline'

/** More lines than this are not read, and listed as one problem: a batch holds 50,000 changes. */
const MOST_LINES = 10_000

/**
 * Reads typed text; never throws and changes nothing itself. What was not understood is listed with its line, the rest is
 * still read. Indentation or "<" means "needs": the lower thing is upstream of the one further left. In an outline, and on an empty map,
 * the first level are use cases where the context says so: the practice starts from them (2.16). A list of nothing but systems is read as that.
 */
export function parseTypistLine(portfolio: Portfolio, text: string, context: TypistContext): TypistResult {
  const lines = readPlainList(text)
  const list = readFlatList(text)
  const areSystems = list?.said === null && list.areSystems && context.assume !== undefined
  const isFirst = Object.keys(portfolio.layout).length === 0 && (lines.length === 1 || list?.said === null)
  const outline = areSystems
    ? new TypistOutline(portfolio, { ...context, assume: 'source' })
    : new TypistOutline(portfolio, context, isOutline(text) || isFirst)
  lines.slice(0, MOST_LINES).forEach((line, index) => {
    const next = lines[index + 1]
    outline.read(line, next && standsLeftOf(line, next) ? next.text : null)
  })
  const unread = lines[MOST_LINES]
  if (unread) outline.tell(unread.line, 'typist.problem.tooManyLines', { count: lines.length - MOST_LINES })
  return outline.result()
}
