import { isAbsolute, join, relative, resolve } from 'node:path'
import { portfolioText } from '../../shared/format/save'
import type { Say } from '../../shared/text/say'
import { atomicSave } from '../services/atomicSave'
import { codeOf } from '../services/files'
import { recoverAll, type RecoveredDocument } from '../services/recovery'
import { remark, steadyText, type ExitCode, type Terminal } from './terminal'

export interface RecoverFlags {
  readonly data?: string
  readonly out?: string
  readonly json?: true
}

/**
 * `workback recover`: lists every document of this computer, verifies each line of it, and writes what can be read into a
 * folder. Nothing else is touched. Ends with 1 when anything is damaged or missing.
 */
export async function recover(terminal: Terminal, flags: RecoverFlags, say: Say): Promise<ExitCode> {
  const data = resolve(flags.data ?? terminal.dataFolder)
  const out = flags.out === undefined ? null : resolve(flags.out)
  if (out !== null && isInside(data, out)) return refused(terminal, say('cli.recover.inside', { name: out }))
  const documents = await recoverAll(terminal.means.files, data).catch((cause: unknown) => codeOf(cause))
  if (typeof documents === 'string') return refused(terminal, say('cli.recover.unreadable', { name: data }), documents)
  print(terminal, documents, { say, asJson: flags.json === true, data })
  const failed = out === null ? null : await writeAll(terminal, out, documents)
  if (failed) return refused(terminal, say('cli.file.notWritten', { name: failed.path }), failed.code)
  if (out !== null) remark(terminal, say('cli.recover.written', { name: out, count: documents.length }))
  return documents.every(isWhole) ? 0 : 1
}

function print(
  terminal: Terminal,
  documents: readonly RecoveredDocument[],
  { say, asJson, data }: { readonly say: Say; readonly asJson: boolean; readonly data: string },
): void {
  if (documents.length === 0) remark(terminal, say('cli.recover.none', { name: data }))
  if (asJson) terminal.out(`${JSON.stringify(documents.map(reportOf), null, 2)}\n`)
  else
    for (const document of documents) for (const line of linesOf(document, say)) terminal.out(`${steadyText(line)}\n`)
}

function refused(terminal: Terminal, words: string, code?: string): ExitCode {
  remark(terminal, code === undefined ? words : `${words} (${code})`)
  return 2
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}

const isWhole = ({ missing, files, findings, portfolio }: RecoveredDocument): boolean =>
  missing === 0 && portfolio !== null && findings.length === 0 && files.every(({ ok }) => ok)

/** As other programs read it: everything but the content itself. */
const reportOf = ({ portfolio, commands, backups, ...rest }: RecoveredDocument) => ({
  ...rest,
  recovered: portfolio !== null,
  commands: commands.length,
  backups: backups.length,
})

function linesOf(document: RecoveredDocument, say: Say): readonly string[] {
  const { name, certain, missing, from, files, meta, lock, aside } = document
  const bad = files.filter(({ ok }) => !ok)
  return [
    say('cli.recover.document', { name, document: document.document, certain, from: say(FROM[from]) }),
    ...(missing === 0 ? [] : [say('cli.recover.missing', { missing: missing ?? '?' })]),
    ...bad.map(({ file, line, uncertain, to }) =>
      say('cli.recover.damaged', { file, line: line ?? 1, uncertain, certain: to }),
    ),
    ...(meta === 'readable' ? [] : [say('cli.recover.meta')]),
    ...(lock === 'none' ? [] : [say('cli.recover.lock')]),
    ...(aside === 0 ? [] : [say('cli.recover.aside', { count: aside })]),
  ]
}

const FROM = {
  'snapshot and journal': 'cli.recover.from.journal',
  'backup and journal': 'cli.recover.from.backupAndJournal',
  backup: 'cli.recover.from.backup',
  nothing: 'cli.recover.from.nothing',
} as const

/** A folder for each document; what is there already stays, and is the reason to stop. */
async function writeAll(
  { means }: Terminal,
  out: string,
  documents: readonly RecoveredDocument[],
): Promise<{ readonly path: string; readonly code: string } | null> {
  const write = async (path: string, bytes: Uint8Array) => {
    const saved = await atomicSave(means, path, bytes, null)
    if (!saved.ok)
      throw Object.assign(new Error(path), { code: saved.reason === 'failed' ? saved.code : 'EEXIST', path })
  }
  let path = out
  try {
    await means.files.makeFolder(out)
    for (const document of documents)
      for (const [name, bytes] of await filesOf(document, (from) => means.files.read(from))) {
        path = join(out, document.document, name)
        await means.files.makeFolder(join(path, '..'))
        await write(path, bytes)
      }
    path = join(out, 'report.json')
    await write(path, Buffer.from(`${JSON.stringify(documents.map(reportOf), null, 2)}\n`))
    return null
  } catch (cause) {
    return { path, code: codeOf(cause) }
  }
}

async function filesOf(
  { portfolio, commands, backups }: RecoveredDocument,
  read: (path: string) => Promise<Uint8Array>,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const found: (readonly [string, Uint8Array])[] = []
  if (portfolio) found.push(['portfolio.workback.json', Buffer.from(portfolioText(portfolio))])
  if (commands.length > 0)
    found.push(['commands.ndjson', Buffer.from(commands.map((entry) => `${JSON.stringify(entry)}\n`).join(''))])
  for (const { path, file } of backups) found.push([file, await read(path)])
  return found
}
