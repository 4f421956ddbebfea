// A disk that forgets, in memory: what is written is volatile until it is synced, and any call can be made to fail.
import { dirname } from 'node:path'
import type { FileFacts, Files, OpenFile } from '../../electron/services/files'

const PAGE = 64 // small, so that short documents tear too

interface Inode {
  written: Uint8Array
  durable: Uint8Array
  readonly dirty: Set<number>
  mode: number
  modified: number
}
/** A name given or taken away; not sure until each folder it touches has been synced. */
interface NameChange {
  readonly folders: Set<string>
  apply(names: Map<string, Inode>): void
}

export interface Faults {
  /** The nth call from now on fails. */
  readonly failAt?: number
  /** And every later one. */
  readonly sticky?: boolean
  /** 'short': a write takes half and reports no error. */
  readonly code?: string
  /** Sabotage, to prove that the tests can fail. */
  readonly syncDoesNothing?: boolean
  /** Sabotage: whole files are renamed into place without having been synced; appended lines still are. */
  readonly renameUnsynced?: boolean
}

export class VolatileFiles implements Files {
  readonly #folders = new Set<string>(['/'])
  #names = new Map<string, Inode>()
  #sureNames = new Map<string, Inode>()
  #unsure: NameChange[] = []
  #faults: Faults = {}
  #calls = 0
  #life = 0
  #ticks = 0

  inject(faults: Faults): void {
    this.#calls = 0
    this.#faults = faults
  }

  /** True once the injected fault has struck. */
  get struck(): boolean {
    return this.#calls >= (this.#faults.failAt ?? Infinity)
  }

  /** Calls since the last injection. */
  get callCount(): number {
    return this.#calls
  }

  /** Power cut: of pages, lengths and folder changes that are not durable, the disk keeps old or new as `keepNew` says. */
  crash(keepNew: () => boolean): void {
    this.#faults = {}
    this.#life += 1
    for (const change of this.#unsure) {
      if (!keepNew()) break // folder changes survive in order, up to some point
      change.apply(this.#sureNames)
    }
    this.#unsure = []
    this.#names = new Map()
    for (const [path, inode] of this.#sureNames) {
      const survived = survivors(inode, keepNew)
      this.#names.set(path, { ...inode, written: survived, durable: survived.slice(), dirty: new Set() })
    }
    this.#sureNames = new Map(this.#names)
  }

  /** The disk as a process sees it that was started now: after a power cut it can do nothing any more. */
  boot(): Files {
    const life = this.#life
    const alive = <T>(act: () => Promise<T>): Promise<T> =>
      life === this.#life ? act() : Promise.reject(failure('EBADF', 'the power was cut'))
    return {
      read: (path) => alive(() => this.read(path)),
      facts: (path) => alive(() => this.facts(path)),
      open: (path, which) => alive(() => this.open(path, which)),
      rename: (from, to) => alive(() => this.rename(from, to)),
      remove: (path) => alive(() => this.remove(path)),
      makeFolder: (path) => alive(() => this.makeFolder(path)),
      list: (folder) => alive(() => this.list(folder)),
      setMode: (path, mode) => alive(() => this.setMode(path, mode)),
      realPath: (path) => alive(() => this.realPath(path)),
      syncFolder: (path) => alive(() => this.syncFolder(path)),
      freeBytes: () => alive(() => this.freeBytes()),
    }
  }

  read(path: string): Promise<Uint8Array> {
    return this.#step(() => this.#inode(path).written.slice())
  }

  facts(path: string): Promise<FileFacts | null> {
    return this.#step(() => {
      if (this.#folders.has(path)) return { kind: 'folder', size: 0, modified: 0, mtimeNs: '0', mode: 0o700 }
      const inode = this.#names.get(path)
      if (!inode) return null
      const { modified, mode } = inode
      return { kind: 'file', size: inode.written.length, modified, mtimeNs: String(modified), mode }
    })
  }

  open(path: string, which: 'new' | 'existing'): Promise<OpenFile> {
    return this.#step(() => {
      if (which === 'existing') return this.#handle(this.#inode(path))
      if (this.#names.has(path)) throw failure('EEXIST', path)
      if (!this.#folders.has(dirname(path))) throw failure('ENOENT', path)
      const inode = {
        written: new Uint8Array(),
        durable: new Uint8Array(),
        dirty: new Set<number>(),
        mode: 0o600,
        modified: this.#tick(),
      }
      this.#change([dirname(path)], (names) => void names.set(path, inode))
      return this.#handle(inode)
    })
  }

