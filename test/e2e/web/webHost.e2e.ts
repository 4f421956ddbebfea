// The web host as a program of its own: what a real browser gets from it, and how it starts, starts again and ends.
import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { pageHeaders } from '../../../shared/host/pageHeaders'
import { ended, expect, newFolders, readyAddress, startWebProgram, test as base, type Folders } from '../workback'

interface Started {
  readonly folders: Folders
  /** Ends with the test, if not before. */
  keep(program: ChildProcess): ChildProcess
}
const test = base.extend<{ started: Started; page: Page }>({
  // A tab that nothing has been opened in yet.
  page: async ({ context }, provide) => {
    await provide(await context.newPage())
  },

  started: async ({ browserName: _browserName }, provide) => {
    const programs: ChildProcess[] = []
    const folders = newFolders()
    const keep = (program: ChildProcess) => {
      programs.push(program)
      return program
    }
    await provide({ folders, keep })
    for (const program of programs) if (program.exitCode === null && program.signalCode === null) await ended(program)
    rmSync(folders.home, { recursive: true, force: true })
  },
})

const project = fileURLToPath(new URL('../../..', import.meta.url))
const npmStart = (folders: Folders, ...words: string[]) =>
  spawn(
    process.execPath,
    [join(project, 'build/start.mjs'), '--host=web', '--no-open', `--data=${folders.dataFolder}`, ...words],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
const textOf = (stream: NodeJS.ReadableStream | null) => {
  let text = ''
  stream?.on('data', (part: Buffer) => (text += part.toString('utf8')))
  return () => text
}
/** Its exit code, once all that it has said is heard; `exit` may come before its last words. */
const endOf = (program: ChildProcess) => new Promise((resolve) => program.once('close', resolve))
/** Asks the host as this tab would. */
const about = (page: Page) =>
  page.evaluate(async () => {
    const token = sessionStorage.getItem('workback.token')
    const headers = {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${token}`,
      'X-Workback-Window': 'window_ofThisTest',
    }
    const answer = await fetch('/api/call/app.about', { method: 'POST', headers, body: '{}' })
    return answer.status
  })
const tokenIn = (page: Page) =>
  expect.poll(() => page.evaluate(() => sessionStorage.getItem('workback.token'))).not.toBe(null)

test('a browser gets every header, and loses the code from its address', async ({ started, page }) => {
  const { host, address } = await startWebProgram(started.folders)
  started.keep(host)
  const answer = await page.goto(address)
  await tokenIn(page)

  for (const [name, value] of Object.entries(pageHeaders)) expect(answer?.headers()[name.toLowerCase()]).toBe(value)
  await expect(page).toHaveURL(new URL('/', address).href)
  expect(await page.evaluate(() => [isSecureContext, document.cookie, history.length])).toEqual([true, '', 2])
})

test('an open tab is still known when the server has been started again', async ({ started, page }) => {
  const first = await startWebProgram(started.folders)
  await page.goto(first.address)
  await tokenIn(page)
  const record = readFileSync(join(started.folders.dataFolder, 'host.json'), 'utf8')
  await ended(first.host)

  const second = await startWebProgram(started.folders, new URL(first.address).port)
  started.keep(second.host)

  expect(await about(page)).toBe(200)
  expect(record).not.toContain(await page.evaluate(() => sessionStorage.getItem('workback.token') ?? '-'))
  expect(statSync(join(started.folders.dataFolder, 'host.json')).mode & 0o777).toBe(0o600)
})

test('a page of another origin changes nothing and reads nothing', async ({ started, page }) => {
  const { host, address } = await startWebProgram(started.folders)
  started.keep(host)
  const evil = createServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end('<!doctype html>evil'),
  )
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve))
  await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`)

  const attempts = await page.evaluate(async (origin) => {
    const failed = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'read',
        () => 'refused',
      )
    const call = `${origin}/api/call/document.new`
    return [
      await failed(fetch(`${origin}/`)),
      await failed(fetch(call, { method: 'POST', body: '{"name":"x"}' })),
      await failed(
        fetch(call, { method: 'POST', body: '{"name":"x"}', headers: { 'Content-Type': 'application/json' } }),
      ),
      await failed(
        new Promise((opened, refused) => {
          const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/socket`)
          socket.onopen = opened
          socket.onerror = refused
        }),
      ),
    ]
  }, new URL(address).origin)
  evil.close()

  expect(attempts).toEqual(['refused', 'refused', 'refused', 'refused'])
  expect(readdirSync(started.folders.dataFolder)).toEqual(['host.json'])
})

test('npm start says where it runs; a second one gets a window of the first', async ({ started, page }) => {
  const first = started.keep(npmStart(started.folders, '--port=0'))
  const said = textOf(first.stdout)
  await page.goto(await readyAddress(first))
  await tokenIn(page)

  const second = npmStart(started.folders, '--port=0')
  const [saidSecond, ends] = [textOf(second.stdout), endOf(second)]
  const address = await readyAddress(second)
  const exit = await ends

  expect(said()).toContain('Workback runs as a local web page (--host=web; --no-open).')
  expect(saidSecond()).toContain('Workback is already running on this data folder')
  expect(new URL(address).origin).toBe(new URL(page.url()).origin)
  expect(exit).toBe(0)
})

test('a port that another program holds is said, with the way out', async ({ started }) => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const program = npmStart(started.folders, `--port=${port}`)
  const complained = textOf(program.stderr)
  const exit = await endOf(program)
  other.close()

  expect(exit).toBe(1)
  expect(complained()).toContain(`Port ${port} is used by another program. Start with --port=${port + 1}`)
})

test('a terminated host ends well, for everything acknowledged is on the disk', async ({ started }) => {
  const { host } = await startWebProgram(started.folders)
  await ended(host)

  expect(host.exitCode).toBe(0)
})
