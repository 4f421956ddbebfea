// Data products as rows: what an expert reads off a portfolio at a glance, and what is worth changing in a row.
import { archetypesOf } from '../../../shared/analysis/archetype'
import { derive } from '../../../shared/analysis/derive'
import { standingVerdictOf } from '../../../shared/analysis/standingVerdict'
import { lineageOf } from '../../../shared/analysis/lineage'
import { serviceOf } from '../../../shared/analysis/reuse'
import { dimensionText } from '../../../shared/analysis/sloInterview/objectiveText'
import type { EditFields } from '../../../shared/model/commands'
import { archetypes, type DataProduct } from '../../../shared/model/entities/dataProduct'
import type { DomainId, NodeId } from '../../../shared/model/entities/ids'
import { inOrder } from '../../../shared/model/orderKey'
import { nameOf } from '../../../shared/model/stepName'
import { numberIn } from '../../ui/numberIn'
import { choicesOf, readingOf, type Asked, type Column, type Edit } from './column'
import { nameColumn, namesColumn } from './columnKinds'
import { findingsColumn } from './findingsColumn'

const product = readingOf(({ dataProducts }) => dataProducts)
type Changes = EditFields<'dataProduct/describe'>['changes']
const describe = (of: string, changes: Changes) => ({ type: 'dataProduct/describe', of, changes }) as const

const LIFECYCLES = ['idea', 'design', 'build', 'live', 'retired'] as const
const VERDICTS = ['pass', 'warn', 'fail'] as const

type TextField = 'productOwner' | 'buildingTeam'
const textOf = (field: TextField): Edit => ({
  how: 'text',
  value: product('', (record) => record[field]),
  change: (id, typed) => describe(id, { [field]: typed.trim() }),
})
const amountOf = (field: 'costPerYear' | 'valuePerYear'): Column => ({
  id: field,
  title: `table.column.${field}`,
  width: 116,
  look: 'number',
  extra: true,
  text: product('', (record) => String(record[field] ?? '')),
  rank: product(null, (record) => record[field]),
  edit: {
    how: 'text',
    value: product('', (record) => String(record[field] ?? '')),
    change: (id, typed) => {
      const amount = numberIn(typed)
      return amount === undefined ? undefined : describe(id, { [field]: amount })
    },
  },
})

const namesOf = ({ portfolio }: Asked, ids: Iterable<NodeId>): readonly string[] =>
  [...ids].flatMap((id) => nameOf(portfolio, id) ?? [])
/** Sorted once for all rows. */
const orderedUseCases = derive(['useCases'], ({ useCases }) => inOrder(useCases))
const servedBy = ({ portfolio }: Asked, id: string): readonly string[] => {
  const users = serviceOf(portfolio).usedBy(id as NodeId)
  return orderedUseCases(portfolio).flatMap((useCase) => (users.has(useCase.id) ? [useCase.name] : []))
}
const ownerOf = ({ portfolio }: Asked, id: string) =>
  portfolio.domains[(portfolio.owners as Readonly<Record<string, DomainId>>)[id] ?? ('' as DomainId)]
const archetypeOf = ({ portfolio }: Asked, id: string) => archetypesOf(portfolio).get(id as DataProduct['id'])
const wordsIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(',')
      .map((word) => word.trim().slice(0, 200))
      .filter((word) => word !== ''),
  ),
]

/** The tag is added to those the product has. */
export const addTag = (id: string, tag: string, { portfolio }: Pick<Asked, 'portfolio'>) => {
  const record = (portfolio.dataProducts as Readonly<Record<string, DataProduct>>)[id]
  return describe(id, { tags: { ...record?.tags, [tag]: true } })
}

export const lifecycleEdit = {
  how: 'choice',
  value: product('', ({ lifecycle }) => lifecycle),
  choices: ({ say }) => choicesOf(LIFECYCLES, (value) => say(`product.lifecycle.${value}`)),
  change: (id, chosen) => {
    const lifecycle = LIFECYCLES.find((one) => one === chosen)
    return lifecycle && describe(id, { lifecycle })
  },
} as const satisfies Edit

