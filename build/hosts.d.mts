// Types of the decisions in hosts.mjs that the tests ask for.
interface Electron {
  path?: string
  folder?: string
  why?: string
}
interface HostChoice {
  kind: 'electron' | 'browser' | 'address'
  path?: string
  line: string
}
interface Situation {
  electron: Electron
  browser?: string | undefined
  display: boolean
  forced?: string | undefined
  open?: boolean
}
type Environment = Record<string, string | undefined>
interface DownloadMemory {
  failure(): string | undefined
  remember(problem: string): void
}

export const DEFAULT_PORT: number
export function findElectron(root: string, env?: Environment, platform?: string): Electron
export function fetchElectron(folder: string, seconds: number, log?: (line: string) => void): string | undefined
export function downloadMemory(dataFolder: string, version: string, now?: number): DownloadMemory
export function findBrowser(env?: Environment, platform?: string): string | undefined
export function chooseHost(situation: Situation): HostChoice
export function hasDisplay(env?: Environment, platform?: string): boolean
export function browserArguments(url: string, profile: string, isRoot?: boolean): string[]
export function profileFolder(browser: string, dataFolder: string, home?: string): string
export function dataHome(env?: Environment, platform?: string, home?: string): string
export function askRunningHost(dataFolder: string): Promise<string | undefined>
