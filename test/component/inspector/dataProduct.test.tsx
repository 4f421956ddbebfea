import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Inspector } from '../../../renderer/inspector/Inspector'
import { askFor } from '../../../renderer/store/viewStore'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const churn = () =>
  aPortfolio()
    .useCase('Keep subscribers')
    .product('Churn Score', { job: 'Calculates a churn score for each subscriber.', owner: 'Marketing' })
    .flow('Churn Score', 'Keep subscribers')
    .build()
const selected = { view: { selection: [product('Churn Score')] } }

describe('the job description in the inspector', () => {
  it('says live that a second job has crept in', async () => {
    const { user } = renderDesk(<Inspector />, churn(), selected)
    const test = within(screen.getByRole('group', { name: 'Job-description test' })).getByRole('status')
    expect(test).toHaveTextContent('One clear job')

    const field = screen.getByRole('textbox', { name: 'What is it hired to do?' })
    await user.clear(field)
    await user.type(field, 'Calculates a churn score for each subscriber and sends e-mails to those at risk.')

    expect(test).toHaveTextContent('Not yet one product')
    expect(test).toHaveTextContent('This states two jobs')
    expect(test).toHaveTextContent('Next move:')
  })

  it('marks the words it means behind the text', async () => {
    const { user, container } = renderDesk(<Inspector />, churn(), selected)
    const field = screen.getByRole('textbox', { name: 'What is it hired to do?' })
    await user.clear(field)
    await user.type(field, 'Provides various insights for better decisions.')

    const marked = [...container.querySelectorAll('mark')].map(({ textContent }) => textContent).join(' ')
    expect(marked).not.toBe('')
    expect('Provides various insights for better decisions.').toContain(marked)
  })

  it('runs from the right where its words do, and the marks behind it run alike', () => {
    renderDesk(<Inspector />, churn(), selected)

    const field = screen.getByRole('textbox', { name: 'What is it hired to do?' })
    const mirror = field.parentElement?.querySelector('[aria-hidden]')
    expect(
      [field, mirror, screen.getByRole('textbox', { name: 'Name' })].map((one) => one?.getAttribute('dir')),
    ).toEqual(['auto', 'auto', 'auto'])
  })

  it('Enter ends it, as one line of meaning, and leaves no line break', async () => {
    const { user, present } = renderDesk(<Inspector />, churn(), selected)
    const field = screen.getByRole('textbox', { name: 'What is it hired to do?' })

    await user.type(field, '{Enter}')

    expect(present().dataProducts[product('Churn Score')]?.job).toBe('Calculates a churn score for each subscriber.')
    expect(field).not.toHaveFocus()
  })

  it('a deed becomes a use case by one press, and the map has the keyboard when the button is gone', async () => {
    const { user, editor, present } = renderDesk(
      <>
        <div id="map" role="application" tabIndex={-1} />
        <Inspector />
      </>,
      churn(),
      selected,
    )
    const job = 'Lists the subscribers at risk of each month and sends e-mails to them.'
    act(() => void editor.submit({ type: 'dataProduct/describe', of: product('Churn Score'), changes: { job } }))

    await user.click(await screen.findByRole('button', { name: 'Make the deed a use case' }))

    expect(Object.keys(present().useCases)).toHaveLength(2)
    expect(screen.getByRole('application')).toHaveFocus()
  })

  it('lets the answer of the room stand over the test', async () => {
    const portfolio = churn()
    const id = product('Churn Score')
    const { user, editor, present } = renderDesk(<Inspector />, portfolio, selected)
    editor.submit({ type: 'dataProduct/describe', of: id, changes: { job: 'Various insights.' } })
    for (const question of ['Is it one cohesive concept?', 'Is it valuable on its own?'])
      await user.click(within(screen.getByRole('group', { name: question })).getByRole('button', { name: 'Yes' }))
    const room = screen.getByRole('region', { name: 'What the room says' })
    expect(room).toHaveTextContent('Say who decided and why')
    for (const who of within(room).getAllByRole('textbox', { name: 'Who says so' })) await user.type(who, 'Amara')
    for (const why of within(room).getAllByRole('textbox', { name: 'Because' })) await user.type(why, 'One score.')

    expect(present().dataProducts[id]?.cohesive.answer).toBe('yes')
    expect(room).toHaveTextContent('The room has decided')
  })

  it('puts the cursor there when the key J asks for it', () => {
    const { desk } = renderDesk(<Inspector />, churn(), selected)

    act(() => {
      askFor(desk.view, 'job')
    })

    expect(screen.getByRole('textbox', { name: 'What is it hired to do?' })).toHaveFocus()
  })

  it('unfolds what was folded away when its field is asked for', async () => {
    const { user, desk } = renderDesk(<Inspector />, churn(), selected)
    await user.click(screen.getByRole('button', { name: 'Job description' }))
    expect(screen.queryByRole('textbox', { name: 'What is it hired to do?' })).toBeNull()

    act(() => {
      askFor(desk.view, 'job')
    })

    expect(screen.getByRole('textbox', { name: 'What is it hired to do?' })).toHaveFocus()
  })
})

