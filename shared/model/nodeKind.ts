// What stands on the map is of one of three kinds, and its id says which.
import type { DataProductId, NodeId, SourceSystemId, UseCaseId } from './entities/ids'

export type NodeKind = 'useCase' | 'dataProduct' | 'sourceSystem'

export const isUseCaseId = (id: string): id is UseCaseId => id.startsWith('usecase_')
export const isProductId = (id: string): id is DataProductId => id.startsWith('product_')
export const isSourceId = (id: string): id is SourceSystemId => id.startsWith('source_')

/** The kind of a node, from its id alone. */
export function nodeKindOf(id: NodeId): NodeKind {
  if (isUseCaseId(id)) return 'useCase'
  return isProductId(id) ? 'dataProduct' : 'sourceSystem'
}
