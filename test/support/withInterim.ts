import type { Portfolio } from '../../shared/model/portfolio'
import { aPortfolio } from './portfolioBuilder'

/** Orders ─▶ Cleaned ─▶ Churn ─▶ Win back: Cleaned is nobody's, and only passes on what Churn reads. */
export const withInterim = (): Portfolio =>
  aPortfolio()
    .product('Orders', { owner: 'Sales' })
    .product('Cleaned')
    .product('Churn', { owner: 'Sales' })
    .chain('Orders', 'Cleaned', 'Churn')
    .useCase('Win back')
    .flow('Churn', 'Win back')
    .build()
