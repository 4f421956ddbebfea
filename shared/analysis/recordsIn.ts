// The records of a table as a list. A table of thousands is spelled out once, and not by each of the many who walk over it: that takes up to a millisecond.
import type { DataProduct } from '../model/entities/dataProduct'
import type { Flow } from '../model/entities/flow'
import type { Portfolio } from '../model/portfolio'
import { perRecord } from './perRecord'

/** All products, in the order of their table. */
export const productsIn = perRecord((table: Portfolio['dataProducts']): readonly DataProduct[] => Object.values(table))

/** All flows, in the order of their table. */
export const flowsIn = perRecord((table: Portfolio['flows']): readonly Flow[] => Object.values(table))

/**
 * What is read off each product alone, in the order of the table. Where a product stands in the table as before, what was read of it stands too,
 * and is the same object.
 */
export function ofEachProduct<T>(
  read: (product: DataProduct) => readonly T[],
): (portfolio: Pick<Portfolio, 'dataProducts'>) => readonly T[] {
  const readOnce = perRecord(read)
  let products: readonly DataProduct[] = []
  let readings: readonly (readonly T[])[] = []
  return ({ dataProducts }) => {
    const now = productsIn(dataProducts)
    readings = now.map((product, at) => (product === products[at] && readings[at]) || readOnce(product))
    products = now
    return readings.flat()
  }
}
