import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { JobSection } from '../../../renderer/inspector/product/JobSection'
import { GeneraliseSuggestions } from '../../../renderer/overlay/GeneraliseSuggestions'
import { usePortfolio } from '../../../renderer/store/useEditor'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

function FreshJob() {
  const fresh = usePortfolio(({ dataProducts }) => dataProducts[product('Fresh')])
  return fresh ? <JobSection product={fresh} /> : null
}

it('who only looks at a job description is offered nothing: the list opens with the first letter', async () => {
  const portfolio = aPortfolio()
    .product('Customer Base', { job: 'Names each customer we know.' })
    .product('Fresh', { job: 'Names each customer we kno' })
    .build()
  const { user } = renderDesk(
    <>
      <FreshJob />
      <GeneraliseSuggestions />
    </>,
    portfolio,
  )
  const field = screen.getByRole('textbox', { name: 'What is it hired to do?' })

  await user.click(field)

  expect(field).toHaveFocus()
  expect(screen.queryByText('Customer Base')).toBeNull()
  await user.keyboard('w')
  expect(await screen.findByText('Customer Base')).toBeInTheDocument()

  act(() => {
    field.blur()
  })
  await user.click(field)

  expect(screen.queryByText('Customer Base')).toBeNull()
})
