import { join } from 'node:path'
import type { ExportOptions } from '../../shared/export/exporter'
import { exporterNamed, exporters } from '../../shared/export/exporters'
import type { Say } from '../../shared/text/say'
import { writeExports } from '../services/exports'
import { codeOf } from '../services/files'
import { readInput } from './readInput'
import { remark, remarkNotice, type ExitCode, type Terminal } from './terminal'

/** The forms `--to` knows, for help and for people who asked for another. */
export const formNames = (): string => exporters.map(({ id }) => id).join(', ')

/** `workback export`: one portfolio in one or several forms, each file written whole. */
export async function exportTo(
  terminal: Terminal,
  path: string,
  asked: { readonly to: string; readonly folder: string } & ExportOptions,
  say: Say,
): Promise<ExitCode> {
  const forms = [...new Set(asked.to.split(',').map((form) => form.trim()))]
  const unknown = forms.find((form) => !exporterNamed(form))
  if (unknown !== undefined) {
    remark(terminal, say('cli.export.unknownForm', { form: unknown, forms: formNames() }))
    return 2
  }
  const portfolio = await readInput(terminal, path, say)
  if (!portfolio) return 2
  const texts = forms.flatMap((form) => exporterNamed(form)?.render(portfolio, asked, say) ?? [])
  return write(terminal, asked.folder, texts, say)
}

async function write(
  terminal: Terminal,
  folder: string,
  texts: readonly { readonly name: string; readonly text: string }[],
  say: Say,
): Promise<ExitCode> {
  try {
    await terminal.means.files.makeFolder(folder)
  } catch (cause) {
    remark(terminal, `${say('cli.file.notWritten', { name: folder })} (${codeOf(cause)})`)
    return 2
  }
  const answer = await writeExports(terminal.means, folder, texts)
  if (!answer.ok) {
    remarkNotice(terminal, answer.notice, say)
    return 2
  }
  for (const name of answer.written) remark(terminal, say('cli.export.written', { name: join(folder, name) }))
  return 0
}
