// The portfolio's own form lists the workshops and who takes part (2.18); a finding about one leads there.
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Inspector } from '../../../renderer/inspector/Inspector'
import { ReviewDrawer } from '../../../renderer/review/ReviewDrawer'
import { aPortfolio } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

async function workshop() {
  const desk = renderDesk(
    <>
      <Inspector />
      <ReviewDrawer />
    </>,
    aPortfolio('Retail').build(),
  )
  await desk.user.click(screen.getByRole('button', { name: /^Sessions/ }))
  return desk
}

it('a session is added with its people, the open role first, and the missing one is named gently until it is filled', async () => {
  const { user, present } = await workshop()
  await user.type(screen.getByRole('textbox', { name: 'New session' }), 'Monday{Enter}')
  await user.click(screen.getByRole('button', { name: /^Monday/ }))
  const people = within(screen.getByRole('group', { name: 'Who is there' }))
  const add = people.getByRole('textbox')
  await user.type(add, 'Lin{Enter}Omar{Enter}')

  const [session] = Object.values(present().sessions)
  expect(Object.values(session!.participants).map(({ name, role }) => [name, role])).toEqual([
    ['Lin', 'user'],
    ['Omar', 'domain-expert'],
  ])
  expect(screen.getByRole('button', { name: /In “Monday” somebody is missing: somebody who will build/ })).toBeVisible()
  await user.type(add, 'Ana{Enter}')
  expect(screen.queryByText(/somebody is missing/)).toBeNull()
})

it('the finding leads to the session, from wherever the inspector stood', async () => {
  const { user, desk } = await workshop()
  await user.type(screen.getByRole('textbox', { name: 'New session' }), 'Monday{Enter}')
  await user.click(screen.getByRole('button', { name: /^Monday/ }))
  await user.type(within(screen.getByRole('group', { name: 'Who is there' })).getByRole('textbox'), 'Lin{Enter}')

  await user.click(screen.getByRole('button', { name: /In “Monday” somebody is missing/ }))

  expect(desk.view.getState().selection).toEqual([])
  expect(screen.getByRole('textbox', { name: 'New session' })).toHaveFocus()
})

it('the day of a session is typed as people type it, shown in words, and what is no day is kept with a sentence', async () => {
  const { user, present } = await workshop()
  await user.type(screen.getByRole('textbox', { name: 'New session' }), 'Monday{Enter}')
  await user.click(screen.getByRole('button', { name: /^Monday/ }))
  const date = screen.getByRole('textbox', { name: 'Date' })
  const kept = () => Object.values(present().sessions)[0]?.date

  await user.type(date, '21.11.2026{Tab}')
  expect([kept(), date.getAttribute('value')]).toEqual(['2026-11-21', '21 November 2026'])
  await user.clear(date)
  await user.type(date, 'next spring')
  expect(date).not.toHaveAccessibleDescription()
  await user.tab()
  expect(date).toHaveAccessibleDescription(/^No day can be read from this\./)
  expect([kept(), date.getAttribute('value')]).toEqual(['next spring', 'next spring'])
})
