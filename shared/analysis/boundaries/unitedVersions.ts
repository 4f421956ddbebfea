// Contract versions of two products as those of one: what readers of either were told stays written down (3.18).
import type { ContractVersion, DataProduct } from '../../model/entities/dataProduct'
import { inOrder, orderKeyAfter } from '../../model/orderKey'
import { moves, type Part } from './boundaryProposal'
import type { NewId } from './widening'

/** As long as a name may be (T17). */
const LONGEST_NAME = 2000

/** The other's versions behind the kept one's, under the name of the product they were versions of. */
export function unitedVersions(kept: DataProduct, other: DataProduct, newId: NewId): Part {
  const { versions: there = {} } = kept
  const going = inOrder(other.versions ?? {})
  const keys = Object.values(there).map(({ order }) => order)
  return {
    changes: going.map((own) => {
      const order = orderKeyAfter(keys)
      keys.push(order)
      const id = Object.hasOwn(there, own.id) ? (newId('version') as ContractVersion['id']) : own.id
      const named = `${other.name} ${own.version}`
      const record = { ...own, id, order, version: named.length > LONGEST_NAME ? own.version : named }
      return { type: 'contractVersion/add', product: kept.id, record }
    }),
    lines: going.length === 0 ? [] : [moves('boundary.versions', { count: going.length, name: other.name })],
  }
}
