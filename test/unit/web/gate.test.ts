// Who may reach the services on 127.0.0.1, asked over raw sockets (RELIABILITY.md 4; T6–T9).
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { gate, gateOfSocket, LARGEST_BODY, type Knock } from '../../../electron/web/gate'
import { pageHeaders } from '../../../shared/host/pageHeaders'
import { startWebHouse, type WebHouse } from '../../support/webHouse'

let house: WebHouse
let host: string
let token: string

beforeAll(async () => {
  house = await startWebHouse()
  host = `127.0.0.1:${house.host.port}`
  token = await house.token()
})
afterAll(() => house.close())
beforeEach(() => void house.served.splice(0))

type Headers = Readonly<Record<string, string | undefined>>
const linesOf = (headers: Headers) =>
  Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))

/** What a window of ours sends; a case changes one thing of it. */
const ours = (): Headers => ({
  Host: host,
  Origin: house.origin,
  'Content-Type': 'application/json',
  Authorization: `Bearer ${token}`,
  'X-Workback-Window': 'window_thisIsOurs',
})
const call = (changed: Headers = {}, path = '/api/call/app.about', body = '{}') =>
  house.ask([`POST ${path} HTTP/1.1`, ...linesOf({ ...ours(), ...changed })], body)
const get = (path: string, ...headers: readonly string[]) => house.ask([`GET ${path} HTTP/1.1`, ...headers])
const upgrade = (changed: Headers, path = '/api/socket') =>
  house.ask([
    `GET ${path} HTTP/1.1`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ...linesOf({ Host: host, Origin: house.origin, ...changed }),
  ])

