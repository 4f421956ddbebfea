// German compounds whose every part is known: "Rechnungsbetrag" is an invoice's amount.
const SHORTEST_COMPOUND = 7
const SHORTEST_PART = 3
/** What joins two words; the stem of the first may have lost it already. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e', 'ung', 'ungs', 'ens'] as const
const NONE: readonly string[] = []

/** The parts of a stem, none of which is left over; none when it cannot be told. The longest last part wins, for it says what the thing is. */
export function wholeParts(stem: string, isKnown: (part: string) => boolean): readonly string[] {
  if (stem.length < SHORTEST_COMPOUND) return NONE
  for (let at = SHORTEST_PART; at <= stem.length - SHORTEST_PART; at++) {
    const last = stem.slice(at)
    if (!isKnown(last)) continue
    const first = beforeLink(stem.slice(0, at), isKnown)
    if (first.length > 0) return [...first, last]
  }
  return NONE
}

function beforeLink(start: string, isKnown: (part: string) => boolean): readonly string[] {
  const linked = LINKS.filter((link) => start.endsWith(link)).map((link) => start.slice(0, start.length - link.length))
  const part = linked.find((one) => one.length >= SHORTEST_PART && isKnown(one))
  if (part !== undefined) return [part]
  return linked.map((one) => wholeParts(one, isKnown)).find((parts) => parts.length > 0) ?? NONE
}