  rename(from: string, to: string): Promise<void> {
    return this.#step(() => {
      const inode = this.#inode(from)
      this.#change([dirname(from), dirname(to)], (names) => {
        names.delete(from)
        names.set(to, inode)
      })
    })
  }

  remove(path: string): Promise<void> {
    return this.#step(() => {
      if (this.#names.has(path)) this.#change([dirname(path)], (names) => void names.delete(path))
    })
  }

  makeFolder(path: string): Promise<void> {
    return this.#step(() => {
      for (let folder = path; folder !== '/'; folder = dirname(folder)) this.#folders.add(folder)
    })
  }

  list(folder: string): Promise<readonly string[]> {
    return this.#step(() => {
      if (!this.#folders.has(folder)) throw failure('ENOENT', folder)
      return [...this.#names.keys(), ...this.#folders]
        .filter((path) => path !== '/' && dirname(path) === folder)
        .map((path) => path.slice(folder === '/' ? 1 : folder.length + 1))
    })
  }

  setMode(path: string, mode: number): Promise<void> {
    return this.#step(() => void (this.#inode(path).mode = mode))
  }

  realPath(path: string): Promise<string> {
    return this.#step(() => {
      if (!this.#folders.has(path)) this.#inode(path)
      return path
    })
  }

  syncFolder(path: string): Promise<void> {
    return this.#step(() => {
      if (this.#faults.syncDoesNothing) return
      this.#unsure = this.#unsure.filter((change) => {
        change.folders.delete(path)
        if (change.folders.size > 0) return true
        change.apply(this.#sureNames)
        return false
      })
    })
  }

  freeBytes(): Promise<number> {
    return this.#step(() => 1e9)
  }

  #change(folders: readonly string[], apply: NameChange['apply']): void {
    apply(this.#names)
    this.#unsure.push({ folders: new Set(folders), apply })
  }

  #handle(inode: Inode): OpenFile {
    const life = this.#life
    const step = <T>(act: () => T): Promise<T> => this.#step(act, life)
    const sync = (skip = false) => {
      const pages = [...inode.dirty]
      if (!skip) inode.dirty.clear() // a failed sync, too, leaves its pages marked clean: a second try would prove nothing
      return step(() => {
        if (!this.#faults.syncDoesNothing && !skip) flush(inode, pages)
      })
    }
    return {
      write: (bytes, position) =>
        step(() => {
          inode.modified = this.#tick()
          return put(inode, bytes.subarray(0, this.#taken(bytes.length)), position)
        }),
      truncate: (length) => step(() => void (inode.written = inode.written.slice(0, length))),
      datasync: () => sync(),
      sync: () => sync(this.#faults.renameUnsynced),
      close: () => Promise.resolve(),
    }
  }

  #taken(wanted: number): number {
    const { failAt = Infinity, sticky, code } = this.#faults
    if (code !== 'short' || this.#calls < failAt) return wanted
    if (this.#calls === failAt) return Math.floor(wanted / 2)
    return sticky ? 0 : wanted
  }

  /** Answers later, as a disk does, so that calls interleave. */
  async #step<T>(act: () => T, life = this.#life): Promise<T> {
    await Promise.resolve()
    if (life !== this.#life) throw failure('EBADF', 'the power was cut')
    this.#calls += 1
    const { failAt = Infinity, sticky = false, code = 'EIO' } = this.#faults
    const struck = this.#calls === failAt || (sticky && this.#calls > failAt)
    if (struck && code !== 'short') throw failure(code, 'injected')
    return act()
  }

  #inode(path: string): Inode {
    const inode = this.#names.get(path)
    if (!inode) throw failure('ENOENT', path)
    return inode
  }

  #tick(): number {
    this.#ticks += 1
    return this.#ticks
  }
}

const failure = (code: string, about: string): Error => Object.assign(new Error(`${code} ${about}`), { code })

function put(inode: Inode, bytes: Uint8Array, position: number): number {
  const grown = new Uint8Array(Math.max(inode.written.length, position + bytes.length))
  grown.set(inode.written)
  grown.set(bytes, position)
  inode.written = grown
  for (let at = position; at < position + bytes.length; at += 1) inode.dirty.add(Math.floor(at / PAGE))
  return bytes.length
}

function flush(inode: Inode, pages: readonly number[]): void {
  const durable = new Uint8Array(inode.written.length)
  durable.set(inode.durable.subarray(0, durable.length))
  for (const page of pages) durable.set(inode.written.subarray(page * PAGE, (page + 1) * PAGE), page * PAGE)
  inode.durable = durable
}

function survivors({ written, durable }: Inode, keepNew: () => boolean): Uint8Array {
  const survived = new Uint8Array(keepNew() ? written.length : durable.length)
  for (let at = 0; at < survived.length; at += PAGE) {
    const kept = keepNew() ? written : durable
    survived.set(kept.subarray(at, Math.min(at + PAGE, survived.length)), at)
  }
  return survived
}
