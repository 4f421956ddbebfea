// Electron's checklist on the built main and preload (RELIABILITY.md 5): each setting, and the forbidden act itself.
import type { Page } from '@playwright/test'
import type { HostBridge } from '../../../renderer/host/electronHost'
import { connect } from '../../../shared/host/contract'
import { pageHeaders } from '../../../shared/host/pageHeaders'
import type { Shim } from '../../support/electronShim.cjs'
import { hostCases } from '../../support/hostCases'
import { expect } from '../workback'
import { test } from './shellTest'

interface BridgedPage {
  readonly hostBridge: HostBridge
  heard?: unknown[]
}
const bridged = (page: Page) => ({
  send: (call: string, input: unknown) =>
    page.evaluate(([name, value]) => (globalThis as unknown as BridgedPage).hostBridge.send(name, value), [
      call,
      input,
    ] as const),
})
const callsOf = (shim: Shim, what: string) => shim.log.filter(([name]) => name === what)

test('the contract holds through the bridge', async ({ page }) => {
  const host = connect((call, input) => bridged(page).send(call, input))
  for (const { name, check } of hostCases) await test.step(name, () => check(host))
})

test('a window is sandboxed, isolated and has nothing switched on that Electron warns of', ({ shim, page: _page }) => {
  expect(callsOf(shim, 'enableSandbox')).toHaveLength(1)
  expect(shim.state.windows[0]?.options.webPreferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  })
  expect(shim.state.windows[0]?.options.webPreferences).not.toHaveProperty('enableBlinkFeatures')
})

test('a page gets send and on, frozen, and nothing else of Electron', async ({ shim, page }) => {
  const found = await page.evaluate(() => {
    const { hostBridge } = globalThis as unknown as BridgedPage
    return {
      keys: Object.keys(hostBridge),
      frozen: Object.isFrozen(hostBridge),
      node: ['require', 'process', 'Buffer', 'module', 'electron'].filter((name) => name in globalThis),
    }
  })

  expect(found).toEqual({ keys: ['send', 'on'], frozen: true, node: [] })
  expect(shim.channels()).toEqual(['host.call'])
})

test('pages come by app:// with every security header, and only those that were built', async ({ shim, page }) => {
  const ask = (path: string, method = 'GET') =>
    page.evaluate(
      async ([to, how]) => {
        const answer = await fetch(to, { method: how })
        return { status: answer.status, headers: Object.fromEntries(answer.headers) }
      },
      [path, method] as const,
    )

  expect(new URL(page.url()).hostname).toBe('bundle.app.localhost')
  expect(callsOf(shim, 'privileged')).toEqual([
    ['privileged', [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
  ])
  const { status, headers } = await ask('/index.html')
  expect(status).toBe(200)
  for (const [name, value] of Object.entries(pageHeaders)) expect(headers[name.toLowerCase()]).toBe(value)
  for (const path of ['/nothing.html', '/%2e%2e/electron/main.cjs', '/..%2f..%2fpackage.json', '/assets/'])
    expect((await ask(path)).status, path).toBe(404)
  expect((await ask('/index.html', 'POST')).status).toBe(404)
})

test('the policy stops script and style that were not built', async ({ page }) => {
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.textContent = 'globalThis.pwned = true'
      document.head.append(script)
    } catch {
      return 'refused'
    }
    return 'pwned' in globalThis ? 'ran' : 'stopped'
  })

  expect(ran).not.toBe('ran')
})

test('only the main frame of exactly our origin is answered', async ({ shim, page: _page }) => {
  // No window's id: the one that is open would count as listening, though its page may still be loading.
  const about = (senderFrame: unknown) => shim.invoke('host.call', { sender: { id: 99 }, senderFrame }, 'app.about', {})
  const ours = { origin: 'app://bundle', parent: null }

  await expect(about(ours)).resolves.toMatchObject({ host: 'electron' })
  for (const origin of ['app://bundle.evil', 'app://other', 'https://bundle', 'null', ''])
    await expect(about({ ...ours, origin })).rejects.toThrow('Not a page of ours')
  await expect(about({ ...ours, parent: {} })).rejects.toThrow('Not a page of ours')
  await expect(about(null)).rejects.toThrow('Not a page of ours')
})

test('no frame leads away, no popup opens, no webview is attached', ({ shim, page: _page }) => {
  const contents = shim.state.windows[0]?.webContents
  for (const act of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    let prevented = false
    contents?.emit(act, { preventDefault: () => (prevented = true) }, 'https://evil.test/')
    expect(prevented, act).toBe(true)
  }
  expect(contents?.windowOpenHandler({ url: 'https://evil.test/' })).toEqual({ action: 'deny' })
})

