// What a card's name says, whatever hyphens it is drawn with.
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CardName } from '../../../renderer/canvas/cards/CardName'
import { aPortfolio, source } from '../../support/portfolioBuilder'
import { renderDesk } from '../../support/renderDesk'

const name = (said: string): HTMLElement => {
  renderDesk(<CardName id={source('System')} name={said} />, aPortfolio().source('System').build())
  return screen.getByRole('heading')
}

it('a German compound may be broken at its joints, and is still read, found and copied as it was typed', () => {
  const card = name('Zählerfernauslesung Nord')

  expect(card).toHaveTextContent(/^Zählerfernauslesung Nord$/u)
  expect(
    [...card.childNodes].map(({ nodeName, textContent }) => (nodeName === 'SPAN' ? '|' : textContent)).join(''),
  ).toBe('Zähler|fern|auslesung Nord')
  expect(card).toHaveAttribute('lang', 'de')
})

it('an English name is one text in the language of the window', () => {
  const card = name('Customer Recommendations')

  expect(card.querySelector('span')).toBeNull()
  expect(card).not.toHaveAttribute('lang')
})

it('a word of a few letters is never broken, whatever stands beside it', () => {
  expect(name('Lage im Netzplan').querySelector('span')).toBeNull()
})
