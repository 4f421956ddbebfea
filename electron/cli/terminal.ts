// Where the command line reads from and speaks to, as a port: tests put texts in its place.
import type { Notice } from '../../shared/host/notice'
import { isTextKey, sayAny, type Say } from '../../shared/text/say'
import type { SaveMeans } from '../services/atomicSave'

/** 0: all well. 1: the portfolio has errors. 2: it could not be read, or not be asked for like that. */
export type ExitCode = 0 | 1 | 2

export interface Terminal {
  /** Results: what a program behind a pipe reads. */
  readonly out: (text: string) => void
  /** Remarks: what a person reads. */
  readonly err: (text: string) => void
  /** What is piped in, at most so many bytes and one more. */
  readonly piped: (atMost: number) => Promise<Uint8Array>
  readonly means: SaveMeans
  /** Where Workback keeps everything of its own. */
  readonly dataFolder: string
}

/** One remark, with letters that would steer the terminal made visible: a name in a file must not clear a screen (RELIABILITY.md T19). */
export const remark = (terminal: Terminal, text: string): void => terminal.err(`${steadyText(text)}\n`)

/** A host's notice in words, with its technical text behind it; what speaks of a window there is said in a terminal's words. */
export function remarkNotice(terminal: Terminal, { text, values, detail }: Notice, say: Say): void {
  const own = text.replace(/^notice\.load\./, 'cli.load.')
  const words = sayAny(say, isTextKey(own) ? own : text, values)
  remark(terminal, detail === undefined ? words : `${words} (${detail})`)
}

/** Controls and marks that turn the direction of writing, as ⟨U+001B⟩. */
export const steadyText = (text: string): string =>
  text.replace(
    /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (mark) => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
