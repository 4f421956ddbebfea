// The line that follows the hand from a card's edge, and what letting go would do: the new card as a ghost, or the card it would reach.
import { getBezierPath, useStore, type ConnectionLineComponentProps } from '@xyflow/react'
import { useMemo } from 'react'
import { cardSizes, type Box } from '../../../shared/layout/cardSize'
import type { NodeId } from '../../../shared/model/entities/ids'
import { nodeKindOf } from '../../../shared/model/nodeKind'
import type { Portfolio } from '../../../shared/model/portfolio'
import type { RefusalReason } from '../../../shared/model/refusal'
import type { Say } from '../../../shared/text/say'
import { flowRefusal } from '../../store/mapSteps'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { portfolioInSight } from '../../store/sight'
import type { CanvasNode } from '../nodeProjector'
import styles from './ConnectionPreview.module.css'
import { dropMeaning, type Drop } from './dropMeaning'
import { useShift } from './heldKeys'

export function ConnectionPreview(props: ConnectionLineComponentProps<CanvasNode>) {
  const { fromX, fromY, fromPosition, toPosition, fromNode, fromHandle, pointer } = props
  const say = useSay()
  const desk = useDesk()
  const shift = useShift()
  const zoom = useStore(({ transform }) => transform[2])
  const portfolio = usePortfolio((present) => present)
  const at = useStore(({ transform: [x, y, scale] }) => `${(pointer.x - x) / scale} ${(pointer.y - y) / scale}`)
  const side = fromHandle.type === 'target' ? 'upstream' : 'downstream'
  const drop = useMemo(() => {
    const [x = 0, y = 0] = at.split(' ').map(Number)
    return dropMeaning(portfolio, { card: fromNode.id as NodeId, side }, { x, y }, shift, portfolioInSight(desk))
  }, [desk, portfolio, fromNode.id, side, at, shift])
  const target = drop && boxOf(portfolio, drop)
  if (!drop || !target) return null
  const reason = drop.does === 'connect' ? flowRefusal(portfolio, drop.from, drop.to) : undefined
  const end = { x: side === 'upstream' ? target.x + target.width : target.x, y: target.y + target.height / 2 }
  const ends = { sourceX: fromX, sourceY: fromY, targetX: end.x, targetY: end.y }
  const [path] = getBezierPath({ ...ends, sourcePosition: fromPosition, targetPosition: toPosition, curvature: 0.3 })
  return (
    <g className={styles.preview} data-does={drop.does} data-refused={reason !== undefined || undefined}>
      <path className={styles.line} d={path} />
      <rect className={styles.target} {...target} rx={10} />
      <Caption box={target} zoom={zoom} text={captionOf(say, drop, reason)} />
    </g>
  )
}

function boxOf({ layout }: Portfolio, drop: Drop): Box | undefined {
  if (drop.does === 'create') return { ...drop.at, ...cardSizes[drop.kind] }
  const at = layout[drop.other]
  return at && { ...at, ...cardSizes[nodeKindOf(drop.other)] }
}

function captionOf(say: Say, drop: Drop, reason: RefusalReason | undefined): string {
  if (reason) return say(`refusal.${reason}`)
  if (drop.does === 'connect') return say('drop.connect')
  const other = drop.choices.find((choice) => choice !== drop.kind)
  const made = say(`kind.${drop.kind}`)
  return other ? say('drop.createOr', { made, other: say(`kind.${other}`) }) : made
}

/** Under the card, as large on the screen at every scale. */
function Caption({ box, zoom, text }: { readonly box: Box; readonly zoom: number; readonly text: string }) {
  return (
    <text className={styles.caption} x={box.x + box.width / 2} y={box.y + box.height + 22 / zoom} fontSize={13 / zoom}>
      {text}
    </text>
  )
}
