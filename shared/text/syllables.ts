// Where a word that no line holds may be broken when no joint of it is known (germanJoints.ts). For show alone: as a reader of English or German speaks it,
// not as a dictionary has it.

/** As much as stands before and after a break. */
const SHORTEST_PART = 4
const VOWEL = /[aeiouyäöü]/iu
/** What is spoken at once, and goes to the next line together: "Ver|trag", "Ge|sche|hen". */
const ONSET = /(?:sch|ch|ph|th|sh|qu|[bcdfgkpt][lr]|[bcdfghjklmnpqrstvwxzß])(?=[aeiouyäöü])/giu

/** Named by so many systems that its own place counts: "Manage|ment". */
const WITHIN_AGE = /^gement/iu

/** The word in pieces that can each stand on a line; whole where it has no place to break. */
export function piecesAtSyllables(word: string): readonly string[] {
  const breaks = [...word.matchAll(ONSET)].map(({ index }) => index).filter((at) => mayBreak(word, at))
  return [0, ...breaks].map((start, place) => word.slice(start, breaks[place]))
}

const mayBreak = (word: string, at: number): boolean =>
  at >= SHORTEST_PART &&
  word.length - at >= SHORTEST_PART &&
  VOWEL.test(word.slice(0, at)) &&
  !WITHIN_AGE.test(word.slice(at))
