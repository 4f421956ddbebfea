import { expect, it } from 'vitest'
import { cardChoices } from '../../../renderer/app/frame/cardChoices'
import { KpiId, NoteId } from '../../../shared/model/entities/ids'
import { Note } from '../../../shared/model/entities/workshop'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio, product, useCase } from '../../support/portfolioBuilder'

it('a card is found by its KPIs, attributes and notes, and never by a private note', () => {
  const kpi = KpiId.parse('kpi_churn')
  const portfolio = aPortfolio()
    .useCase('Keep customers', { need: 'insight', kpis: { [kpi]: { id: kpi, name: 'Churn rate', order: 'b' } } })
    .product('Orders', { job: 'Says what was bought.', attributes: { channel: [] } })
    .build()
  for (const [name, text, isPrivate] of [
    ['open', 'ask finance', false],
    ['secret', 'he resigns', true],
  ] as const) {
    const id = NoteId.parse(`note_${name}`)
    portfolio.notes[id] = Note.parse({ id, subject: product('Orders'), text, private: isPrivate, order: 'b' })
  }

  const words = new Map(cardChoices(portfolio, sayIn('en')).map((choice) => [choice.id, choice.words ?? '']))

  expect(words.get(useCase('Keep customers'))).toContain('Churn rate')
  expect(words.get(product('Orders'))).toContain('channel')
  expect(words.get(product('Orders'))).toContain('ask finance')
  expect(words.get(product('Orders'))).not.toContain('he resigns')
})
