// How far a product is after two became one: what is there already stays in use, as it does when a product is widened (2.25).
import type { DataProduct } from '../../model/entities/dataProduct'
import { loses, moves, type BoundaryLine } from './boundaryProposal'

/** From least to furthest; what was retired says nothing of what goes on. */
const STAGES: readonly DataProduct['lifecycle'][] = ['retired', 'idea', 'design', 'build', 'live']

interface Stage {
  readonly fields: Partial<Pick<DataProduct, 'lifecycle'>>
  readonly lines: readonly BoundaryLine[]
}

/** The stage further on holds; where both had been said, the other one is named as going. */
export function unitedStage({ lifecycle: own }: DataProduct, { lifecycle: others }: DataProduct): Stage {
  if (own === others) return { fields: {}, lines: [] }
  const isTaken = STAGES.indexOf(others) > STAGES.indexOf(own)
  const [stage, other] = isTaken ? [others, own] : [own, others]
  const said = { stage, other }
  return {
    fields: isTaken ? { lifecycle: stage } : {},
    // An idea is what every product is until somebody says more.
    lines: [(other === 'idea' ? moves : loses)('boundary.differs.lifecycle', said)],
  }
}
