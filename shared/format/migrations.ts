// Append-only: a released migration is never edited, and a fixture of every released format stays in test/fixtures/format.
import type { JsonTable } from './unknownFields'

export interface Migration {
  /** The format it makes of the one before. */
  readonly to: number
  readonly why: string
  readonly up: (file: JsonTable) => JsonTable
}

/** Gapless, in order. Format 1 is the first. */
export const migrations: readonly Migration[] = []

/** The file as the current format has it; `steps` are the migrations to choose from. */
export const migrated = (file: JsonTable, from: number, steps: readonly Migration[] = migrations): JsonTable =>
  steps
    .filter(({ to }) => to > from)
    .reduce<JsonTable>((older, { to, up }) => ({ ...up(older), formatVersion: to }), file)