export const archetypeEdit = {
  how: 'choice',
  value: product('', ({ archetype }) => archetype ?? ''),
  choices: (asked, id = '') => {
    const derived = archetypeOf(asked, id)?.derived
    const label = derived
      ? asked.say('table.archetype.derived', { archetype: asked.say(`archetype.${derived}`) })
      : asked.say('table.archetype.asMap')
    return [{ value: '', label }, ...choicesOf(archetypes, (value) => asked.say(`archetype.${value}`))]
  },
  change: (id, chosen) => describe(id, { archetype: archetypes.find((one) => one === chosen) ?? null }),
} as const satisfies Edit

export const productColumns: readonly Column[] = [
  nameColumn({
    read: product('', ({ name }) => name),
    rename: (id, name) => describe(id, { name }),
    grows: 1.4,
  }),
  {
    id: 'job',
    title: 'table.column.job',
    width: 210,
    grows: 3,
    look: 'job',
    text: product('', ({ job }) => job),
    edit: {
      how: 'job',
      one: true,
      value: product('', ({ job }) => job),
      change: (id, typed) => describe(id, { job: typed.trim() }),
    },
  },
  {
    id: 'owner',
    title: 'table.column.owner',
    width: 168,
    grows: 0.4,
    look: 'owner',
    text: (asked, id) => ownerOf(asked, id)?.name ?? '',
    edit: { how: 'owner' },
  },
  {
    id: 'archetype',
    title: 'table.column.archetype',
    width: 144,
    text: (asked, id) => {
      const archetype = archetypeOf(asked, id)?.archetype ?? 'undetermined'
      return archetype === 'undetermined' ? '' : asked.say(`archetype.${archetype}`)
    },
    edit: archetypeEdit,
  },
  {
    id: 'lifecycle',
    title: 'table.column.lifecycle',
    width: 112,
    look: 'lifecycle',
    text: product('', ({ lifecycle }, { say }) => say(`product.lifecycle.${lifecycle}`)),
    rank: product(null, ({ lifecycle }) => LIFECYCLES.indexOf(lifecycle)),
    edit: lifecycleEdit,
  },
  namesColumn('serves', { width: 136, grows: 1 }, servedBy),
  namesColumn(
    'ports',
    { width: 104, grows: 0.7 },
    product([], ({ ports }) => inOrder(ports).map(({ name }) => name)),
  ),
  namesColumn(
    'slos',
    { width: 96, grows: 0.7 },
    product([], ({ slos }, { say }) =>
      inOrder(slos).map(({ dimension }) => {
        const { key, values } = dimensionText(dimension)
        return say(key, values)
      }),
    ),
  ),
  findingsColumn,
  ...extraColumns(),
]

function extraColumns(): readonly Column[] {
  return [
    {
      id: 'verdict',
      title: 'table.column.verdict',
      width: 136,
      extra: true,
      text: product('', (record, { say }) => {
        const { text, values } = standingVerdictOf(record)
        return record.job === '' ? say('table.verdict.none') : say(text, values)
      }),
      rank: product(null, (record) => (record.job === '' ? 3 : VERDICTS.indexOf(standingVerdictOf(record).verdict))),
    },
    namesColumn('inputs', { width: 150, grows: 1, extra: true }, (asked, id) =>
      namesOf(asked, lineageOf(asked.portfolio).inputs.get(id as NodeId) ?? []),
    ),
    namesColumn(
      'attributes',
      { width: 128, grows: 0.8, extra: true },
      product([], ({ attributes }) => inOrder(attributes).map(({ name }) => name)),
    ),
    {
      id: 'tags',
      title: 'table.column.tags',
      width: 128,
      grows: 0.6,
      extra: true,
      text: product('', ({ tags }) => Object.keys(tags).join(', ')),
      edit: {
        how: 'text',
        one: true,
        value: product('', ({ tags }) => Object.keys(tags).join(', ')),
        change: (id, typed) =>
          describe(id, { tags: Object.fromEntries(wordsIn(typed).map((tag) => [tag, true as const])) }),
      },
    },
    ...(['productOwner', 'buildingTeam'] as const).map((field): Column => ({
      id: field,
      title: `table.column.${field}`,
      width: 140,
      grows: 0.6,
      extra: true,
      text: product('', (record) => record[field]),
      edit: textOf(field),
    })),
    amountOf('costPerYear'),
    amountOf('valuePerYear'),
  ]
}
