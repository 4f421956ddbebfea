// Runs the BUILT main.cjs and preload.cjs without Electron's binary: a stand-in for the module `electron` that shows each BrowserWindow as a
// page in a Chromium of Playwright's. It proves our wiring: protocol, policy, preload surface, sender check, menus, window options, the end.
// It proves nothing about Electron's own sandbox, isolation, native menus, dialogs or single-instance lock (STACK.md 4).
const { EventEmitter } = require('node:events')
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { createPlace, createScreen } = require('./electronScreen.cjs')

/** What the product asks for and the shim lacks must fail loudly, else a test passes on `undefined`. */
const strict = (name, object) =>
  new Proxy(object, {
    get(target, property) {
      if (property in target || typeof property === 'symbol' || ['then', 'default', '__esModule'].includes(property))
        return target[property]
      throw new Error(`electronShim has no ${name}.${property}: add it, with the behaviour that Electron documents`)
    },
  })

// app://bundle/x is served as http://bundle.app.localhost/x: *.localhost is a secure context, as Electron's privileged scheme is.
const toHttp = (url) => url.replace(/^app:\/\/([\w-]+)/, 'http://$1.app.localhost')
const toApp = (url) => url.replace(/^http:\/\/([\w-]+)\.app\.localhost/, 'app://$1')
const originOf = (url) => url.split('/').slice(0, 3).join('/')

/** A sandboxed preload may require 'electron' and little else; it is wrapped, for its own names must not reach the page. */
const preloadScript = (preload) => `(() => {
  const listeners = new Map();
  window.close = () => void window.__shimClose();
  window.__shimDeliver = (channel, news) => (listeners.get(channel) ?? []).forEach((listener) => listener({}, ...news));
  const electron = {
    contextBridge: { exposeInMainWorld: (key, value) => Object.defineProperty(window, key, { value: Object.freeze(value) }) },
    ipcRenderer: {
      invoke: (channel, ...input) => window.__shimInvoke(channel, ...input),
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      off: (channel, listener) => listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)),
    },
  };
  const require = (name) => { if (name !== 'electron') throw new Error('a sandboxed preload required ' + name); return electron; };
  const module = { exports: {} };
  ((require, module, exports) => { ${fs.readFileSync(preload, 'utf8')}\n })(require, module, module.exports);
})()`

