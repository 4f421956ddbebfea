// Backups by their names: number, kind, step and time stand in the name, so that nothing else has to survive with them.
import { basename, join } from 'node:path'
import { loadPortfolioText } from '../../shared/format/load'
import type { HistoryEntry } from '../../shared/host/contract'
import type { Portfolio } from '../../shared/model/portfolio'
import { cleanName } from './cleanName'
import { documentFolder } from './documentFolder'
import type { Files } from './files'

const KINDS = ['recent', 'hour', 'day', 'session', 'checkpoint', 'version', 'migration'] as const
export type BackupKind = (typeof KINDS)[number]

/** Numbers give the order; times are for people. `label` is a checkpoint's name, a version, or the portfolio's name. */
export interface BackupFile {
  readonly name: string
  readonly number: number
  readonly kind: BackupKind
  readonly sequence: number
  readonly at: string
  readonly label: string
  /** Bytes. */
  readonly size: number
}

const NAME = /^(\d{6,})-([a-z]+)-(\d{1,15})-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-(.*)\.workback\.json$/

/** How many of a kind stay; the others stay until there is too much of all (2.8). Sessions leave two each. */
const KEPT: Readonly<Partial<Record<BackupKind, number>>> = { recent: 12, hour: 24, day: 14, session: 60 }
/** Bytes per document. */
const CAP = 500_000_000

/** Beside the documents, in no folder that the loss of one of them would take along. */
export const backupFolder = (dataFolder: string, document: string): string =>
  join(dataFolder, 'backups', basename(documentFolder(dataFolder, document)))

/** '000012-session-417-20261120T143108Z-Fashion retail.workback.json' */
export function backupName(of: {
  readonly number: number
  readonly kind: BackupKind
  readonly sequence: number
  readonly time: number
  readonly label: string
}): string {
  const time = new Date(of.time).toISOString().replace(/[-:]|\.\d+/g, '')
  const label = cleanName(of.label).slice(0, 60)
  return `${String(of.number).padStart(6, '0')}-${of.kind}-${of.sequence}-${time}-${label}.workback.json`
}

/** All backups in a folder, oldest first. */
export async function backupFiles(files: Files, folder: string): Promise<readonly BackupFile[]> {
  if (!(await files.facts(folder))) return []
  const found: BackupFile[] = []
  for (const name of await files.list(folder)) {
    const [, number, kind, sequence, year, month, day, hour, minute, second, label = ''] = NAME.exec(name) ?? []
    const known = KINDS.find((each) => each === kind)
    const facts = known && (await files.facts(join(folder, name)))
    if (!known || !facts) continue
    const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
    found.push({ name, number: Number(number), kind: known, sequence: Number(sequence), at, label, size: facts.size })
  }
  return found.sort((one, other) => one.number - other.number)
}

/**
 * What may go, oldest first: too many of a kind, then too much of all. A named checkpoint stays, and so does the newest
 * file: it has just been written and verified.
 */
export function outdated(found: readonly BackupFile[], cap = CAP): readonly BackupFile[] {
  const newest = found.at(-1)
  const mayGo = (file: BackupFile) => file !== newest && file.kind !== 'checkpoint'
  const tooMany = new Set(
    KINDS.flatMap((kind) => found.filter((file) => file.kind === kind).slice(0, -(KEPT[kind] ?? Infinity))).filter(
      mayGo,
    ),
  )
  const left = found.filter((file) => !tooMany.has(file))
  let total = left.reduce((sum, { size }) => sum + size, 0)
  const tooMuch = left.filter(mayGo).filter(({ size }) => {
    if (total <= cap) return false
    total -= size
    return true
  })
  return [...tooMany, ...tooMuch].sort((one, other) => one.number - other.number)
}

const SHOWN_AS: Readonly<Record<BackupKind, HistoryEntry['kind']>> = {
  recent: 'backup',
  hour: 'backup',
  day: 'backup',
  session: 'session',
  checkpoint: 'checkpoint',
  version: 'backup',
  migration: 'backup',
}

/** Backups as moments of the document's history. */
export const backupMoments = (found: readonly BackupFile[]): readonly HistoryEntry[] =>
  found.map(({ number, kind, label, at, sequence, size }) => ({
    id: `backup-${number}`,
    kind: SHOWN_AS[kind],
    name: label,
    at,
    sequence,
    steps: sequence,
    size,
  }))

/** The portfolio of a moment of `backupMoments`; null: it is not there, or cannot be opened. */
export async function backedUpPortfolio(files: Files, folder: string, id: string): Promise<Portfolio | null> {
  const file = (await backupFiles(files, folder)).find(({ number }) => id === `backup-${number}`)
  if (!file) return null
  const text = Buffer.from(await files.read(join(folder, file.name))).toString('utf8')
  const loaded = loadPortfolioText(text, file.name)
  return loaded.ok ? loaded.portfolio : null
}
