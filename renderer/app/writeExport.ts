// From rendered files to a folder of the user's choice.
import type { ExportedText } from '../../shared/export/exporter'
import type { Host } from '../../shared/host/contract'
import type { Documents } from './documents'

/** Asks for a folder, writes there; tells how it went. */
export async function writeExport(host: Host, documents: Documents, texts: readonly ExportedText[]): Promise<void> {
  const choice = await documents.choose('export')
  if (choice.kind !== 'folder') return
  const files = texts.map(({ name, text }) => ({ name, text }))
  const answer = await host('export.write', { folder: choice.folder, files })
  if (!answer.ok) documents.tell('problem', answer.notice)
  else
    documents.tell('good', {
      text: 'notice.export.written',
      values: { count: answer.written.length, folder: answer.folder },
    })
}
