import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { actions } from '../../../renderer/app/actions'
import { createDocuments } from '../../../renderer/app/documents'
import { shownShortcut } from '../../../renderer/app/shortcut'
import { AppContext } from '../../../renderer/app/frame/useApp'
import { Messages } from '../../../renderer/app/frame/Messages'
import { Overlays } from '../../../renderer/app/frame/Overlays'
import { SaveWord } from '../../../renderer/app/frame/SaveWord'
import { useShortcuts } from '../../../renderer/app/useShortcuts'
import { Canvas } from '../../../renderer/canvas/Canvas'
import { TypistLine } from '../../../renderer/capture/TypistLine'
import { forgetfulMirror } from '../../../renderer/mirror/mirror'
import { useDesk } from '../../../renderer/store/useEditor'
import { select, type ViewState } from '../../../renderer/store/viewStore'
import type { Portfolio } from '../../../shared/model/portfolio'
import { memoryHost } from '../../support/memoryHost'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

/** OMS ──► Stock ──► Reorder */
const shop = () =>
  aPortfolio()
    .source('OMS', { at: [0, 0] })
    .product('Stock', { at: [400, 0] })
    .useCase('Reorder', { at: [800, 0] })
    .chain('OMS', 'Stock', 'Reorder')
    .build()

type Documents = ReturnType<typeof createDocuments>
function Window({
  documents,
  window,
}: {
  documents: Documents
  window: ReturnType<ReturnType<typeof memoryHost>['window']>
}) {
  const desk = useDesk()
  const context = { desk, documents }
  useShortcuts(context)
  const run = (action: (typeof actions)[number]) => {
    if (action.enabled?.(context) ?? true) void action.run(context)
  }
  return (
    <AppContext value={{ host: window.host, events: window.events, documents, context, run }}>
      <SaveWord />
      <Canvas />
      <TypistLine />
      <Overlays />
      <Messages />
    </AppContext>
  )
}

function openMap(portfolio: Portfolio, view: Partial<ViewState> = {}) {
  const window = memoryHost().window()
  const documents = createDocuments({ ...window, mirror: forgetfulMirror, run: () => undefined }, () => 'Untitled')
  const rendered = renderDesk(<Window documents={documents} window={window} />, portfolio, { view })
  const map = () => screen.getByRole('application', { name: 'Map of the portfolio' })
  map().focus()
  const names = () => Object.values(rendered.present().dataProducts).map(({ name }) => name)
  const flows = () => Object.values(rendered.present().flows).map(({ from, to }) => `${from} → ${to}`)
  return { ...rendered, documents, map, names, flows }
}

