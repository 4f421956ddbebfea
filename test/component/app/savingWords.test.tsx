// What is said when saving meets the world: each state of RELIABILITY.md 7 is really brought about, and its words are read from the screen.
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createDocuments } from '../../../renderer/app/documents'
import { Messages } from '../../../renderer/app/frame/Messages'
import { ReadOnlyBanner } from '../../../renderer/app/frame/ReadOnlyBanner'
import { forgetfulMirror } from '../../../renderer/mirror/mirror'
import { appInWindow } from '../../support/appInWindow'
import { memoryHost, oneProcess } from '../../support/memoryHost'
import { VolatileFiles } from '../../support/volatileFiles'

const PATH = '/home/Shop.workback.json'

/** A disk with a part that fails as the test says: Workback's own folder, or the user's. */
class FailingPart extends VolatileFiles {
  part: string | null = null
  code = 'ENOSPC'

  #check(path: string): void {
    if (this.part === null || !path.startsWith(this.part)) return
    throw Object.assign(new Error(`${this.code} injected`), { code: this.code })
  }
  override async open(path: string, which: 'new' | 'existing') {
    this.#check(path)
    const file = await super.open(path, which)
    const check = () => {
      this.#check(path)
    }
    return {
      ...{ truncate: file.truncate.bind(file), close: file.close.bind(file) },
      write: (bytes: Uint8Array, position: number) => (check(), file.write(bytes, position)),
      datasync: () => (check(), file.datasync()),
      sync: () => (check(), file.sync()),
    }
  }
  fail(part: string, code: string): void {
    this.part = part
    this.code = code
  }
}

async function aWindowOn(disk: FailingPart, pid = 1) {
  const house = memoryHost({ disk, ids: `p${pid}x`, processes: { ...oneProcess(pid), isRunning: () => true } })
  await disk.makeFolder('/home')
  await disk.makeFolder('/stick')
  const app = appInWindow(house)
  await app.documents.resume()
  const show = () =>
    app.show(
      <>
        <ReadOnlyBanner />
        <Messages />
      </>,
    )
  return { ...app, show }
}

describe('Workback’s own disk is full', () => {
  it('since when, how many steps, why, and that the window holds them; afterwards all is saved', async () => {
    const disk = new FailingPart()
    const { show, rename, documents, user } = await aWindowOn(disk)
    show()
    disk.fail('/data', 'ENOSPC')
    await rename('One')
    await rename('Two')

    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(/^Not saved since \d.*:\d\d:\d\d.* \(2 steps\)\./)
    expect(alert).toHaveTextContent(
      'The disk with Workback’s own folder is full. Your work is held in this window; do not close it.',
    )

    disk.part = null
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(documents.getState().session?.editor.getState()).toMatchObject({ saveState: 'saved', outbox: [] })
  })

  it('what is on the screen can be saved elsewhere, unsaved steps included, and the journal is not told otherwise', async () => {
    const disk = new FailingPart()
    const { house, show, rename, documents, user } = await aWindowOn(disk)
    show()
    disk.fail('/data', 'ENOSPC')
    await rename('Unsaved')
    house.dialogs.willChoose({ kind: 'folder', path: '/stick' })
    await user.click(await screen.findByRole('button', { name: 'Save elsewhere…' }))

    expect(await screen.findByText('1 file written to stick.')).toBeVisible()
    const [name = ''] = await disk.list('/stick')
    expect(name).toMatch(/^Unsaved -not saved \d{4}-\d\d-\d\d \d\d-\d\d\.workback\.json$/)
    expect(new TextDecoder().decode(await disk.read(`/stick/${name}`))).toContain('"name": "Unsaved"')
    expect(documents.getState().session?.editor.getState()).toMatchObject({ saveState: 'not-saved' })
  })
})

describe('the user’s file', () => {
  it.each([
    ['EROFS', 'is read only. Every step goes on being kept in the safety copy.'],
    ['ENOENT', 'its folder cannot be reached. Every step goes on being kept in the safety copy.'],
    ['ENOSPC', 'the disk is full. The old file is untouched, and every step is kept in the safety copy.'],
    ['EIO', 'the disk reported a failure. The old file is untouched, and every step is kept in the safety copy.'],
  ])('cannot be written (%s): why, what is safe, what to do; the journal goes on', async (code, words) => {
    const disk = new FailingPart()
    const { show, rename, saveAs, documents } = await aWindowOn(disk)
    show()
    await saveAs(PATH)
    disk.fail('/home', code)
    await rename('Two')
    await documents.save()

    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('“Shop.workback.json” was not written:')
    expect(alert).toHaveTextContent(words)
    expect(alert).toHaveTextContent(/save it somewhere else|Try again/)
    expect(documents.getState().session?.editor.getState()).toMatchObject({ saveState: 'saved', outbox: [] })
  })

  it('is held by another program: tried for seconds, then said', async () => {
    const disk = new FailingPart()
    const { house, show, rename, saveAs, documents, calm } = await aWindowOn(disk)
    show()
    await saveAs(PATH)
    disk.fail('/home', 'EBUSY')
    await rename('Two')
    const saving = documents.save()
    for (let second = 0; second < 20; second += 1) {
      await calm()
      house.clock.turn(1000)
    }
    await saving

    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent(
      'another program holds it. Every step goes on being kept',
    )
  })
})

it('a portfolio that another program has open: on which computer, since when, and a copy is offered', async () => {
  const disk = new FailingPart()
  const first = await aWindowOn(disk, 1)
  await first.rename('Shop')
  const second = await aWindowOn(disk, 2)
  second.show()

  const words = await screen.findByText(/^Open on computer since .*\d:\d\d.*\. Here it is opened to read only/)
  expect(words).not.toHaveTextContent(/T\d\d:|Z/)
  await second.user.click(screen.getByRole('button', { name: /copy/i }))
  await waitFor(() => expect(second.documents.getState().session?.opened.readOnly).toBe(false))
})

it('after a crash: everything up to when is back, and the last step, in a toast', async () => {
  const disk = new FailingPart()
  const first = await aWindowOn(disk, 1)
  await first.rename('Orders')
  disk.crash(() => false)
  const house = memoryHost({ disk, ids: 'p2x', processes: oneProcess(2) })
  const window = house.window('one')
  const documents = createDocuments({ ...window, mirror: forgetfulMirror, run: () => undefined }, () => 'Shop')
  await documents.resume()

  expect(documents.getState().messages).toMatchObject([{ tone: 'good', notice: { text: 'notice.recovered.step' } }])
})
