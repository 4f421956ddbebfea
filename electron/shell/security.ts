// What a page may never do, whatever is in it: Electron's checklist (RELIABILITY.md 5; the numbers are its points).
import { app, dialog, session, shell, type WebContents } from 'electron'
import type { Say } from '../../shared/text/say'
import { APP_ORIGIN } from './appProtocol'

/** 5: copying text, and the projector view on the whole screen; nothing else, and only for our own page. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen'])
const ALLOWED_LINKS: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:'])

/** Settings of every window: 2, 3, 4, 6, 8, 9, 10, 11. */
export const safePreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
} as const

/** Before Electron is ready: 4 for every process, and 12–14 for every page that will ever be made. */
export function guardPages(say: Say): void {
  app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => guardPage(contents, say))
}

/** When Electron is ready: 5. */
export function guardSession(): void {
  const { defaultSession } = session
  const isAllowed = (permission: string, origin: string) =>
    ALLOWED_PERMISSIONS.has(permission) && (origin === APP_ORIGIN || origin === `${APP_ORIGIN}/`)
  defaultSession.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(isMainFrame && isAllowed(permission, originOf(requestingUrl))),
  )
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin))
  defaultSession.setDevicePermissionHandler(() => false)
}

function guardPage(contents: WebContents, say: Say): void {
  const refuse = (event: { preventDefault: () => void }) => event.preventDefault()
  contents.on('will-attach-webview', refuse)
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.setWindowOpenHandler(({ url }) => {
    void offerLink(url, say)
    return { action: 'deny' }
  })
}

/** 15: only web and mail addresses, only after the person has seen where it goes (T3). */
async function offerLink(address: string, say: Say): Promise<void> {
  const link = URL.canParse(address) ? new URL(address) : undefined
  if (!link || !ALLOWED_LINKS.has(link.protocol)) return
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: say('shell.link.question'),
    detail: link.host ? `${link.host}\n\n${link.href}` : link.href,
    buttons: [say('shell.link.cancel'), say('shell.link.open')],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1) await shell.openExternal(link.href)
}

/** Node gives 'null' as the origin of schemes that it does not know. */
const originOf = (address: string): string => address.split('/').slice(0, 3).join('/')