describe('the map by keyboard', () => {
  it('works backwards without the mouse: Ctrl+←, name, Tab, name, Enter, name, Esc; each one undo', async () => {
    const { user, names, present, editor } = openMap(shop(), { selection: [useCase('Reorder')] })

    await user.keyboard('{Control>}{ArrowLeft}{/Control}Forecast{Tab}Sales{Enter}Weather{Escape}')

    expect(names()).toEqual(['Stock', 'Forecast', 'Sales', 'Weather'])
    const steps = editor.getState().history.past.map(({ name }) => name.name)
    expect(steps).toEqual(['Forecast', 'Sales', 'Weather'])
    await user.keyboard('{Control>}zzz{/Control}')
    expect(present()).toEqual(shop())
  })

  it('takes back a fresh card on Esc, without a trace', async () => {
    const { user, present } = openMap(shop())

    await user.keyboard('p{Escape}')

    expect(present()).toEqual(shop())
    expect(screen.queryByRole('textbox', { name: 'Name' })).not.toBeInTheDocument()
  })

  it('S with a product selected adds the source that feeds it', async () => {
    const { user, present, flows } = openMap(shop(), { selection: [product('Stock')] })

    await user.keyboard('sERP{Escape}')

    const erp = Object.values(present().sourceSystems).find(({ name }) => name === 'ERP')
    expect(flows()).toContain(`${erp?.id} → ${product('Stock')}`)
  })

  it('leaves single letters to whoever types: in a name, in the typist line, in an overlay', async () => {
    const { user, names, desk, present } = openMap(shop(), { selection: [product('Stock')] })

    await user.keyboard('{F2}supplied{Enter}{Escape}')
    expect(names()).toEqual(['supplied'])

    await user.click(screen.getByRole('textbox', { name: /typist|line/i }))
    await user.keyboard('uspd!c')
    await user.keyboard('{Escape}{Control>}k{/Control}')
    await screen.findByRole('dialog')
    await user.keyboard('uspd')
    expect(Object.keys(present().useCases)).toHaveLength(1)
    expect(names()).toEqual(['supplied'])
    expect(desk.view.getState().overlay).toBe('palette')
  })

  it('connects by typing the other end, and makes what is not there yet', async () => {
    const { user, flows, names, desk } = openMap(
      aPortfolio()
        .useCase('Reorder', { at: [800, 0] })
        .product('Stock', { at: [400, 0] })
        .build(),
      { selection: [useCase('Reorder')] },
    )

    await user.keyboard('c')
    await waitFor(() => {
      expect(screen.getByRole('combobox')).toHaveFocus()
    })
    await user.keyboard('Sto{Enter}')
    expect(flows()).toEqual([`${product('Stock')} → ${useCase('Reorder')}`])

    screen.getByRole('application', { name: 'Map of the portfolio' }).focus()
    await user.keyboard('{Escape}')
    expect(names()).toEqual(['Stock'])

    act(() => select(desk.view, product('Stock')))
    await user.keyboard('c')
    await waitFor(() => {
      expect(screen.getByRole('combobox')).toHaveFocus()
    })
    await user.keyboard('Deliveries{Enter}')
    expect(names()).toEqual(['Stock', 'Deliveries'])
    expect(flows()).toHaveLength(2)
  })

  it('gives an owner that did not exist: one type, one Enter', async () => {
    const { user, present } = openMap(shop(), { selection: [product('Stock')] })

    await user.keyboard('o')
    await waitFor(() => {
      expect(screen.getByRole('combobox')).toHaveFocus()
    })
    await user.keyboard('Logistics{Enter}')

    const [logistics] = Object.values(present().domains)
    expect(logistics?.name).toBe('Logistics')
    expect(present().owners).toEqual({ [product('Stock')]: logistics?.id })
  })

  it('shows what a typed line would do before Enter does it', async () => {
    const { user, names } = openMap(shop())

    await user.keyboard('/dp Customer Value')
    expect(screen.getByText('Customer Value')).toBeInTheDocument()
    expect(names()).toEqual(['Stock'])
    await user.keyboard('{Enter}')

    expect(names()).toEqual(['Stock', 'Customer Value'])
  })

  it('opens the sheet that lists every key there is', async () => {
    const { user, say } = openMap(shop())

    await user.keyboard('{F1}')

    const sheet = await screen.findByRole('dialog')
    const single = actions.filter(({ id, keys = [] }) => keys.length > 0 && !/^view\.lens[1-9]$/u.test(id))
    for (const { title, keys = [] } of single) {
      expect(sheet).toHaveTextContent(say(title))
      expect(sheet).toHaveTextContent(shownShortcut(keys[0] ?? '', false, say).join(''))
    }
  })

  it('has everything in the palette, and runs what is chosen', async () => {
    const { user, desk } = openMap(shop())

    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findAllByRole('option')).not.toHaveLength(0)
    await user.keyboard('select all{Enter}')

    expect(new Set(desk.view.getState().selection)).toEqual(
      new Set([source('OMS'), product('Stock'), useCase('Reorder')]),
    )
  })

  it('goes to a card of the name that is typed in the palette, behind the commands of which a word begins so and before those that only hold the letters', async () => {
    const { user, desk } = openMap(aPortfolio().product('View Counts').product('Stock').useCase('Reviews').build())
    const labels = () => screen.getAllByRole('option').map(({ firstChild }) => firstChild?.textContent ?? '')

    await user.keyboard('{Control>}k{/Control}')
    await screen.findAllByRole('option')
    expect(labels().filter((label) => label.startsWith('Go to'))).toEqual([])
    await user.keyboard('view')
    await waitFor(() => {
      expect(labels()).toContain('Go to View Counts')
    })
    const [first, second] = ['Go to View Counts', 'Go to Reviews'].map((label) => labels().indexOf(label))
    expect(second).toBe((first ?? 0) + 1)
    const [before, behind] = [labels().slice(0, first), labels().slice((second ?? 0) + 1)]
    expect(before.filter((label) => !/(?:^| )view/i.test(label))).toEqual([])
    expect(before.length * behind.length).toBeGreaterThan(0)
    expect(behind.filter((label) => /(?:^| )view/i.test(label))).toEqual([])
    expect(behind[0]).toMatch(/\wview/i)

    await user.keyboard(' counts{Enter}')
    expect(desk.view.getState()).toMatchObject({ overlay: null, selection: [product('View Counts')] })
  })

  it('the lens of a use case that was removed leaves the map lit', async () => {
    const { user, container } = openMap(shop(), { selection: [useCase('Reorder')] })

    await user.keyboard('1')
    await user.keyboard('{Delete}')

    expect(container.querySelectorAll('[data-faded]')).toHaveLength(0)
  })
})

describe('words about saving', () => {
  it('say saved, and nothing else, in a document just opened', () => {
    openMap(shop())
    expect(screen.getByText('saved')).toBeInTheDocument()
  })

  it('tell trouble as an alert and good news as a status', async () => {
    const { documents } = openMap(shop())
    documents.tell('problem', { text: 'notice.host.unreachable', values: {} })
    documents.tell('good', { text: 'notice.save.written', values: { name: 'Shop.workback.json' } })

    expect(await screen.findByRole('alert')).not.toBeEmptyDOMElement()
    expect(screen.getByText(/Shop\.workback\.json/).closest('[role]')).toHaveAttribute('role', 'status')
  })
})