test('a link opens outside only when it leads to the web or to mail, and the person has agreed', async ({
  shim,
  page: _page,
}) => {
  const follow = (url: string) => shim.state.windows[0]?.webContents.windowOpenHandler({ url })
  for (const url of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'smb://host/share',
    'data:text/html,x',
    'JaVaScRiPt:1',
    'vscode://x',
    'nonsense',
  ])
    follow(url)
  expect(callsOf(shim, 'messageBox')).toEqual([])

  follow('https://example.test/a')
  await expect.poll(() => callsOf(shim, 'messageBox').length).toBe(1)
  expect(callsOf(shim, 'openExternal')).toEqual([])

  shim.state.messageBox = { response: 1 }
  follow('https://example.test/b')
  follow('mailto:a@example.test')
  await expect
    .poll(() => callsOf(shim, 'openExternal'))
    .toEqual([
      ['openExternal', 'https://example.test/b'],
      ['openExternal', 'mailto:a@example.test'],
    ])
})

test('permissions: copying text and the whole screen for our own page, nothing else for anybody', ({
  shim,
  page: _page,
}) => {
  const request = (permission: string, requestingUrl: string, isMainFrame = true) => {
    let allowed = false
    shim.state.permissionRequest({}, permission, (answer) => (allowed = answer), { requestingUrl, isMainFrame })
    return allowed
  }

  expect(request('clipboard-sanitized-write', 'app://bundle/index.html')).toBe(true)
  expect(shim.state.permissionCheck({}, 'fullscreen', 'app://bundle/')).toBe(true)
  expect(request('clipboard-sanitized-write', 'https://evil.test/')).toBe(false)
  expect(request('clipboard-sanitized-write', 'app://bundle/index.html', false)).toBe(false)
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'midi', 'usb', 'openExternal']) {
    expect(request(permission, 'app://bundle/index.html'), permission).toBe(false)
    expect(shim.state.permissionCheck({}, permission, 'app://bundle'), permission).toBe(false)
  }
})

test('the system menu shows the keys, leaves them to the window, and tells it what was chosen', async ({
  shim,
  page,
}) => {
  const inFile = () => shim.state.menu?.find(({ label }) => label === 'File')?.submenu ?? []
  await expect.poll(() => inFile().length).toBeGreaterThan(0) // the window says its menus after its first paint
  await page.evaluate(() => {
    const here = globalThis as unknown as BridgedPage
    here.heard = []
    here.hostBridge.on((event) => here.heard?.push(event))
  })

  const save = inFile().find(({ label }) => label === 'Save')
  expect(save).toMatchObject({ accelerator: 'CmdOrCtrl+S', registerAccelerator: false })
  expect(inFile()).toContainEqual({ type: 'separator' })
  save?.click?.(save)

  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as BridgedPage).heard))
    .toContainEqual({ event: 'menu.chosen', action: 'file.save' })
})

test('the system menu has the submenus of the bar in the window, and marks what is on', async ({ shim }) => {
  const inView = () => shim.state.menu?.find(({ label }) => label === 'View')?.submenu ?? []
  const under = (title: string) => inView().find(({ label }) => label === title)?.submenu ?? []
  await expect.poll(() => under('Views').length).toBeGreaterThan(5)
  const entry = (label: string) => under('Views').find((one) => one.label === label)

  expect(entry('Map')).toMatchObject({ type: 'checkbox', checked: true, accelerator: 'CmdOrCtrl+1' })
  const outline = entry('Outline')
  outline?.click?.(outline)

  await expect.poll(() => [entry('Map')?.checked, entry('Outline')?.checked]).toEqual([false, true])
  expect(under('Look and language').map(({ label }) => label)).toContain('Deutsch')
  expect(inView().filter(({ submenu }) => submenu).length).toBeGreaterThan(6)
})

test('the end waits until everything is written', async ({ shim, page }) => {
  const { document } = (await bridged(page).send('document.new', { name: 'Retail' })) as { document: string }
  await bridged(page).send('document.submit', {
    document,
    commands: [{ id: 'c1', actor: 'anna', type: 'portfolio/rename', name: 'Shop' }],
  })

  await shim.quit()

  expect(callsOf(shim, 'exit')).toEqual([['exit', 0]])
  expect(callsOf(shim, 'messageBox')).toEqual([])
})
