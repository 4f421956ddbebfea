// How a command is said: shape and effect in the same place; union, parser and dispatcher follow from it by type.
import type { Draft } from 'immer'
import { z } from 'zod'
import type { Portfolio } from '../portfolio'
import { refuse } from '../refusal'

export const Envelope = z.strictObject({
  id: z.string().min(1).max(80),
  actor: z.string().min(1).max(80),
  /** One per drag or per focus of a field: consecutive commands that share it are undone together. */
  gesture: z.string().max(120).exactOptional(),
})
export type Envelope = z.infer<typeof Envelope>

/** What a change must not carry: the envelope has it. The record a change is about is therefore `of`, never `id`. */
type NotOfTheEnvelope = { readonly [K in keyof Envelope | 'type']?: never }

/** A command: what it carries, what it does to a draft, and which record its undo step is named after. */
export function command<S extends z.ZodRawShape & NotOfTheEnvelope>(
  shape: S,
  apply: (draft: Draft<Portfolio>, fields: z.output<z.ZodObject<S>>) => void,
  subject: (fields: z.output<z.ZodObject<S>>) => readonly string[] = () => [],
) {
  return { schema: z.strictObject({ ...Envelope.shape, ...shape }), fields: z.strictObject(shape), apply, subject }
}

/** The record under this id; refuses when there is none. */
export function existing<R>(table: Readonly<Record<string, R>>, id: string): R {
  return (Object.hasOwn(table, id) ? table[id] : undefined) ?? refuse('not-there', id)
}

/** Adds a record under its own id; refuses to overwrite. */
export function addTo<R extends { id: string }>(table: Record<string, R>, record: R): void {
  if (Object.hasOwn(table, record.id)) refuse('already-there', record.id)
  table[record.id] = record
}

/** Removes a record; refuses when there is none. */
export function removeFrom(table: Record<string, unknown>, id: string): void {
  existing(table, id)
  delete table[id]
}
