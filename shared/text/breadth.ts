// How broad a word stands in the app's bold type, told without a screen: in letters of middling breadth, of which a line holds so many.

/** Px that such a letter takes per px of its size. */
export const LETTER = 0.59
/** As the type draws them; every other letter is a middling one. */
const BREADTHS: readonly (readonly [letters: RegExp, of: number])[] = [
  [/[ijlI.,:'’|]/u, 0.26],
  [/[tfr()/]/u, 0.38],
  [/[-–1]/u, 0.46],
  [/[mwMW]/u, 0.9],
  [/[BEFKLPRSTZ]/u, 0.63],
  [/\p{Lu}/u, 0.72],
]

export const breadthOf = (word: string): number =>
  Array.from(word, ofLetter).reduce((sum, breadth) => sum + breadth, 0) / LETTER

const ofLetter = (letter: string): number => BREADTHS.find(([letters]) => letters.test(letter))?.[1] ?? LETTER
