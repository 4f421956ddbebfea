// The user's own file: read with care, and never written over when somebody else has changed it.
import { basename, dirname, join } from 'node:path'
import { checkPortfolioFile, HEAD_BYTES } from '../../shared/format/checkPortfolioFile'
import { withUnknown } from '../../shared/format/unknownFields'
import type { Notice } from '../../shared/host/notice'
import type { Portfolio } from '../../shared/model/portfolio'
import { atomicSave, removeLeftovers, type SaveMeans } from './atomicSave'
import { canonicalBytes } from './canonicalPieces'
import { withMark } from './cleanName'
import { stampOf } from './clock'
import { codeOf, type Files } from './files'
import { fingerprintOf, fingerprintWith, sameContent, type Fingerprint, type OriginFile } from './fingerprint'
import { diskNotice } from './diskNotice'

export type ReadFile =
  | { readonly ok: true; readonly path: string; readonly text: string; readonly fingerprint: Fingerprint }
  | { readonly ok: false; readonly notice: Notice }

/** The text of a user's file and what it looked like. A link is followed here, once: what is saved later replaces its target. */
export async function readPortfolioFile(means: SaveMeans, given: string): Promise<ReadFile> {
  const { files } = means
  const name = basename(given)
  try {
    const path = await files.realPath(given)
    const facts = await files.facts(path)
    if (facts?.kind !== 'file') return refused('notice.file.notThere', { name })
    const unread = checkPortfolioFile({ size: facts.size, head: new Uint8Array(), fileName: name })
    if (unread) return { ok: false, notice: unread }
    const bytes = await files.read(path)
    const misread = checkPortfolioFile({ size: facts.size, head: bytes.subarray(0, HEAD_BYTES), fileName: name })
    if (misread) return { ok: false, notice: misread }
    await removeLeftovers(means, path).catch((cause: unknown) => cause) // tidying up is no reason not to open
    const text = textOf(bytes)
    if (text === null) return refused('notice.file.encoding', { name })
    return { ok: true, path, text, fingerprint: fingerprintWith(facts.mtimeNs, bytes) }
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return refused('notice.file.notThere', { name })
    return { ok: false, notice: { ...diskNotice('notice.file.unreadable', cause, { name }) } }
  }
}

const refused = (text: string, values: Notice['values']): ReadFile => ({ ok: false, notice: { text, values } })

/** null: not UTF-8. A byte order mark is taken off. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text of a portfolio's file, as `portfolioText` has it; others get their turn while it is made. */
export function portfolioBytes(portfolio: Portfolio): Promise<Uint8Array> {
  const { unknown, ...known } = portfolio
  return canonicalBytes(Object.keys(unknown).length === 0 ? known : withUnknown(portfolio))
}

export type WrittenFile =
  | { readonly ok: true; readonly path: string; readonly fingerprint: Fingerprint; readonly notice: Notice | null }
  | { readonly ok: false; readonly notice: Notice; readonly kept?: OriginFile }

/**
 * Writes the projection. If the file is not what we last saw there, it stays, and ours goes beside it under a name with
 * the time: the answer's `path` is where the portfolio lives from now on. If the file can only not be replaced (somebody holds it), a
 * complete copy is kept beside it, in place of the one `kept` before.
 */
export async function writePortfolioFile(
  means: SaveMeans,
  path: string,
  bytes: Uint8Array,
  expected: Fingerprint | null,
  kept: OriginFile | null = null,
): Promise<WrittenFile> {
  const name = basename(path)
  const saved = await atomicSave(means, path, bytes, await believed(means.files, path, expected))
  if (saved.ok) return { ok: true, path, fingerprint: saved.fingerprint, notice: null }
  if (saved.reason === 'conflict') return writeBeside(means, path, bytes)
  const notice = failureNotice(name, saved.code)
  if (!saved.replaced) return (saved.written && (await keepCopy(means, path, bytes, kept))) || { ok: false, notice }
  return {
    ok: true,
    path,
    fingerprint: fingerprintWith('0', bytes),
    notice: { text: 'notice.save.notFlushed', values: { name }, detail: saved.code },
  }
}

/** null: that was not possible either; the journal holds every step all the same. */
async function keepCopy(
  means: SaveMeans,
  path: string,
  bytes: Uint8Array,
  kept: OriginFile | null,
): Promise<WrittenFile | null> {
  const name = basename(path)
  const copy = kept?.path ?? join(dirname(path), withMark(name, ` (not saved ${stampOf(means.clock)})`))
  const saved = await atomicSave(means, copy, bytes, kept?.fingerprint ?? null)
  if (!saved.ok) return null
  const notice: Notice = { text: 'notice.save.kept', values: { name, copy: basename(copy) } }
  return { ok: false, notice, kept: { path: copy, fingerprint: saved.fingerprint } }
}

/** The copy has served its purpose; what somebody else has made of it is theirs. */
export async function removeKeptCopy({ files }: SaveMeans, kept: OriginFile): Promise<void> {
  if (sameContent(kept.fingerprint, await fingerprintOf(files, kept.path))) await files.remove(kept.path)
}

/** A file that has gone is written anew: there is nothing there that could be lost. */
const believed = async (files: Files, path: string, expected: Fingerprint | null): Promise<Fingerprint | null> => {
  try {
    return (await files.facts(path)) ? expected : null
  } catch {
    return expected // the save itself will meet the same disk, and say what is wrong with it
  }
}

async function writeBeside(means: SaveMeans, path: string, bytes: Uint8Array): Promise<WrittenFile> {
  const name = basename(path)
  const stamp = stampOf(means.clock)
  for (let number = 1; number < 100; number += 1) {
    const copy = withMark(name, ` (conflict ${stamp}${number === 1 ? '' : ` ${number}`})`)
    const saved = await atomicSave(means, join(dirname(path), copy), bytes, null)
    if (!saved.ok && saved.reason === 'conflict') continue
    if (!saved.ok && !saved.replaced) return { ok: false, notice: failureNotice(name, saved.code) }
    const fingerprint = saved.ok ? saved.fingerprint : fingerprintWith('0', bytes)
    const notice: Notice = { text: 'notice.save.conflict', values: { name, copy } }
    return { ok: true, path: join(dirname(path), copy), fingerprint, notice }
  }
  return { ok: false, notice: failureNotice(name, 'EEXIST') }
}

const failureNotice = (name: string, code: string): Notice =>
  diskNotice('notice.save', Object.assign(new Error(code), { code }), { name })
