// What a file holds and this version does not know is lifted out, kept by JSON pointer (RFC 6901), and put back when the file is written.
import { normalise, type Json } from '../model/canonicalJson'
import type { Portfolio } from '../model/portfolio'

export type Path = readonly string[]
export type JsonTable = Record<string, unknown>
/** What cannot stand where it was (it names what is not there, or has the wrong type) is written under this name instead. */
export const SET_ASIDE = 'setAside'
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** `['a/b', 'c']` → `/a~1b/c`. */
const pointerOf = (path: Path): string =>
  path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))

export const isTable = (value: unknown): value is JsonTable =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at this path, own names only; undefined when there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const name of path) {
    if (!isTable(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

/** Gathers what is taken out of a file, from the file as it was read: nothing that was repaired meanwhile gets into it. */
export interface Keeper {
  /** Goes back to its place on saving. */
  readonly lift: (path: Path) => void
  /** Is saved apart, under `setAside`, as it was read. */
  readonly setAside: (path: Path) => void
  /** Everything kept, without what stands inside something else that was set aside. */
  readonly all: () => Portfolio['unknown']
  readonly isInsideAside: (path: Path) => boolean
}

export function keeperOf(raw: unknown): Keeper {
  const lifted: Path[] = []
  const aside = new Map<string, Path>()
  const isInsideAside = (path: Path) =>
    path.some((_, length) => length > 0 && aside.has(pointerOf(path.slice(0, length))))
  const kept = (path: Path) => normalise(valueAt(raw, path)) as Portfolio['unknown'][string]
  return {
    lift: (path) => void lifted.push(path),
    setAside: (path) => void aside.set(pointerOf(path), path),
    isInsideAside,
    all() {
      const outermost = [...aside.values()].filter((path) => !isInsideAside(path))
      const stillInPlace = lifted.filter((path) => !isInsideAside(path) && !aside.has(pointerOf(path)))
      return Object.fromEntries([
        ...stillInPlace.map((path) => [pointerOf(path), kept(path)] as const),
        ...outermost.map((path) => [pointerOf([SET_ASIDE, ...path]), kept(path)] as const),
      ])
    },
  }
}

/** The file's value: the portfolio, with everything unknown back where it was. What has lost its place (its record was removed) goes with it. */
export function withUnknown({ unknown, ...known }: Portfolio): Json {
  const file = normalise(known) as JsonTable
  const pointers = Object.keys(unknown).sort((one, other) => one.length - other.length || (one < other ? -1 : 1))
  for (const pointer of pointers) {
    const path = pathOf(pointer)
    if (path.some((name) => FORBIDDEN.has(name))) continue
    if (path[0] === SET_ASIDE) putApart(file, path, unknown[pointer])
    else putBack(file, path, unknown[pointer])
  }
  return file as Json
}

function putBack(file: JsonTable, path: Path, value: unknown): void {
  const parent = valueAt(file, path.slice(0, -1))
  const name = path.at(-1)
  if (name !== undefined && isTable(parent) && !Object.hasOwn(parent, name)) parent[name] = copyOf(value)
}

/** Makes the way to it; where another value stands in the way, the next free name is taken. */
function putApart(file: JsonTable, path: Path, value: unknown): void {
  let table = file
  for (const name of path.slice(0, -1)) {
    const free = firstName(name, (candidate) => !Object.hasOwn(table, candidate) || isTable(table[candidate]))
    const next = isTable(table[free]) ? table[free] : {}
    table[free] = next
    table = next
  }
  const name = path.at(-1) ?? SET_ASIDE
  table[firstName(name, (candidate) => !Object.hasOwn(table, candidate))] = copyOf(value)
}

function firstName(name: string, fits: (name: string) => boolean): string {
  let candidate = name
  for (let number = 2; !fits(candidate); number += 1) candidate = `${name}-${number}`
  return candidate
}

/** A copy, for more may be put into it; the portfolio's own value must stay as it is. */
const copyOf = (value: unknown): Json => normalise(value)
