import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createFileAsked, fileAmong } from '../../../electron/shell/fileAsked'
import { nativeDialogs } from '../../../electron/shell/nativeDialogs'
import { sayIn } from '../../../shared/text/say'
import { answers, resetElectron } from '../../support/fakeElectron'

vi.mock('electron', async () => (await import('../../support/fakeElectron')).fakeElectron)
beforeEach(resetElectron)

function aDesktop() {
  const chosen: string[] = []
  const asked = createFileAsked(() => chosen.push('file.open'))
  return { chosen, asked, dialogs: nativeDialogs(sayIn('en'), asked) }
}

describe('the dialogs of the system', () => {
  it('answer with the file, the folder, or that it was cancelled', async () => {
    const { dialogs } = aDesktop()

    expect(await dialogs.chooseFile({ purpose: 'open' }, 'window_1')).toEqual({ kind: 'cancelled' })
    answers.openDialog = { canceled: false, filePaths: ['/home/anna/shop.workback.json'] }
    expect(await dialogs.chooseFile({ purpose: 'open' }, 'window_1')).toEqual({
      kind: 'chosen',
      path: '/home/anna/shop.workback.json',
    })
    expect(await dialogs.chooseFile({ purpose: 'export' }, 'window_1')).toMatchObject({ kind: 'folder' })
  })

  it('look among tables for what is brought along, and leave a portfolio somebody has asked to open for later', async () => {
    const { asked, dialogs } = aDesktop()
    asked.ask('/home/anna/shop.workback')
    answers.openDialog = { canceled: false, filePaths: ['/home/anna/needs.csv'] }

    expect(await dialogs.chooseFile({ purpose: 'import' }, 'window_1')).toEqual({
      kind: 'chosen',
      path: '/home/anna/needs.csv',
    })
    expect(answers.asked).toMatchObject([
      {
        properties: ['openFile'],
        filters: [{ name: 'Tables and texts', extensions: ['csv', 'tsv', 'tab', 'txt', 'text', 'md'] }],
      },
    ])
    expect(await dialogs.chooseFile({ purpose: 'open' }, 'window_1')).toMatchObject({
      path: '/home/anna/shop.workback',
    })
  })

  it('suggest the name when saving', async () => {
    const { dialogs } = aDesktop()
    answers.saveDialog = { canceled: false, filePath: '/home/anna/new.workback.json' }

    const choice = await dialogs.chooseFile({ purpose: 'save', suggestedName: 'shop.workback.json' }, 'window_1')

    expect(choice).toEqual({ kind: 'chosen', path: '/home/anna/new.workback.json' })
    expect(answers.asked).toMatchObject([{ defaultPath: 'shop.workback.json' }])
  })
})

describe('a file opened from the file manager', () => {
  it('is opened without a dialog, once the window has its menus', async () => {
    const { asked, chosen, dialogs } = aDesktop()
    asked.ask('/home/anna/shop.workback')
    expect(chosen).toEqual([])

    await dialogs.showMenu([], 'window_1')
    expect(chosen).toEqual(['file.open'])

    expect(await dialogs.chooseFile({ purpose: 'open' }, 'window_1')).toEqual({
      kind: 'chosen',
      path: '/home/anna/shop.workback',
    })
    expect(await dialogs.chooseFile({ purpose: 'open' }, 'window_1')).toEqual({ kind: 'cancelled' })
  })

  it('is opened at once in a window that is there', async () => {
    const { asked, chosen, dialogs } = aDesktop()
    await dialogs.showMenu([], 'window_1')
    await dialogs.showMenu([], 'window_1')
    asked.ask('/home/anna/shop.workback')

    expect(chosen).toEqual(['file.open'])
  })

  it.each([
    [['.', 'shop.workback'], '/home/anna/shop.workback'],
    [['/tmp/shop.workback.json'], '/tmp/shop.workback.json'],
    [['--shop.workback'], undefined],
    [['-x', 'notes.txt'], undefined],
    [[], undefined],
  ])('is the portfolio among %j', (words, expected) => {
    expect(fileAmong(words, '/home/anna')).toBe(expected)
  })
})
