// Where everything of Workback's own lives: the same for desktop, web host and command line, so that each finds the other's work.
import { join } from 'node:path'

/** What of a system decides the place. */
export interface HomeOf {
  readonly platform: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** WORKBACK_DATA, else `Workback` where this system keeps programs' data. build/hosts.mjs follows the same rule before anything is built. */
export function dataFolderOf({ platform, home, env }: HomeOf): string {
  return env['WORKBACK_DATA'] ?? join(placeForPrograms({ platform, home, env }), 'Workback')
}

function placeForPrograms({ platform, home, env }: HomeOf): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData/Roaming')
  if (platform === 'darwin') return join(home, 'Library/Application Support')
  return env['XDG_DATA_HOME'] ?? join(home, '.local/share')
}
