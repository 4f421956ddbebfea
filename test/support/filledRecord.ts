// Records with every field filled, made from the published schema: a field that is new is filled too, and cannot be forgotten by who walks them.
import { portfolioJsonSchema } from '../../shared/format/jsonSchema'

interface Shape {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly propertyNames?: Shape
  readonly additionalProperties?: Shape | boolean
  readonly anyOf?: readonly Shape[]
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
}
type Filled = Readonly<Record<string, unknown>>

const shapes = (portfolioJsonSchema() as Shape).properties ?? {}
const valueIn = (table: string): Shape => {
  const { additionalProperties } = shapes[table] ?? {}
  if (typeof additionalProperties !== 'object') throw new Error(`${table} is no table`)
  return additionalProperties
}
/** A record of this table in which every field says something of its own: its path behind the seed, or the seed's choice among a few. */
export const filledRecord = (table: string, seed: 'one' | 'two', said: Filled = {}): Filled => ({
  ...(filled(valueIn(table), seed, seed) as Filled),
  ...said,
})

function filled(shape: Shape, seed: 'one' | 'two', path: string): unknown {
  const { anyOf, properties, additionalProperties, propertyNames, type, pattern } = shape
  if (anyOf) return filled(anyOf.find((one) => one.type !== 'null') ?? {}, seed, path)
  if (shape.enum) return choiceOf(shape, seed)
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).map(([field, of]) => [field, filled(of, seed, `${path}.${field}`)]),
    )
  if (typeof additionalProperties === 'object') {
    const key = String(filled(propertyNames ?? { type: 'string' }, seed, path))
    return { [key]: filled(additionalProperties, seed, path) }
  }
  if (type === 'boolean') return true
  if (pattern !== undefined) return pattern.replace('^', '').replace('.*', seed)
  return isNumber(type) ? numberOf(shape, seed, path) : path
}

const isNumber = (type: Shape['type']): boolean => [type].flat().some((one) => one === 'number' || one === 'integer')

/** Not what stands there while nobody has said anything; another one for each seed, where there are two. */
function choiceOf(shape: Shape, seed: 'one' | 'two'): string {
  const choices = (shape.enum ?? []).filter((choice) => choice !== '' && choice !== shape.default)
  return choices[seed === 'one' ? 0 : 1] ?? choices[0] ?? ''
}

/** Within its limits; else a number that no other path has. */
function numberOf({ maximum }: Shape, seed: 'one' | 'two', path: string): number {
  if (maximum !== undefined && maximum < 100) return seed === 'one' ? 1 : 2
  const sum = Array.from(path).reduce((total, letter, at) => (total * 31 + letter.charCodeAt(0) + at) % 799, 7)
  return 101 + sum
}

/** Every value that stands somewhere inside, with the field it stands in. Ids and places in an order say nothing by themselves. */
export function leavesOf(value: unknown, field = ''): readonly (readonly [field: string, said: unknown])[] {
  if (field === 'id' || field === 'order') return []
  if (typeof value !== 'object' || value === null) return [[field, value]]
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === true && /[._]/.test(key) ? [['label', key] as const] : leavesOf(inner, key),
  )
}

/** Where the schema lets a data product be named outside its own table: `table.field`, or `table{}` for a key. */
export function placesNamingProducts(): readonly string[] {
  const names = (shape: Shape): boolean =>
    shape.pattern === '^product_.*' || (shape.anyOf ?? []).some((one) => names(one))
  const within = (shape: Shape, path: string): readonly string[] => [
    ...(names(shape) ? [path] : []),
    ...(shape.propertyNames && names(shape.propertyNames) ? [`${path}{}`] : []),
    ...Object.entries(shape.properties ?? {}).flatMap(([field, inner]) => within(inner, `${path}.${field}`)),
    ...(typeof shape.additionalProperties === 'object' ? within(shape.additionalProperties, path) : []),
  ]
  return Object.entries(shapes).flatMap(([table, shape]) => (table === 'dataProducts' ? [] : within(shape, table)))
}
