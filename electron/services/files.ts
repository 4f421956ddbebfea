// The only file system the services know. Tests put a failing, forgetful disk behind it: test/support/volatileFiles.ts.
import { constants, mkdirSync } from 'node:fs'
import { chmod, mkdir, open, readdir, readFile, realpath, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A file that is open for writing. Every promise may reject with an error that carries a `code` such as ENOSPC. */
export interface OpenFile {
  /** May write less than it was given, as the real call may (a nearly full disk does, without an error); callers loop. */
  write(bytes: Uint8Array, position: number): Promise<number>
  truncate(length: number): Promise<void>
  /** The content is on the disk after this, not necessarily its times. */
  datasync(): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

/** What the disk says about a path; sizes in bytes, times in milliseconds and, as text, in nanoseconds. */
export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other'
  readonly size: number
  readonly modified: number
  readonly mtimeNs: string
  readonly mode: number
}

/** The file system as a port: small, so that a test can fail each of its calls (RELIABILITY.md R2, R6, R7). */
export interface Files {
  read(path: string): Promise<Uint8Array>
  /** null: nothing is there. */
  facts(path: string): Promise<FileFacts | null>
  /** `new` refuses (EEXIST) whatever lies there, links included; `existing` refuses (ENOENT) to make one. */
  open(path: string, which: 'new' | 'existing'): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  /** Removing what is not there is no error. */
  remove(path: string): Promise<void>
  /** Makes missing parents too; folders are for their user only (0700, T10). */
  makeFolder(path: string): Promise<void>
  /** Names only, in no promised order. */
  list(folder: string): Promise<readonly string[]>
  setMode(path: string, mode: number): Promise<void>
  /** The path with links followed; rejects with ENOENT. */
  realPath(path: string): Promise<string>
  /** A new or renamed file is only sure to be there after a power cut once its folder has been synced. */
  syncFolder(path: string): Promise<void>
  freeBytes(path: string): Promise<number>
}

/** The disk of this machine. */
export const nodeFiles: Files = {
  read: (path) => readFile(path),
  facts: factsOf,
  open: openFile,
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  list: (folder) => readdir(folder),
  setMode: (path, mode) => chmod(path, mode),
  realPath: (path) => realpath(path),
  async syncFolder(path) {
    if (process.platform === 'win32') return // Windows cannot open folders; there the rename itself must do
    const folder = await open(path, constants.O_RDONLY)
    await folder.sync().finally(() => folder.close())
  },
  async freeBytes(path) {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  },
}

async function openFile(path: string, which: 'new' | 'existing'): Promise<OpenFile> {
  const flags = which === 'new' ? constants.O_CREAT | constants.O_EXCL : 0
  const handle = await open(path, constants.O_RDWR | constants.O_NOFOLLOW | flags, 0o600)
  return {
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: (length) => handle.truncate(length),
    datasync: () => handle.datasync(),
    sync: () => handle.sync(),
    close: () => handle.close(),
  }
}

async function factsOf(path: string): Promise<FileFacts | null> {
  try {
    const found = await stat(path, { bigint: true })
    return {
      kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other',
      size: Number(found.size),
      modified: Number(found.mtimeMs),
      mtimeNs: String(found.mtimeNs),
      mode: Number(found.mode) & 0o777,
    }
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR') return null
    throw cause
  }
}

/** Never trusts the count of a single write: on a full disk it is short, and no error is raised. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const written = await file.write(bytes.subarray(done), position + done)
    if (written <= 0) throw Object.assign(new Error('The disk took nothing'), { code: 'ENOSPC' })
    done += written
  }
}

/** Writes a file that must not be there yet, whole and synced, its folder included. */
export async function writeNew(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, 'new')
  try {
    await writeAll(file, bytes, 0)
    await file.sync()
  } finally {
    await file.close()
  }
  await files.syncFolder(dirname(path))
}

/** The system's name of a failure (ENOSPC, EIO, …); UNKNOWN for what did not come from the disk. */
export function codeOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? code : 'UNKNOWN'
}

/** For the moment before Electron is ready, in which nothing can be waited for: `app.setPath` wants a folder that is there. */
export const makeFolderAtOnce = (path: string): void => void mkdirSync(path, { recursive: true, mode: 0o700 })