describe('a window of ours', () => {
  it('gets the page, with every security header', async () => {
    const page = await get('/', `Host: ${host}`)

    expect(page.status).toBe(200)
    expect(page.body).toBe('<!doctype html>app')
    for (const [name, value] of Object.entries(pageHeaders)) expect(page.head).toContain(`${name}: ${value}`)
  })

  it('reaches the services, under its own name', async () => {
    const answer = await call()

    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toMatchObject({ host: 'web' })
    expect(house.served).toEqual(['window_thisIsOurs app.about'])
  })

  it('may call us localhost', async () => {
    const Host = `localhost:${house.host.port}`

    expect((await call({ Host, Origin: `http://${Host}` })).status).toBe(200)
  })

  it('gets an address for a further window with the launch secret, and only with it', async () => {
    const launch = (secret: string) => call({ Authorization: `Bearer ${secret}` }, '/api/launch')

    const answer = await launch(house.launchSecret)

    expect(answer.body).toMatch(/^{\"address\":\"http:\/\/127\.0\.0\.1:\d+\/#c=[\w-]{22}\"}$/)
    expect((await launch(token)).status).toBe(401)
    expect((await call({ Authorization: `Bearer ${house.launchSecret}` })).status).toBe(401)
  })
})

describe('a stranger', () => {
  const refusals: readonly (readonly [string, number, () => ReturnType<typeof call>])[] = [
    ['an unlisted file', 404, () => get('/../package.json', `Host: ${host}`)],
    ['an encoded ..', 404, () => get('/%2e%2e%2fx', `Host: ${host}`)],
    ['a whole address as target', 400, () => get(`http://${host}/`, `Host: ${host}`)],
    ['a target with another host', 400, () => get('//evil.test/', `Host: ${host}`)],
    ['another Host', 421, () => get('/', 'Host: evil.test')],
    ['another Host on our port', 421, () => get('/', `Host: evil.test:${house.host.port}`)],
    ['a Host that begins like ours', 421, () => get('/', `Host: localhost.evil:${house.host.port}`)],
    ['Host 0.0.0.0', 421, () => get('/', `Host: 0.0.0.0:${house.host.port}`)],
    ['a Host without port', 421, () => get('/', 'Host: 127.0.0.1')],
    ['a Host with a trailing dot', 421, () => get('/', `Host: ${host}.`)],
    ['a doubled Host', 421, () => get('/', `Host: ${host}`, 'Host: evil.test')],
    ['no Host', 421, () => get('/')],
    ['an empty Host', 421, () => get('/', 'Host:')],
    ['a form of another origin', 403, () => call({ Origin: 'http://evil.test', 'Content-Type': 'text/plain' })],
    ['no Origin', 403, () => call({ Origin: undefined })],
    ['Origin null', 403, () => call({ Origin: 'null' })],
    ['the origin of another port', 403, () => call({ Origin: `http://127.0.0.1:${house.host.port + 1}` })],
    ['the origin under https', 403, () => call({ Origin: `https://${host}` })],
    ['our other name as origin', 403, () => call({ Origin: `http://localhost:${house.host.port}` })],
    ['Sec-Fetch-Site cross-site', 403, () => call({ 'Sec-Fetch-Site': 'cross-site' })],
    ['Sec-Fetch-Site same-site', 403, () => call({ 'Sec-Fetch-Site': 'same-site' })],
    ['text/plain', 415, () => call({ 'Content-Type': 'text/plain' })],
    ['a form', 415, () => call({ 'Content-Type': 'application/x-www-form-urlencoded' })],
    ['no content type', 415, () => call({ 'Content-Type': undefined })],
    ['a type that begins like JSON', 415, () => call({ 'Content-Type': 'application/jsonp' })],
    ['no token', 401, () => call({ Authorization: undefined })],
    ['a wrong token', 401, () => call({ Authorization: 'Bearer x' })],
    ['a token without Bearer', 401, () => call({ Authorization: token })],
    ['GET on a call', 405, () => get('/api/call/app.about', `Host: ${host}`)],
    ['PUT', 405, () => house.ask(['PUT / HTTP/1.1', `Host: ${host}`])],
    ['POST on a page', 405, () => call({}, '/')],
    ['OPTIONS', 405, () => house.ask(['OPTIONS /api/call/app.about HTTP/1.1', `Host: ${host}`])],
    [
      'more than we read',
      413,
      () => house.ask(['POST /api/call/app.about HTTP/1.1', ...linesOf(ours()), `Content-Length: ${LARGEST_BODY + 1}`]),
    ],
    ['what is not JSON', 400, () => call({}, '/api/call/app.about', '{')],
    ['an input that does not fit the contract', 400, () => call({}, '/api/call/document.attach', '{"document":7}')],
    ['a call that is not in the contract', 404, () => call({}, '/api/call/constructor')],
    ['no window', 400, () => call({ 'X-Workback-Window': undefined })],
    ['a code that was never issued', 401, () => call({}, '/api/session', '{"code":"x"}')],
    ['a socket of another origin', 403, () => upgrade({ Origin: 'http://evil.test' })],
    ['a socket without Origin', 403, () => upgrade({ Origin: undefined })],
    ['a socket with Origin null', 403, () => upgrade({ Origin: 'null' })],
    ['a socket under another Host', 421, () => upgrade({ Host: 'evil.test' })],
    ['a socket elsewhere', 404, () => upgrade({}, '/api/call/app.about')],
  ]

  it.each(refusals)('is refused for %s with %d and not a byte more', async (_what, status, knock) => {
    const answer = await knock()

    expect(answer.status).toBe(status)
    expect(answer.body).toBe('')
    expect(house.served).toEqual([])
  })

  it('is told by no header that another origin may read', async () => {
    const { head } = await call({ Origin: 'http://evil.test' })

    expect(head.toLowerCase()).not.toContain('access-control-')
  })
})

describe('a guard left out would be seen', () => {
  const knock = (changed: Headers): Knock => {
    const sent = Object.entries({ ...ours(), ...changed }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    )
    const headers = Object.fromEntries(sent.map(([name, value]) => [name.toLowerCase(), value]))
    return { method: 'POST', rawHeaders: sent.flat(), headers }
  }
  const open = { port: 1, isToken: () => true, isLaunchSecret: () => true }

  it.each([
    ['the port', { Host: '127.0.0.1:1', Origin: 'http://127.0.0.1:1' }, undefined],
    ['the token', { Host: '127.0.0.1:1', Origin: 'http://127.0.0.1:1', Authorization: undefined }, undefined],
    ['nothing', {}, 421],
  ])('sabotage of %s lets through what was refused', (_what, changed, expected) => {
    expect(gate(knock(changed), '/api/call/app.about', open)).toBe(expected)
  })

  it('the socket has no token check of its own, which the first message makes up for', () => {
    expect(gateOfSocket(knock({ Authorization: undefined }), '/api/socket', { ...open, port: house.host.port })).toBe(
      undefined,
    )
  })
})
