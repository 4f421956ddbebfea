// What a window may rely on, whatever stands behind it. Each transport runs these: in memory, over the loopback server, through Electron's bridge.
import assert from 'node:assert/strict'
import type { Host, Output } from '../../shared/host/contract'
import { FolderHandle } from '../../shared/host/contract'

export interface HostCase {
  readonly name: string
  readonly check: (host: Host) => Promise<void>
}

const rename = (id: string, name: string) => ({ id, actor: 'anna', type: 'portfolio/rename', name })
/** Quotes, right-to-left marks, a surrogate pair, a line separator, and the end of a script. */
const AWKWARD = 'Orders "’\u202e⟨🙂\u2028\\u0000</script>'

async function newDocument(host: Host): Promise<NonNullable<Output<'document.resume'>>> {
  return host('document.new', { name: 'Retail' })
}

export const hostCases: readonly HostCase[] = [
  {
    name: 'says which Workback answers',
    async check(host) {
      const { version, dataFolder } = await host('app.about', {})

      assert.match(version, /^\d+\.\d+\.\d+/)
      assert.notEqual(dataFolder, '')
    },
  },
  {
    name: 'begins a portfolio at sequence 0, writable, in no file yet',
    async check(host) {
      const opened = await newDocument(host)

      assert.equal(opened.history.present.name, 'Retail')
      assert.deepEqual([opened.sequence, opened.readOnly, opened.file], [0, false, null])
    },
  },
  {
    name: 'acknowledges a command with its sequence number',
    async check(host) {
      const { document } = await newDocument(host)

      const answer = await host('document.submit', {
        document,
        commands: [rename('c1', 'Shop'), rename('c2', 'Store')],
      })

      assert.deepEqual(answer, { ok: true, sequences: [1, 2] })
    },
  },
  {
    name: 'acknowledges a command that was sent again, without doing it again',
    async check(host) {
      const { document } = await newDocument(host)
      const send = () => host('document.submit', { document, commands: [rename('c1', 'Shop')] })

      const [first, again] = [await send(), await send()]

      assert.deepEqual(again, first)
      assert.equal((await host('document.attach', { document }))?.sequence, 1)
    },
  },
  {
    name: 'hands a returning window its document, and the ids that have arrived',
    async check(host) {
      const { document } = await newDocument(host)
      await host('document.submit', { document, commands: [rename('c1', AWKWARD)] })

      const back = await host('document.attach', { document })

      assert.equal(back?.history.present.name, AWKWARD)
      assert.ok(back.recentIds.includes('c1'))
    },
  },
  {
    name: 'answers null for a document that it does not have',
    async check(host) {
      assert.equal(await host('document.attach', { document: 'portfolio_nobody' }), null)
    },
  },
  {
    name: 'says by a notice that it does not know a handle it never issued',
    async check(host) {
      const answer = await host('folder.list', { folder: FolderHandle.parse('folder_../../etc') })

      assert.equal(answer.ok, false)
      assert.match(answer.notice.text, /^notice\./)
    },
  },
  {
    name: 'fails on what no window of ours sends, and goes on',
    async check(host) {
      const foreign: Record<string, unknown> = { document: 7, more: true }
      await assert.rejects(host('document.attach', foreign as { document: string }))
      await assert.rejects(host('no.such.call' as 'app.about', {}))

      assert.ok(await host('app.about', {}))
    },
  },
  {
    name: 'takes five hundred commands in one call',
    async check(host) {
      const { document } = await newDocument(host)
      const commands = Array.from({ length: 500 }, (_, index) =>
        rename(`c${index}`, `Name ${index} ${'x'.repeat(150)}`),
      )

      const answer = await host('document.submit', { document, commands })

      assert.ok(answer.ok)
      assert.equal(answer.sequences.at(-1), 500)
    },
  },
]
