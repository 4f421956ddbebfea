// Any command a facilitator, a phone or a merge could send. Ids come from a small pool, so that most commands find something to change.
import fc from 'fast-check'
import { batchReasons, editCommands, parseCommand, type Command, type EditType } from '../../shared/model/commands'
import { archetypes, portKinds } from '../../shared/model/entities/dataProduct'
import { participantRoles } from '../../shared/model/entities/workshop'
import { sourceKinds } from '../../shared/model/entities/sourceSystem'
import type { Portfolio } from '../../shared/model/portfolio'
import { startingPortfolio } from './startingPortfolio'

const idsOf = (kind: string, count: number) => Array.from({ length: count }, (_, index) => `${kind}_${index}`)
const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values)

const useCase = anyOf(idsOf('usecase', 3))
const product = anyOf(idsOf('product', 4))
const source = anyOf(idsOf('source', 2))
const domain = anyOf(idsOf('domain', 3))
const flow = anyOf(idsOf('flow', 6))
const attribute = anyOf(idsOf('attribute', 3))
const session = anyOf(idsOf('session', 2))
const term = anyOf(idsOf('term', 2))
const few = (kind: string) => anyOf(idsOf(kind, 2))
const node = fc.oneof({ weight: 3, arbitrary: product }, useCase, source)
const subject = fc.oneof(node, domain, flow)

/** Words that broke something somewhere once: markup, quotes, other scripts, names of object members. */
const WORDS = [
  'Orders',
  'Kundenwert ✓',
  'a'.repeat(300),
  '__proto__',
  '"q", \n\t</script>',
  '𝒳👩‍👩‍👧',
  '\u202e|`${x}`',
  '=1+1',
]
const name = anyOf(WORDS)
const text = anyOf(['', ' ', ...WORDS])
const moment = anyOf(['', '2026-11-20'])
const order = anyOf(['b', 'n', 'nb', 'z'])
const tag = anyOf(['sales', 'Kunde', 'toString'])
const yes = fc.boolean()
const score = fc.option(fc.integer({ min: 1, max: 5 }))
const claimed = fc.option(fc.integer({ min: 0, max: 3 }))
const amount = fc.option(fc.oneof(fc.integer(), anyOf([-0, 0.1, 1e300, 99.5])))
const point = fc.record({ x: anyOf([-0, 0, 4.5, 332, -1e6]), y: anyOf([-0, 0, 176, 1e9]) })
const setOf = (member: fc.Arbitrary<string>) => fc.dictionary(member, fc.constant(true as const), { maxKeys: 2 })
const tableOf = (key: fc.Arbitrary<string>, record: (id: string) => fc.Arbitrary<unknown>) =>
  fc.uniqueArray(key, { maxLength: 2 }).chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, record(id)]))))
/** Some of the fields, as a form or a merge would name them. */
const someOf = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] })
const withId = (
  id: fc.Arbitrary<string>,
  fields: Record<string, fc.Arbitrary<unknown>>,
  required: readonly string[],
) => {
  const model: Record<string, fc.Arbitrary<unknown>> = { id, ...fields }
  return fc.record(model, { requiredKeys: ['id', ...required] })
}

