// Wires React Flow to the document and the view; the logic stands in the projectors and in store/mapSteps.ts.
import {
  Background,
  BackgroundVariant,
  ReactFlow,
  ReactFlowProvider,
  type EdgeChange,
  type NodeChange,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useCallback, useMemo, useState, type CSSProperties, type ReactNode } from 'react'
import { cardBox, type Box } from '../../shared/layout/cardSize'
import type { NodeId } from '../../shared/model/entities/ids'
import { useDesk, useEditor, usePortfolio, useSay, useView } from '../store/useEditor'
import { useMapSight } from '../store/useMapSight'
import { select } from '../store/viewStore'
import focus from '../ui/FocusLine.module.css'
import { Board } from './board/Board'
import { HotspotMarks } from './board/HotspotMarks'
import styles from './Canvas.module.css'
import { DataProductCard } from './cards/DataProductCard'
import { SourceSystemCard } from './cards/SourceSystemCard'
import { UseCaseCard } from './cards/UseCaseCard'
import { createEdgeProjector, type FlowEdge as FlowEdgeRecord } from './edgeProjector'
import { EmptyMap } from './EmptyMap'
import { ArrowHeads, FlowEdge } from './FlowEdge'
import { AlignmentGuides } from './gestures/AlignmentGuides'
import { ConnectionPreview } from './gestures/ConnectionPreview'
import { useCardDrag } from './gestures/useCardDrag'
import { useCardInHand } from './gestures/useCardInHand'
import { useConnecting } from './gestures/useConnecting'
import { useGripScale } from './gestures/useGripScale'
import { useHandling } from './gestures/useHandling'
import { useJoining } from './gestures/useJoining'
import { useMarquee } from './gestures/useMarquee'
import { usePaper } from './gestures/usePaper'
import { Lanes } from './lanes/Lanes'
import { Minimap } from './minimap/Minimap'
import { createNodeProjector, type CanvasNode } from './nodeProjector'
import { selectionAfter } from './routeNodeChanges'
import { FarNameSize } from './nameFit'
import { TidyPreview } from './tidy/TidyPreview'
import { useCamera, useWholeAtFirst } from './useCamera'
import { useKnownCards } from './useKnownCards'
import { useOneApplication } from './useOneApplication'
import { useDetailOrSheet } from './useSheet'
import { useFlowRoutes } from './useFlowRoutes'
import { LARGE_MAP, type Detail } from './useDetail'
import { VersionMarks } from './VersionMarks'

const nodeTypes = { useCase: UseCaseCard, dataProduct: DataProductCard, sourceSystem: SourceSystemCard }
const edgeTypes = { flow: FlowEdge }

export function Canvas() {
  return (
    <ReactFlowProvider>
      <PortfolioMap />
      <TidyPreview />
    </ReactFlowProvider>
  )
}

function PortfolioMap() {
  useKnownCards()
  const desk = useDesk()
  const { nodes, edges, routes, places, guides, outlinesBut, onNodesChange, onEdgesChange } = useProjection()
  const { detail, farSize, fit, asMarks, onRest, onMoveEnd, viewport } = useDetailOrSheet(nodes.length)
  const isLarge = nodes.length > LARGE_MAP
  const isFar = isLarge && asMarks
  const readOnly = useEditor((state) => state.readOnly)
  const { inHand, onPointerMove } = useCardInHand(isFar)
  const named = useView(({ naming }) => naming?.id)
  const mounted = isFar ? nodes.filter(({ id }) => id === inHand || id === named) : nodes
  const handling = useHandling()
  const connecting = useConnecting()
  const paper = usePaper(isLarge, routes)
  useCamera(onRest)
  useWholeAtFirst(viewport)
  useGripScale()
  useOneApplication()
  return (
    <MapRegion detail={detail} fit={fit}>
      <ArrowHeads />
      <FarNameSize value={farSize}>
        <ReactFlow
          {...handling}
          {...connecting}
          {...paper}
          {...(viewport && { defaultViewport: viewport })}
          nodes={mounted}
          edges={isFar ? NO_EDGES : edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={onNodesChange}
          onEdgesChange={onEdgesChange}
          connectionLineComponent={ConnectionPreview}
          onPointerMove={onPointerMove}
          onNodeDoubleClick={(_, node) => {
            if (readOnly) return
            desk.view.setState({ naming: { id: node.id, gesture: desk.newId('gesture'), fresh: false } })
          }}
          onMoveEnd={onMoveEnd}
          onlyRenderVisibleElements={isLarge}
        >
          <Lanes places={places} />
          {isLarge && <Board part={isFar ? 'all' : 'flows'} routes={routes} />}
          {isFar && <HotspotMarks />}
          <AlignmentGuides guides={guides} outlines={isFar ? outlinesBut(inHand) : NO_OUTLINES} />
          <VersionMarks />
          <Minimap />
          <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} />
        </ReactFlow>
      </FarNameSize>
      {nodes.length === 0 && <EmptyMap />}
    </MapRegion>
  )
}

const NO_EDGES: FlowEdgeRecord[] = []
const NO_OUTLINES: readonly Box[] = []

interface MapRegionProps {
  readonly detail: Detail
  readonly fit: CSSProperties
  readonly children: ReactNode
}

/** The part of the window that takes the map's keys, and says so to a screen reader. */
function MapRegion({ detail, fit, children }: MapRegionProps) {
  const say = useSay()
  const focusable = { role: 'application', tabIndex: 0 }
  return (
    <div
      {...focusable}
      id="map"
      data-menu
      className={`${focus.focusLine} ${styles.map}`}
      data-detail={detail}
      onPointerDownCapture={useJoining()}
      data-several={useView(({ selection }) => selection.length > 1) || undefined}
      style={fit}
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
  const { places, guides, onPositions } = useCardDrag()
  const drawingFrame = useMarquee()
  const selection = useView((view) => view.selection)
  const portfolio = usePortfolio((present) => present)
  const [projectNodes] = useState(createNodeProjector)
  const [projectEdges] = useState(createEdgeProjector)
  const selected = useMemo(() => new Set(selection), [selection])
  const { lit, hidden } = useMapSight()
  const nodes = useMemo(
    () => projectNodes(portfolio, { selected, dragging: places, hidden }),
    [projectNodes, portfolio, selected, places, hidden],
  )
  const loudOnly = nodes.length > LARGE_MAP
  const routes = useFlowRoutes(portfolio)
  const { flows } = portfolio
  const edges = useMemo(
    () => projectEdges({ flows }, { selected, lit, hidden, loudOnly, routes }),
    [projectEdges, flows, selected, lit, hidden, loudOnly, routes],
  )

  const onEdgesChange = useCallback(
    (changes: EdgeChange[]) => {
      if (!drawingFrame.current) select(desk.view, ...selectionAfter(desk.view.getState().selection, changes))
    },
    [desk, drawingFrame],
  )
  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      onPositions(changes)
      if (!drawingFrame.current) select(desk.view, ...selectionAfter(desk.view.getState().selection, changes))
    },
    [desk, drawingFrame, onPositions],
  )
  const outlinesBut = (mounted: string | null): readonly Box[] =>
    [...places].flatMap(([id, at]) => (id === mounted ? [] : [cardBox(id as NodeId, at)]))
  return { nodes, edges, routes, places, guides, outlinesBut, onNodesChange, onEdgesChange }
}
