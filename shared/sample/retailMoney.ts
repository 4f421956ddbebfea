// What the six products of the worked example cost and bring a year, in euros: ours, round, and made so that the views have something to weigh.
import type { z } from 'zod'
import type { Portfolio } from '../model/portfolio'

type Products = NonNullable<z.input<typeof Portfolio>['dataProducts']>

/** A source-oriented product brings little by itself: its readers carry its cost, and theirs is the value (4.03). */
const A_YEAR: Readonly<Record<string, { readonly costPerYear: number; readonly valuePerYear: number }>> = {
  product_clv: { costPerYear: 120_000, valuePerYear: 480_000 },
  product_recommendations: { costPerYear: 150_000, valuePerYear: 420_000 },
  product_customer_360: { costPerYear: 90_000, valuePerYear: 60_000 },
  product_historical_purchases: { costPerYear: 45_000, valuePerYear: 70_000 },
  product_returns: { costPerYear: 30_000, valuePerYear: 12_000 },
  product_products: { costPerYear: 25_000, valuePerYear: 30_000 },
}

/** The products, each with its money. */
export const withMoney = (products: Products): Products =>
  Object.fromEntries(Object.entries(products).map(([id, product]) => [id, { ...product, ...A_YEAR[id] }]))
