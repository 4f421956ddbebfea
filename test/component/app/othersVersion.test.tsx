import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Messages } from '../../../renderer/app/frame/Messages'
import { TheirVersion } from '../../../renderer/app/frame/TheirVersion'
import { forgetfulMirror, type Mirror } from '../../../renderer/mirror/mirror'
import { appInWindow } from '../../support/appInWindow'
import { memoryHost } from '../../support/memoryHost'

const PATH = '/home/Shop.workback.json'

/** The app in a window on a host in memory, with a portfolio in a file of its own. */
async function appWithFile(mirror?: Mirror) {
  const house = memoryHost()
  await house.files.makeFolder('/home')
  const app = appInWindow(house, mirror)
  await app.documents.create()
  await app.saveAs(PATH)
  app.show(
    <>
      <TheirVersion />
      <Messages />
    </>,
  )
  return app
}
type InApp = Awaited<ReturnType<typeof appWithFile>>

/** Somebody else saves another name into the file while it is open here. */
async function changedByOthers({ house, rename, documents }: InApp) {
  const text = new TextDecoder().decode(await house.files.read(PATH))
  await house.files.remove(PATH)
  const file = await house.files.open(PATH, 'new')
  await file.write(new TextEncoder().encode(text.replace('"name": "Shop"', '"name": "Theirs"')), 0)
  await file.close()
  await rename('Mine')
  await documents.save()
}

describe('a file that somebody else has changed', () => {
  it('is compared with mine in words, and nothing has changed by looking', async () => {
    const app = await appWithFile()
    await changedByOthers(app)
    await app.user.click(await screen.findByRole('button', { name: 'Compare' }))

    expect(await screen.findByText('Mine is now called Theirs')).toBeVisible()
    expect(app.present()?.name).toBe('Mine')
    await app.house.close()
  })

  it('is loaded in one step that Undo takes back', async () => {
    const app = await appWithFile()
    await changedByOthers(app)
    await app.user.click(await screen.findByRole('button', { name: 'Load theirs' }))

    await waitFor(() => expect(app.present()?.name).toBe('Theirs'))
    app.documents.getState().session?.editor.undo()
    expect(app.present()?.name).toBe('Mine')
    await app.house.close()
  })

  it('leaves mine as a portfolio of its own when that is what is wanted', async () => {
    const app = await appWithFile()
    await changedByOthers(app)
    const before = app.documents.getState().session?.document
    await app.user.click(await screen.findByRole('button', { name: 'Compare' }))
    await app.user.click(await screen.findByRole('button', { name: 'Keep mine as a copy' }))

    await waitFor(() => expect(app.present()?.name).toBe('Mine (my version)'))
    expect(app.documents.getState().session?.document).not.toBe(before)
    await app.house.close()
  })
})

describe('the browser’s cache', () => {
  it('that fails is told once, while saving goes on', async () => {
    const full = () => Promise.reject(new DOMException('The disk is full', 'QuotaExceededError'))
    const app = await appWithFile({ ...forgetfulMirror, keepOutbox: full, keepWitness: full })
    await app.rename('One')
    await app.rename('Two')

    const told = app.documents.getState().messages.filter(({ notice }) => notice.text === 'notice.mirror.full')
    expect(told).toHaveLength(1)
    expect(app.documents.getState().session?.editor.getState()).toMatchObject({ saveState: 'saved', outbox: [] })
    await app.house.close()
  })

  it('that was emptied is told once and made anew', async () => {
    const app = await appWithFile({ ...forgetfulMirror, wasHere: () => true })

    expect(app.documents.getState().messages.map(({ notice }) => notice.text)).toContain('notice.mirror.emptied')
    await app.house.close()
  })
})
