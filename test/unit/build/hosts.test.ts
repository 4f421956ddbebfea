// Where `npm start` runs Workback, and the reason it gives: every branch of the decision.
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  askRunningHost,
  browserArguments,
  chooseHost,
  dataHome,
  downloadMemory,
  fetchElectron,
  findBrowser,
  findElectron,
  hasDisplay,
  profileFolder,
} from '../../../build/hosts.mjs'
import { dataFolderOf } from '../../../electron/services/dataFolder'
import { startWebHouse } from '../../support/webHouse'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'workback-start-'))))
afterEach(() => rmSync(folder, { recursive: true }))

function put(file: string, text = ''): string {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

describe('the host', () => {
  const here = { electron: { path: '/e/electron' }, browser: '/usr/bin/chromium', display: true }
  const missing = { why: 'its binary is not downloaded' }

  it.each([
    ['Electron when its binary is there', here, 'electron', 'Workback runs in Electron (/e/electron).'],
    [
      'the address when Electron has no display',
      { ...here, display: false },
      'address',
      'Workback runs as a local web page: Electron is here, but this session has no display.',
    ],
    [
      'a browser without Electron',
      { ...here, electron: missing },
      'browser',
      'Workback runs in chromium (no Electron: its binary is not downloaded).',
    ],
    [
      'a browser when asked for the web host',
      { ...here, forced: 'web' },
      'browser',
      'Workback runs in chromium (--host=web).',
    ],
    [
      'the address without a browser',
      { ...here, electron: missing, browser: undefined },
      'address',
      'Workback runs as a local web page (no Electron: its binary is not downloaded; no Chromium, Chrome or Edge found).',
    ],
    [
      'the address without a display',
      { ...here, electron: missing, display: false },
      'address',
      'Workback runs as a local web page (no Electron: its binary is not downloaded; this session has no display).',
    ],
    [
      'the address when nothing is to be opened',
      { ...here, forced: 'web', open: false },
      'address',
      'Workback runs as a local web page (--host=web; --no-open).',
    ],
  ])('is %s', (_what, situation, kind, line) => {
    expect(chooseHost(situation)).toMatchObject({ kind, line })
  })
})

describe('Electron', () => {
  const install = (...files: readonly (readonly [string, string?])[]) =>
    files.forEach(([file, text]) => put(`node_modules/electron/${file}`, text))

  it.each([
    ['the package is not installed', []],
    ['its binary is not downloaded', [['package.json']]],
    ['its binary is missing', [['package.json'], ['path.txt', 'electron']]],
  ] as const)('is not taken when %s', (why, files) => {
    install(...files)

    expect(findElectron(folder, {}).why).toContain(why.replace('the package', ''))
    expect(findElectron(folder, {}).path).toBe(undefined)
  })

  it('is taken where its package says', () => {
    install(['package.json'], ['path.txt', 'electron\n'], ['dist/electron'])

    expect(findElectron(folder, {})).toEqual({ path: join(folder, 'node_modules/electron/dist/electron') })
  })

  it('is taken from ELECTRON_OVERRIDE_DIST_PATH, or said to be missing there', () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'own') }

    expect(findElectron(folder, env, 'linux')).toEqual({ why: 'ELECTRON_OVERRIDE_DIST_PATH holds no electron' })
    put('own/electron.exe')
    expect(findElectron(folder, env, 'win32').path).toContain('electron.exe')
  })

  it('is fetched by its own installer, whose first words are the reason when it fails', () => {
    const quiet = () => undefined
    put('good/install.js', '')
    put('bad/install.js', "console.error('\\nTypeError: fetch failed\\n    at somewhere'); process.exit(1)")
    put('slow/install.js', 'setInterval(() => {}, 1000)')

    expect(fetchElectron(join(folder, 'good'), 300, quiet)).toBe(undefined)
    expect(fetchElectron(join(folder, 'bad'), 300, quiet)).toBe('TypeError: fetch failed')
    expect(fetchElectron(join(folder, 'slow'), 0.2, quiet)).toBe('no answer within 0.2 s')
  })
})

