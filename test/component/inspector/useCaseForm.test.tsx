// What is typed elsewhere arrives in the form: the parts that a letter of the name leaves alone still follow everything else.
import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { UseCaseForm } from '../../../renderer/inspector/useCase/UseCaseForm'
import { aPortfolio, useCase } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

it('follows the name that is typed on the card, the need, the consumer and the removal, whichever comes after the other', () => {
  const of = useCase('Win back')
  const { editor, container } = renderDesk(<UseCaseForm id={of} />, aPortfolio().useCase('Win back').build())
  const describe = (changes: object) => {
    act(() => {
      editor.submit({ type: 'useCase/describe', of, changes } as never)
    })
  }
  const field = (name: string) => screen.getByRole('textbox', { name })

  describe({ name: 'Win them back' })
  expect(field('Name')).toHaveValue('Win them back')
  describe({ need: 'who is likely to leave', consumer: 'system' })
  describe({ name: 'Win all of them back' })
  describe({ description: 'Every Monday.' })
  expect(field('Name')).toHaveValue('Win all of them back')
  expect(field('I need\u00a0…')).toHaveValue('who is likely to leave')
  expect(screen.getByRole('figure')).toHaveTextContent('who is likely to leave')
  expect(screen.getByRole('combobox', { name: 'Who or what reads it' })).toHaveValue('system')

  act(() => {
    editor.submit({ type: 'map/remove', nodes: [of], flows: [] })
  })
  expect(container).toBeEmptyDOMElement()
})
