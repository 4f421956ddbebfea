// Append-only: a released migration is never edited, and a fixture of every released format stays in test/fixtures/format.
import type { Patch } from 'immer'
import type { Json } from '../model/canonicalJson'
import { isTable, type JsonTable } from './unknownFields'

export interface Migration {
  /** The format it makes of the one before. */
  readonly to: number
  readonly why: string
  readonly up: (file: JsonTable) => JsonTable
  /** A journalled command of the format before; left out: commands are the same in both. */
  readonly command?: (command: JsonTable) => JsonTable
  /** A patch of an undo step of the format before; left out: patches are the same in both. */
  readonly patch?: (patch: Patch) => Patch
}

/** Gapless, in order. Format 1 is the first. */
export const migrations: readonly Migration[] = []

/** The file as the current format has it; `steps` are the migrations to choose from. */
export const migrated = (file: JsonTable, from: number, steps: readonly Migration[] = migrations): JsonTable =>
  steps
    .filter(({ to }) => to > from)
    .reduce<JsonTable>((older, { to, up }) => ({ ...up(older), formatVersion: to }), file)

/** A journalled command as the current format has it. */
export const migratedCommand = (command: Json, from: number, steps: readonly Migration[] = migrations): Json =>
  steps
    .filter(({ to }) => to > from)
    .reduce<Json>((older, { command: up }) => (up && isTable(older) ? (up(older) as Json) : older), command)

/** A patch of an undo step as the current format has it. */
export const migratedPatch = (patch: Patch, from: number, steps: readonly Migration[] = migrations): Patch =>
  steps.filter(({ to }) => to > from).reduce((older, { patch: up }) => up?.(older) ?? older, patch)
