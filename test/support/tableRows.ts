// Reading the table in a test: its rows by name, a cell by its place, the keyboard into it.
import { act, screen } from '@testing-library/react'
import { aPortfolio } from './portfolioBuilder'

//  CRM ─▶ Customers ─┬─▶ Value ─▶ Keep customers
//                    └─▶ Recommend       Spare (nobody needs it)
export const retailRows = () =>
  aPortfolio()
    .useCase('Keep customers', { value: 3 })
    .useCase('Recommend')
    .product('Value', { job: 'Predicts the value of each customer.', owner: 'Relations', lifecycle: 'live' })
    .product('Customers', { costPerYear: 900 })
    .product('Spare', { costPerYear: 20 })
    .source('CRM')
    .chain('CRM', 'Customers', 'Value', 'Keep customers')
    .flow('Customers', 'Recommend')
    .build()

/** What the first cell of every row says, headings of groups included. */
export const rowNames = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
/** A cell by its row's name and its column, from 0. */
export const cell = (row: RegExp, column: number) =>
  screen.getByRole('row', { name: row }).querySelector<HTMLElement>(`[aria-colindex="${column + 1}"]`)!
/** As if Tab had led there. */
export const intoTable = () => {
  const target = document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')
  act(() => target?.focus())
}
/** Places of the usual columns of data products. */
export const COLUMN = { name: 0, job: 1, owner: 2, archetype: 3, lifecycle: 4, serves: 5 } as const
export const right = (times: number) => '{ArrowRight}'.repeat(times)
