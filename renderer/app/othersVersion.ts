// Somebody else has changed the file, or holds it: what can be done about a message that says so (RELIABILITY.md 2.7, 7).
import type { Host, UserFile } from '../../shared/host/contract'
import type { TextKey } from '../../shared/text/catalogue'
import { sayIn } from '../../shared/text/say'
import { presentOf } from '../store/mapSteps'
import type { Comparison, Documents } from './documents'

interface Remedy {
  readonly label: Extract<TextKey, `compare.${string}` | `action.${string}`>
  readonly run: (host: Host, documents: Documents) => void | Promise<void>
}

const compare: Remedy = { label: 'compare.button', run: compareWithTheirs }
const keepMine: Remedy = { label: 'compare.keepMine', run: (_, documents) => keepMineAsCopy(documents) }
const loadTheirs: Remedy = { label: 'compare.loadTheirs', run: takeTheirs }
const history: Remedy = {
  label: 'action.view.history',
  run: (_, documents) => documents.getState().session?.view.setState({ overlay: 'history' }),
}
const takeOver: Remedy = {
  label: 'compare.takeOver',
  run: (_, documents) => documents.takeOver(),
}

const undo: Remedy = {
  label: 'action.edit.undo',
  run: (_, documents) => void documents.getState().session?.editor.undo(),
}

const REMEDIES: Readonly<Record<string, readonly Remedy[]>> = {
  // Mine is in a file of its own already: there is no copy to make.
  'notice.save.conflict': [compare, loadTheirs],
  'notice.file.openHere': [compare, keepMine, loadTheirs],
  'notice.file.changedOutside': [history],
  'notice.file.openElsewhere': [takeOver],
  'notice.file.lockLost': [takeOver],
  'notice.mirror.behind': [history],
  'notice.journal.shorter': [history],
  'notice.journal.damaged': [history],
  'notice.history.restored': [undo],
  'notice.history.loaded': [undo],
}
const NONE: readonly Remedy[] = []

/** What can be done about a message, by the key of its text. */
export const remediesFor = (text: string): readonly Remedy[] => REMEDIES[text] ?? NONE

async function theirVersion(host: Host, documents: Documents): Promise<Comparison | null> {
  const { theirs } = documents.getState()
  if (!theirs) return null
  const answer = await host('file.look', { file: theirs.file })
  if (answer.ok) return { name: theirs.name, theirs: answer.portfolio }
  documents.tell('problem', answer.notice)
  return null
}

async function compareWithTheirs(host: Host, documents: Documents): Promise<void> {
  const comparing = await theirVersion(host, documents)
  if (comparing) documents.setState({ comparing })
}

/** As one step that can be undone: what was mine is never further away than Undo. */
async function takeTheirs(host: Host, documents: Documents): Promise<void> {
  const version = await theirVersion(host, documents)
  if (version) loadVersion(documents, version)
}

/** Makes their version the portfolio, in one step that can be undone. */
export function loadVersion(documents: Documents, { theirs }: Comparison): void {
  documents.getState().session?.editor.submit({ type: 'portfolio/restore', portfolio: theirs })
  documents.setState({ comparing: null })
}

/** Opens what is on the desk as an untitled copy. */
export async function keepMineAsCopy(documents: Documents): Promise<void> {
  const { session } = documents.getState()
  documents.setState({ comparing: null })
  if (!session) return
  const mine = presentOf(session)
  const say = sayIn(session.view.getState().language)
  await documents.openCopy(mine, say('compare.copyName', { name: mine.name }))
}

/** The file that a message speaks of, as far as the window has a handle for it. */
export const fileNamed = (file: UserFile | null, name: unknown): UserFile | null =>
  file && typeof name === 'string' ? { file: file.file, name } : file
