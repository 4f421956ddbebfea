// Nothing is lost silently: whatever is said of a product is there after its boundary was moved, or the preview named it.
// The records are filled from the schema, so a field that is new is asked for here before anybody has thought of it.
import { describe, expect, it } from 'vitest'
import type { BoundaryProposal } from '../../../../shared/analysis/boundaries/boundaryProposal'
import { mergeProducts } from '../../../../shared/analysis/boundaries/mergeProducts'
import { recastProduct, type Recast } from '../../../../shared/analysis/boundaries/recastProduct'
import { splitProduct } from '../../../../shared/analysis/boundaries/splitProduct'
import type { ChangeInput } from '../../../../shared/model/commands'
import { AttributeId, DataProductId, UseCaseId } from '../../../../shared/model/entities/ids'
import { Portfolio } from '../../../../shared/model/portfolio'
import { sayAny, sayIn } from '../../../../shared/text/say'
import { applied, around, said } from '../../../support/appliedProposal'
import { filledRecord, leavesOf, placesNamingProducts } from '../../../support/filledRecord'

const [kept, going] = [DataProductId.parse('product_one'), DataProductId.parse('product_two')]
const say = sayIn('en')
const byId = (...records: readonly Readonly<Record<string, unknown>>[]) =>
  Object.fromEntries(records.map((record) => [String(record['id']), record]))

/**
 *  CRM ─► going ─► kept ─► Greet      Shop ─► going ─► Greet      Everything that can be said of `going` is said, and pinned on it and on its
 *  flows; `kept` says something else in every field. With `alike` they name the same attribute, port and promise.
 */
function world(alike: boolean): Portfolio {
  const twin = alike && {
    attributes: byId({ ...inner('attributes'), name: 'gender' }),
    ports: byId({ ...inner('ports'), name: 'API', kind: 'api' }),
    slos: byId({ ...slo('two', 4), statement: 'two.slo.statement', sli: 'two.slo.sli', reason: 'two.slo.reason' }),
  }
  const own = alike && {
    attributes: byId({ ...inner('attributes', 'one'), name: 'gender' }),
    ports: byId({ ...inner('ports', 'one'), name: 'API', kind: 'api' }),
    slos: byId({ ...slo('one', 2), sli: 'one.slo.sli' }),
  }
  const flow = (name: string, from: string, to: string, seed: 'one' | 'two' = 'two') =>
    filledRecord('flows', seed, { id: `flow_${name}`, from, to, purpose: `${seed}.flow.${name}` })
  const pins = (table: string, id: string) => [
    filledRecord(table, 'two', { id: `${id}_product`, subject: going, text: `two.${id}.product` }),
    filledRecord(table, 'two', { id: `${id}_flow`, subject: 'flow_between', text: `two.${id}.flow` }),
    filledRecord(table, 'two', { id: `${id}_in`, subject: 'flow_in', text: `two.${id}.in` }),
  ]
  const votes = ['product', 'flow', 'in'].map((name, at) => ({
    ...{ id: `vote_${name}`, subject: [going, 'flow_between', 'flow_in'][at], voter: `two.vote.${name}`, dots: 2 },
  }))
  const withSession = (records: readonly Readonly<Record<string, unknown>>[]) =>
    records.map((record) => ({ ...record, session: null }))
  return Portfolio.parse({
    ...{ formatVersion: 1, id: 'portfolio_test', name: 'Workshop' },
    useCases: byId({ id: 'usecase_one', name: 'Bill', order: 'a' }, { id: 'usecase_two', name: 'Greet', order: 'b' }),
    sourceSystems: byId({ id: 'source_two', name: 'CRM' }),
    dataProducts: byId(
      filledRecord('dataProducts', 'one', { name: 'Kept', ...own }),
      filledRecord('dataProducts', 'two', { name: 'Going', ...twin }),
    ),
    domains: byId({ id: 'domain_one', name: 'Sales', hue: 0 }, { id: 'domain_two', name: 'Care', hue: 1 }),
    flows: byId(
      flow('in', 'source_two', going),
      flow('between', going, kept),
      flow('out', going, 'usecase_two'),
      flow('there', kept, 'usecase_two', 'one'),
    ),
    owners: { [going]: 'domain_two' },
    claims: {
      [kept]: { domain_two: filledRecordIn('one') },
      [going]: { domain_two: filledRecordIn('two') },
    },
    ownershipDecisions: { [going]: { domain: 'domain_two', reason: 'two.decision', date: '', session: null } },
    ...{ hotspots: byId(...pins('hotspots', 'hotspot')), notes: byId(...pins('notes', 'note')), votes: byId(...votes) },
    decisions: byId(...withSession(pins('decisions', 'decision'))),
    glossary: byId({ id: 'term_one', term: 'one.term' }, { id: 'term_two', term: 'two.term' }),
    layout: { [kept]: { x: 0, y: 0 }, [going]: { x: 400, y: 0 } },
    unknown: { [`/dataProducts/${going}/two.unknown`]: 'new' },
  })
}

