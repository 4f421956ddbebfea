// Markup, addresses and pictures become spaces of the same length, so that every place found later is a place in the typed text.

const MASKED: readonly RegExp[] = [
  /\{\{[^{}]{0,200}\}\}/gu, // templates of documentation tools
  /!?\[(?=[^[\]]{0,300}\]\()/gu, // "[" of a link
  /\]\([^()\n]{0,500}\)/gu, // "](address)" of a link
  /<\/?[a-z][^<>]{0,200}>/giu,
  /&[a-z]{2,8};|&#\d{1,6};/giu,
  /[*`#~|]/gu,
  /\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}\u200D\uFE0F\u20E3]/gu,
]
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()[\]]{1,2000}/giu
const AFTER_ADDRESS = /[.,;:!?'"»”]/u

/** The text with markup, links and emoji blanked out, same length: they count neither as words nor as sentences. */
export function plainText(text: string): string {
  const marked = MASKED.slice(0, 3).reduce((rest, pattern) => rest.replace(pattern, blank), text)
  return MASKED.slice(3).reduce((rest, pattern) => rest.replace(pattern, blank), marked.replace(ADDRESS, blankAddress))
}

const blank = (match: string): string => ' '.repeat(match.length)

/** The dot that ends the sentence is not part of the address. */
function blankAddress(address: string): string {
  let end = address.length
  while (end > 0 && AFTER_ADDRESS.test(address.charAt(end - 1))) end--
  return ' '.repeat(end) + address.slice(end)
}
