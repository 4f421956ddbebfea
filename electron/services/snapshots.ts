// The whole document at one sequence number, sealed, so that opening need not replay everything (RELIABILITY.md 2.5).
import { z } from 'zod'
import type { History } from '../../shared/model/history'
import { atomicSave, type SaveMeans } from './atomicSave'
import { canonicalBytes } from './canonicalPieces'
import { sha256 } from './journalLines'

const Snapshot = z.object({
  format: z.literal(1),
  document: z.string(),
  sequence: z.int().nonnegative(),
  /** Chain value of the line with that number in the journal before. */
  chain: z.string(),
  /** Newest acknowledged command ids with their sequence numbers, so that a resend after a restart is recognised. */
  recent: z.array(z.tuple([z.string(), z.int().positive()])),
  /** Trusted: the seal shows that it is what this code wrote. */
  history: z.custom<History>((value) => typeof value === 'object' && value !== null && 'present' in value),
})
export type Snapshot = z.infer<typeof Snapshot>

/** A snapshot and the hash that seals it. */
export interface SealedSnapshot {
  readonly snapshot: Snapshot
  readonly hash: string
}

const HASH_AT = '{"sha256":"'.length
const BODY_AT = HASH_AT + 64 + '","snapshot":'.length

/** The file's bytes: JSON, with the hash of the canonical body in front of it. Others get their turn while it is made. */
export async function snapshotBytes(
  snapshot: Snapshot,
): Promise<{ readonly bytes: Uint8Array; readonly hash: string }> {
  const body = await canonicalBytes(snapshot)
  const hash = sha256(body)
  return { bytes: Buffer.concat([Buffer.from(`{"sha256":"${hash}","snapshot":`), body, Buffer.from('}\n')]), hash }
}

/** Written aside, read back and renamed: whole, or not there. Answers with the hash; rejects with the disk's code. */
export async function writeSnapshot(means: SaveMeans, path: string, snapshot: Snapshot): Promise<string> {
  const { bytes, hash } = await snapshotBytes(snapshot)
  const saved = await atomicSave(means, path, bytes, null)
  if (saved.ok) return hash
  const code = saved.reason === 'failed' ? saved.code : 'EEXIST'
  throw Object.assign(new Error(`The snapshot could not be written: ${code}`), { code })
}

/** null: damaged, or of a format this version does not read. */
export function readSnapshot(bytes: Uint8Array): SealedSnapshot | null {
  const text = Buffer.from(bytes).toString('utf8')
  const hash = text.slice(HASH_AT, HASH_AT + 64)
  const body = text.slice(BODY_AT, -2)
  if (sha256(body) !== hash || text !== `{"sha256":"${hash}","snapshot":${body}}\n`) return null
  const snapshot = Snapshot.safeParse(JSON.parse(body))
  return snapshot.success ? { snapshot: snapshot.data, hash } : null
}
