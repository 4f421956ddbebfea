// What an undo step is called: "Rename Customer Lifetime Value". The words come from the catalogue; the name is kept with the step.
import { subjectsOf, type BatchReason, type Change, type Edit, type EditType } from './commands'
import type { Portfolio } from './portfolio'

type Renamed = 'useCase' | 'dataProduct' | 'sourceSystem' | 'domain'
/** Keys of `shared/text`, behind `step.`. */
export type StepKind =
  | EditType
  | `${Renamed}/rename`
  | 'dataProduct/describeJob'
  | 'ownership/assignNobody'
  | 'map/removeFlow'
  | `batch/${BatchReason}`

export interface StepName {
  readonly kind: StepKind
  /** Name of the record it is about, as it was then; '' when it is about none. */
  readonly name: string
  /** How many records it is about. */
  readonly count: number
}

/** Names a step from the states before and after it. */
export function stepName(edit: Edit, before: Portfolio, after: Portfolio): StepName {
  if (edit.type === 'batch') return { kind: `batch/${edit.reason}`, name: '', count: edit.changes.length }
  const subjects = subjectsOf(edit)
  const first = subjects[0]
  const name = first === undefined ? after.name : (nameOf(after, first) ?? nameOf(before, first) ?? '')
  return { kind: kindOf(edit), name, count: subjects.length }
}

function kindOf(change: Change): StepKind {
  if (change.type === 'ownership/assign' && change.domain === null) return 'ownership/assignNobody'
  if (change.type === 'map/remove' && change.nodes.length === 0) return 'map/removeFlow'
  if (!isDescription(change)) return change.type
  const fields = Object.keys(change.changes)
  if (fields.length !== 1) return change.type
  if (fields[0] === 'name') return renameOf[change.type]
  return change.type === 'dataProduct/describe' && fields[0] === 'job' ? 'dataProduct/describeJob' : change.type
}

const renameOf = {
  'useCase/describe': 'useCase/rename',
  'dataProduct/describe': 'dataProduct/rename',
  'sourceSystem/describe': 'sourceSystem/rename',
  'domain/describe': 'domain/rename',
} as const
const isDescription = (change: Change): change is Extract<Change, { type: keyof typeof renameOf }> =>
  Object.hasOwn(renameOf, change.type)

/** The name a person knows a record by; undefined when there is no such record, or it has none. */
export function nameOf(portfolio: Portfolio, id: string): string | undefined {
  const { useCases, dataProducts, sourceSystems, domains, sessions, flows, checkpoints } = portfolio
  for (const table of [useCases, dataProducts, sourceSystems, domains, sessions, checkpoints] as const) {
    const record = (table as Readonly<Record<string, { readonly name: string }>>)[id]
    if (record) return record.name
  }
  const flow = (flows as Readonly<Record<string, { readonly to: string }>>)[id]
  return flow ? nameOf(portfolio, flow.to) : undefined
}
