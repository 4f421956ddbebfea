// What the room says stands beside the machine's verdict and outranks it (2.23); a doubt is overruled with a reason that is kept (2.15).
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Inspector } from '../../../renderer/inspector/Inspector'
import { ReviewDrawer } from '../../../renderer/review/ReviewDrawer'
import { aPortfolio, product, type ProductGiven } from '../../support/portfolioBuilder'
import { sayIn } from '../../../shared/text/say'
import { renderDesk } from '../../support/renderDesk'

const SPLIT = new RegExp(`^${sayIn('en')('fix.split')}`)
const TWO_JOBS = 'Calculates a churn score for each subscriber and sends retention e-mails to those at risk.'
const inRoom = (given: ProductGiven, name = 'Churn') =>
  renderDesk(
    <>
      <Inspector />
      <ReviewDrawer />
    </>,
    aPortfolio()
      .product(name, { owner: 'Care', ...given })
      .build(),
    { view: { selection: [product(name)] } },
  )
const jobFindings = () => screen.queryByRole('region', { name: 'Job descriptions' })
const verdict = () => within(screen.getByRole('group', { name: 'Job-description test' })).getByRole('status')
const room = () => within(screen.getByRole('region', { name: 'What the room says' }))

it('a deed in the description becomes a use case by one press under the field, and undo takes it back (2.14)', async () => {
  const { user, present, editor } = inRoom({ job: TWO_JOBS })

  await user.click(screen.getByRole('button', { name: 'Make the deed a use case' }))

  expect(Object.values(present().useCases)).toMatchObject([{ name: 'Send retention e-mails to those at risk' }])
  expect(screen.getByRole('textbox', { name: 'What is it hired to do?' })).toHaveValue(
    'Calculates a churn score for each subscriber.',
  )
  expect(screen.getByText('One clear job')).toBeInTheDocument()
  act(() => {
    editor.undo()
  })
  expect(present().dataProducts[product('Churn')]?.job).toBe(TWO_JOBS)
  expect(present().useCases).toEqual({})
})

it('a name that sounds like a dashboard is doubted before its job is told, and overruled with a reason that is kept (2.15)', async () => {
  const { user, present } = inRoom({ job: '' }, 'Complaint Dashboard')
  expect(screen.getAllByText(/sounds like a dashboard/).length).toBeGreaterThan(0)
  expect(jobFindings()).toHaveTextContent(/sounds like a dashboard/)

  await user.click(screen.getByRole('button', { name: '“Not a data product” does not hold here' }))
  await user.type(screen.getByRole('textbox', { name: 'Because' }), 'So it is called here.')

  expect(present().dataProducts[product('Complaint Dashboard')]?.overruled['not-a-product']?.reason).toBe(
    'So it is called here.',
  )
  expect(jobFindings()).not.toHaveTextContent(/sounds like a dashboard/)
})

it('whoever says that a doubt does not hold types the reason at once, by hand or by key (2.15)', async () => {
  const { user, present } = inRoom({ job: 'Sums up sales by region and month.' }, 'Sales Dashboard')

  screen.getByRole('button', { name: '“Not a data product” does not hold here' }).focus()
  await user.keyboard('{Enter}Delivery team knows')

  expect(screen.getByRole('textbox', { name: 'Because' })).toHaveFocus()
  expect(present().dataProducts[product('Sales Dashboard')]?.overruled['not-a-product']?.reason).toBe(
    'Delivery team knows',
  )
})

describe('a finding', () => {
  const two = {
    job: 'Reads Snowflake tables, calculates a churn score for each subscriber and sends e-mails to those at risk.',
  }
  const reasonOf = (about: RegExp) =>
    within(
      within(screen.getByRole('group', { name: 'Job-description test' }))
        .getByText(about)
        .closest('li')!,
    )

  it('is overruled under its own reason, by a button that names it, by somebody (2.15)', async () => {
    const { user, present } = inRoom(two)
    const overruled = () => present().dataProducts[product('Churn')]?.overruled
    const reason = reasonOf(/two jobs/)

    await user.click(reason.getByRole('button', { name: '“Two jobs” does not hold here' }))
    await user.keyboard('One service{Tab}Mona')

    expect(overruled()).toEqual({ 'two-jobs': { reason: 'One service', reviewer: 'Mona' } })
    expect(screen.getByRole('button', { name: '“Says how it is built” does not hold here' })).toBeInTheDocument()
    await user.click(reason.getByRole('button', { name: 'Let “Two jobs” hold again' }))
    expect(overruled()).toEqual({})
  })

  it('keeps who was named before the reason, and both through every change of either', async () => {
    const { user, present } = inRoom(two)
    const said = () => present().dataProducts[product('Churn')]?.overruled['two-jobs']
    const reason = reasonOf(/two jobs/)

    await user.click(reason.getByRole('button', { name: /does not hold here/ }))
    await user.type(reason.getByRole('textbox', { name: 'Who says so' }), 'Mona')
    expect(said()).toBeUndefined()
    await user.type(reason.getByRole('textbox', { name: 'Because' }), 'Agreed')
    await user.type(reason.getByRole('textbox', { name: 'Who says so' }), ' Lee')

    expect(said()).toEqual({ reason: 'Agreed', reviewer: 'Mona Lee' })
  })
})

