// What is typed into a card's name: the marks of the typist line that fit one card, "[" for a source system and "@" for its owner.

export interface TypedName {
  readonly name: string
  /** It starts with "[". */
  readonly isSource: boolean
  /** Behind " @"; '' while only the sign is typed; null without it. */
  readonly owner: string | null
}

const OWNER = /\s@(?=\p{L}|$)/u

/** Reads a name as typed; a closing bracket may be missing, and a name may hold "@" or "[" anywhere else. */
export function readTypedName(text: string): TypedName {
  const at = text.search(OWNER)
  const head = at < 0 ? text : text.slice(0, at)
  const owner = at < 0 ? null : text.slice(at).replace(OWNER, '').trim()
  const bare = head.trimStart()
  const isSource = bare.startsWith('[')
  return {
    name: isSource
      ? bare
          .slice(1)
          .replace(/\]\s*$/u, '')
          .trim()
      : head,
    isSource,
    owner,
  }
}
