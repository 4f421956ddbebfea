import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { pictureOf } from '../../../renderer/portfolio/chart/savePicture'
import { Overview } from '../../../renderer/portfolio/overview/Overview'
import { aPortfolio } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

/** Use cases that bring 4, 2, 1, 1, 0 and 0 new products of one domain. */
function declining() {
  const builder = aPortfolio()
  let made = 0
  for (const [at, fresh] of [4, 2, 1, 1, 0, 0].entries()) {
    builder.useCase(`Use case ${at}`)
    for (let one = 0; one < fresh; one += 1) {
      builder.product(`Product ${made}`, { owner: 'Sales' }).flow(`Product ${made}`, `Use case ${at}`)
      made += 1
    }
    if (at > 0) builder.flow('Product 0', `Use case ${at}`)
  }
  return builder.build()
}

const chart = () => screen.getByRole('figure', { name: 'New products per further use case' })

describe('marginal value', () => {
  it('says the finding in a sentence, with its range', () => {
    renderDesk(<Overview />, declining())

    expect(chart()).toHaveTextContent(/Each further use case brings about \d+ % less \(90 % range: \d+ to \d+ %\)/)
  })

  it('does not pretend to know with fewer than four use cases', () => {
    const few = aPortfolio().useCase('One').product('Orders').flow('Orders', 'One').build()
    renderDesk(<Overview />, few)

    expect(chart()).toHaveTextContent('In order: 1. From four use cases on, a curve says where this goes.')
  })

  it('says of attributes that none came, where none did, and draws no curve', () => {
    const built = aPortfolio()
    for (const name of ['One', 'Two', 'Three', 'Four'])
      built.useCase(name).product(`For ${name}`).flow(`For ${name}`, name)
    renderDesk(<Overview />, built.build())

    expect(screen.getByText(/None of them brought anything new of this kind/)).toBeInTheDocument()
  })

  it('has points that arrows walk, and that say themselves', async () => {
    const { user } = renderDesk(<Overview />, declining())
    const points = within(chart()).getAllByRole('img')
    expect(points).toHaveLength(7)
    act(() => points[0]?.focus())

    await user.keyboard('{ArrowRight}')
    expect(points[1]).toHaveFocus()
    expect(points[1]).toHaveAccessibleName('Use case 2, Use case 1: 2 new products')
    await user.keyboard('{End}')
    expect(points[6]).toHaveAccessibleName(/The next use case would bring/)
    expect(points.filter((point) => point.getAttribute('tabindex') === '0')).toHaveLength(1)
  })

  it('has the same numbers as a table', () => {
    renderDesk(<Overview />, declining())

    const table = within(chart()).getByRole('table', { name: 'New products per further use case' })
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => within(row).queryAllByRole('cell')[0]?.textContent)
    expect(rows).toEqual([undefined, '4', '2', '1', '1', '0', '0', '–'])
  })

  it('gives the advice per domain with its evidence', () => {
    renderDesk(<Overview />, declining())

    const advice = screen.getByRole('region', { name: /When to stop/ })
    const row = within(advice).getByRole('row', { name: /Sales/ })
    expect(within(row).getByRole('img')).toHaveAccessibleName('New products with each use case: 4, 2, 1, 1, 0, 0')
    expect(row).toHaveTextContent('1 beyond five brought 0 new products: the essentials seem to be mapped')
  })

  it('gives it before a domain owns anything: for the products without an owner', () => {
    renderDesk(<Overview />, aPortfolio().useCase('One').product('Orders').flow('Orders', 'One').build())

    const advice = screen.getByRole('region', { name: /When to stop/ })
    expect(within(advice).getByRole('row', { name: /Products without an owner/ })).toHaveTextContent('go on')
  })

  it('leaves as an SVG that stands alone: no classes, no roles, a ground of its own', () => {
    renderDesk(<Overview />, declining())
    const drawing = chart().querySelector<SVGSVGElement>('svg[role="group"]')
    if (!drawing) throw new Error('There is no drawing')

    const text = pictureOf(drawing)

    expect(text).toMatch(/^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(text).not.toMatch(/ (class|tabindex|data-point)=/)
    expect(text).toContain('<rect width="100%" height="100%"')
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })
})

describe('what each domain carries', () => {
  const owned = (...owners: readonly string[]) => {
    const built = aPortfolio().useCase('One')
    for (const [at, owner] of owners.entries()) built.product(`Product ${at}`, { owner }).flow(`Product ${at}`, 'One')
    return built.build()
  }
  const load = () => screen.queryByRole('figure', { name: 'What each domain carries' })

  it('names the one that carries most, and none where two carry as much', () => {
    const { unmount } = renderDesk(<Overview />, owned('Sales', 'Sales', 'Care'))
    expect(load()).toHaveTextContent('Sales carries most: products 2')
    unmount()

    renderDesk(<Overview />, owned('Sales', 'Care'))
    expect(load()).toHaveTextContent('No domain carries more than every other.')
  })

  it('says nothing of a single domain: there is nothing to compare', () => {
    renderDesk(<Overview />, owned('Sales', 'Sales'))
    expect(load()).toBeNull()
  })
})
