// A small portfolio in which every table holds something; its ids are the ones `anyCommand` draws from.
import { Portfolio } from '../../shared/model/portfolio'

const keyed = <R extends { readonly id: string }>(records: readonly R[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]))

const inside = {
  attributes: keyed(
    ['attribute_0', 'attribute_1'].map((id) => ({ id, name: 'score', neededBy: { usecase_0: true }, order: 'b' })),
  ),
  ports: keyed([{ id: 'port_0', name: 'API', kind: 'api', order: 'b' }]),
  slos: keyed([{ id: 'slo_0', dimension: 'freshness', order: 'b' }]),
  versions: keyed([{ id: 'version_0', version: '1.0', order: 'b' }]),
}

/** Where workshops start: some of everything the pool of ids names. */
export const startingPortfolio = (): Portfolio =>
  Portfolio.parse({
    ...{ formatVersion: 1, id: 'portfolio_test', name: 'Workshop' },
    useCases: keyed([
      {
        ...{ id: 'usecase_0', name: 'Win back', order: 'b' },
        questions: keyed([{ id: 'question_0', text: 'Who leaves?', order: 'b' }]),
        kpis: keyed([{ id: 'kpi_0', name: 'Churn', order: 'b' }]),
      },
      { id: 'usecase_1', name: 'Cross-sell', order: 'n' },
    ]),
    dataProducts: keyed([
      {
        ...{ id: 'product_0', name: 'Churn', job: 'Predicts who leaves.', terms: { term_0: true } },
        ...inside,
      },
      { id: 'product_1', name: 'Orders', job: 'Lists orders.', ...inside },
      { id: 'product_2', name: 'Returns', job: 'Lists returns.', ...inside },
    ]),
    sourceSystems: keyed([{ id: 'source_0', name: 'OMS', domain: 'domain_0' }]),
    domains: keyed([
      { id: 'domain_0', name: 'Sales', hue: 0 },
      { id: 'domain_1', name: 'Marketing', hue: 1 },
    ]),
    relations: keyed([{ id: 'relation_0', upstream: 'domain_0', downstream: 'domain_1' }]),
    flows: keyed([
      { id: 'flow_0', from: 'source_0', to: 'product_1' },
      { id: 'flow_1', from: 'product_1', to: 'product_0' },
      {
        ...{ id: 'flow_2', from: 'product_0', to: 'usecase_0' },
        requirements: keyed([{ id: 'requirement_0', text: 'daily', order: 'b' }]),
      },
    ]),
    owners: { product_1: 'domain_0' },
    claims: { product_0: { domain_0: {}, domain_1: { greatestNeed: 3 } } },
    ownershipDecisions: { product_1: { domain: 'domain_0', reason: 'Owns it.', date: '', session: 'session_0' } },
    sessions: keyed([
      {
        ...{ id: 'session_0', name: 'First', order: 'b' },
        participants: keyed([{ id: 'participant_0', name: 'Lin', role: 'user', order: 'b' }]),
        agenda: keyed([{ id: 'step_0', title: 'Work backwards', minutes: 20, order: 'b' }]),
      },
    ]),
    checkpoints: keyed([{ id: 'checkpoint_0', name: 'After use case 1' }]),
    hotspots: keyed([{ id: 'hotspot_0', subject: 'product_0', order: 'b' }]),
    notes: keyed([{ id: 'note_0', subject: 'flow_1', order: 'b' }]),
    votes: keyed([{ id: 'vote_0', subject: 'usecase_0', voter: 'Lin' }]),
    decisions: keyed([{ id: 'decision_0', text: 'Go on', subject: 'domain_1', session: 'session_0', order: 'b' }]),
    parked: keyed([{ id: 'parked_0', text: 'Stores', order: 'b' }]),
    glossary: keyed([{ id: 'term_0', term: 'churn' }]),
    layout: { usecase_0: { x: 1084, y: 0 }, product_0: { x: 708, y: 0 }, product_1: { x: 332, y: 0 } },
  })
