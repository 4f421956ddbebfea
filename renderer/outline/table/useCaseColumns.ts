// Use cases as rows: who needs what, what for, how much it is worth and what it takes (2.19).
import { roleChanges } from '../../../shared/analysis/consumerOfRole'
import { lineageOf } from '../../../shared/analysis/lineage'
import type { EditFields } from '../../../shared/model/commands'
import type { NodeId, UseCaseId } from '../../../shared/model/entities/ids'
import { isProductId } from '../../../shared/model/nodeKind'
import { nameOf } from '../../../shared/model/stepName'
import { numbersOfUseCases } from '../../../shared/analysis/numbersOfUseCases'
import { choicesOf, readingOf, type Asked, type Column } from './column'
import { nameColumn, namesColumn } from './columnKinds'
import { findingsColumn } from './findingsColumn'

const inUseCase = readingOf(({ useCases }) => useCases)
type Changes = EditFields<'useCase/describe'>['changes']
const describe = (of: string, changes: Changes) => ({ type: 'useCase/describe', of, changes }) as const

const SCORES = ['', '1', '2', '3', '4', '5'] as const
const STATUSES = ['captured', 'mapped', 'agreed', 'parked'] as const
const CONSUMERS = ['person', 'team', 'application', 'system'] as const
const IMPORTANCES = ['', 'analysis', 'operations', 'law'] as const

const neededBy = ({ portfolio }: Asked, id: string): readonly NodeId[] =>
  (lineageOf(portfolio).inputs.get(id as NodeId) ?? []).filter(isProductId)

const prose = (field: 'role' | 'need' | 'outcome' | 'project', width: number, extra?: true): Column => ({
  id: field,
  title: `table.column.${field}`,
  width,
  grows: field === 'need' || field === 'outcome' ? 2 : 1,
  ...(extra && { extra }),
  text: inUseCase('', (record) => record[field]),
  edit: {
    how: 'prose',
    ...(field !== 'project' && { one: true }),
    value: inUseCase('', (record) => record[field]),
    change: (id, typed, { portfolio }) => {
      const before = field === 'role' ? portfolio.useCases[id as UseCaseId] : undefined
      return describe(id, before ? roleChanges(before, typed.trim()) : { [field]: typed.trim() })
    },
  },
})
const score = (field: 'value' | 'effort'): Column => ({
  id: field,
  title: `table.column.${field}`,
  width: 76,
  look: 'number',
  text: inUseCase('', (record) => String(record[field] ?? '')),
  rank: inUseCase(null, (record) => record[field]),
  edit: {
    how: 'choice',
    value: inUseCase('', (record) => String(record[field] ?? '')),
    choices: ({ say }) => choicesOf(SCORES, (value) => (value === '' ? say('table.none') : value)),
    change: (id, chosen) => describe(id, { [field]: chosen === '' ? null : Number(chosen) }),
  },
})

export const statusEdit = {
  how: 'choice',
  value: inUseCase('', ({ status }) => status),
  choices: ({ say }: Asked) => choicesOf(STATUSES, (value) => say(`inspector.useCase.status.${value}`)),
  change: (id: string, chosen: string) => {
    const status = STATUSES.find((one) => one === chosen)
    return status && describe(id, { status })
  },
} as const

export const useCaseColumns: readonly Column[] = [
  nameColumn({
    read: inUseCase('', ({ name }) => name),
    rename: (id, name) => describe(id, { name }),
    grows: 1.4,
  }),
  {
    id: 'number',
    title: 'table.column.number',
    width: 60,
    look: 'number',
    text: ({ portfolio }, id) => String(numbersOfUseCases(portfolio).get(id) ?? ''),
    rank: ({ portfolio }, id) => numbersOfUseCases(portfolio).get(id) ?? null,
  },
  prose('role', 132),
  prose('need', 164),
  prose('outcome', 164),
  score('value'),
  score('effort'),
  {
    id: 'status',
    title: 'table.column.status',
    width: 100,
    text: inUseCase('', ({ status }, { say }) => say(`inspector.useCase.status.${status}`)),
    rank: inUseCase(null, ({ status }) => STATUSES.indexOf(status)),
    edit: statusEdit,
  },
  namesColumn('needs', { width: 132, grows: 1 }, (asked, id) =>
    neededBy(asked, id).flatMap((product) => nameOf(asked.portfolio, product) ?? []),
  ),
  findingsColumn,
  {
    id: 'consumer',
    title: 'table.column.consumer',
    width: 120,
    extra: true,
    text: inUseCase('', ({ consumer }, { say }) => say(`inspector.useCase.consumer.${consumer}`)),
    edit: {
      how: 'choice',
      value: inUseCase('', ({ consumer }) => consumer),
      choices: ({ say }) => choicesOf(CONSUMERS, (value) => say(`inspector.useCase.consumer.${value}`)),
      change: (id, chosen) => {
        const consumer = CONSUMERS.find((one) => one === chosen)
        return consumer && describe(id, { consumer })
      },
    },
  },
  {
    id: 'importance',
    title: 'table.column.importance',
    width: 140,
    extra: true,
    text: inUseCase('', ({ importance }, { say }) =>
      importance === '' ? '' : say(`inspector.useCase.importance.${importance}`),
    ),
    edit: {
      how: 'choice',
      value: inUseCase('', ({ importance }) => importance),
      choices: ({ say }) =>
        choicesOf(IMPORTANCES, (value) => say(`inspector.useCase.importance.${value === '' ? 'none' : value}`)),
      change: (id, chosen) => {
        const importance = IMPORTANCES.find((one) => one === chosen)
        return importance === undefined ? undefined : describe(id, { importance })
      },
    },
  },
  prose('project', 120, true),
]
