import type { DataProductId, NodeId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import { perRecord } from '../perRecord'

/** The products in a list of neighbours, each once, in their order; read once per list. */
export const productsAmong = (ids: readonly NodeId[] | undefined): readonly DataProductId[] =>
  ids === undefined ? NONE : distinctIn(ids)

const NONE: readonly DataProductId[] = []
const distinctIn = perRecord((ids: readonly NodeId[]) => [...new Set(ids)].filter(isProductId))
