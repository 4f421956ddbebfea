// A dialog has the keyboard in the moment it opens: the key that follows a chord is the dialog's, and none is lost on the map.
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NamedViews } from '../../../renderer/overlay/NamedViews'
import { Panel } from '../../../renderer/ui/Panel'
import { NamePoint } from '../../../renderer/versions/NamePoint'
import { aPortfolio } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const plan = () => aPortfolio().useCase('Plan stock').build()
const time = () => '1970-01-01T00:00:00.000Z'

it('the name of a point in time has the cursor at once, selected', () => {
  renderDesk(<NamePoint time={time} onNamed={() => undefined} />, plan())

  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
  expect(field).toHaveFocus()
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe('After use case 1')
})

it('a dialog in which nothing is typed has the keyboard itself at once', () => {
  renderDesk(
    <Panel title="About" closeLabel="Close" onClose={() => undefined}>
      Workback
    </Panel>,
    plan(),
  )

  expect(screen.getByRole('dialog', { name: 'About' })).toHaveFocus()
})

it('a named view has the cursor in its name at once', () => {
  renderDesk(<NamedViews />, plan())

  expect(screen.getByRole('textbox')).toHaveFocus()
})
