import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SloInterview } from '../../../renderer/slo/SloInterview'
import { aPortfolio, product } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const value = product('Value')
const portfolio = () => aPortfolio().product('Value').build()
const interviewing = { view: { interview: value } }
const answer = () => screen.getByRole('textbox', { name: 'Your answer' })
const slosOf = (present: ReturnType<typeof portfolio>) => Object.values(present.dataProducts[value]?.slos ?? {})

describe('the SLO interview', () => {
  it('asks one question at a time, in the words of the business, with the cursor in the answer', () => {
    renderDesk(<SloInterview />, portfolio(), interviewing)

    expect(screen.getByRole('heading', { name: 'How old may the newest data be when you use it?' })).toBeInTheDocument()
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '1 of 20')
    expect(answer()).toHaveFocus()
  })

  it('reads the answer back while it is typed', async () => {
    const { user } = renderDesk(<SloInterview />, portfolio(), interviewing)

    await user.type(answer(), 'at most 24 hours')

    const understood = screen.getByRole('group', { name: 'Understood as' })
    expect(within(understood).getByRole('status')).toHaveTextContent('Newest record at most 24 hours old')
    expect(within(understood).getByRole('textbox', { name: 'Target' })).toHaveValue('24')
    expect(within(understood).getByRole('combobox', { name: 'Unit' })).toHaveValue('h')
  })

  it('keeps the promise with Enter, in their words and measured, and goes on', async () => {
    const { user, present } = renderDesk(<SloInterview />, portfolio(), interviewing)

    await user.type(answer(), 'at most 24 hours{Enter}')

    const [slo] = slosOf(present())
    expect(slo).toMatchObject({ dimension: 'freshness', target: 24, unit: 'h', statement: 'at most 24 hours' })
    expect(slo?.sli).not.toBe('')
    expect(screen.getByRole('heading', { name: 'How often do you need to see changes?' })).toBeInTheDocument()
    expect(answer()).toHaveFocus()
  })

  it('keeps what a person has put right', async () => {
    const { user, present } = renderDesk(<SloInterview />, portfolio(), interviewing)
    await user.type(answer(), 'at most 24 hours')

    const target = screen.getByRole('textbox', { name: 'Target' })
    await user.clear(target)
    await user.type(target, '12')
    await user.click(screen.getByRole('button', { name: /Keep and go on/ }))

    expect(slosOf(present())[0]).toMatchObject({ target: 12, unit: 'h' })
  })

  it('comes back to an answer that is said anew by typing, not behind what was said', async () => {
    const { user, present } = renderDesk(<SloInterview />, portfolio(), interviewing)
    await user.type(answer(), 'one day{Enter}')
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(answer()).toHaveValue('one day')

    await user.keyboard('2 hours{Enter}')

    expect(slosOf(present())).toMatchObject([{ dimension: 'freshness', target: 2, unit: 'h' }])
  })

  it('goes on without an answer, and back to what was said', async () => {
    const { user, present } = renderDesk(<SloInterview />, portfolio(), interviewing)
    await user.type(answer(), 'one day{Enter}')

    await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '3 of 20')
    await user.keyboard('{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}')

    expect(answer()).toHaveValue('one day')
    expect(slosOf(present())).toHaveLength(1)
  })

  it('replaces a promise when its question is answered again', async () => {
    const { user, present } = renderDesk(<SloInterview />, portfolio(), interviewing)
    await user.type(answer(), 'one day{Enter}')
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')

    await user.clear(answer())
    await user.type(answer(), '2 hours{Enter}')

    expect(slosOf(present())).toHaveLength(1)
    expect(slosOf(present())[0]).toMatchObject({ target: 2, unit: 'h', statement: '2 hours' })
  })

  it('takes one answer back in one step, however many promises it made', async () => {
    const { user, editor, present } = renderDesk(<SloInterview />, portfolio(), interviewing)
    for (let question = 1; question < 14; question += 1) await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    await user.type(answer(), '30 days, 90 days{Enter}')
    expect(slosOf(present())).toHaveLength(2)

    editor.undo()

    expect(slosOf(present())).toHaveLength(0)
  })

  it('writes an answer in words on the product’s page', async () => {
    const { user, present } = renderDesk(<SloInterview />, portfolio(), interviewing)
    for (let question = 1; question < 18; question += 1) await user.keyboard('{Alt>}{ArrowRight}{/Alt}')

    await user.type(answer(), 'email, age; GDPR{Enter}')

    expect(present().dataProducts[value]?.protection.regulation).toBe('email, age; GDPR')
  })

  it('lists what is promised, and lets a promise go', async () => {
    const { user, present } = renderDesk(<SloInterview />, portfolio(), interviewing)
    await user.type(answer(), 'at most 24 hours{Enter}')

    const promised = screen.getByRole('region', { name: 'Promised so far' })
    await user.click(within(promised).getByRole('button', { name: 'Remove: Newest record at most 24 hours old' }))

    expect(slosOf(present())).toHaveLength(0)
  })

  it('goes on where nothing is promised yet', () => {
    const begun = aPortfolio()
      .product('Value', { slos: { freshness: '', frequency: '' } })
      .build()
    renderDesk(<SloInterview />, begun, interviewing)

    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '3 of 20')
  })

  it('ends with Esc, back on the map', async () => {
    const { user, desk } = renderDesk(
      <>
        <div id="map" tabIndex={-1} />
        <SloInterview />
      </>,
      portfolio(),
      interviewing,
    )

    await user.keyboard('{Escape}')

    expect(desk.view.getState().interview).toBeNull()
    expect(document.getElementById('map')).toHaveFocus()
  })

  it.each([
    ['0 hours', /Nobody can keep zero/],
    ['-4 hours', /cannot be negative/],
    ['7 parsecs', /no unit that was understood/],
  ])('says in a sentence what speaks against "%s", and loses nothing', async (said, doubt) => {
    const { user, present } = renderDesk(<SloInterview />, portfolio(), interviewing)

    await user.type(answer(), said)
    expect(screen.getByText(doubt)).toBeInTheDocument()
    await user.keyboard('{Enter}')

    expect(slosOf(present())[0]).toMatchObject({ statement: said })
  })

  it('says when two answers do not fit together', async () => {
    const { user } = renderDesk(<SloInterview />, portfolio(), interviewing)

    await user.type(answer(), 'at most 4 hours{Enter}once a week')

    expect(screen.getByText(/“Frequency of updates” cannot be longer than “Freshness”/)).toBeInTheDocument()
  })

  it('goes on to the next product, and keeps a dimension of their own', async () => {
    const two = aPortfolio().product('Value').product('Other').build()
    const { user, present, desk } = renderDesk(<SloInterview />, two, {
      view: { interview: value, asking: { of: value, at: 20 } },
    })

    await user.type(screen.getByRole('textbox', { name: 'About' }), 'Tone')
    await user.type(screen.getByRole('textbox', { name: 'What is promised, in words' }), 'always friendly{Enter}')
    await user.click(screen.getByRole('button', { name: 'Next: Other' }))

    expect(slosOf(present())).toMatchObject([{ dimension: 'Tone', statement: 'always friendly' }])
    expect(desk.view.getState().interview).toBe(product('Other'))
  })

  it('speaks German', () => {
    renderDesk(<SloInterview />, portfolio(), { view: { interview: value, language: 'de' } })

    expect(screen.getByRole('textbox', { name: 'Die Antwort' })).toBeInTheDocument()
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '1 von 20')
  })
})
