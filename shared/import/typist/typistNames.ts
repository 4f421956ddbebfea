// Which name means which record: case, outer blanks and the way accents are stored do not matter.
import type { Portfolio } from '../../model/portfolio'
import type { TypistKind } from './typistItem'

export interface NamedRecord {
  readonly id: string
  readonly kind: TypistKind
  readonly name: string
}

const keys = new Map<string, string>()
const REMEMBERED = 20_000

/** What two names have in common that mean the same record. Kept, for every letter typed asks for those of the whole map. */
export function nameKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  if (keys.size >= REMEMBERED) keys.clear()
  const key = name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
  keys.set(name, key)
  return key
}

/** Records by name; a name may stand for several. */
export class TypistNames {
  readonly #byKey = new Map<string, NamedRecord[]>()
  readonly #byId = new Map<string, NamedRecord>()

  constructor(portfolio: Portfolio) {
    for (const record of namedRecords(portfolio)) this.add(record)
  }

  add(record: NamedRecord): void {
    this.#byId.set(record.id, record)
    const key = nameKey(record.name)
    const same = this.#byKey.get(key)
    if (same) same.push(record)
    else this.#byKey.set(key, [record])
  }

  byId(id: string): NamedRecord | undefined {
    return this.#byId.get(id)
  }

  /** All of this name that are of one of these kinds, the first kind first. */
  find(name: string, kinds: readonly TypistKind[]): readonly NamedRecord[] {
    const same = this.#byKey.get(nameKey(name)) ?? []
    return kinds.flatMap((kind) => same.filter((record) => record.kind === kind))
  }
}

/** Every record a typist can name: products, use cases, source systems, domains. */
export function namedRecords(portfolio: Portfolio): readonly NamedRecord[] {
  const { dataProducts, useCases, sourceSystems, domains } = portfolio
  const tables = { product: dataProducts, usecase: useCases, source: sourceSystems, domain: domains } as const
  return (Object.keys(tables) as TypistKind[]).flatMap((kind) =>
    Object.values<{ readonly id: string; readonly name: string }>(tables[kind]).map(({ id, name }) => ({
      id,
      kind,
      name,
    })),
  )
}
