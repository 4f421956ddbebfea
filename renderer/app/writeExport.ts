// From the open document to files in a folder of the user's choice.
import type { Host } from '../../shared/host/contract'
import { exporterNamed } from '../../shared/export/exporters'
import { sayIn } from '../../shared/text/say'
import { presentOf } from '../store/mapSteps'
import type { Desk } from '../store/useEditor'
import { today } from './clock'
import type { Documents } from './documents'

/** Renders the named exports of what is shown now, asks for a folder, writes; tells how it went. */
export async function exportPortfolio(
  host: Host,
  documents: Documents,
  desk: Desk,
  ids: readonly string[],
): Promise<void> {
  const say = sayIn(desk.view.getState().language)
  const exportedOn = today()
  const texts = ids.flatMap((id) => exporterNamed(id)?.render(presentOf(desk), { exportedOn }, say) ?? [])
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
