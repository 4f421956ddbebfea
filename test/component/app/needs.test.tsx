// A key that has nothing to act on says why, in one quiet sentence, and never to somebody who types.
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { actions } from '../../../renderer/app/actions'
import { createDocuments } from '../../../renderer/app/documents'
import { CommandPalette } from '../../../renderer/app/frame/CommandPalette'
import { Messages } from '../../../renderer/app/frame/Messages'
import { AppContext } from '../../../renderer/app/frame/useApp'
import { useShortcuts } from '../../../renderer/app/useShortcuts'
import { Canvas } from '../../../renderer/canvas/Canvas'
import { TypistLine } from '../../../renderer/capture/TypistLine'
import { forgetfulMirror } from '../../../renderer/mirror/mirror'
import { useDesk } from '../../../renderer/store/useEditor'
import type { ViewState } from '../../../renderer/store/viewStore'
import type { Portfolio } from '../../../shared/model/portfolio'
import { saidAsTextsEn } from '../../../shared/text/saidAs.texts'
import { memoryHost } from '../../support/memoryHost'
import { aPortfolio, product, source } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const host = memoryHost().window()
const documents = createDocuments({ ...host, mirror: forgetfulMirror, run: () => undefined }, () => 'Untitled')

function Window() {
  const desk = useDesk()
  const context = { desk, documents }
  useShortcuts(context)
  return (
    <AppContext value={{ ...host, documents, context, run: () => undefined }}>
      <Canvas />
      <TypistLine />
      <Messages />
    </AppContext>
  )
}

/** OMS ──► Stock */
const shop = () =>
  aPortfolio()
    .source('OMS', { at: [0, 0] })
    .product('Stock', { at: [400, 0] })
    .flow('OMS', 'Stock')
    .build()

function openMap(portfolio: Portfolio = shop(), view: Partial<ViewState> = {}) {
  const rendered = renderDesk(<Window />, portfolio, { view })
  screen.getByRole('application').focus()
  /** What the quiet region says. */
  const said = () => rendered.container.ownerDocument.querySelector('[data-tone="note"]')?.textContent ?? ''
  return { ...rendered, said }
}

it('what a key needed is said until the next key, which may lead to what lies behind the words', async () => {
  const { user, said } = openMap()
  await user.keyboard('o')
  expect(said()).not.toBe('')

  await user.keyboard('{Tab}')

  expect(said()).toBe('')
})

describe('a key without what it acts on', () => {
  it.each([
    ['o', 'Select a product first, then O gives it an owner.'],
    ['c', 'Select one card first, then C connects it.'],
    ['{Control>}{ArrowLeft}{/Control}', 'Select a use case or a product first, then Ctrl ← asks what it needs.'],
    ['{Delete}', 'Select something first, then Del removes it.'],
    ['3', 'There is no use case 3 yet.'],
    ['k', 'Comparing needs two use cases.'],
    ['{Control>}z{/Control}', 'There is nothing to undo.'],
    ['{Alt>}{ArrowLeft}{/Alt}', 'Select one card first, then Alt ← walks along its flows.'],
  ])('%s says: %s', async (keys, sentence) => {
    const { user, said } = openMap()

    await user.keyboard(keys)

    expect(said()).toContain(sentence)
    expect(screen.getByText(sentence).closest('[role="status"]')).toBeInTheDocument()
  })

  it('says it again in German, with the keys as they are printed there', async () => {
    const { user, said } = openMap(shop(), { language: 'de' })

    await user.keyboard('{Control>}d{/Control}')

    expect(said()).toContain('Wählen Sie zuerst eine Karte aus, dann legt Strg D eine Kopie an.')
  })

  it('says nothing when it acts, and what it said gives way', async () => {
    const { user, said, desk } = openMap()
    await user.keyboard('o')
    act(() => {
      desk.view.setState({ selection: [product('Stock')] })
    })
    await user.keyboard('o')

    expect(desk.view.getState().overlay).toBe('owner')
    act(() => {
      desk.view.setState({ overlay: null, selection: [source('OMS')] })
    })
    await user.keyboard('{Control>}{ArrowLeft}{/Control}')
    expect(said()).toContain('Select a use case or a product first')
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(said()).toContain('Nothing lies that way.')
  })

  it('is left alone where somebody types, over a dialog, and on a button that Enter presses', async () => {
    const { user, said, desk } = openMap(aPortfolio().build())
    await user.click(screen.getByRole('textbox'))
    await user.keyboard('ock3')
    expect(said()).toBe('')
    expect(screen.getByRole('textbox')).toHaveValue('ock3')

    act(() => {
      desk.view.setState({ overlay: 'find' })
    })
    screen.getByRole('application').focus()
    await user.keyboard('o')
    expect(said()).toBe('')

    act(() => {
      desk.view.setState({ overlay: null })
    })
    screen.getByRole('button', { name: /First use case/ }).focus()
    await user.keyboard('{Enter}')
    expect(said()).toBe('')
    expect(Object.keys(desk.editor.getState().history.present.useCases)).toHaveLength(1)
  })
})

/** Theirs is another view's key, or the browser's, when they cannot be done. */
const SILENT = /^(?:edit\.(?:enter|select(?:Left|Right|Up|Down))|view\.(?:zoom|product(?:Next|Previous|Back)))/

describe('the action list', () => {
  it('says of every key with a condition what it needs', () => {
    const mute = actions.filter(
      ({ id, keys = [], enabled, needs }) => keys.length > 0 && enabled && needs === undefined && !SILENT.test(id),
    )

    expect(mute.map(({ id }) => id)).toEqual([])
  })
})

function Palette() {
  const desk = useDesk()
  const context = { desk, documents }
  return (
    <AppContext value={{ ...host, documents, context, run: () => undefined }}>
      <CommandPalette />
    </AppContext>
  )
}

it('the palette says of what cannot be done now what it lacks, and of what can be done nothing', async () => {
  const { user } = renderDesk(<Palette />, shop(), { view: { selection: [product('Stock')] } })
  await user.keyboard('preview')

  expect(screen.getByRole('option', { name: /Preview merge/ })).toHaveTextContent('Select two products first')
  expect(screen.getByRole('option', { name: /Preview split/ })).not.toHaveTextContent('Select')
})

it('the palette finds an action by what else people call it; each of these words leads to one that is there', async () => {
  const { user } = renderDesk(<Palette />, shop())
  await user.keyboard('divide')
  expect(screen.getByRole('option', { name: /Preview split/ })).toBeInTheDocument()

  const ids = new Set<string>(actions.map(({ id }) => id))
  expect(Object.keys(saidAsTextsEn).filter((key) => !ids.has(key.slice('saidAs.'.length)))).toEqual([])
})
