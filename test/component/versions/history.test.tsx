import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { History, type HistoryProps } from '../../../renderer/versions/History'
import { NamePoint } from '../../../renderer/versions/NamePoint'
import type { Point } from '../../../renderer/versions/moment'
import type { Portfolio } from '../../../shared/model/portfolio'
import { aPortfolio } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const early = () => aPortfolio().product('Orders').useCase('Plan stock').chain('Orders', 'Plan stock')
const later = () =>
  aPortfolio()
    .product('Orders', { owner: 'Sales' })
    .product('Returns')
    .useCase('Plan stock')
    .chain('Orders', 'Plan stock')

const point = (id: string, kind: Point['kind'], name: string): Point => ({
  ...{ id, kind, name, at: '1970-01-01T00:00:00.000Z', sequence: 3, steps: 3, size: 2048, time: 0 },
})
const points = [point('snapshot-2', 'snapshot', 'Workshop'), point('checkpoint-3', 'checkpoint', 'After use case 1')]

function history(present: Portfolio, given: Partial<HistoryProps> = {}, readOnly = false) {
  const copied: string[] = []
  const restored: string[] = []
  const desk = renderDesk(
    <History
      list={given.list ?? (() => Promise.resolve(points))}
      look={given.look ?? (() => Promise.resolve({ ok: true, portfolio: early().build() }))}
      onRestore={({ title }) => restored.push(title)}
      onCopy={({ title }) => copied.push(title)}
    />,
    present,
    { readOnly },
  )
  return { ...desk, copied, restored }
}

// Functions that stay the same, as the app's do: a new one would be asked anew.
const listed = () => Promise.resolve(points)
const looked = () => Promise.resolve({ ok: true as const, portfolio: early().build() })
const stable = { list: listed, look: looked }

describe('the history', () => {
  it('lists points in time with what they are called, when, how many steps and how large', async () => {
    history(later().build(), stable)
    const list = await screen.findByRole('list', { name: 'Points in time' })
    const [kept, named] = within(list).getAllByRole('button')

    expect(kept).toHaveTextContent('Kept while working')
    expect(named).toHaveTextContent('After use case 1')
    expect(named).toHaveTextContent('3 steps')
    expect(named).toHaveTextContent('2 KB')
  })

  it('says what has changed since, record by record', async () => {
    const { user } = history(later().build(), stable)
    await user.click(await screen.findByRole('button', { name: /After use case 1/ }))

    expect(await screen.findByText('Orders is now owned by Sales (was: nobody)')).toBeVisible()
    expect(screen.getByRole('heading', { name: /Returns/ })).toHaveTextContent('new')
  })

  it('shows what there was then', async () => {
    const { user } = history(later().build(), stable)
    await user.click(await screen.findByRole('button', { name: /After use case 1/ }))
    await user.click(await screen.findByRole('button', { name: 'What there was' }))

    expect(screen.getByText('owned by nobody')).toBeVisible()
    expect(screen.queryByText('Returns')).toBeNull()
  })

  it('says what came with a record that is new', async () => {
    const { user } = history(later().build(), stable)
    await user.click(await screen.findByRole('button', { name: /After use case 1/ }))

    expect(await screen.findByText('Owner: nobody')).toBeVisible()
  })

  it('shows the chosen point on the map, with what it is called and when it was', async () => {
    const { user, desk } = history(later().build(), stable)
    await user.click(await screen.findByRole('button', { name: /After use case 1/ }))
    await user.click(await screen.findByRole('button', { name: 'Look at it on the map' }))

    expect(desk.view.getState().version).toEqual({
      ...{ kind: 'point', title: '“After use case 1”', time: 0, portfolio: early().build() },
    })
    expect(desk.view.getState().overlay).toBeNull()
  })

  it('goes back, or opens a copy, of what was chosen', async () => {
    const { user, copied, restored } = history(later().build(), stable)
    await user.click(await screen.findByRole('button', { name: /After use case 1/ }))
    await user.click(await screen.findByRole('button', { name: 'Open as a copy' }))
    await user.click(screen.getByRole('button', { name: 'Restore (can be undone)' }))

    expect(copied).toEqual(['“After use case 1”'])
    expect(restored).toEqual(['“After use case 1”'])
  })

  it('lists backups as points of their own, verified, and can show them alone', async () => {
    const backup = point('backup-7', 'backup', 'Workshop')
    const all = () => Promise.resolve([...points, backup])
    const { user } = history(later().build(), { ...stable, list: all })
    await user.click(await screen.findByRole('button', { name: 'Backups' }))
    const list = within(screen.getByRole('list', { name: 'Points in time' })).getAllByRole('button')

    expect(list).toHaveLength(1)
    expect(list[0]).toHaveTextContent('Backup, verified')
  })

  it('goes along the list with the arrow keys', async () => {
    const { user } = history(later().build(), stable)
    const [first, second] = within(await screen.findByRole('list', { name: 'Points in time' })).getAllByRole('button')
    first?.focus()
    await user.keyboard('{ArrowDown}')

    expect(second).toHaveFocus()
    expect(second).toHaveAttribute('aria-pressed', 'true')
  })

  it('changes nothing in a document that is open to read', async () => {
    const { user } = history(later().build(), stable, true)
    await user.click(await screen.findByRole('button', { name: /After use case 1/ }))

    expect(await screen.findByRole('button', { name: 'Restore (can be undone)' })).toBeDisabled()
  })

  it('says so when a point cannot be read, and offers no way back to it', async () => {
    const notice = { text: 'notice.history.gone', values: {} }
    const look = () => Promise.resolve({ ok: false as const, notice })
    const { user } = history(later().build(), { list: listed, look })
    await user.click(await screen.findByRole('button', { name: /After use case 1/ }))

    expect(await screen.findByRole('alert')).not.toBeEmptyDOMElement()
    expect(screen.queryByRole('button', { name: 'Restore (can be undone)' })).toBeNull()
  })

  it('says so when the host does not answer', async () => {
    const list = () => Promise.reject(new Error('gone'))
    history(later().build(), { list, look: looked })

    expect(await screen.findByText(/host does not answer/)).toBeVisible()
  })
})

describe('a name for a point in time', () => {
  it('is offered, can be typed over, and is a step of the document', async () => {
    const named: string[] = []
    const { user, present } = renderDesk(
      <NamePoint time={() => '2026-11-21T10:00:00.000Z'} onNamed={(name) => named.push(name)} />,
      early().build(),
    )
    const field = screen.getByRole('textbox', { name: 'Name' })
    expect(field).toHaveValue('After use case 1')
    await user.clear(field)
    await user.type(field, 'Before lunch{Enter}')

    expect(Object.values(present().checkpoints)).toEqual([
      { id: 'checkpoint_new1', name: 'Before lunch', at: '2026-11-21T10:00:00.000Z', note: '' },
    ])
    expect(named).toEqual(['Before lunch'])
  })
})
