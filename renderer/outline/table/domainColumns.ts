// Domains as rows: who they are, and how much they answer for.
import type { EditFields } from '../../../shared/model/commands'
import { choicesOf, readingOf, type Asked, type Column } from './column'
import { nameColumn, namesColumn } from './columnKinds'
import { findingsColumn } from './findingsColumn'

const domain = readingOf(({ domains }) => domains)
type Changes = EditFields<'domain/describe'>['changes']
const describe = (of: string, changes: Changes) => ({ type: 'domain/describe', of, changes }) as const

const owned = ({ portfolio }: Asked, id: string): readonly string[] =>
  Object.values(portfolio.dataProducts).flatMap((product) =>
    portfolio.owners[product.id] === id ? [product.name] : [],
  )
const systems = ({ portfolio }: Asked, id: string): readonly string[] =>
  Object.values(portfolio.sourceSystems).flatMap((system) => (system.domain === id ? [system.name] : []))

const prose = (field: 'purpose' | 'team', how: 'prose' | 'text', grows: number): Column => ({
  id: field,
  title: `table.column.${field}`,
  width: 150,
  grows,
  text: domain('', (record) => record[field]),
  edit: {
    how,
    ...(field === 'purpose' && { one: true }),
    value: domain('', (record) => record[field]),
    change: (id, typed) => describe(id, { [field]: typed.trim() }),
  },
})

export const domainColumns: readonly Column[] = [
  nameColumn({
    read: domain('', ({ name }) => name),
    rename: (id, name) => describe(id, { name }),
    grows: 1,
  }),
  prose('purpose', 'prose', 2.4),
  prose('team', 'text', 0.8),
  namesColumn('owns', { width: 160, grows: 1.6 }, owned),
  namesColumn('systems', { width: 150, grows: 1.2 }, systems),
  {
    id: 'pilot',
    title: 'table.column.pilot',
    width: 76,
    text: domain('', ({ pilot }, { say }) => (pilot ? say('table.yes') : '')),
    rank: domain(null, ({ pilot }) => (pilot ? 0 : 1)),
    edit: {
      how: 'choice',
      value: domain('', ({ pilot }) => (pilot ? 'yes' : 'no')),
      choices: ({ say }) => choicesOf(['no', 'yes'] as const, (value) => say(`table.${value}`)),
      change: (id, chosen) => describe(id, { pilot: chosen === 'yes' }),
    },
  },
  findingsColumn,
]
