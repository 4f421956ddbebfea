// "Access database; nobody but Gerry may open it": what is left beside technology has nothing to do with the product.
import type { Word } from '../words'
import { isJoined, isModelName, isTold, takesUpName } from './toldOfName'

/** More words than these tell something, whatever they are. */
const MOST_WORDS = 8
/**
 * True where the words left beside technology neither take up the product's name, nor tell, nor belong to each other
 * (DOMAIN D, `implementation`). Names of models ("stg_orders") say too little to ask that of them.
 */
export function isUnrelatedRest(name: string, words: readonly Word[], left: readonly Word[]): boolean {
  if (left.length > MOST_WORDS || isModelName(name)) return false
  const rest = new Set(left)
  // "Gate openings landed hourly …": what it is leads.
  const leads = words.slice(0, 2).every((word) => rest.has(word))
  return !leads && !isTold(words) && !takesUpName(name, left) && !isJoined(words, rest)
}