function createElectron({ userData, version, browser, log }) {
  const ipc = new Map()
  const schemes = new Map()
  const { screen, plugIn, unplug } = createScreen()
  const state = {
    menu: null,
    permissionRequest: null,
    permissionCheck: null,
    windows: [],
    focused: null,
    openDialog: { canceled: true, filePaths: [] },
    saveDialog: { canceled: true, filePath: '' },
    messageBox: { response: 0 },
    paths: {},
  }
  let contents = 0

  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    name: 'Workback',
    requestSingleInstanceLock: () => true,
    enableSandbox: () => log.push(['enableSandbox']),
    whenReady: () => Promise.resolve(),
    getVersion: () => version,
    getPreferredSystemLanguages: () => ['en-GB'],
    getPath: (name) => state.paths[name] ?? path.join(userData, name),
    setPath(name, place) {
      if (!fs.existsSync(place)) throw new Error(`Failed to set path: ${place} is not there`)
      state.paths[name] = place
    },
    quit() {
      const event = { defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) }
      app.emit('before-quit', event)
      if (!event.defaultPrevented) log.push(['quit'])
    },
    exit: (code) => log.push(['exit', code]),
  })

  class WebContents extends EventEmitter {
    id = ++contents
    /** Also of a page that is still on its way, as in Electron. */
    getURL() {
      return this.page && this.page.url() !== 'about:blank' ? toApp(this.page.url()) : (this.asked ?? '')
    }
    setWindowOpenHandler(handler) {
      this.windowOpenHandler = handler
    }
    reload() {
      log.push(['reload'])
      void this.page?.reload()
    }
    send(channel, ...news) {
      log.push(['send', channel, news])
      this.page
        ?.evaluate(([to, what]) => globalThis.__shimDeliver(to, what), [channel, news])
        .catch((gone) => log.push(['gone', gone.message]))
    }
  }

  class BrowserWindow extends EventEmitter {
    constructor(options) {
      super()
      this.options = options
      Object.assign(
        this,
        createPlace(screen, options, ({ width, height }) => void this.page?.setViewportSize({ width, height })),
      )
      this.webContents = strict('webContents', new WebContents())
      state.windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }
    static getAllWindows = () => state.windows.filter((window) => !window.destroyed)
    static getFocusedWindow = () => BrowserWindow.getAllWindows().find((window) => window === state.focused) ?? null
    show() {
      log.push(['show'])
      state.focused = this
    }
    showInactive = () => log.push(['showInactive'])
    focus() {
      log.push(['focus'])
      state.focused = this
    }
    restore = () => log.push(['restore'])
    isMinimized = () => false
    isDestroyed = () => Boolean(this.destroyed)
    close() {
      const event = { defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) }
      this.emit('close', event)
      if (event.defaultPrevented) return
      if (this.destroyed) return
      this.destroyed = true
      const isLast = BrowserWindow.getAllWindows().length === 0
      this.emit('closed') // listeners may close further windows: only the last one is the end
      void closeContext(this)
      if (isLast) app.emit('window-all-closed')
    }
    loadURL(url) {
      this.webContents.asked = url
      return (this.loading = this.load(url))
    }
    async load(url) {
      const { width, height } = this.getBounds()
      const viewport = { width, height }
      const context = await browser.newContext({ viewport })
      await context.route('http://*.app.localhost/**', async (route) => {
        const asked = toApp(route.request().url())
        const handler = schemes.get(new URL(asked).protocol.slice(0, -1))
        const answer = await handler(new Request(asked, { method: route.request().method() }))
        const headers = Object.fromEntries(answer.headers)
        await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) })
      })
      const page = (this.page = this.webContents.page = await context.newPage())
      page.on('console', (message) => message.type() === 'error' && log.push(['console', message.text()]))
      page.on('pageerror', (error) => log.push(['pageerror', error.message]))
      await page.exposeBinding('__shimInvoke', ({ frame }, channel, ...input) => {
        if (!ipc.has(channel)) throw new Error(`No handler registered for '${channel}'`)
        const from = toApp(frame.url())
        const senderFrame = { url: from, origin: originOf(from), parent: frame === page.mainFrame() ? null : {} }
        return ipc.get(channel)({ sender: this.webContents, senderFrame }, ...input)
      })
      await page.exposeBinding('__shimClose', () => this.close())
      await page.addInitScript(preloadScript(this.options.webPreferences.preload))
      await page.goto(toHttp(url))
      if (this.destroyed) return
      this.loaded = true
      this.emit('ready-to-show')
      this.webContents.emit('did-finish-load')
    }
  }

  const electron = strict('electron', {
    app: strict('app', app),
    BrowserWindow,
    ipcMain: strict('ipcMain', {
      handle(channel, handler) {
        if (ipc.has(channel)) throw new Error(`second handler for '${channel}'`)
        ipc.set(channel, handler)
      },
    }),
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: (list) => log.push(['privileged', list]),
      handle: (scheme, handler) => schemes.set(scheme, handler),
    }),
    Menu: strict('Menu', {
      buildFromTemplate: (template) => template,
      setApplicationMenu: (menu) => (state.menu = menu),
    }),
    dialog: strict('dialog', {
      showErrorBox: (...said) => log.push(['errorBox', ...said]),
      showOpenDialog: (...asked) => (log.push(['openDialog', asked.at(-1)]), Promise.resolve(state.openDialog)),
      showSaveDialog: (...asked) => (log.push(['saveDialog', asked.at(-1)]), Promise.resolve(state.saveDialog)),
      showMessageBox: (...asked) => (log.push(['messageBox', asked.at(-1)]), Promise.resolve(state.messageBox)),
    }),
    shell: strict('shell', { openExternal: (url) => (log.push(['openExternal', url]), Promise.resolve()) }),
    screen: strict('screen', screen),
    powerMonitor: strict('powerMonitor', new EventEmitter()),
    session: strict('session', {
      defaultSession: strict('defaultSession', {
        setPermissionRequestHandler: (handler) => (state.permissionRequest = handler),
        setPermissionCheckHandler: (handler) => (state.permissionCheck = handler),
        setDevicePermissionHandler: (handler) => (state.devicePermission = handler),
      }),
    }),
  })
  return { electron, state, ipc, plugIn, unplug }
}

/** Closes what Chromium shows of a window, once; whoever asks again waits for the same end. */
const closeContext = (window) => (window.gone ??= letGo(window))

/** What is still being fetched is let go of: Playwright would wait five seconds for it. */
async function letGo(window) {
  await window.loading
  await window.page?.context().unrouteAll({ behavior: 'ignoreErrors' })
  await window.page?.context().close()
}

/** Looks again and again: how long that may take is for the test's own limit to say. */
async function until(holds) {
  while (!holds()) await new Promise((next) => setTimeout(next, 20))
}

/** Every test has a main process of its own. Compiled here, past the test runner's own loader, which would translate it each time. */
function startAnew(program) {
  const main = new Module(program, null)
  main.filename = program
  main.paths = Module._nodeModulePaths(path.dirname(program))
  main._compile(fs.readFileSync(program, 'utf8'), program)
}

/** Starts the built main process around a browser of Playwright's. Everything it asked of Electron is in `log`. */
exports.startShim = async function startShim({ main, browser, userData, version = '0.0.0' }) {
  const log = []
  let ending
  const { electron, state, ipc, plugIn, unplug } = createElectron({ userData, version, browser, log })
  const load = Module._load // bundled CommonJS reaches `electron` through here
  Module._load = (id, ...rest) => (id === 'electron' ? electron : load.call(Module, id, ...rest))
  try {
    startAnew(path.resolve(main))
  } finally {
    Module._load = load
  }
  return {
    electron,
    log,
    state,
    channels: () => [...ipc.keys()],
    invoke: (channel, event, ...input) => ipc.get(channel)(event, ...input),
    plugIn,
    unplug,
    async page(nth = 0) {
      await until(() => state.windows[nth]?.loaded)
      return state.windows[nth].page
    },
    /** Quits as a person does, and waits for the end; once. */
    quit: () => (ending ??= quit()),
  }

  async function quit() {
    // Asked for a page that a busy machine has not let answer, the person leaves all the same: tests of the question close a window themselves.
    state.messageBox = { response: 1 }
    electron.app.quit()
    await until(() => log.some(([what]) => what === 'exit'))
    // Also those that were closed before: one that is still going would go in the middle of the next test, which Playwright takes for its failure.
    await Promise.all(state.windows.map(closeContext))
  }
}
