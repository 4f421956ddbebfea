// From a version to the portfolio: made the present again, or opened as a copy of its own.
import { sayIn } from '../../shared/text/say'
import { presentOf } from '../store/mapSteps'
import type { ShownVersion } from '../store/shownVersion'
import type { Desk } from '../store/useEditor'
import { lookAway, restoredOver } from '../store/versionDesk'
import { isoTime, shownMoment } from './clock'
import type { Documents } from './documents'

/** In one step; the way back is Undo. */
export function restoreVersion(desk: Desk, documents: Documents, version: ShownVersion): void {
  const { inWork = desk.editor } = desk
  lookAway(desk)
  const portfolio = restoredOver(inWork.getState().history.present, version.portfolio)
  if (inWork.submit({ type: 'portfolio/restore', portfolio }))
    documents.tell('good', { text: DONE[version.kind], values: { title: version.title } })
}

const DONE = { point: 'notice.history.restored', theirs: 'notice.history.loaded' } as const

/** What is in work is closed as it is, and found again under the recent documents. */
export async function openVersionAsCopy(desk: Desk, documents: Documents, version: ShownVersion): Promise<void> {
  const say = sayIn(desk.view.getState().language)
  const at = version.time === null ? version.title : shownMoment(say, isoTime(version.time))
  const { name } = version.portfolio
  await documents.openCopy(version.portfolio, say('version.copyName', { name, at }))
}

/** A document of a newer format as one of this format: what this Workback does not know stays behind, in the file that is not touched. */
export async function copyWithoutNewParts(documents: Documents): Promise<void> {
  const { session } = documents.getState()
  if (!session) return
  const present = presentOf(session)
  const say = sayIn(session.view.getState().language)
  await documents.openCopy({ ...present, unknown: {} }, say('version.copyWithout', { name: present.name }))
}