const useCaseFields = {
  ...{ name, role: text, need: text, outcome: text, value: score, effort: score, order, since: moment },
  consumer: anyOf(['person', 'team', 'application', 'system']),
  status: anyOf(['captured', 'mapped', 'agreed', 'parked']),
}
const productFields = {
  ...{ name, job: text, blueprint: yes, processingHours: amount, productOwner: text },
  ...{ tags: setOf(tag), terms: setOf(term) },
  archetype: fc.option(anyOf(archetypes)),
  lifecycle: anyOf(['idea', 'design', 'build', 'live', 'retired']),
  cohesive: fc.record({ answer: anyOf(['', 'yes', 'no', 'unsure']), reviewer: text, reason: text }),
}
const sourceFields = { name, kind: anyOf(sourceKinds), domain: fc.option(domain), quality: text, description: text }
const flowFields = { mode: anyOf(['', 'report', 'api', 'stream']), cadence: text, transformation: text, purpose: text }
const attributeFields = {
  ...{ name, type: text, meaning: text, businessKey: yes, neededBy: setOf(useCase), order },
  ...{ required: yes, term: fc.option(term) },
}
const portFields = { name, kind: anyOf(portKinds), persona: text, order }
const sloFields = { dimension: anyOf(['freshness', 'availability']), target: amount, unit: text, sli: text, order }
const versionFields = { version: name, date: moment, change: text, breaking: yes, migration: text, order }
const domainFields = {
  ...{ name, hue: fc.integer({ min: 0, max: 11 }), purpose: text, pilot: yes },
  load: fc.dictionary(anyOf(['1', '11']), fc.integer({ min: 1, max: 5 }), { maxKeys: 2 }),
}
const relationFields = {
  upstream: domain,
  downstream: domain,
  pattern: anyOf(['partnership', 'conformist']),
  note: text,
}
const sessionFields = { name, date: moment, minutes: fc.integer({ min: 0, max: 600 }), notes: text, order }
const hotspotFields = { text, kind: anyOf(['question', 'conflict']), resolved: yes, order }
const noteFields = { text, author: text, private: yes, order }
const decisionFields = { text, reason: text, date: moment, order }
const parkedFields = { text, resolved: yes, order }
const checkpointFields = { name, at: moment, note: text }
const termFields = { term: name, meaning: text }

const attributeRecord = (id: fc.Arbitrary<string>) => withId(id, attributeFields, ['name', 'order'])
const flowRecord = fc.record({ id: flow, from: fc.oneof(source, product), to: fc.oneof(product, useCase) })
const placed = { at: point, flows: fc.array(flowRecord, { maxLength: 2 }) }
const participant = withId(few('participant'), { name, role: anyOf(participantRoles), order }, ['name', 'order'])
const agendaStep = withId(few('step'), { title: name, minutes: fc.nat(90), done: yes, order }, ['title', 'order'])
const claim = fc.option(fc.record({ ownsSources: claimed, greatestNeed: claimed, bestPlaced: claimed, note: text }))
const productRecord = fc.record(
  {
    ...{ id: product, name, job: text, terms: setOf(term) },
    attributes: tableOf(attribute, (id) => attributeRecord(fc.constant(id))),
  },
  { requiredKeys: ['id', 'name'] },
)

/** Earlier states a document may be taken back to; the fixed one is rich, so that what follows finds something. */
const earlierState: fc.Arbitrary<Portfolio> = fc.constant(null).map(() => startingPortfolio())

const describing = (id: fc.Arbitrary<string>, fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ of: id, changes: someOf(fields) })
const adding = (record: fc.Arbitrary<unknown>) => fc.record({ record })
const removing = (id: fc.Arbitrary<string>) => fc.record({ of: id })

