// Opening a file, importing our own JSON, merging, the command line: all documents come in through here, and none can break the program.
import { z } from 'zod'
import type { Notice } from '../host/notice'
import { Name } from '../model/entities/fields'
import { PortfolioId } from '../model/entities/ids'
import { brokenInvariant } from '../model/invariants'
import { CURRENT_FORMAT, type Portfolio } from '../model/portfolio'
import { setDanglingAside } from './danglingReferences'
import { loadNotice, shown, toldBriefly } from './loadNotices'
import { migrated } from './migrations'
import { readJson, type ReadJson } from './readJson'
import { claimsOfSeveralOwners } from './severalOwners'
import { salvage } from './salvage'
import { isTable, keeperOf, type JsonTable, type Keeper, type Path } from './unknownFields'

/** Use cases, data products and source systems together (T17). */
const MOST_NODES = 20_000

export type LoadedPortfolio =
  | {
      readonly ok: true
      readonly portfolio: Portfolio
      readonly notices: readonly Notice[]
      /** From a newer Workback: shown, never written. */
      readonly readOnly: boolean
    }
  | { readonly ok: false; readonly notice: Notice }

/** Reads the text of a `.workback.json`: keeps whatever can be kept, says what could not, and refuses with a sentence. Never throws. */
export function loadPortfolioText(text: string, fileName: string): LoadedPortfolio {
  const file = shown(fileName)
  const read = readJson(text.startsWith('\ufeff') ? text.slice(1) : text)
  if (!read.ok) return refused(unreadable(read, file, text))
  if (!isTable(read.value)) return refused(loadNotice('notice.load.notPortfolio', { file }))
  const envelope = Envelope.safeParse(read.value)
  if (!envelope.success) return refused(loadNotice('notice.load.notPortfolio', { file }))
  const count = nodeCount(read.value)
  if (count > MOST_NODES) return refused(loadNotice('notice.load.tooMany', { file, count, limit: MOST_NODES }))
  return loadFormat(read.value, envelope.data.formatVersion, fileName, fromReading(read))
}

const refused = (notice: Notice): LoadedPortfolio => ({ ok: false, notice })
const Envelope = z.looseObject({ formatVersion: z.int().positive() })

function unreadable(read: Extract<ReadJson, { ok: false }>, file: string, text: string): Notice {
  const { line, column, reason } = read
  if (text.trim() === '') return loadNotice('notice.load.empty', { file })
  const sentence = {
    'cut-off': 'notice.load.cutOff',
    broken: 'notice.load.notJson',
    'too-deep': 'notice.load.tooDeep',
  } as const
  return loadNotice(sentence[reason], { file, line, column })
}

const nodeCount = (value: JsonTable): number =>
  ['useCases', 'dataProducts', 'sourceSystems']
    .map((slice) => value[slice])
    .reduce<number>((sum, table) => sum + (isTable(table) ? Object.keys(table).length : 0), 0)

const fromReading = ({ repeated, forbidden }: Extract<ReadJson, { ok: true }>): readonly Notice[] => [
  ...forbidden.map(({ name, path, line }) =>
    loadNotice('notice.load.forbiddenName', { name, where: path === '' ? '/' : shown(path), line }),
  ),
  ...repeated.map(({ name, renamed, firstLine, line }) =>
    loadNotice('notice.load.repeated', { name: shown(name), renamed: shown(renamed), firstLine, line }),
  ),
]

function loadFormat(value: JsonTable, from: number, fileName: string, said: readonly Notice[]): LoadedPortfolio {
  const file = shown(fileName)
  const isNewer = from > CURRENT_FORMAT
  const raw: JsonTable = isNewer ? { ...value, formatVersion: CURRENT_FORMAT } : migrated(value, from)
  const keeper = keeperOf(raw)
  const head = withHead(raw, fileName, keeper)
  const owned = claimsOfSeveralOwners(head.file)
  const salvaged = salvage(owned.file, keeper)
  if (!salvaged) return refused(loadNotice('notice.load.damaged', { file }))
  const portfolio: Portfolio = { ...salvaged.portfolio, unknown: {} }
  const repairs = [...head.notices, ...owned.notices, ...salvaged.repairs, ...setDanglingAside(portfolio, keeper)]
  const broken = brokenInvariant(portfolio)
  if (broken) return refused(loadNotice('notice.load.damaged', { file }, `${broken.reason}: ${broken.subject}`))
  if (isNewer && repairs.length > 0) return refused(newerNotice('notice.load.newerRefused', file, from))
  portfolio.unknown = keeper.all()
  const notices = [
    ...(isNewer ? [newerNotice('notice.load.newer', file, from)] : []),
    ...said,
    ...repairs,
    ...unknownNotice(salvaged.unknownFields.filter((path) => !keeper.isInsideAside(path))),
  ]
  return { ok: true, portfolio, readOnly: isNewer, notices: toldBriefly(notices) }
}

const newerNotice = (text: 'notice.load.newer' | 'notice.load.newerRefused', file: string, format: number): Notice =>
  loadNotice(text, { file, format, reads: CURRENT_FORMAT })

const unknownNotice = (fields: readonly Path[]): readonly Notice[] => {
  const first = fields[0]
  return first
    ? [loadNotice('notice.load.unknownFields', { count: fields.length, example: shown(first.join('.')) })]
    : []
}

/** A portfolio without a name is called like its file; one without an id gets one that the same content always gets. */
function withHead(raw: JsonTable, fileName: string, keeper: Keeper): { file: JsonTable; notices: readonly Notice[] } {
  const notices: Notice[] = []
  const file = { ...raw }
  const replace = (field: 'id' | 'name', instead: string) => {
    if (Object.hasOwn(raw, field)) keeper.setAside([field])
    file[field] = instead
    notices.push(loadNotice(field === 'id' ? 'notice.load.noId' : 'notice.load.noName', { instead: shown(instead) }))
  }
  const name = fileName.replace(/(\.workback)?\.json$/i, '').trim()
  if (!Name.safeParse(raw['name']).success) replace('name', Name.safeParse(name).success ? name : 'Portfolio')
  if (!PortfolioId.safeParse(raw['id']).success) replace('id', `portfolio_${contentMark(JSON.stringify(raw))}`)
  return { file, notices }
}

/** FNV-1a twice over, 64 bits in hex: tells files apart, guards nothing. http://www.isthe.com/chongo/tech/comp/fnv/ */
function contentMark(text: string): string {
  const hash = (seed: number): string => {
    let mark = seed
    for (let index = 0; index < text.length; index += 1) mark = Math.imul(mark ^ text.charCodeAt(index), 0x01000193)
    return (mark >>> 0).toString(16).padStart(8, '0')
  }
  return hash(0x811c9dc5) + hash(0x01234567)
}
