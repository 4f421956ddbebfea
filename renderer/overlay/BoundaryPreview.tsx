// Merge, split, or turn into what it is: looked at before it is done (PRODUCT 15).
import { useView } from '../store/useEditor'
import { MergePreview } from './recut/MergePreview'
import { RecastPreview } from './recut/RecastPreview'
import { SplitPreview } from './recut/SplitPreview'

export function BoundaryPreview() {
  const move = useView(({ boundary }) => boundary)
  if (!move) return null
  if (move.kind === 'merge') return <MergePreview kept={move.kept} absorbed={move.absorbed} />
  return move.kind === 'split' ? <SplitPreview product={move.product} /> : <RecastPreview product={move.product} />
}
