import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ImpactPanel } from '../../../renderer/portfolio/impact/ImpactPanel'
import { impactReport } from '../../../shared/export/documents/impactReport'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio, product, source, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const chain = () =>
  aPortfolio()
    .source('OMS')
    .useCase('Plan shifts', { value: 4, importance: 'operations' })
    .product('Orders', { owner: 'Sales', slos: { freshness: '' }, valuePerYear: 1000 })
    .product('Forecast *draft*')
    .chain('OMS', 'Orders', 'Forecast *draft*', 'Plan shifts')
    .build()

const section = (name: string) => {
  const found = screen.getByRole('heading', { name: new RegExp(`^${name}`) }).closest('section')
  if (!found) throw new Error(`${name} has no section`)
  return within(found)
}

describe('what hangs on a record', () => {
  it('lists use cases with the way there, products with their owner, promises, and what is at stake', () => {
    renderDesk(<ImpactPanel />, chain(), { view: { selection: [source('OMS')], overlay: 'impact' } })

    expect(screen.getByRole('dialog', { name: 'What hangs on OMS' })).toBeInTheDocument()
    expect(section('Use cases').getByRole('button')).toHaveTextContent(
      'Plan shiftsvalue 4, the daily business hangs on itvia Orders → Forecast *draft*',
    )
    expect(section('Products downstream').getAllByRole('button')).toHaveLength(2)
    expect(section('Owners to ask').getByText('Sales')).toBeInTheDocument()
    expect(screen.getByText(/1 affected product belongs to nobody/)).toBeInTheDocument()
    expect(screen.getByText(/1,000 EUR a year are at stake/)).toBeInTheDocument()
  })

  it('lights all of it on the map', async () => {
    const { user, desk } = renderDesk(<ImpactPanel />, chain(), {
      view: { selection: [source('OMS')], view: 'table', overlay: 'impact' },
    })

    await user.click(screen.getByRole('button', { name: 'Show on the map' }))

    const { view, overlay, selection } = desk.view.getState()
    expect([view, overlay]).toEqual(['map', null])
    expect([...selection].sort()).toEqual(
      [product('Forecast *draft*'), product('Orders'), source('OMS'), useCase('Plan shifts')].sort(),
    )
  })

  it('goes to one of them', async () => {
    const { user, desk } = renderDesk(<ImpactPanel />, chain(), {
      view: { selection: [source('OMS')], overlay: 'impact' },
    })

    await user.click(section('Use cases').getByRole('button'))

    expect(desk.view.getState().selection).toEqual([useCase('Plan shifts')])
  })

  it('leaves as Markdown in which a name is never markup', () => {
    const report = impactReport(chain(), source('OMS'), sayIn('en'))

    expect(report).toContain('# What hangs on OMS')
    expect(report).toContain('## Products downstream (2)')
    expect(report).toContain('Forecast \\*draft\\*')
    expect(report).not.toContain('Forecast *draft*')
  })

  it('says it when nothing hangs on it', () => {
    renderDesk(<ImpactPanel />, chain(), { view: { selection: [useCase('Plan shifts')], overlay: 'impact' } })

    expect(screen.getByText('Nothing on the map depends on it.')).toBeInTheDocument()
  })
})
