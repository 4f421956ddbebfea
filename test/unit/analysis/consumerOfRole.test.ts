import { expect, it, test } from 'vitest'
import { consumerOfRole, roleChanges } from '../../../shared/analysis/consumerOfRole'

test.each([
  ['store manager', 'person'],
  ['head of the sales team', 'person'],
  ['Leiterin der Vertriebsabteilung', 'person'],
  ['analyst in the control room', 'person'],
  ['team lead', 'person'],
  ['system administrator', 'person'],
  ['Systemadministrator', 'person'],
  ['Angestellte', 'person'],
  ['steam engineer', 'person'],
  ['', 'person'],
  ['Vertriebsteam', 'team'],
  ['sales team', 'team'],
  ['team of analysts', 'team'],
  ['Einkaufsabteilung', 'team'],
  ['Control room', 'team'],
  ['customer service', 'team'],
  ['Sales', 'team'],
  ['inside sales', 'team'],
  ['IT support', 'team'],
  ['Kundenservice', 'team'],
  ['Debitorenbuchhaltung', 'team'],
  ['Einkauf', 'team'],
  ['Ordnungsamt', 'team'],
  ['VP Sales', 'person'],
  ['head of customer service', 'person'],
  ['sales manager', 'person'],
  ['customer service agent', 'person'],
  ['Leiterin Einkauf', 'person'],
  ['Mitarbeiter im Kundenservice', 'person'],
  ['Sachbearbeiterin Buchhaltung', 'person'],
  ['Beamter', 'person'],
  ['Einkäuferin', 'person'],
  ['marketing backend team', 'system'],
  ['backend', 'system'],
  ['Kassensystem', 'system'],
  ['recommendation engine', 'system'],
  ['mobile app', 'application'],
  ['Webanwendung', 'application'],
] as const)('“%s” reads as a %s', (role, consumer) => {
  expect(consumerOfRole(role)).toBe(consumer)
})

it('who reads follows the role while it is typed, until somebody has said otherwise', () => {
  expect(roleChanges({ role: 'sales tea', consumer: 'person' }, 'sales team')).toEqual({
    role: 'sales team',
    consumer: 'team',
  })
  expect(roleChanges({ role: 'sales team', consumer: 'team' }, 'sales team lead')).toEqual({
    role: 'sales team lead',
    consumer: 'person',
  })
  expect(roleChanges({ role: 'sales', consumer: 'application' }, 'sales team')).toEqual({ role: 'sales team' })
})
