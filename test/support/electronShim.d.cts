// Types of what the tests use of electronShim.cjs.
import type { EventEmitter } from 'node:events'
import type { Browser, Page } from '@playwright/test'

export interface ShimWindow extends EventEmitter {
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> }
  readonly webContents: EventEmitter & { readonly windowOpenHandler: (asked: { url: string }) => { action: string } }
  close(): void
}
export interface MenuEntry {
  readonly label?: string
  readonly type?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly submenu?: readonly MenuEntry[]
  readonly click?: () => void
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
  readonly electron: { readonly app: EventEmitter & { quit(): void }; readonly powerMonitor: EventEmitter }
  readonly log: readonly (readonly [string, ...unknown[]])[]
  readonly state: ShimState
  channels(): string[]
  invoke(channel: string, event: unknown, ...input: unknown[]): Promise<unknown>
  page(): Promise<Page>
  quit(): Promise<void>
}
export function startShim(start: { main: string; browser: Browser; userData: string; version?: string }): Promise<Shim>
