// app://bundle/…: the built pages as a secure origin of their own, never file:// (RELIABILITY.md 5, points 7 and 18).
import { protocol } from 'electron'
import { pageHeaders } from '../../shared/host/pageHeaders'
import type { BuiltPages } from '../services/builtPages'

/** Exactly what `senderFrame.origin` says for a page of ours. */
export const APP_ORIGIN = 'app://bundle'

/** Must be called before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the pages that were listed at start, and nothing else. */
export function serveApp(pages: BuiltPages): void {
  protocol.handle('app', (request) => answer(pages, request))
}

function answer(pages: BuiltPages, request: Request): Response {
  const { host, pathname } = new URL(request.url)
  const page =
    host === 'bundle' && request.method === 'GET' ? pages.get(pathname === '/' ? '/index.html' : pathname) : undefined
  if (!page) return new Response(null, { status: 404, headers: pageHeaders })
  return new Response(new Uint8Array(page.bytes), { headers: { ...pageHeaders, 'Content-Type': page.type } })
}
