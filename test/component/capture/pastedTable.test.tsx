import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TypistLine } from '../../../renderer/capture/TypistLine'
import { aPortfolio } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const sheet = [
  'Use case\tRole\tNeed\tData product\tPriority',
  'Outage map\tcontrol room\tlive outages per feeder\tFeeder Outages\thigh',
  'Outage map\tcontrol room\tlive outages per feeder\tFeeders\thigh',
].join('\n')

describe('a spreadsheet pasted into the typist line', () => {
  it('stands there as an outline, says what it left out, and Enter makes it in one step', async () => {
    const { user, desk, editor, present } = renderDesk(<TypistLine />, aPortfolio().build())
    await user.click(screen.getByRole('textbox'))
    await user.paste(sheet)
    expect(screen.getByRole('textbox')).toHaveValue(
      [
        'uc Outage map: As a control room, I need live outages per feeder',
        '  dp Feeder Outages',
        'uc Outage map: As a control room, I need live outages per feeder',
        '  dp Feeders',
      ].join('\n'),
    )
    expect(desk.view.getState().told).toMatchObject({
      text: 'typist.table.left',
      values: { count: 1, names: 'Priority' },
    })

    await user.keyboard('{Enter}')

    const { useCases, dataProducts, flows } = present()
    expect(Object.values(useCases)).toMatchObject([
      { name: 'Outage map', role: 'control room', need: 'live outages per feeder' },
    ])
    expect(Object.values(dataProducts).map(({ name }) => name)).toEqual(['Feeder Outages', 'Feeders'])
    expect(Object.keys(flows)).toHaveLength(2)
    expect(editor.getState().history.past).toHaveLength(1)
  })

  it('and a text that is no table is pasted as it is', async () => {
    const { user } = renderDesk(<TypistLine />, aPortfolio().build())
    await user.click(screen.getByRole('textbox'))
    await user.paste('Bed planning\n\tDischarges')
    expect(screen.getByRole('textbox')).toHaveValue('Bed planning\n\tDischarges')
  })

  it('and what comes from a file stands behind what is typed already, with the keyboard in the line', async () => {
    const { user, desk, present, editor } = renderDesk(<TypistLine />, aPortfolio().build())
    await user.click(screen.getByRole('textbox'))
    await user.keyboard('uc Bed planning')
    screen.getByRole('textbox').blur()

    act(() => {
      desk.view.setState({ incoming: 'Data product,Owner\r\nDischarges,Wards\r\n' })
    })

    expect(screen.getByRole('textbox')).toHaveValue('uc Bed planning\ndp Discharges @Wards')
    expect(screen.getByRole('textbox')).toHaveFocus()
    expect(desk.view.getState().incoming).toBeNull()
    expect(present().useCases).toEqual({})
    await user.keyboard('{Enter}')
    expect(Object.values(present().dataProducts).map(({ name }) => name)).toEqual(['Discharges'])
    expect(editor.getState().history.past).toHaveLength(1)
  })
})

describe('a list of names pasted onto an empty map', () => {
  it('says plainly what they become, and one key turns all of them', async () => {
    const { user, present, editor } = renderDesk(<TypistLine />, aPortfolio().build())
    await user.click(screen.getByRole('textbox'))
    await user.paste('Admissions\nDischarges\nBeds')
    expect(screen.getByText('3 names become use cases: start with who needs what.')).toBeVisible()

    await user.keyboard('{Alt>}p{/Alt}')
    expect(screen.getByText('3 names become data products.')).toBeVisible()
    expect(screen.getByRole('button', { name: /^Data products/, pressed: true })).toBeVisible()
    await user.pointer({ keys: '[MouseLeft>]', target: screen.getByRole('button', { name: /^Source systems/ }) })
    expect(screen.getByRole('textbox')).toHaveValue('src Admissions\nsrc Discharges\nsrc Beds')
    expect(screen.getByRole('textbox')).toHaveFocus()

    await user.keyboard('{Alt>}u{/Alt}{Enter}')
    expect(Object.values(present().useCases).map(({ name }) => name)).toEqual(['Admissions', 'Discharges', 'Beds'])
    expect(editor.getState().history.past).toHaveLength(1)
  })

  it('says “as above” of a name the text has said before', async () => {
    const { user } = renderDesk(<TypistLine />, aPortfolio().build())
    await user.click(screen.getByRole('textbox'))
    await user.paste('Plan beds\n  Admissions\nStaff wards\n  Admissions')

    expect(screen.getAllByText('new')).toHaveLength(3)
    expect(screen.getByText('as above')).toBeVisible()
    expect(screen.queryByText('on the map')).not.toBeInTheDocument()
  })
})