const filledRecordIn = (seed: 'one' | 'two') => ({
  ...{ ownsSources: seed === 'one' ? 1 : 2, greatestNeed: seed === 'one' ? 1 : 2, bestPlaced: seed === 'one' ? 1 : 2 },
  note: `${seed}.claim.note`,
})
function inner(table: 'attributes' | 'ports' | 'slos', seed: 'one' | 'two' = 'two') {
  const [record = {}] = Object.values(filledRecord('dataProducts', seed)[table] as Record<string, object>)
  return record as Readonly<Record<string, unknown>>
}
const slo = (seed: 'one' | 'two', target: number) => ({
  ...{ id: `slo_${seed}`, dimension: 'freshness', target, unit: 'h', order: 'b' },
})

/** Everything that was said of the product that goes, that is neither there afterwards nor named before. */
function lostOf(before: Portfolio, after: Portfolio, proposal: Pick<BoundaryProposal, 'lines'>, isWhole: boolean) {
  const words = said(proposal as BoundaryProposal)
  const text = words.join('\n')
  const { dataProducts, claims, ownershipDecisions, flows, hotspots, notes, votes, decisions } = before
  const gone = dataProducts[going]!
  const tables = ['attributes', 'ports', 'slos', 'versions'] as const
  const fields = Object.fromEntries(
    Object.entries(gone).filter(([field]) => !(tables as readonly string[]).includes(field)),
  )
  // A record that goes as a whole is named by its name, not by every field of it.
  const inside = isWhole
    ? leavesOf({
        ...{ attributes: namesOf(gone.attributes), ports: namesOf(gone.ports) },
        versions: Object.values(gone.versions ?? {}).map(({ version }) => ({ version })),
        slos: Object.values(gone.slos).map(({ target }) => ({ target })),
      })
    : tables.flatMap((table) => leavesOf(gone[table]))
  const around = {
    flows: Object.values(flows).filter(({ from, to }) => from === going || to === going),
    claims: claims[going],
  }
  const leaves = [
    ...[...leavesOf(fields), ...inside, ...leavesOf(around), ...leavesOf(ownershipDecisions[going])],
    ...leavesOf({ hotspots, notes, votes, decisions }),
  ]
  const stored = JSON.stringify({ ...after, unknown: {} })
  const isThere = (field: string, value: unknown) => {
    if (field === 'label') return stored.includes(`${JSON.stringify(value)}:true`)
    // Who was decided on stays in the decision, or in the minutes.
    if (field === 'domain' && stored.includes('Going: Care')) return true
    return typeof value === 'string' && /^(two\.|Going)/.test(value)
      ? stored.includes(JSON.stringify(value).slice(1, -1))
      : stored.includes(`"${field}":${JSON.stringify(value)}`)
  }
  const isNamed = (field: string, value: unknown) => {
    if (typeof value === 'string' && value.startsWith('two.')) return text.includes(value)
    if (value === 'term_two') return text.includes('two.term')
    if (field === 'priority') return isWhole
    const label = sayAny(say, `change.field.${field}`, {})
    const choice = sayAny(say, `change.choice.${String(value)}`, {}).replace('change.choice.', '')
    const spoken = value === true ? [label] : [choice, String(value)]
    return words.some(
      (one) => spoken.some((word) => one.includes(word)) && (one.includes(label) || SPEAKS_FOR_ITSELF.has(field)),
    )
  }
  const unsaid = leaves.filter(
    ([field, value]) =>
      !REFERENCES.has(field) && value !== null && value !== '' && !isThere(field, value) && !isNamed(field, value),
  )
  const isUnknownLost = after.dataProducts[going] === undefined && !text.includes('two.unknown')
  return [...unsaid, ...unpinned(before, after), ...(isUnknownLost ? [['unknown', going] as const] : [])]
}
/** Ends and subjects go over to what takes the place; whether they did is asked of flows elsewhere, and of pins below. */
const REFERENCES: ReadonlySet<string> = new Set(['from', 'to', 'subject'])
const namesOf = (table: Readonly<Record<string, { readonly name: string }>>) =>
  Object.values(table).map(({ name }) => ({ name }))
