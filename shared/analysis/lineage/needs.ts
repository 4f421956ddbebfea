import type { DataProductId, NodeId, UseCaseId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import type { OfMarks } from '../reachingMarks'

type Users = ReadonlySet<UseCaseId>
const NOBODY: Users = new Set()

/** How to find the products upstream of each use case, by id; the list of a use case that needs the same ones stays the same object. */
export function beginNeeds() {
  let usersBefore: ReadonlyMap<NodeId, OfMarks<Users>> = new Map()
  let needs: ReadonlyMap<UseCaseId, readonly DataProductId[]> = new Map()
  return (useCases: readonly UseCaseId[], users: ReadonlyMap<NodeId, OfMarks<Users>>) => {
    const changed = changedIn(usersBefore, users)
    const lists = new Map<UseCaseId, DataProductId[]>()
    for (const id of useCases) if (changed.has(id) || !needs.has(id)) lists.set(id, [])
    if (lists.size > 0) fill(lists, users)
    usersBefore = users
    needs = new Map(useCases.map((id) => [id, lists.get(id) ?? needs.get(id) ?? []]))
    return needs
  }
}

/** Use cases that some record has begun or ceased to serve. */
function changedIn(before: ReadonlyMap<NodeId, OfMarks<Users>>, now: ReadonlyMap<NodeId, OfMarks<Users>>): Users {
  const changed = new Set<UseCaseId>()
  const compare = (one: Users, other: Users) => {
    if (one === other) return
    for (const id of one) if (!other.has(id)) changed.add(id)
    for (const id of other) if (!one.has(id)) changed.add(id)
  }
  for (const [id, { value }] of now) compare(before.get(id)?.value ?? NOBODY, value)
  for (const [id, { value }] of before) if (!now.has(id)) compare(value, NOBODY)
  return changed
}

function fill(lists: ReadonlyMap<UseCaseId, DataProductId[]>, users: ReadonlyMap<NodeId, OfMarks<Users>>): void {
  const serving = [...users].flatMap(([id, { value }]) => (isProductId(id) && shareOne(lists, value) ? [id] : []))
  for (const product of serving.sort()) {
    const served = users.get(product)?.value ?? NOBODY
    // Whichever is shorter: one use case of many has changed, or all have.
    if (lists.size < served.size) {
      for (const [useCase, list] of lists) if (served.has(useCase)) list.push(product)
    } else for (const useCase of served) lists.get(useCase)?.push(product)
  }
}

/** One use case of many has changed, or all have: whichever is shorter is walked. */
function shareOne(some: ReadonlyMap<UseCaseId, unknown>, others: Users): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some]
  for (const id of few.keys()) if (many.has(id)) return true
  return false
}
