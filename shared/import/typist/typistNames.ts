// Which name means which record: case, outer blanks and the way accents are stored do not matter.
import { perRecord } from '../../analysis/perRecord'
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

/** Records by name; a name may stand for several: those of the map first, then what the text adds. */
export class TypistNames {
  readonly #onMap: NamesOnMap
  readonly #added = new NameTable([])

  constructor(portfolio: Portfolio) {
    this.#onMap = namesOnMap(portfolio)
  }

  add(record: NamedRecord): void {
    this.#added.add(record)
  }

  byId(id: string): NamedRecord | undefined {
    return this.#added.byId.get(id) ?? this.#onMap.map((table) => table.byId.get(id)).find(Boolean)
  }

  /** It was there before the text. */
  isOnMap(id: string): boolean {
    return this.#onMap.some((table) => table.byId.has(id))
  }

  /** All of this name that are of one of these kinds, the first kind first. */
  find(name: string, kinds: readonly TypistKind[]): readonly NamedRecord[] {
    const key = nameKey(name)
    const same = [...this.#onMap, this.#added].flatMap(({ byKey }) => byKey.get(key) ?? [])
    return kinds.flatMap((kind) => same.filter((record) => record.kind === kind))
  }
}

/** Every record a typist can name: products, use cases, source systems, domains. */
export const namedRecords = (portfolio: Portfolio): readonly NamedRecord[] =>
  namesOnMap(portfolio).flatMap(({ records }) => records)

class NameTable {
  readonly records: readonly NamedRecord[]
  readonly byId = new Map<string, NamedRecord>()
  readonly byKey = new Map<string, NamedRecord[]>()

  constructor(records: readonly NamedRecord[]) {
    this.records = records
    for (const record of records) this.add(record)
  }

  add(record: NamedRecord): void {
    this.byId.set(record.id, record)
    const key = nameKey(record.name)
    const same = this.byKey.get(key)
    if (same) same.push(record)
    else this.byKey.set(key, [record])
  }
}

type Named = Readonly<Record<string, { readonly id: string; readonly name: string }>>

/** The names of a table are read once for as long as nothing in it changes: the line asks for them at every letter. */
const reading = (kind: TypistKind) =>
  perRecord((table: Named) => new NameTable(Object.values(table).map(({ id, name }) => ({ id, kind, name }))))
const [products, useCases, sources, domains] = [
  reading('product'),
  reading('usecase'),
  reading('source'),
  reading('domain'),
]

type NamesOnMap = readonly Pick<NameTable, 'records' | 'byId' | 'byKey'>[]

const namesOnMap = (portfolio: Portfolio): NamesOnMap => [
  products(portfolio.dataProducts),
  useCases(portfolio.useCases),
  sources(portfolio.sourceSystems),
  domains(portfolio.domains),
]