describe('a failed download', () => {
  const HOUR = 3_600_000

  it('is remembered for a day, for this version, and not into the past', () => {
    downloadMemory(folder, '45.4.1', 100 * HOUR).remember('no network')

    expect(downloadMemory(folder, '45.4.1', 123 * HOUR).failure()).toBe('no network')
    expect(downloadMemory(folder, '45.4.1', 124 * HOUR).failure()).toBe(undefined)
    expect(downloadMemory(folder, '45.5.0', 101 * HOUR).failure()).toBe(undefined)
    expect(downloadMemory(folder, '45.4.1', 99 * HOUR).failure()).toBe(undefined)
  })

  it('is forgotten when its note is damaged', () => {
    put('electron-download.json', '{"version":')

    expect(downloadMemory(folder, '45.4.1', 1).failure()).toBe(undefined)
  })
})

describe('a browser', () => {
  it('is the first known name on the PATH, or the one that is named outright', () => {
    const chrome = put('a/google-chrome')
    const chromium = put('b/chromium')
    const PATH = `${join(folder, 'a')}:${join(folder, 'b')}`

    expect(findBrowser({ PATH }, 'linux')).toBe(chromium)
    expect(findBrowser({ PATH, WORKBACK_BROWSER: chrome }, 'linux')).toBe(chrome)
    expect(findBrowser({ PATH, WORKBACK_BROWSER: 'firefox' }, 'linux')).toBe(undefined)
    expect(findBrowser({}, 'linux')).toBe(undefined)
  })

  it('gets a window and a profile of its own, and loses its sandbox only for root', () => {
    const words = browserArguments('http://127.0.0.1:1/#c=x', '/profile', false)

    expect(words).toContain('--app=http://127.0.0.1:1/#c=x')
    expect(words).toContain('--user-data-dir=/profile')
    expect(words.join()).not.toContain('sandbox')
    expect(browserArguments('', '', true)).toContain('--no-sandbox')
  })

  it("keeps a snap's profile where a snap can read it", () => {
    const plain = put('chromium', 'x'.repeat(20_000))
    const wrapper = put('chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
    put('usr/bin/snap')
    symlinkSync(join(folder, 'usr/bin/snap'), join(folder, 'linked'))

    expect(profileFolder(plain, '/data', '/home/anna')).toBe('/data/browser')
    for (const snap of [wrapper, join(folder, 'linked'), '/snap/bin/chromium'])
      expect(profileFolder(snap, '/data', '/home/anna')).toBe('/home/anna/snap/chromium/common/workback')
  })

  it('needs a display, which only Linux may lack', () => {
    expect([hasDisplay({}, 'linux'), hasDisplay({ DISPLAY: ':0' }, 'linux')]).toEqual([false, true])
    expect([hasDisplay({ WAYLAND_DISPLAY: 'w' }, 'linux'), hasDisplay({}, 'darwin')]).toEqual([true, true])
  })
})

describe('the data folder', () => {
  it.each([
    ['linux', {}, '/home/anna/.local/share/Workback'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/Workback'],
    ['darwin', {}, '/home/anna/Library/Application Support/Workback'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Workback'],
  ])('on %s is the same before and after the build', (platform, env, expected) => {
    expect(dataHome(env, platform, '/home/anna')).toBe(expected)
    expect(dataFolderOf({ env, platform, home: '/home/anna' })).toBe(expected)
  })
})

describe('a second start', () => {
  const record = (port: number, launchSecret: string) =>
    put('host.json', JSON.stringify({ port, launchSecret, tokens: [] }))

  it('is given a further window by the host that runs already', async () => {
    const house = await startWebHouse()
    record(house.host.port, house.launchSecret)

    expect(await askRunningHost(folder)).toMatch(new RegExp(`^${house.origin}/#c=[\\w-]{22}$`))
    await house.close()
  })

  it('starts its own when none runs, the note is damaged, or it was another life', async () => {
    expect(await askRunningHost(folder)).toBe(undefined)
    put('host.json', '{"port":')
    expect(await askRunningHost(folder)).toBe(undefined)

    const house = await startWebHouse()
    record(house.host.port, 'of another life')
    expect(await askRunningHost(folder)).toBe(undefined)
    await house.close()
    record(house.host.port, house.launchSecret)
    expect(await askRunningHost(folder)).toBe(undefined)
  })

  it('does not take another program on the port for Workback', async () => {
    const other = await listening(createServer((_request, response) => response.end('hello')))
    record((other.address() as AddressInfo).port, 'x')

    expect(await askRunningHost(folder)).toBe(undefined)
    other.close()
  })
})

describe('what the host notes for a second start', () => {
  it('is readable for its user only', () => {
    downloadMemory(join(folder, 'new'), '1', 1).remember('x')

    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'new/electron-download.json')).mode & 0o777).toBe(0o600)
  })
})

const listening = (server: Server): Promise<Server> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
