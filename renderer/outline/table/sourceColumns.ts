// Source systems as rows: where data is born, whose it is, and what is known of its quality (2.24, 1.13).
import { lineageOf } from '../../../shared/analysis/lineage'
import { serviceOf } from '../../../shared/analysis/reuse'
import type { EditFields } from '../../../shared/model/commands'
import type { NodeId } from '../../../shared/model/entities/ids'
import { sourceKinds } from '../../../shared/model/entities/sourceSystem'
import { nameOf } from '../../../shared/model/stepName'
import { choicesOf, readingOf, type Asked, type Column } from './column'
import { nameColumn, namesColumn } from './columnKinds'
import { findingsColumn } from './findingsColumn'

const source = readingOf(({ sourceSystems }) => sourceSystems)
type Changes = EditFields<'sourceSystem/describe'>['changes']
const describe = (of: string, changes: Changes) => ({ type: 'sourceSystem/describe', of, changes }) as const

const fed = ({ portfolio }: Asked, id: string): readonly NodeId[] =>
  lineageOf(portfolio).outputs.get(id as NodeId) ?? []

const prose = (field: 'quality' | 'description', extra?: true): Column => ({
  id: field,
  title: `table.column.${field}`,
  width: 180,
  grows: 2,
  ...(extra && { extra }),
  text: source('', (record) => record[field]),
  edit: {
    how: 'prose',
    one: true,
    value: source('', (record) => record[field]),
    change: (id, typed) => describe(id, { [field]: typed.trim() }),
  },
})

export const sourceKindEdit = {
  how: 'choice',
  value: source('', ({ kind }) => kind),
  choices: ({ say }: Asked) => choicesOf(sourceKinds, (value) => say(`sourceSystem.kind.${value}`)),
  change: (id: string, chosen: string) => {
    const kind = sourceKinds.find((one) => one === chosen)
    return kind && describe(id, { kind })
  },
} as const

export const sourceDomainEdit = {
  how: 'choice',
  value: source('', ({ domain }) => domain ?? ''),
  choices: ({ portfolio, say }: Asked) => [
    { value: '', label: say('table.none') },
    ...Object.values(portfolio.domains)
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((one, other) => one.label.localeCompare(other.label)),
  ],
  change: (id: string, chosen: string, { portfolio }: Asked) => {
    const domain = Object.values(portfolio.domains).find((one) => one.id === chosen)
    return describe(id, { domain: domain?.id ?? null })
  },
} as const

export const sourceColumns: readonly Column[] = [
  nameColumn({
    read: source('', ({ name }) => name),
    rename: (id, name) => describe(id, { name }),
    grows: 1.2,
  }),
  {
    id: 'kind',
    title: 'table.column.kind',
    width: 120,
    text: source('', ({ kind }, { say }) => say(`sourceSystem.kind.${kind}`)),
    edit: sourceKindEdit,
  },
  {
    id: 'domain',
    title: 'table.column.domain',
    width: 148,
    grows: 0.6,
    look: 'owner',
    text: source('', ({ domain }, { portfolio }) => (domain === null ? '' : (portfolio.domains[domain]?.name ?? ''))),
    edit: sourceDomainEdit,
  },
  prose('quality'),
  namesColumn('outputs', { width: 150, grows: 1.2 }, (asked, id) =>
    fed(asked, id).flatMap((product) => nameOf(asked.portfolio, product) ?? []),
  ),
  {
    id: 'serves',
    title: 'table.column.serves',
    width: 132,
    look: 'number',
    text: ({ portfolio }, id) => String(serviceOf(portfolio).usedBy(id as NodeId).size),
    rank: ({ portfolio }, id) => serviceOf(portfolio).usedBy(id as NodeId).size,
  },
  findingsColumn,
  prose('description', true),
]
