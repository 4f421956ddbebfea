// One smooth family of curves, arrowhead towards the consumer; words only when the flow matters right now (UX.md, The map).
import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { flowPath, middleOf } from '../../shared/layout/routes/flowCurve'
import { turnsBetween } from '../../shared/layout/routes/flowRoute'
import type { Flow } from '../../shared/model/entities/flow'
import type { Point } from '../../shared/model/portfolio'
import { useSay } from '../store/useEditor'
import type { FlowEdge as FlowEdgeType } from './edgeProjector'
import { HANDLE, HEAD } from './flowEnds'
import styles from './FlowEdge.module.css'

export const FlowEdge = memo(function FlowEdge(props: EdgeProps<FlowEdgeType>) {
  const { id, sourceX, sourceY, targetX, targetY, selected, data } = props
  const [start, end] = [
    { x: sourceX - HANDLE, y: sourceY },
    { x: targetX + HANDLE - HEAD, y: targetY },
  ]
  // A card in the hand takes its flows along; they look for their way again when it is put down.
  const turns = turnsBetween(data?.route, start, { x: targetX, y: targetY })
  const path = flowPath(start, turns, end)
  const tone = data?.tone ?? 'quiet'
  const lively = tone === 'near' || selected === true
  return (
    <>
      <path className={styles.grip} d={path} />
      <path
        id={id}
        className={styles.flow}
        data-tone={tone}
        data-selected={selected || undefined}
        d={path}
        markerEnd={lively ? 'url(#arrow-near)' : 'url(#arrow)'}
      />
      {lively && <FlowLabel mode={data?.flow.mode} {...middleOf(start, turns, end)} />}
    </>
  )
})

function FlowLabel({ mode, x, y }: Point & { readonly mode: Flow['mode'] | undefined }) {
  const say = useSay()
  if (!mode) return null
  return (
    <EdgeLabelRenderer>
      <span
        className={styles.label}
        style={{ transform: `translate(-50%, -50%) translate(${Math.round(x)}px, ${Math.round(y)}px)` }}
      >
        {say(`flow.mode.${mode}`)}
      </span>
    </EdgeLabelRenderer>
  )
}

/** Arrowheads once for the whole map; React Flow's own would be one per colour and edge. */
export function ArrowHeads() {
  return (
    <svg className={styles.heads} aria-hidden="true">
      <defs>
        {(['arrow', 'arrow-near'] as const).map((id) => (
          <marker key={id} id={id} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="9" markerHeight="9" orient="auto">
            <path className={id === 'arrow' ? styles.head : styles.headNear} d="M0.5 0.8 7 4 0.5 7.2Z" />
          </marker>
        ))}
      </defs>
    </svg>
  )
}
