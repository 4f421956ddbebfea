// What the room reads beside the map: the lens with its counts, and a job description while it is in work.
import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { JobCaption } from '../../../renderer/app/projector/JobCaption'
import { Legend } from '../../../renderer/app/projector/Legend'
import { longNeedIn, NeedCaption } from '../../../renderer/app/projector/NeedCaption'
import { ProjectedStep } from '../../../renderer/app/projector/ProjectedStep'
import { JobSection } from '../../../renderer/inspector/product/JobSection'
import { LensLegend } from '../../../renderer/overlay/LensLegend'
import { compareWith, lensOn } from '../../../renderer/store/mapLens'
import { usePortfolio } from '../../../renderer/store/useEditor'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

/*  Customers ─┬─► Churn ─► Win back
 *             └─► Offers ─► Cross-sell      Nobody serves Greet.
 */
const shop = () =>
  aPortfolio()
    .useCase('Win back')
    .useCase('Cross-sell')
    .useCase('Greet')
    .product('Customers')
    .product('Churn')
    .product('Offers')
    .chain('Customers', 'Churn', 'Win back')
    .chain('Customers', 'Offers', 'Cross-sell')
    .build()
const figures = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

it('the lens has the same counts for the room as for the facilitator', () => {
  const { desk } = renderDesk(<Legend />, shop())
  act(() => {
    lensOn(desk.view, useCase('Cross-sell'))
  })
  expect(figures()).toEqual(['introduced 1', 'reused 1', 'widened 0'])

  act(() => {
    compareWith(desk, useCase('Win back'))
  })
  expect(figures()).toEqual(['only here 1', 'shared 1', 'only here 1'])
})

it('a use case that nothing serves yet says so, and the facilitator may look for what could', async () => {
  const { desk, user, ran } = renderDesk(
    <>
      <Legend />
      <LensLegend />
    </>,
    shop(),
    { view: { lens: useCase('Greet') } },
  )
  expect(screen.getAllByText(/Nothing serves it yet/)).toHaveLength(2)
  expect(screen.queryByText('introduced')).not.toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: /What could serve this need/ }))
  expect(desk.view.getState().selection).toEqual([useCase('Greet')])
  expect(ran).toEqual(['product.offers'])
})

function Section({ of }: { readonly of: DataProductId }) {
  const record = usePortfolio(({ dataProducts }) => dataProducts[of])
  return record ? <JobSection product={record} /> : null
}

it('the room reads the sentence with its verdict while the keyboard is in it or in what is said about it', async () => {
  const id = product('Churn')
  const { desk, user } = renderDesk(
    <>
      <Section of={id} />
      <button type="button">Elsewhere</button>
      <JobCaption product={id} side="bottom" />
    </>,
    shop(),
    { view: { selection: [id] } },
  )
  const describing = () => desk.view.getState().describing
  const wall = () => screen.getByRole('region', { name: 'What is it hired to do?' })
  expect(wall()).toHaveTextContent('What is its one job?')

  await user.click(screen.getByRole('textbox', { name: 'What is it hired to do?' }))
  await user.keyboard('Predicts the churn risk of each customer for retention managers.')
  expect(describing()).toBe(id)
  expect(wall()).toHaveTextContent('Predicts the churn risk of each customer for retention managers.')
  expect(wall()).toHaveTextContent('One clear job')
  expect(wall()).toHaveAttribute('data-verdict', 'pass')

  const seen: unknown[] = []
  desk.view.subscribe((state) => seen.push(state.describing))
  await user.tab()
  expect(describing()).toBe(id)
  expect(seen).not.toContain(null)
  await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
  expect(describing()).toBeNull()
})

it('a need that no card holds is read whole over the map, and only while it alone is in hand', () => {
  const need = 'As a store manager, I need what each customer bought lately'
  const portfolio = aPortfolio().useCase(need).useCase('Win back').product(need).build()
  expect(longNeedIn(portfolio, [useCase(need)])).toBe(useCase(need))
  expect(longNeedIn(portfolio, [useCase('Win back')])).toBeUndefined()
  expect(longNeedIn(portfolio, [useCase(need), useCase('Win back')])).toBeUndefined()
  expect(longNeedIn(portfolio, [product(need)])).toBeUndefined()
  expect(longNeedIn(portfolio, [])).toBeUndefined()

  renderDesk(<NeedCaption useCase={useCase(need)} side="bottom" />, portfolio)
  expect(screen.getByRole('region')).toHaveTextContent(need)
})

describe.each([
  ['Lists the articles that customers sent back for buyers.', 'circle-check'],
  ['Notifies planners when stock runs low.', 'triangle-alert'],
  ['Calculates the value of each customer and sends e-mails to those at risk.', 'circle-x'],
])('the verdict on “%s” is told by a sign too, where nobody tells red from green', (job, sign) => {
  const returns = () => aPortfolio().product('Returns', { job }).build()

  it('over the map', () => {
    const { container } = renderDesk(<JobCaption product={product('Returns')} side="bottom" />, returns())

    expect(container.querySelector('svg')).toHaveClass(`lucide-${sign}`)
  })

  it('and as a step of its own', () => {
    renderDesk(<ProjectedStep scene={{ kind: 'job', product: product('Returns') }} />, returns())

    expect(screen.getByText(/./, { selector: '[data-verdict] > p' }).firstElementChild).toHaveClass(`lucide-${sign}`)
  })
})
