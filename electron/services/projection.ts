// The user's file follows the journal: soon after the last acknowledged command, at intervals while typing, on save and on close.
import { basename } from 'node:path'
import type { Output } from '../../shared/host/contract'
import type { HostEvent } from '../../shared/host/events'
import type { Notice } from '../../shared/host/notice'
import type { SaveMeans } from './atomicSave'
import type { MetaKeeper } from './documentFolder'
import type { Standing } from './documentRecord'
import { diskNotice } from './diskNotice'
import { LOCK_LOST } from './documentLock'
import type { Files } from './files'
import type { FileHandles } from './fileHandles'
import { fingerprintOf, type Fingerprint, type OriginFile } from './fingerprint'
import { sha256 } from './journalLines'
import { portfolioBytes, removeKeptCopy, writePortfolioFile, type WrittenFile } from './portfolioFiles'

const QUIET = 2000
const LONGEST = 30_000

export interface Projection {
  /** A command has been acknowledged: the file is behind. */
  changed(): void
  /** Writes now; with a path, there from now on (Save As). */
  save(target: string | null): Promise<Output<'document.save'>>
  /** Writes what is outstanding; the notice says what could not be. */
  close(): Promise<Notice | null>
}

export interface ProjectionMeans extends SaveMeans {
  readonly document: string
  readonly meta: MetaKeeper
  readonly handles: FileHandles
  readonly standing: () => Standing
  readonly tell: (event: HostEvent) => void
  /** Another process has taken the document over: nothing more is written. */
  readonly isLost: () => boolean
}

export function projectionOf(means: ProjectionMeans): Projection {
  const { clock, document, meta, standing, tell } = means
  let writing: Promise<unknown> = Promise.resolve()
  let quiet: (() => void) | undefined
  let longest: (() => void) | undefined
  let told: string | undefined
  const copy: KeptCopy = { kept: null }

  const isBehind = () => meta.current.file !== null && meta.current.savedSequence < standing().sequence

  function save(target: string | null): Promise<Output<'document.save'>> {
    calmDown()
    const written = writing.then(() => writeProjection(means, target, copy))
    writing = written
    return written
  }

  function changed(): void {
    if (meta.current.file === null) return
    quiet?.()
    quiet = clock.setTimer(QUIET, follow)
    longest ??= clock.setTimer(LONGEST, follow)
  }

  function calmDown(): void {
    quiet?.()
    longest?.()
    quiet = longest = undefined
  }

  function follow(): void {
    if (!isBehind()) return
    void save(null).then((answer) => {
      if (answer.ok) {
        told = undefined
        return
      }
      if (told !== answer.notice.text) tell({ event: 'file.problem', document, notice: answer.notice })
      told = answer.notice.text
      longest ??= clock.setTimer(LONGEST, follow)
    })
  }

  return {
    changed,
    save,
    async close() {
      await writing
      calmDown()
      if (!isBehind()) return null
      const answer = await save(null)
      return answer.ok ? null : answer.notice
    },
  }
}

/** A complete version beside a file that could not be replaced; at most one, gone again once the file has been. */
interface KeptCopy {
  kept: OriginFile | null
}

/** Never rejects: whatever the disk says becomes a notice, and the journal holds every step meanwhile. */
async function writeProjection(
  means: ProjectionMeans,
  target: string | null,
  copy: KeptCopy,
): Promise<Output<'document.save'>> {
  const { meta, document, handles, tell } = means
  const path = target === null ? meta.current.file?.path : await targetOf(means.files, target)
  if (path === undefined) return { ok: false, notice: { text: 'notice.save.noFile', values: {} } }
  if (means.isLost()) return { ok: false, notice: LOCK_LOST }
  const { history, sequence } = means.standing()
  const bytes = await portfolioBytes(history.present)
  try {
    const expected = await believedAt(means, path, target !== null)
    await meta.update({ pending: sha256(bytes) }) // before the rename: a crash right after it is not a change by others
    const written = await writePortfolioFile(means, path, bytes, expected, copy.kept)
    copy.kept = await keptAfter(means, written, copy.kept)
    if (!written.ok) return { ok: false, notice: written.notice }
    const file = { path: written.path, fingerprint: written.fingerprint }
    const name = basename(written.path)
    await meta.update({ file, pending: null, savedSequence: sequence, name: history.present.name })
    tell({ event: 'file.saved', document, name, sequence })
    if (written.notice) tell({ event: 'file.problem', document, notice: written.notice })
    return { ok: true, file: { file: handles.fileFor(written.path), name }, sequence }
  } catch (cause) {
    return { ok: false, notice: diskNotice('notice.save', cause, { name: basename(path) }) }
  }
}

async function keptAfter(
  means: ProjectionMeans,
  written: WrittenFile,
  before: OriginFile | null,
): Promise<OriginFile | null> {
  if (!written.ok) return written.kept ?? before
  if (before) await removeKeptCopy(means, before).catch((cause: unknown) => cause) // tidying up is no failure of the save
  return null
}

/** A link is followed when it is chosen: what is replaced later is its target, never the link. */
const targetOf = (files: Files, chosen: string): Promise<string> => files.realPath(chosen).catch(() => chosen) // not there yet, or not to be seen: the save itself will say so

/** What we left there ourselves. A file chosen for Save As is what it is now: whoever chose it has agreed to replace it. */
async function believedAt(
  { files, meta }: ProjectionMeans,
  path: string,
  chosen: boolean,
): Promise<Fingerprint | null> {
  const { file, pending } = meta.current
  const now = await fingerprintOf(files, path)
  if (chosen && path !== file?.path) return now
  return now !== null && now.sha256 === pending ? now : (file?.fingerprint ?? null)
}
