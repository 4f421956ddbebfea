// Is a copy worth keeping? It must open, and open as what it was written of (RELIABILITY.md 2.8).
import { loadPortfolioText } from '../../shared/format/load'
import { portfolioText } from '../../shared/format/save'
import type { Portfolio } from '../../shared/model/portfolio'
import { isSameJson } from './canonicalPieces'

/** What has to be checked; it goes to another thread as it is. */
export interface Copy {
  /** The file as it was written. */
  readonly bytes: Uint8Array
  /** What the portfolio holds that this version does not know; left out: it is enough that the copy opens. */
  readonly unknown?: Portfolio['unknown']
}

/**
 * Opened as a person would open it, it is the portfolio it was written of: it gives the same text, and nothing of it had to be
 * set aside among what is unknown. (An older copy may be of an older format: then its text differs.) Takes a quarter of a second for each megabyte.
 */
export function opensAsWritten({ bytes, unknown }: Copy): boolean {
  const text = Buffer.from(bytes).toString('utf8')
  const loaded = loadPortfolioText(text, 'copy.workback.json')
  if (!loaded.ok || unknown === undefined) return loaded.ok
  return isSameJson(loaded.portfolio.unknown, unknown) && portfolioText(loaded.portfolio) === text
}
