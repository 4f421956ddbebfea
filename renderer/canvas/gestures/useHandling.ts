// How the map answers the hand, as a person has set it: what dragging on paper does, and what the wheel does. Keys belong to the action list.
import { SelectionMode, type ReactFlowProps } from '@xyflow/react'
import type { Hand } from '../../store/hand'
import { useEditor, useView } from '../../store/useEditor'
import type { CanvasNode } from '../nodeProjector'
import { SMALLEST } from '../viewportFor'

type Handling = Partial<ReactFlowProps<CanvasNode>>

const ALWAYS = {
  minZoom: SMALLEST,
  maxZoom: 2.5,
  zoomOnPinch: true,
  selectionMode: SelectionMode.Partial,
  selectionKeyCode: null, // Shift adds to the selection; dragging on paper draws the frame anyway
  panActivationKeyCode: 'Space',
  multiSelectionKeyCode: null, // useJoining.ts
  zoomActivationKeyCode: 'Meta', // Ctrl and wheel is a pinch already, also where no finger pinches
  deleteKeyCode: null,
  disableKeyboardA11y: true,
  nodesFocusable: false,
  edgesFocusable: false,
  zoomOnDoubleClick: false,
  elevateEdgesOnSelect: false,
  elevateNodesOnSelect: false,
} satisfies Handling

/** Mouse buttons that pan: the middle and the right one always. */
const TOOLS = {
  select: { panOnDrag: [1, 2], selectionOnDrag: true },
  pan: { panOnDrag: [0, 1, 2], selectionOnDrag: false },
} satisfies Readonly<Record<Hand['tool'], Handling>>

const WHEELS = {
  pans: { panOnScroll: true, zoomOnScroll: false },
  zooms: { panOnScroll: false, zoomOnScroll: true },
} satisfies Readonly<Record<Hand['wheel'], Handling>>

/** The facilitator's hand leads, from another window; a large screen shows the same stretch of the map larger. */
const IN_ROOM = {
  ...{ ...ALWAYS, maxZoom: 10, zoomOnPinch: false, zoomOnScroll: false, panOnScroll: false, panOnDrag: false },
  ...{ panActivationKeyCode: null, zoomActivationKeyCode: null, elementsSelectable: false },
  ...{ nodesDraggable: false, nodesConnectable: false },
} satisfies Handling

/** What React Flow is told of it. */
export function useHandling(): Handling {
  const { tool, wheel } = useView(({ hand }) => hand)
  const forRoom = useView((view) => view.forRoom)
  const readOnly = useEditor((state) => state.readOnly)
  if (forRoom) return IN_ROOM
  const canMove = !readOnly && tool === 'select'
  return { ...ALWAYS, ...TOOLS[tool], ...WHEELS[wheel], nodesDraggable: canMove, nodesConnectable: !readOnly }
}
