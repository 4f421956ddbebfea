// How we notice that a file was changed by somebody else (RELIABILITY.md 2.7).
import { z } from 'zod'
import type { Files } from './files'
import { sha256 } from './journalLines'

export const Fingerprint = z.strictObject({ size: z.int().nonnegative(), mtimeNs: z.string(), sha256: z.string() })
/** Identity of a file's content as we last saw it. Times alone are not enough: they are coarse, and sync clients set them back. */
export type Fingerprint = z.infer<typeof Fingerprint>

/** A user's file as it was when its portfolio was read from it. */
export interface OriginFile {
  readonly path: string
  readonly fingerprint: Fingerprint
}

/** null: the file is not there. Rejects if it cannot be read. */
export async function fingerprintOf(files: Files, path: string): Promise<Fingerprint | null> {
  const facts = await files.facts(path)
  return facts && fingerprintWith(facts.mtimeNs, await files.read(path))
}

/** The fingerprint of bytes that have just been read or written. */
export const fingerprintWith = (mtimeNs: string, bytes: Uint8Array): Fingerprint => ({
  size: bytes.length,
  mtimeNs,
  sha256: sha256(bytes),
})

/** A file that was only touched is the same: writing over equal bytes takes nothing from anybody. */
export const sameContent = (one: Fingerprint | null, other: Fingerprint | null): boolean =>
  one?.size === other?.size && one?.sha256 === other?.sha256
