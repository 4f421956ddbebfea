// "Grade of each block for the mine planners; royalty statements for the ministry": two things for two kinds of readers.
import { isReader } from '../lexicon/people'
import { wordSet } from '../lexicon/wordSet'
import { hasContent } from '../reading'
import { lowerAt, type Word } from '../words'

/** True where both parts say whom they are for, and these are people (DOMAIN D, `two-jobs`). */
export const isForOtherReaders = (before: readonly Word[], after: readonly Word[]): boolean => {
  const [first, second] = [readersIn(before), readersIn(after)]
  return first !== undefined && second !== undefined && first !== second && after.filter(hasContent).length > 1
}

/** The readers named behind "for the": their last word. */
function readersIn(words: readonly Word[]): string | undefined {
  const at = words.findIndex(({ lower }, place) => FOR.has(lower) && isReader(lastOfGroup(words, place + 1)))
  return at < 0 ? undefined : lastOfGroup(words, at + 1)
}

const FOR = wordSet('for für')
const ARTICLES = wordSet('the our die den das der')
const LONGEST_GROUP = 3

/** "For the mine planners": the words behind the article, as long as they have content. */
function lastOfGroup(words: readonly Word[], from: number): string {
  const start = ARTICLES.has(lowerAt(words, from)) ? from + 1 : from
  const group = words.slice(start, start + LONGEST_GROUP)
  const end = group.findIndex((word) => !hasContent(word))
  const inside = end < 0 ? group : group.slice(0, end)
  return inside.find(({ lower }) => isReader(lower))?.lower ?? ''
}