describe('a verdict that was overruled', () => {
  const repeated = { job: 'Master record of patients.' }
  const agreed = { reason: 'Registration agreed.', reviewer: 'Mona' }
  it('is no longer told as failed: the job passes, and why; what the test alone says stays beside it', () => {
    inRoom({ ...repeated, overruled: { 'repeats-name': agreed } }, 'Patients')

    expect(verdict()).toHaveTextContent('One clear job; test overruled: Registration agreed (Mona)')
    expect(verdict()).toHaveTextContent('The test alone says: Not yet one product')
    expect(jobFindings()?.textContent ?? '').not.toMatch(/To check|To settle|Fails/)
  })

  it('stays failed for what nobody has overruled', () => {
    inRoom({ job: TWO_JOBS, overruled: { 'repeats-name': agreed } }, 'Churn')

    expect(verdict()).toHaveTextContent('Not yet one product')
    expect(verdict()).not.toHaveTextContent(/test overruled|The test alone says/)
  })
})

describe('the room’s own verdict', () => {
  it('counts against the test once somebody says it for a reason, and is kept with both', async () => {
    const { user, present, editor } = inRoom({ job: TWO_JOBS })
    expect(jobFindings()).toHaveTextContent(/two jobs|sends/i)

    for (const question of ['Is it one cohesive concept?', 'Is it valuable on its own?'])
      await user.click(within(room().getByRole('group', { name: question })).getByRole('button', { name: 'Yes' }))
    expect(room().getByText(/Say who decided and why/)).toBeInTheDocument()
    expect(jobFindings()).not.toBeNull()
    for (const field of room().getAllByRole('textbox', { name: 'Who says so' })) await user.type(field, 'Lin')
    for (const field of room().getAllByRole('textbox', { name: 'Because' })) await user.type(field, 'One service.')

    expect(room().getByText(/The room has decided: this is one product/)).toBeInTheDocument()
    expect(screen.getByText('Not yet one product')).toBeInTheDocument()
    expect(jobFindings()).toBeNull()
    const said = { answer: 'yes', reviewer: 'Lin', reason: 'One service.' }
    expect(present().dataProducts[product('Churn')]).toMatchObject({ cohesive: said, valuableOnItsOwn: said })
    while (editor.getState().history.past.length > 0) editor.undo()
    expect(present().dataProducts[product('Churn')]?.cohesive.answer).toBe('')
  })

  it('is a finding where it denies what the test lets pass, with who said it and why, and leads to a split', () => {
    const cohesive = { answer: 'no', reviewer: 'Lin', reason: 'Scores and reasons are two' } as const
    inRoom({ job: 'Predicts how likely each subscriber is to leave.', cohesive })

    expect(verdict()).toHaveTextContent(
      'Not yet one product. The room: not one cohesive concept (Lin: Scores and reasons are two)',
    )
    expect(verdict()).toHaveTextContent('The test alone says: One clear job')
    expect(jobFindings()).toHaveTextContent('Fails')
    expect(jobFindings()).toHaveTextContent('not one cohesive concept (Lin: Scores and reasons are two).')
    expect(within(jobFindings()!).getByRole('button', { name: SPLIT })).toBeInTheDocument()
  })

  it('settles no missing description', () => {
    const yes = { answer: 'yes', reviewer: 'Lin', reason: 'We know it.' } as const
    inRoom({ job: '', cohesive: yes, valuableOnItsOwn: yes })

    expect(jobFindings()).toHaveTextContent(/no job description yet/)
  })
})

it.each([
  ['is still to be written', '', 'warn', 'To check'],
  ['holds the place of one', 'TBD', 'fail', 'Fails'],
])('a job description that %s weighs the same in the inspector and in the review', (_, job, weight, word) => {
  inRoom({ job })

  const [reason] = within(screen.getByRole('group', { name: 'Job-description test' })).getAllByRole('listitem')
  expect(reason).toHaveAttribute('data-level', weight)
  expect(within(jobFindings()!).getAllByRole('listitem')[0]).toHaveTextContent(word)
})

it('what is called no data product is overruled with a reason, which stands in place of the doubt, and can be withdrawn', async () => {
  const { user, present } = inRoom({ job: 'Sums up sales by region and month.' }, 'Sales Dashboard')
  expect(jobFindings()).toHaveTextContent(/dashboard/i)

  await user.click(screen.getByRole('button', { name: '“Not a data product” does not hold here' }))
  await user.type(screen.getByRole('textbox', { name: 'Because' }), 'Dashboard is the name of the team.')

  expect(present().dataProducts[product('Sales Dashboard')]?.overruled['not-a-product']).toMatchObject({
    reason: 'Dashboard is the name of the team.',
  })
  expect(jobFindings()?.textContent ?? '').not.toMatch(/To check|To settle|Fails/)
  expect(screen.getByText(/test overruled: Dashboard is the name of the team/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Let “Not a data product” hold again' }))
  expect(jobFindings()).toHaveTextContent(/dashboard/i)
})
