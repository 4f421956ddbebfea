// What a window may rely on, whatever stands behind it. Each transport runs these: in memory, over the loopback server, through Electron's bridge.
import assert from 'node:assert/strict'
import type { Host, Input, Output } from '../../shared/host/contract'
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

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Input<'document.newFrom'>['portfolio']

async function namesAt(host: Host, document: string, entries: Output<'history.list'>['entries']) {
  const looks = await Promise.all(entries.map(({ id }) => host('history.look', { document, entry: id })))
  return looks.map((look) => (look.ok ? look.portfolio.name : look.notice.text))
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
  {
    name: 'lists the moments of a document, newest first, and shows each as it was',
    async check(host) {
      const { document } = await newDocument(host)
      const checkpoint = { id: 'checkpoint_1', name: 'After use case 1' }
      const commands = [
        rename('c1', 'Shop'),
        { id: 'c2', actor: 'anna', type: 'checkpoint/add', record: checkpoint },
        rename('c3', 'Store'),
      ]
      await host('document.submit', { document, commands })

      const { entries } = await host('history.list', { document })

      assert.deepEqual(
        entries.map(({ kind, name, sequence, steps }) => ({ kind, name, sequence, steps })).slice(0, 1),
        [{ kind: 'checkpoint', name: 'After use case 1', sequence: 2, steps: 2 }],
      )
      assert.deepEqual(await namesAt(host, document, entries), ['Shop', 'Retail'])
    },
  },
  {
    name: 'says by a notice that a moment is not there',
    async check(host) {
      const { document } = await newDocument(host)

      assert.deepEqual((await host('history.list', { document: 'portfolio_nobody' })).entries, [])
      for (const entry of ['snapshot-999999', 'checkpoint-7', '../../meta', 'backup-x'])
        assert.equal((await host('history.look', { document, entry })).ok, false)
    },
  },
  {
    name: 'begins an untitled copy from a portfolio, with an id of its own',
    async check(host) {
      const { document, history } = await host('document.openSample', {})

      const copy = await host('document.newFrom', { portfolio: asJson(history.present), name: 'What if' })

      assert.ok(copy.ok)
      assert.notEqual(copy.opened.document, document)
      assert.deepEqual([copy.opened.sequence, copy.opened.file, copy.opened.readOnly], [0, null, false])
      const expected = { ...history.present, id: copy.opened.document, name: 'What if' }
      assert.deepEqual(copy.opened.history.present, expected)
    },
  },
  {
    name: 'says by a notice what is no portfolio to copy',
    async check(host) {
      for (const portfolio of [null, 7, [], {}, { formatVersion: 99 }])
        assert.equal((await host('document.newFrom', { portfolio, name: 'Copy' })).ok, false)
    },
  },
  {
    name: 'takes a document over as a copy, and leaves it as it is',
    async check(host) {
      const { document } = await newDocument(host)
      await host('document.submit', { document, commands: [rename('c1', 'Shop')] })

      const copy = await host('document.takeOver', { document })

      assert.ok(copy.ok)
      assert.notEqual(copy.opened.document, document)
      assert.deepEqual([copy.opened.history.present.name, copy.opened.readOnly], ['Shop', false])
      assert.equal((await host('document.attach', { document }))?.sequence, 1)
      assert.equal((await host('document.takeOver', { document: 'portfolio_nobody' })).ok, false)
    },
  },
]
