import { aPortfolio } from '../../support/portfolioBuilder'

/** Purchases ─▶ Value ─▶ Keep customers: nobody owns a product, and Purchases has no job description. */
export const unfinished = () =>
  aPortfolio()
    .useCase('Keep customers', { role: 'manager', need: 'reports', outcome: 'they stay' })
    .product('Value', { job: 'Predicts the value of each customer.' })
    .product('Purchases')
    .chain('Purchases', 'Value', 'Keep customers')
    .build()
