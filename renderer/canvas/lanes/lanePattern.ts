// A texture per hue for surfaces: the second carrier beside colour, as the hexagon's pattern is on a card (UX.md, Look).

/** Side of a tile, in pixels on the screen. */
const TILE = 16
type Stroke = (pen: CanvasRenderingContext2D) => void

const lines =
  (...ends: readonly (readonly [number, number, number, number])[]): Stroke =>
  (pen) => {
    for (const [x1, y1, x2, y2] of ends) {
      pen.moveTo(x1, y1)
      pen.lineTo(x2, y2)
    }
  }
const rings =
  (radius: number, ...centres: readonly (readonly [number, number])[]): Stroke =>
  (pen) => {
    for (const [x, y] of centres) {
      pen.moveTo(x + radius, y)
      pen.arc(x, y, radius, 0, 2 * Math.PI)
    }
  }
const nothing: Stroke = () => undefined

/** In the order of the hues; the first is plain. */
const STROKES: readonly Stroke[] = [
  nothing,
  lines([0, 8, 16, 8]),
  lines([8, 0, 8, 16]),
  lines([0, 16, 16, 0], [-4, 4, 4, -4], [12, 20, 20, 12]),
  lines([0, 0, 16, 16], [12, -4, 20, 4], [-4, 12, 4, 20]),
  rings(3, [8, 8]),
  lines([0, 8, 16, 8], [8, 0, 8, 16]),
  lines([0, 10, 8, 5], [8, 5, 16, 10]),
  lines([8, 3, 13, 8], [13, 8, 8, 13], [8, 13, 3, 8], [3, 8, 8, 3]),
  rings(0.8, [4, 4], [12, 12]),
  lines([0, 6, 4, 10], [4, 10, 8, 6], [8, 6, 12, 10], [12, 10, 16, 6]),
  lines([0, 0, 16, 16], [16, 0, 0, 16]),
]

const tiles = new Map<string, HTMLCanvasElement>()

/** The texture of a hue; null where the browser makes none. */
export function patternOf(pen: CanvasRenderingContext2D, hue: number, colour: string): CanvasPattern | null {
  if (hue % STROKES.length === 0) return null
  const key = `${hue} ${colour}`
  const tile = tiles.get(key) ?? tileOf(STROKES[hue % STROKES.length] ?? nothing, colour)
  tiles.set(key, tile)
  return pen.createPattern(tile, 'repeat')
}

function tileOf(stroke: Stroke, colour: string): HTMLCanvasElement {
  const tile = document.createElement('canvas')
  Object.assign(tile, { width: TILE, height: TILE })
  const pen = tile.getContext('2d')
  if (!pen) return tile
  pen.strokeStyle = colour
  pen.lineWidth = 1.5
  pen.beginPath()
  stroke(pen)
  pen.stroke()
  return tile
}
