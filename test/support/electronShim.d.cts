// Types of what the tests use of electronShim.cjs.
import type { EventEmitter } from 'node:events'
import type { Browser, Page } from '@playwright/test'

export interface ShimWindow extends EventEmitter {
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> }
  readonly webContents: EventEmitter & { readonly windowOpenHandler: (asked: { url: string }) => { action: string } }
  close(): void
  focus(): void
  isDestroyed(): boolean
  isFullScreen(): boolean
  getBounds(): Bounds
}
/** Device-independent pixels over all displays. */
interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
interface Display {
  readonly id: number
  readonly bounds: Bounds
  readonly workArea: Bounds
}
export interface MenuEntry {
  readonly label?: string
  readonly type?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly submenu?: readonly MenuEntry[]
  checked?: boolean
  readonly click?: (shown: MenuEntry) => void
}
export interface ShimState {
  readonly menu: readonly MenuEntry[] | null
  readonly windows: readonly ShimWindow[]
  openDialog: { canceled: boolean; filePaths: string[] }
  saveDialog: { canceled: boolean; filePath: string }
  messageBox: { response: number }
  readonly paths: Readonly<Record<string, string>>
  readonly permissionRequest: (
    contents: unknown,
    permission: string,
    answer: (allowed: boolean) => void,
    details: { requestingUrl: string; isMainFrame: boolean },
  ) => void
  readonly permissionCheck: (contents: unknown, permission: string, origin: string) => boolean
}
export interface Shim {
  readonly electron: {
    readonly app: EventEmitter & { quit(): void }
    readonly powerMonitor: EventEmitter
    readonly screen: { getPrimaryDisplay(): Display }
  }
  readonly log: readonly (readonly [string, ...unknown[]])[]
  readonly state: ShimState
  channels(): string[]
  invoke(channel: string, event: unknown, ...input: unknown[]): Promise<unknown>
  /** As a person does with the cable; the laptop's own display stays. */
  plugIn(display: Display): void
  unplug(id: number): void
  /** The page of the nth window that was ever opened, from 0, once it is loaded. */
  page(nth?: number): Promise<Page>
  quit(): Promise<void>
}
export function startShim(start: { main: string; browser: Browser; userData: string; version?: string }): Promise<Shim>