const SPEAKS_FOR_ITSELF: ReadonlySet<string> = new Set([
  ...['version', 'costPerYear', 'valuePerYear', 'processingHours', 'target', 'name', 'state', 'answer', 'mode'],
])

/** What was about something, and is about nothing afterwards. */
function unpinned(before: Portfolio, after: Portfolio): readonly (readonly [string, unknown])[] {
  const pinsOf = ({ hotspots, notes, votes, decisions }: Portfolio) =>
    [hotspots, notes, votes, decisions].flatMap((table) =>
      Object.values(table).map(({ id, subject }): readonly [string, string | null] => [id, subject]),
    )
  const now = new Map(pinsOf(after))
  return pinsOf(before).flatMap(([id]) => (typeof now.get(id) === 'string' ? [] : [['subject', id] as const]))
}

const recast = (before: Portfolio, into: Recast) => recastProduct(before, going, into, around())
const moves: Readonly<Record<string, (before: Portfolio) => BoundaryProposal | undefined>> = {
  'a merge': (before) => mergeProducts(before, { kept, absorbed: going }, around()),
  'turning into a port': (before) => recast(before, { into: 'port', product: kept }),
  'turning into a private step': (before) => recast(before, { into: 'fold', product: kept }),
  'turning into a source system': (before) => recast(before, { into: 'source' }),
  'turning into a use case': (before) => recast(before, { into: 'consumer' }),
  'a split': (before) =>
    splitProduct(
      before,
      {
        ...{ product: going, name: 'Part', at: { x: 0, y: 0 }, attributes: [AttributeId.parse('attribute_two')] },
        ...{ readers: [UseCaseId.parse('usecase_two')], readersOfBoth: [] },
      },
      around(),
    ),
}
const isWhole = (name: string): boolean => /source system|use case/.test(name)

describe.each(Object.entries(moves))('%s', (name, move) => {
  it.each([false, true])(
    'keeps or names everything that is said of the product; of the same name inside: %s',
    (alike) => {
      const before = world(alike)
      const proposal = move(before)!

      expect(lostOf(before, applied(before, proposal), proposal, isWhole(name))).toEqual([])
    },
  )
})

describe('the walk', () => {
  it.each(Object.keys(moves).filter((name) => name !== 'a split'))('would notice %s that names nothing', (name) => {
    const before = world(true)
    const proposal = moves[name]!(before)!
    const lost = lostOf(before, applied(before, proposal), { lines: [] }, isWhole(name)).map(([field]) => field)

    expect(lost).toEqual(expect.arrayContaining(['costPerYear', 'archetype', 'support', 'greatestNeed', 'retention']))
  })

  it('would notice a move that takes nothing over', () => {
    for (const name of ['a merge', 'turning into a source system', 'a split']) {
      const before = world(false)
      const proposal = moves[name]!(before)!
      const changes: ChangeInput[] = [{ type: 'map/remove', nodes: [going], flows: [] }]

      expect(lostOf(before, applied(before, { ...proposal, changes }), proposal, isWhole(name)).length).toBeGreaterThan(
        5,
      )
    }
  })

  it('knows every place where a product can be named, in its own table and elsewhere', () => {
    expect(placesNamingProducts()).toEqual([
      ...['flows.from', 'flows.to', 'owners{}', 'claims{}', 'ownershipDecisions{}'],
      ...['hotspots.subject', 'notes.subject', 'votes.subject', 'decisions.subject', 'layout{}'],
    ])
  })
})
