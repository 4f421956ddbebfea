// Windows hold handles, never paths: what they have not been given they cannot name (RELIABILITY.md T4).
import { FileHandle, FolderHandle } from '../../shared/host/contract'

/** Handles of this start of the program; after the next start they mean nothing. */
export interface FileHandles {
  readonly fileFor: (path: string) => FileHandle
  readonly folderFor: (path: string) => FolderHandle
  /** undefined: never issued, or not for a file. */
  readonly pathOfFile: (handle: FileHandle) => string | undefined
  readonly pathOfFolder: (handle: FolderHandle) => string | undefined
}

/** @param randomId at least 128 bits that cannot be guessed */
export function fileHandles(randomId: () => string): FileHandles {
  const files = twoWay(() => FileHandle.parse(`file_${randomId()}`))
  const folders = twoWay(() => FolderHandle.parse(`folder_${randomId()}`))
  return {
    fileFor: files.handleFor,
    folderFor: folders.handleFor,
    pathOfFile: files.pathOf,
    pathOfFolder: folders.pathOf,
  }
}

function twoWay<Handle extends string>(make: () => Handle) {
  const byPath = new Map<string, Handle>()
  const byHandle = new Map<Handle, string>()
  return {
    handleFor: (path: string): Handle => {
      const known = byPath.get(path)
      if (known) return known
      const handle = make()
      byPath.set(path, handle)
      byHandle.set(handle, path)
      return handle
    },
    pathOf: (handle: Handle): string | undefined => byHandle.get(handle),
  }
}
