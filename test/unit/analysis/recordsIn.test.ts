import { expect, it } from 'vitest'
import { ofEachProduct, productsIn } from '../../../shared/analysis/recordsIn'
import { aPortfolio } from '../../support/portfolioBuilder'

const counted = () => {
  const read: string[] = []
  const namesIn = ofEachProduct(({ name }) => {
    read.push(name)
    return name === 'Silent' ? [] : [{ name }]
  })
  return { read, namesIn }
}

const products = (...names: readonly string[]) =>
  names.reduce((map, name) => map.product(name), aPortfolio()).build().dataProducts

it('spells a table out once, and one that has changed anew', () => {
  const dataProducts = products('Orders', 'Stock')

  expect(productsIn(dataProducts)).toBe(productsIn(dataProducts))
  expect(productsIn({ ...dataProducts }).map(({ name }) => name)).toEqual(['Orders', 'Stock'])
})

it('reads only the product that has changed, and says of the others the very same', () => {
  const { read, namesIn } = counted()
  const dataProducts = products('Orders', 'Silent', 'Stock')
  const [orders, silent, stock] = productsIn(dataProducts)
  const before = namesIn({ dataProducts })
  read.length = 0

  const now = namesIn({ dataProducts: { ...dataProducts, [silent?.id ?? '']: { ...silent, name: 'Returns' } } })

  expect(read).toEqual(['Returns'])
  expect(now.map(({ name }) => name)).toEqual([orders?.name, 'Returns', stock?.name])
  expect(now[0]).toBe(before[0])
  expect(now[2]).toBe(before[1])
})

it('says the right thing of everyone after a product in the middle has gone, and reads nobody again for it', () => {
  const { read, namesIn } = counted()
  const dataProducts = products('Orders', 'Returns', 'Stock', 'Prices')
  namesIn({ dataProducts })
  read.length = 0

  const left = productsIn(dataProducts).filter(({ name }) => name !== 'Returns')
  const now = namesIn({ dataProducts: Object.fromEntries(left.map((product) => [product.id, product])) })

  expect(now.map(({ name }) => name)).toEqual(['Orders', 'Stock', 'Prices'])
  expect(read).toEqual([])
})
