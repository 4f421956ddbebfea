// Wires React Flow to the document and the view; the logic stands in the projectors and in store/mapSteps.ts.
import {
  Background,
  BackgroundVariant,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  type Connection,
  type EdgeChange,
  type NodeChange,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useCallback, useMemo, useState, type CSSProperties } from 'react'
import type { Point } from '../../shared/model/portfolio'
import { connect } from '../store/mapSteps'
import { useDesk, useLit, usePortfolio, useSay, useView } from '../store/useEditor'
import { select } from '../store/viewStore'
import styles from './Canvas.module.css'
import { DataProductCard } from './cards/DataProductCard'
import { SourceSystemCard } from './cards/SourceSystemCard'
import { UseCaseCard } from './cards/UseCaseCard'
import { createEdgeProjector } from './edgeProjector'
import { EmptyMap } from './EmptyMap'
import { ArrowHeads, FlowEdge } from './FlowEdge'
import { createNodeProjector, type CanvasNode } from './nodeProjector'
import { draggedTo, selectionAfter } from './routeNodeChanges'
import { useCamera } from './useCamera'
import { useDetail } from './useDetail'

const nodeTypes = { useCase: UseCaseCard, dataProduct: DataProductCard, sourceSystem: SourceSystemCard }
const edgeTypes = { flow: FlowEdge }
const NOTHING_DRAGGED: ReadonlyMap<string, Point> = new Map()

export function Canvas() {
  return (
    <ReactFlowProvider>
      <PortfolioMap />
    </ReactFlowProvider>
  )
}

function PortfolioMap() {
  const desk = useDesk()
  const say = useSay()
  const { nodes, edges, onNodesChange, onEdgesChange } = useProjection()
  const { detail, nameSize, onMoveEnd, viewport } = useDetail()
  useCamera()
  const onConnect = useCallback(({ source, target }: Connection) => void connect(desk, source, target), [desk])
  return (
    <div
      id="map"
      className={styles.map}
      data-detail={detail}
      style={{ '--name-size': `${nameSize}px` } as CSSProperties}
      role="application"
      aria-label={say('map.label')}
      aria-describedby="map-help"
      tabIndex={0}
    >
      <p id="map-help" className="visually-hidden">
        {say('map.help')}
      </p>
      <ArrowHeads />
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        onConnect={onConnect}
        onPaneClick={() => {
          select(desk.view)
          document.getElementById('map')?.focus({ preventScroll: true })
        }}
        onNodeDoubleClick={(_, node) => {
          desk.view.setState({ naming: { id: node.id, gesture: desk.newId('gesture'), fresh: false } })
        }}
        onMoveEnd={onMoveEnd}
        {...(viewport
          ? { defaultViewport: viewport }
          : { fitView: true, fitViewOptions: { padding: 0.1, maxZoom: 1 } })}
        minZoom={0.05}
        maxZoom={2.5}
        panOnScroll
        panOnDrag={[1, 2]}
        selectionOnDrag
        selectionMode={SelectionMode.Partial}
        panActivationKeyCode="Space"
        multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
        deleteKeyCode={null}
        disableKeyboardA11y
        nodesFocusable={false}
        edgesFocusable={false}
        zoomOnDoubleClick={false}
        elevateEdgesOnSelect={false}
        elevateNodesOnSelect={false}
        onlyRenderVisibleElements={nodes.length > 120}
        proOptions={{ hideAttribution: false }}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} />
      </ReactFlow>
      {nodes.length === 0 && <EmptyMap />}
    </div>
  )
}

/** Nodes and edges as the document and the view say, and the way back for what the hand does to them. */
function useProjection() {
  const desk = useDesk()
  const [dragging, setDragging] = useState(NOTHING_DRAGGED)
  const selection = useView((view) => view.selection)
  const portfolio = usePortfolio((present) => present)
  const [projectNodes] = useState(createNodeProjector)
  const [projectEdges] = useState(createEdgeProjector)
  const selected = useMemo(() => new Set(selection), [selection])
  const nodes = useMemo(
    () => projectNodes(portfolio, { selected, dragging }),
    [projectNodes, portfolio, selected, dragging],
  )
  const lit = useLit()
  const edges = useMemo(() => projectEdges(portfolio, { selected, lit }), [projectEdges, portfolio, selected, lit])

  const onEdgesChange = useCallback(
    (changes: EdgeChange[]) => {
      select(desk.view, ...selectionAfter(desk.view.getState().selection, changes))
    },
    [desk],
  )
  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      const { moving, dropped } = draggedTo(changes)
      if (dropped) {
        desk.editor.submit({ type: 'layout/move', positions: Object.fromEntries(moving) as never })
        setDragging(NOTHING_DRAGGED)
      } else if (moving.size > 0) setDragging(moving)
      select(desk.view, ...selectionAfter(desk.view.getState().selection, changes))
    },
    [desk],
  )
  return { nodes, edges, onNodesChange, onEdgesChange }
}
