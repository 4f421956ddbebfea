// What became of each card between two versions, for whoever marks it on the map.
import type { Portfolio } from '../model/portfolio'
import { subjectOf } from './changeSubject'
import { diffPortfolios } from './diff'

/** `moved` only when nothing else happened to the card. */
export type ChangeMark = 'added' | 'removed' | 'changed' | 'moved'

const CARDS = ['useCases', 'dataProducts', 'sourceSystems'] as const
const isCard = (portfolio: Portfolio, id: string): boolean => CARDS.some((table) => Object.hasOwn(portfolio[table], id))

/** Ids of cards to what became of them; a card without an entry is as it was. */
export function changeMarks(before: Portfolio, after: Portfolio): ReadonlyMap<string, ChangeMark> {
  const marks = new Map<string, ChangeMark>()
  for (const change of diffPortfolios(before, after)) {
    if (change.kind === 'moved') {
      for (const id of change.cards) if (!marks.has(id)) marks.set(id, 'moved')
      continue
    }
    const subject = subjectOf({ before, after }, change)
    const [was, is] = [isCard(before, subject), isCard(after, subject)]
    if (was || is) marks.set(subject, was && is ? 'changed' : is ? 'added' : 'removed')
  }
  return marks
}
