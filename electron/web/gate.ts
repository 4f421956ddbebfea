// Who may reach the services on 127.0.0.1: the checks of RELIABILITY.md 4, in their order (threats T6–T9). A refusal is a status and nothing else.
import type { IncomingHttpHeaders } from 'node:http'

/** What of a request the gate looks at. */
export interface Knock {
  readonly method?: string | undefined
  readonly rawHeaders: readonly string[]
  readonly headers: IncomingHttpHeaders
}

/** What the gate has to know about the house it guards. */
export interface House {
  readonly port: number
  isToken(token: string): boolean
  isLaunchSecret(secret: string): boolean
}

/** HTTP statuses; 421 is for a name that is not ours (DNS rebinding). */
export type Refusal = 400 | 401 | 403 | 404 | 405 | 413 | 415 | 421

type Check = (knock: Knock, pathname: string, house: House) => Refusal | undefined

/** Above any export that a window writes in one call; bytes. */
export const LARGEST_BODY = 25_000_000
const SOCKET_PATH = '/api/socket'
export const SESSION_PATH = '/api/session'
export const LAUNCH_PATH = '/api/launch'

/** Undefined: may pass. `pathname` is the router's own, from `pathnameOf`. */
export const gate = (knock: Knock, pathname: string, house: House): Refusal | undefined =>
  firstRefusal([host, method, origin, contentType, token, size], knock, pathname, house)

/** For a socket before its upgrade; its token comes as the first message, for a browser cannot set a header there (T8). */
export const gateOfSocket = (knock: Knock, pathname: string, house: House): Refusal | undefined =>
  firstRefusal([host, foreignOrigin, onlyTheSocket], knock, pathname, house)

/** The path of a request line; undefined for anything but an absolute path on this server. */
export function pathnameOf(target: string | undefined): string | undefined {
  if (!target?.startsWith('/') || target.startsWith('//') || !URL.canParse(target, 'http://local.invalid'))
    return undefined
  return new URL(target, 'http://local.invalid').pathname
}

/** The secret of an `Authorization: Bearer …` header; '' when there is none. */
const bearerOf = (headers: IncomingHttpHeaders): string => /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? ''

const firstRefusal = (checks: readonly Check[], ...of: Parameters<Check>): Refusal | undefined => {
  for (const check of checks) {
    const refusal = check(...of)
    if (refusal) return refusal
  }
  return undefined
}

const isApi = (pathname: string): boolean => pathname.startsWith('/api/')

const host: Check = ({ rawHeaders, headers }, _pathname, { port }) => {
  const count = rawHeaders.filter((header, index) => index % 2 === 0 && header.toLowerCase() === 'host').length
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`]
  return count === 1 && ours.includes(headers.host ?? '') ? undefined : 421
}

const method: Check = (knock, pathname) => (knock.method === (isApi(pathname) ? 'POST' : 'GET') ? undefined : 405)

/** GET changes nothing, so only what can change something needs to say where it comes from. */
const origin: Check = (knock, pathname, house) => (isApi(pathname) ? foreignOrigin(knock, pathname, house) : undefined)

const foreignOrigin: Check = ({ headers }) => {
  const site = headers['sec-fetch-site']
  const isOurs = headers.origin === `http://${headers.host ?? ''}` && (site === undefined || site === 'same-origin')
  return isOurs ? undefined : 403
}

const onlyTheSocket: Check = (_knock, pathname) => (pathname === SOCKET_PATH ? undefined : 404)

/** None of the types that a page of another origin may send without asking first fits through. */
const contentType: Check = ({ headers }, pathname) =>
  !isApi(pathname) || /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '') ? undefined : 415

const token: Check = ({ headers }, pathname, house) => {
  if (!isApi(pathname) || pathname === SESSION_PATH) return undefined
  const known = pathname === LAUNCH_PATH ? house.isLaunchSecret(bearerOf(headers)) : house.isToken(bearerOf(headers))
  return known ? undefined : 401
}

/** What is announced; what comes is counted while it is read. */
const size: Check = ({ headers }) => (Number(headers['content-length'] ?? 0) > LARGEST_BODY ? 413 : undefined)
