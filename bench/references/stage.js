// What both references share: the size of a card, and where the camera stands.
export const CARD = { width: 200, height: 88 }
const PANE = { width: 1600, height: 900 }

/** The whole map in view, never enlarged. */
export function wholeMap(nodes) {
  const width = Math.max(...nodes.map(({ x }) => x)) + CARD.width
  const height = Math.max(...nodes.map(({ y }) => y)) + CARD.height
  const zoom = Math.min(1, Math.min(PANE.width / width, PANE.height / height) * 0.95)
  return { zoom, x: (PANE.width - width * zoom) / 2, y: (PANE.height - height * zoom) / 2 }
}

/** One card in the middle, at zoom 1. */
export const nearTo = ({ x, y }) => ({
  zoom: 1,
  x: PANE.width / 2 - (x + CARD.width / 2),
  y: PANE.height / 2 - (y + CARD.height / 2),
})

export const colourOf = ({ domain }) => `hsl(${(domain * 137) % 360} 60% 45%)`
