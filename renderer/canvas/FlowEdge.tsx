// One smooth family of curves, arrowhead towards the consumer; words only when the flow matters right now (UX.md, The map).
import { EdgeLabelRenderer, getBezierPath, type EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { useSay } from '../store/useEditor'
import type { FlowEdge as FlowEdgeType } from './edgeProjector'
import styles from './FlowEdge.module.css'

export const FlowEdge = memo(function FlowEdge(props: EdgeProps<FlowEdgeType>) {
  const { id, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, selected, data } = props
  const ends = { sourceX, sourceY, targetX: targetX - 5, targetY, sourcePosition, targetPosition, curvature: 0.3 }
  const [path, labelX, labelY] = getBezierPath(ends)
  const tone = data?.tone ?? 'quiet'
  const lively = tone === 'near' || selected === true
  const mode = data?.flow.mode ?? ''
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
      {lively && mode !== '' && <FlowLabel mode={mode} x={labelX} y={labelY} />}
    </>
  )
})

function FlowLabel({ mode, x, y }: { readonly mode: string; readonly x: number; readonly y: number }) {
  const say = useSay()
  return (
    <EdgeLabelRenderer>
      <span
        className={styles.label}
        style={{ transform: `translate(-50%, -50%) translate(${Math.round(x)}px, ${Math.round(y)}px)` }}
      >
        {say(`flow.mode.${mode}` as 'flow.mode.report')}
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