/** What each type of change carries; a type that is missing here does not compile. */
export const anyFieldsOf: Readonly<Record<EditType, fc.Arbitrary<object>>> = {
  'portfolio/rename': fc.record({ name }),
  'portfolio/describe': fc.record({ changes: someOf({ purpose: text, organisation: text, naming: text }) }),
  'portfolio/restore': fc.record({ portfolio: earlierState }),
  'useCase/add': fc.record({ record: withId(useCase, useCaseFields, ['name', 'order']), ...placed }),
  'useCase/describe': describing(useCase, useCaseFields),
  'useCase/putQuestion': fc.record({
    of: useCase,
    question: withId(few('question'), { text, kind: anyOf(['to-answer', 'open']), order }, ['text', 'order']),
  }),
  'useCase/removeQuestion': fc.record({ of: useCase, question: few('question') }),
  'useCase/putKpi': fc.record({
    of: useCase,
    kpi: withId(few('kpi'), { name, target: amount, order }, ['name', 'order']),
  }),
  'useCase/removeKpi': fc.record({ of: useCase, kpi: few('kpi') }),
  'dataProduct/add': fc.record({ record: productRecord, ...placed }),
  'dataProduct/describe': describing(product, productFields),
  'sourceSystem/add': fc.record({ record: withId(source, sourceFields, ['name']), ...placed }),
  'sourceSystem/describe': describing(source, sourceFields),
  'map/remove': fc.record({
    nodes: fc.uniqueArray(node, { maxLength: 2 }),
    flows: fc.uniqueArray(flow, { maxLength: 1 }),
  }),
  'flow/connect': fc.record({ record: flowRecord }),
  'flow/describe': describing(flow, flowFields),
  'flow/putRequirement': fc.record({
    of: flow,
    requirement: withId(few('requirement'), { text, priority: anyOf(['must', 'wont']), order }, ['text', 'order']),
  }),
  'flow/removeRequirement': fc.record({ of: flow, requirement: few('requirement') }),
  'layout/move': fc.record({ positions: fc.dictionary(node, point, { maxKeys: 3 }) }),
  'attribute/add': fc.record({ product, record: attributeRecord(attribute) }),
  'attribute/describe': fc.record({ product, of: attribute, changes: someOf(attributeFields) }),
  'attribute/need': fc.record({ product, of: attribute, useCase, needed: yes }),
  'attribute/remove': fc.record({ product, of: attribute }),
  'port/add': fc.record({ product, record: withId(few('port'), portFields, ['name', 'order']) }),
  'port/describe': fc.record({ product, of: few('port'), changes: someOf(portFields) }),
  'port/remove': fc.record({ product, of: few('port') }),
  'contractVersion/add': fc.record({ product, record: withId(few('version'), versionFields, ['version', 'order']) }),
  'contractVersion/describe': fc.record({ product, of: few('version'), changes: someOf(versionFields) }),
  'contractVersion/remove': fc.record({ product, of: few('version') }),
  'slo/add': fc.record({ product, record: withId(few('slo'), sloFields, ['dimension', 'order']) }),
  'slo/describe': fc.record({ product, of: few('slo'), changes: someOf(sloFields) }),
  'slo/remove': fc.record({ product, of: few('slo') }),
  'dataProduct/fillPage': fc.oneof(
    fc.record({ product, page: fc.constant('canvas'), changes: someOf({ consumers: text, design: text }) }),
    fc.record({ product, page: fc.constant('contract'), changes: someOf({ version: text, migration: text }) }),
    fc.record({ product, page: fc.constant('protection'), changes: someOf({ accessRule: text }) }),
  ),
  'dataProduct/answerReadiness': fc.record({
    ...{ product, item: anyOf(['R1', 'R8']) },
    answer: fc.option(fc.record({ state: anyOf(['done', 'open', 'overruled']), reason: text })),
  }),
  'dataProduct/overrule': fc.record({
    ...{ product, code: anyOf(['two-jobs', 'no-owner']) },
    overruling: fc.option(fc.record({ reason: name, reviewer: text })),
  }),
  'domain/add': adding(withId(domain, domainFields, ['name', 'hue'])),
  'domain/describe': describing(domain, domainFields),
  'domain/remove': removing(domain),
  'relation/add': adding(withId(few('relation'), relationFields, ['upstream', 'downstream'])),
  'relation/describe': describing(few('relation'), relationFields),
  'relation/remove': removing(few('relation')),
  'ownership/assign': fc.record({
    products: fc.uniqueArray(product, { minLength: 1, maxLength: 3 }),
    domain: fc.option(domain),
  }),
  'ownership/claim': fc.record({ product, domain, claim }),
  'ownership/decide': fc.record({
    product,
    decision: fc.record({ domain: fc.option(domain), reason: text, date: moment, session: fc.option(session) }),
  }),
  'session/add': adding(withId(session, sessionFields, ['name', 'order'])),
  'session/describe': describing(session, sessionFields),
  'session/remove': removing(session),
  'session/putParticipant': fc.record({ of: session, participant }),
  'session/removeParticipant': fc.record({ of: session, participant: few('participant') }),
  'session/putStep': fc.record({ of: session, step: agendaStep }),
  'session/removeStep': fc.record({ of: session, step: few('step') }),
  'hotspot/add': adding(withId(few('hotspot'), { subject, ...hotspotFields }, ['subject', 'order'])),
  'hotspot/describe': describing(few('hotspot'), hotspotFields),
  'hotspot/remove': removing(few('hotspot')),
  'note/add': adding(withId(few('note'), { subject: fc.option(subject), ...noteFields }, ['order'])),
  'note/describe': describing(few('note'), noteFields),
  'note/remove': removing(few('note')),
  'vote/cast': adding(
    withId(few('vote'), { subject, voter: name, dots: fc.integer({ min: 1, max: 10 }) }, ['subject', 'voter']),
  ),
  'vote/withdraw': removing(few('vote')),
  'decision/add': adding(
    withId(few('decision'), { subject: fc.option(subject), session: fc.option(session), ...decisionFields }, [
      'text',
      'order',
    ]),
  ),
  'decision/describe': describing(few('decision'), decisionFields),
  'decision/remove': removing(few('decision')),
  'parked/add': adding(withId(few('parked'), parkedFields, ['text', 'order'])),
  'parked/describe': describing(few('parked'), parkedFields),
  'parked/remove': removing(few('parked')),
  'checkpoint/add': adding(withId(few('checkpoint'), checkpointFields, ['name'])),
  'checkpoint/describe': describing(few('checkpoint'), checkpointFields),
  'checkpoint/remove': removing(few('checkpoint')),
  'term/add': adding(withId(term, termFields, ['term'])),
  'term/describe': describing(term, termFields),
  'term/remove': removing(term),
}