describe('a data product in the inspector', () => {
  it('keeps the cursor’s space while a name is typed', async () => {
    const { user, present } = renderDesk(<Inspector />, churn(), selected)
    const name = screen.getByRole('textbox', { name: 'Name' })

    await user.clear(name)
    await user.type(name, 'Churn ')

    expect(name).toHaveValue('Churn ')
    expect(present().dataProducts[product('Churn Score')]?.name).toBe('Churn')
    await user.type(name, 'Risk')
    expect(present().dataProducts[product('Churn Score')]?.name).toBe('Churn Risk')
  })

  it('keeps the last name when a field is left blank', async () => {
    const { user, present } = renderDesk(<Inspector />, churn(), selected)
    const name = screen.getByRole('textbox', { name: 'Name' })

    await user.clear(name)
    expect(name).toHaveValue('')
    await user.tab()

    expect(name).toHaveValue('Churn Score')
    expect(present().dataProducts[product('Churn Score')]?.name).toBe('Churn Score')
  })

  it('undoes one field’s typing in one step', async () => {
    const { user, editor, present } = renderDesk(<Inspector />, churn(), selected)
    const field = screen.getByRole('textbox', { name: 'What is it hired to do?' })
    await user.type(field, ' Twice.')
    await user.tab()

    act(() => void editor.undo())

    expect(present().dataProducts[product('Churn Score')]?.job).toBe('Calculates a churn score for each subscriber.')
    expect(editor.getState().history.past).toHaveLength(0)
  })

  it('makes two steps of two fields', async () => {
    const { user, editor } = renderDesk(<Inspector />, churn(), selected)

    await user.type(screen.getByRole('textbox', { name: 'What is it hired to do?' }), ' A')
    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' B')

    expect(editor.getState().history.past).toHaveLength(2)
  })

  it('adds attributes one after the other with Enter, with a type behind a colon', async () => {
    const { user, present } = renderDesk(<Inspector />, churn(), selected)
    const add = screen.getByRole('textbox', { name: 'Another attribute' })

    await user.type(add, 'customer number{Enter}score: number{Enter}')

    const attributes = Object.values(present().dataProducts[product('Churn Score')]?.attributes ?? {})
    expect(attributes.map(({ name, type }) => [name, type])).toEqual([
      ['customer number', ''],
      ['score', 'number'],
    ])
    expect(add).toHaveValue('')
    expect(add).toHaveFocus()
  })

  it('records which use case needs an attribute', async () => {
    const { user, present } = renderDesk(<Inspector />, churn(), selected)
    await user.type(screen.getByRole('textbox', { name: 'Another attribute' }), 'gender{Enter}')
    await user.click(screen.getByRole('button', { name: /^gender/ }))
    await user.click(screen.getByRole('button', { name: 'Keep subscribers' }))

    const [attribute] = Object.values(present().dataProducts[product('Churn Score')]?.attributes ?? {})
    expect(attribute?.neededBy).toEqual({ 'usecase_keep-subscribers': true })
  })

  it('asks the app for the owner', async () => {
    const { user, ran } = renderDesk(<Inspector />, churn(), selected)

    await user.click(screen.getByRole('button', { name: 'Owner: Marketing. Choose another' }))

    expect(ran).toEqual(['product.owner'])
  })

  it('says what part it plays, why, and takes another word for it', async () => {
    const { user, present } = renderDesk(<Inspector />, churn(), selected)
    const archetype = screen.getByRole('combobox', { name: 'Archetype' })
    expect(archetype).toHaveAccessibleDescription(/A use case reads it directly/)

    await user.selectOptions(archetype, 'aggregate')

    expect(present().dataProducts[product('Churn Score')]?.archetype).toBe('aggregate')
    expect(screen.getByRole('textbox', { name: 'Why it is said to be another' })).toBeInTheDocument()
  })

  it('takes a number as it is written here', async () => {
    const { user, present } = renderDesk(<Inspector />, churn(), selected)
    await user.click(screen.getByRole('button', { name: 'Life cycle and people' }))
    const hours = screen.getByRole('textbox', { name: 'Processing time' })

    await user.type(hours, '2,5')
    expect(present().dataProducts[product('Churn Score')]?.processingHours).toBe(2.5)
    await user.type(hours, 'x')

    expect(hours).toBeInvalid()
    expect(present().dataProducts[product('Churn Score')]?.processingHours).toBe(2.5)
  })

  it('changes nothing in a portfolio that is read only', async () => {
    const { user, present } = renderDesk(<Inspector />, churn(), { ...selected, readOnly: true })

    await user.type(screen.getByRole('textbox', { name: 'Name' }), ' again')

    expect(present().dataProducts[product('Churn Score')]?.name).toBe('Churn Score')
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Churn Score')
  })

  it('shows a promise in words, with the parts that belong to it', async () => {
    const promised = aPortfolio()
      .product('Churn Score', { slos: { deliveryTime: '' } })
      .build()
    const { user, present } = renderDesk(<Inspector />, promised, selected)
    await user.click(screen.getByRole('button', { name: /^Service level objectives/ }))
    await user.click(screen.getByRole('button', { name: /not measured yet/ }))

    await user.type(screen.getByRole('textbox', { name: 'Time or date' }), '07:00')

    expect(screen.getByRole('button', { name: /Ready by 07:00/ })).toBeInTheDocument()
    expect(screen.queryByRole('textbox', { name: 'Target' })).toBeNull()
    expect(Object.values(present().dataProducts[product('Churn Score')]?.slos ?? {})[0]?.time).toBe('07:00')
  })
})
