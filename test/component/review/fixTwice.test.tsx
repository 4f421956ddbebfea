// F pressed again, or held: only what is visibly chosen is settled, and nothing is written anywhere.
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Inspector } from '../../../renderer/inspector/Inspector'
import { ReviewDrawer } from '../../../renderer/review/ReviewDrawer'
import { settle } from '../../../renderer/store/useFix'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

/** Two products without a key; of the first nobody knows which of two attributes it is. */
const keyless = () =>
  aPortfolio()
    .product('Orders', { attributes: { amount: [], order_id: [], store_id: [] } })
    .product('Returns', { attributes: { return_id: [], reason: [] } })
    .build()

it('leads to the mark of the attribute that may be the key, where a second F types nothing', async () => {
  const { user, present } = renderDesk(
    <>
      <Inspector />
      <ReviewDrawer />
    </>,
    keyless(),
  )
  const before = present()
  screen.getByRole('button', { name: /No attribute of “Orders” is a business key/ }).focus()

  await user.keyboard('f')

  const mark = await screen.findByRole('checkbox', { name: /Business key/ })
  await waitFor(() => {
    expect(mark).toHaveFocus()
  })
  expect(screen.getByRole('button', { name: 'order_id' })).toHaveAttribute('aria-expanded', 'true')

  await user.keyboard('f')
  expect(present()).toBe(before)
  expect(mark).toHaveFocus()
  await user.keyboard(' ')
  expect(Object.values(present().dataProducts[product('Orders')]!.attributes)).toContainEqual(
    expect.objectContaining({ name: 'order_id', businessKey: true }),
  )
})

it('leaves alone what the first press has settled, also while it is still in sight', () => {
  const { desk, editor, present } = renderDesk(<ReviewDrawer />, keyless())
  const settled = desk.review
    .getState()
    .findings.find(({ rule, subject }) => rule === 'business-key' && subject === product('Returns'))!

  act(() => {
    expect(settle(desk, settled)).toBe(true)
  })
  const [once, steps] = [present(), editor.getState().history.past.length]
  act(() => {
    expect(settle(desk, settled)).toBe(false)
  })

  expect(present()).toBe(once)
  expect(editor.getState().history.past).toHaveLength(steps)
})

it('settles one finding while it is held down, and not the whole list', () => {
  const { present } = renderDesk(<ReviewDrawer />, keyless())
  const before = present()
  const finding = screen.getByRole('button', { name: /No attribute of “Returns” is a business key/ })

  fireEvent.keyDown(finding, { key: 'f', repeat: true })
  expect(present()).toBe(before)
  fireEvent.keyDown(finding, { key: 'f' })
  expect(present()).not.toBe(before)
})