export const editTypes = Object.keys(editCommands) as readonly EditType[]

/** Any change of a type, without an envelope. */
export const changeOf = (type: EditType) => anyFieldsOf[type].map((fields) => ({ type, ...fields }))
/** Removals seldom, or soon there would be nothing left to change; restoring a document ends whatever was going on. */
const weightOf = (type: EditType): number => {
  if (type === 'portfolio/restore') return 1
  return /remove|withdraw/.test(type) ? 2 : 6
}
const anyChange: fc.Arbitrary<{ type: EditType }> = fc.oneof(
  ...editTypes.map((type) => ({ weight: weightOf(type), arbitrary: changeOf(type) })),
)
const anyBatch = fc.record({
  ...{ type: fc.constant('batch'), reason: anyOf(batchReasons) },
  changes: fc.array(anyChange, { minLength: 1, maxLength: 3 }),
})
const anyStep: fc.Arbitrary<{ type: string }> = fc.oneof(
  { weight: 12, arbitrary: anyChange },
  { weight: 1, arbitrary: anyBatch },
  { weight: 2, arbitrary: fc.constant({ type: 'history/undo' }) },
  { weight: 1, arbitrary: fc.constant({ type: 'history/redo' }) },
)
const anyEnvelope = fc.record({
  actor: fc.constantFrom('facilitator', 'facilitator', 'participant'),
  gesture: fc.constantFrom(undefined, undefined, 'typing', 'dragging'),
})

/** A workshop: up to `longest` commands of two actors, numbered, as they come out of the parser. */
export const anyWorkshop = (longest = 50): fc.Arbitrary<readonly Command[]> =>
  fc
    .array(fc.tuple(anyStep, anyEnvelope), { size: 'max', maxLength: longest })
    .map((steps) =>
      steps.map(([step, { actor, gesture }], index) =>
        parseCommand({ ...step, id: `c${index}`, actor, ...(isEdit(step) && gesture !== undefined && { gesture }) }),
      ),
    )
const isEdit = ({ type }: { readonly type: string }) => !type.startsWith('history/')
