// Two versions of a small portfolio and what is said of them.
import { describeChanges } from '../../../shared/merge/describeChange'
import { parseCommand, type ChangeInput } from '../../../shared/model/commands'
import { decide } from '../../../shared/model/decide'
import type { Portfolio } from '../../../shared/model/portfolio'
import type { Language } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'
import { aPortfolio, domain, product } from '../../support/portfolioBuilder'

/*  OMS → Returns → Customer Lifetime Value → Reports      Customer-Marketing 360 → Recommendations  */
export const start = () =>
  aPortfolio()
    .source('OMS')
    .product('Returns')
    .product('Customer Lifetime Value', { job: 'Predicts value.' })
    .useCase('Reports')
    .chain('OMS', 'Returns', 'Customer Lifetime Value', 'Reports')
    .product('Customer-Marketing 360')
    .useCase('Recommendations')
    .flow('Customer-Marketing 360', 'Recommendations')
    .domain('Sales')
    .domain('Marketing')
    .build()

/** The portfolio after these changes; throws when one is refused. */
export function after(before: Portfolio, ...changes: readonly ChangeInput[]): Portfolio {
  return changes.reduce((portfolio, change, index) => {
    const command = parseCommand({ ...change, id: `c${index}`, actor: 'facilitator' })
    if (command.type === 'history/undo' || command.type === 'history/redo') return portfolio
    const decision = decide(portfolio, command)
    if (!decision.ok) throw new Error(`Refused: ${decision.refusal.reason}`)
    return decision.portfolio
  }, before)
}

/** Every sentence with the record it stands under. */
export function told(language: Language, before: Portfolio, now: Portfolio): readonly string[] {
  const say = sayIn(language)
  return describeChanges(before, now, say).flatMap(({ name, changes }) =>
    changes.map(({ text, values }) => `${name} | ${say(text, values)}`),
  )
}
export const owned = (by: string | null): ChangeInput => ({
  type: 'ownership/assign',
  products: [product('Returns')],
  domain: by === null ? null : domain(by),
})
export const job = (text: string): ChangeInput => ({
  type: 'dataProduct/describe',
  of: product('Customer Lifetime Value'),
  changes: { job: text },
})
