import { expect, it } from 'vitest'
import { capabilitiesOf } from '../../../shared/analysis/platformCapabilities'
import { Slo } from '../../../shared/model/entities/dataProduct'
import { aPortfolio, product } from '../../support/portfolioBuilder'

it('names each capability once, with what asks for it (2.42, G.3)', () => {
  const portfolio = aPortfolio()
    .product('Orders', {
      attributes: { email: [] },
      ports: {
        port_a: { id: 'port_a', name: 'Query', kind: 'sql', order: 'm' },
        port_b: { id: 'port_b', name: 'Extract', kind: 'file', order: 'n' },
        port_c: { id: 'port_c', name: 'Report', kind: 'report', order: 'o' },
      } as never,
    })
    .build()
  const orders = portfolio.dataProducts[product('Orders')]
  if (!orders) throw new Error('Orders is there')
  for (const email of Object.values(orders.attributes)) email.sensitivity = 'personal'
  const slo = Slo.parse({ id: 'slo_a', dimension: 'freshness', target: 4, unit: 'h', order: 'm' })
  orders.slos = { [slo.id]: slo }

  expect(capabilitiesOf(portfolio, product('Orders'))).toEqual([
    { capability: 'scheduler', because: 'pipeline', of: 'batch' },
    { capability: 'sqlEndpoint', because: 'port', of: 'Query' },
    { capability: 'fileDrop', because: 'port', of: 'Extract' },
    { capability: 'accessControl', because: 'attribute', of: 'email' },
    { capability: 'masking', because: 'attribute', of: 'email' },
  ])
})

it('asks for nothing while a product offers and promises nothing', () => {
  expect(capabilitiesOf(aPortfolio().product('Orders').build(), product('Orders'))).toEqual([])
})
