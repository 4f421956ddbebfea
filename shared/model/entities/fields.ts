// Building blocks of every shape: ids that cannot be mistaken for each other, texts with a limit, and blanks for what is not known yet.
import { z } from 'zod'

export const idOf = <Kind extends string>(kind: Kind) => z.string().startsWith(`${kind}_`).max(80).brand<Kind>()

/** 2,000 characters a name and 20,000 a text: RELIABILITY.md T17. */
export const Name = z.string().trim().min(1).max(2000)
export const Text = z.string().max(20_000)
export const OrderKey = z.string().min(1).max(200)
/** One to five; null while nobody has said. */
export const Score = z.int().min(1).max(5).nullable()
/** Zero to three, as in DOMAIN.md H; null while nobody has said. */
export const Claimed = z.int().min(0).max(3).nullable()
export const Amount = z.number().nullable()
/** ISO 8601, or '' while unknown. Shown, never compared for order (RELIABILITY.md 2.15). */
export const Moment = z.string().max(40)

/** A set is a table of `true`: two people adding different members never conflict in a merge. */
export const setOf = <Key extends z.core.$ZodRecordKey>(key: Key) => z.record(key, z.literal(true))

type Shape = Readonly<Record<string, z.ZodType>>
type Blanks<S extends Shape> = { readonly [K in keyof S]?: z.output<S[K]> }
type WithBlanks<S extends Shape, B> = {
  [K in keyof S]: K extends keyof B ? z.ZodDefault<S[K]> : S[K]
}
type AllOptional<S extends Shape> = { [K in keyof S]: z.ZodExactOptional<S[K]> }

/** The stored shape: a field that is left out (an older file, a short command) gets its blank. */
export function withBlanks<S extends Shape, const B extends Blanks<S>>(fields: S, blanks: B): WithBlanks<S, B> {
  const entries = Object.entries(fields).map(([key, field]) => {
    const blank = (blanks as Readonly<Record<string, unknown>>)[key]
    return [key, blank === undefined ? field : field.default(blank as never)]
  })
  return Object.fromEntries(entries) as WithBlanks<S, B>
}

/** The shape of a change: any of the fields, and never a blank in place of what was not mentioned. */
export function changesOf<S extends Shape>(fields: S) {
  const entries = Object.entries(fields).map(([key, field]) => [key, field.exactOptional()])
  return z.strictObject(Object.fromEntries(entries) as AllOptional<S>)
}
