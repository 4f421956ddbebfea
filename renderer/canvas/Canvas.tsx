// Wires React Flow to the document and the view; the logic stands in the projectors and in store/mapSteps.ts.
import {
  Background,
  BackgroundVariant,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  type Connection,
  type EdgeChange,
  type NodeChange,
  type ReactFlowProps,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useCallback, useMemo, useState, type CSSProperties, type ReactNode } from 'react'
import type { Point, Portfolio } from '../../shared/model/portfolio'
import { connect, presentOf } from '../store/mapSteps'
import { useDesk, useLit, usePortfolio, useSay, useView } from '../store/useEditor'
import { select } from '../store/viewStore'
import { Board } from './board/Board'
import { boardScene, cardAt } from './board/boardScene'
import { curveAt } from './board/drawBoard'
import styles from './Canvas.module.css'
import { DataProductCard } from './cards/DataProductCard'
import { SourceSystemCard } from './cards/SourceSystemCard'
import { UseCaseCard } from './cards/UseCaseCard'
import { createEdgeProjector, type FlowEdge as FlowEdgeRecord } from './edgeProjector'
import { EmptyMap } from './EmptyMap'
import { ArrowHeads, FlowEdge } from './FlowEdge'
import { createNodeProjector, type CanvasNode } from './nodeProjector'
import { draggedTo, selectionAfter } from './routeNodeChanges'
import { useCamera } from './useCamera'
import { LARGE_MAP, useDetail, type Detail } from './useDetail'

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
  const { nodes, edges, onNodesChange, onEdgesChange } = useProjection()
  const { detail, nameSize, onMoveEnd, viewport } = useDetail(nodes.length)
  const isLarge = nodes.length > LARGE_MAP
  const isFar = isLarge && detail === 'mark'
  const flow = useReactFlow()
  useCamera()
  const onConnect = useCallback(({ source, target }: Connection) => void connect(desk, source, target), [desk])
  return (
    <MapRegion detail={detail} nameSize={nameSize}>
      <ArrowHeads />
      <ReactFlow
        {...HANDLING}
        {...(viewport && { defaultViewport: viewport })}
        nodes={isFar ? NO_NODES : nodes}
        edges={isFar ? NO_EDGES : isLarge ? edges.filter(isLoud) : edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        onConnect={onConnect}
        onPaneClick={({ clientX, clientY }) => {
          const point = flow.screenToFlowPosition({ x: clientX, y: clientY })
          select(desk.view, ...(isLarge ? onBoard(presentOf(desk), point) : []))
          document.getElementById('map')?.focus({ preventScroll: true })
        }}
        onNodeDoubleClick={(_, node) => {
          desk.view.setState({ naming: { id: node.id, gesture: desk.newId('gesture'), fresh: false } })
        }}
        onInit={() => {
          if (!viewport) desk.view.getState().camera?.fitAll('at once')
        }}
        onMoveEnd={onMoveEnd}
        onlyRenderVisibleElements={isLarge}
      >
        {isLarge && <Board part={isFar ? 'all' : 'flows'} />}
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} />
      </ReactFlow>
      {nodes.length === 0 && <EmptyMap />}
    </MapRegion>
  )
}

/** On a large map the quiet flows are on the board; React Flow gets those that matter right now. */
const isLoud = ({ data, selected }: FlowEdgeRecord): boolean => selected === true || data?.tone === 'near'

/** What lies under the pointer where React Flow draws nothing: a card seen from afar, or a quiet flow. */
function onBoard(portfolio: Portfolio, point: Point): readonly string[] {
  const card = cardAt(portfolio, point)
  const hit = card ?? curveAt(boardScene(portfolio, { selected: NONE, lit: undefined }), point)
  return hit ? [hit.id] : []
}
const NONE: ReadonlySet<string> = new Set()
const NO_NODES: CanvasNode[] = []
const NO_EDGES: FlowEdgeRecord[] = []
/** How the map answers the hand: the wheel pans, Ctrl and wheel zooms, dragging on paper selects, Space pans; keys belong to the action list. */
const HANDLING = {
  minZoom: 0.05,
  maxZoom: 2.5,
  panOnScroll: true,
  panOnDrag: [1, 2],
  selectionOnDrag: true,
  selectionMode: SelectionMode.Partial,
  panActivationKeyCode: 'Space',
  multiSelectionKeyCode: ['Shift', 'Meta', 'Control'],
  deleteKeyCode: null,
  disableKeyboardA11y: true,
  nodesFocusable: false,
  edgesFocusable: false,
  zoomOnDoubleClick: false,
  elevateEdgesOnSelect: false,
  elevateNodesOnSelect: false,
} satisfies Partial<ReactFlowProps<CanvasNode>>

interface MapRegionProps {
  readonly detail: Detail
  readonly nameSize: number
  readonly children: ReactNode
}

/** The part of the window that takes the map's keys, and says so to a screen reader. */
function MapRegion({ detail, nameSize, children }: MapRegionProps) {
  const say = useSay()
  const focusable = { role: 'application', tabIndex: 0 }
  return (
    <div
      {...focusable}
      id="map"
      className={styles.map}
      data-detail={detail}
      style={{ '--name-size': `${nameSize}px` } as CSSProperties}
      aria-label={say('map.label')}
      aria-describedby="map-help"
    >
      <p id="map-help" className="visually-hidden">
        {say('map.help')}
      </p>
      {children}
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
        desk.editor.submit({ type: 'layout/move', positions: Object.fromEntries(moving) })
        setDragging(NOTHING_DRAGGED)
      } else if (moving.size > 0) setDragging(moving)
      select(desk.view, ...selectionAfter(desk.view.getState().selection, changes))
    },
    [desk],
  )
  return { nodes, edges, onNodesChange, onEdgesChange }
}
