// Where a flow begins and ends at its cards: the same in the DOM (FlowEdge.tsx) as on a canvas (drawBoard.ts), so that the bright
// curve of what is selected lies exactly on its quiet one.

/** A flow's line ends this far before the card, for the head; px. */
export const HEAD = 5
/** React Flow says the outer edge of the handles, which reach this far out of the card (nodeProjector.ts); px. */
export const HANDLE = 6
