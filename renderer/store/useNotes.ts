import { notesBySubject } from '../../shared/analysis/pinned'
import { usePortfolio, useSay } from './useEditor'

export interface NotesSaid {
  readonly count: number
  /** How many, and how many of them nobody else sees. */
  readonly words: string
  /** The texts of those that are for everybody; a private one is not shown by pointing at a card in front of the room. */
  readonly texts: string
}

/** What a mark says of the notes on a record; undefined where there are none. */
export function useNotes(id: string): NotesSaid | undefined {
  const say = useSay()
  const notes = usePortfolio((portfolio) => notesBySubject(portfolio).get(id))
  if (!notes) return undefined
  const shared = notes.filter((note) => !note.private)
  const own = notes.length - shared.length
  const words = [
    ...(shared.length > 0 ? [say('pins.notes.shared', { count: shared.length })] : []),
    ...(own > 0 ? [say('pins.notes.private', { count: own })] : []),
  ]
  return { count: notes.length, words: words.join(', '), texts: shared.map(({ text }) => text).join('\n') }
}
