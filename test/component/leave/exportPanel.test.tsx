// The panel asks for files and shows how far they are; what renders them stands in exportWorker.ts and its own tests.
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ExportPanel } from '../../../renderer/leave/ExportPanel'
import type { ExportListener } from '../../../renderer/leave/exportDesk'
import type { ExportRequest } from '../../../renderer/leave/exportMessages'
import type { ExportedText } from '../../../shared/export/exporter'
import { aPortfolio } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

/** The panel, with a renderer held by the hand: what it was asked, and how often it was ended. */
function openPanel() {
  const asked: { request: ExportRequest; listener: ExportListener }[] = []
  const written: (readonly ExportedText[])[] = []
  let ended = 0
  const rendered = renderDesk(
    <ExportPanel
      today={() => '2026-11-21'}
      onFiles={(files) => written.push(files)}
      render={(request, listener) => {
        asked.push({ request, listener })
        return () => {
          ended += 1
        }
      }}
    />,
    aPortfolio().product('Orders').build(),
    { view: { overlay: 'export' } },
  )
  const choose = () => rendered.user.click(screen.getByRole('button', { name: 'Choose a folder…' }))
  const tell = (say: (listener: ExportListener) => void) => {
    act(() => {
      for (const { listener } of asked) say(listener)
    })
  }
  return { ...rendered, asked, written, choose, tell, ended: () => ended }
}

test('what is chosen is rendered for today and handed over for writing', async () => {
  const { asked, written, choose, tell, present, desk } = openPanel()

  await choose()
  expect(asked[0]?.request).toEqual({
    ids: ['json', 'markdown', 'page', 'slo'],
    portfolio: present(),
    language: 'en',
    exportedOn: '2026-11-21',
  })
  tell(({ onDone }) => {
    onDone(1)
  })
  expect(screen.getByRole('status')).toHaveTextContent('Writing form 2 of 4')
  tell(({ onFiles }) => {
    onFiles([{ name: 'a.md', text: 'A' }])
  })

  expect(written).toEqual([[{ name: 'a.md', text: 'A' }]])
  expect(desk.view.getState().overlay).toBeNull()
})

test('to cancel ends the rendering and leaves the panel as it was', async () => {
  const { choose, ended, user, written } = openPanel()

  await choose()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))

  expect(ended()).toBe(1)
  expect(written).toEqual([])
  expect(screen.getByRole('button', { name: 'Choose a folder…' })).toBeEnabled()
})

test('a panel that is closed renders no more', async () => {
  const { choose, ended, unmount } = openPanel()

  await choose()
  unmount()

  expect(ended()).toBe(1)
})

test('a renderer that breaks down is told, with what is safe', async () => {
  const { choose, tell } = openPanel()

  await choose()
  tell(({ onFailure }) => {
    onFailure()
  })

  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was written')
  expect(screen.getByRole('button', { name: 'Choose a folder…' })).toBeEnabled()
})
