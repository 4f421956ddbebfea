// While Workback's own disk takes nothing: what is on the screen as a file in another place (RELIABILITY.md 7, "disk full").
import { exportFileName } from '../../shared/export/fileName'
import { portfolioText } from '../../shared/format/save'
import type { Host } from '../../shared/host/contract'
import { sayIn } from '../../shared/text/say'
import { presentOf } from '../store/mapSteps'
import { stampOf, now } from './clock'
import type { Documents } from './documents'

/** Asks for a folder and writes all that is shown, saved or not, under a name of its own; no file of the user's is replaced. */
export async function saveElsewhere(host: Host, documents: Documents): Promise<void> {
  const { session } = documents.getState()
  if (!session) return
  const say = sayIn(session.view.getState().language)
  const portfolio = presentOf(session)
  const choice = await documents.choose('export')
  if (choice.kind !== 'folder') return
  const name = exportFileName(
    say('save.elsewhereName', { name: portfolio.name, time: stampOf(now()) }),
    '.workback.json',
  )
  const answer = await host('export.write', {
    folder: choice.folder,
    files: [{ name, text: portfolioText(portfolio) }],
  })
  if (!answer.ok) documents.tell('problem', answer.notice)
  else documents.tell('good', { text: 'notice.export.written', values: { count: 1, folder: answer.folder } })
}
