import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FindingBadge } from '../../../renderer/canvas/cards/FindingBadge'
import { FindingCount } from '../../../renderer/outline/FindingCount'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const twoDoubted = () =>
  aPortfolio()
    .useCase('Keep customers')
    .product('Churn', { job: 'Calculates churn per customer and sends them emails.', owner: 'Relations' })
    .product('Value', { owner: 'Relations' })
    .flow('Churn', 'Keep customers')
    .flow('Value', 'Keep customers')
    .build()

it('a job description that fails stands out from a doubt, in a row and on a card', async () => {
  const { container } = renderDesk(
    <>
      <FindingBadge id={product('Churn')} />
      <FindingBadge id={product('Value')} />
      <FindingCount id={product('Churn')} />
      <FindingCount id={product('Value')} />
    </>,
    twoDoubted(),
  )
  await screen.findByRole('img', { name: /This states two jobs/ })

  const marked = [...container.querySelectorAll('[title]')].map((count) => count.hasAttribute('data-fails'))
  expect(marked).toEqual([true, false, true, false])
})
