// Who needs what, and where the cards stand: the shape of a generated portfolio, before its records are filled in.

/** A card of shared/layout/cardSize.ts and the air around it. */
const STEP = { x: 264 + 96, y: 148 + 40 }

/** mulberry32: the same numbers on every machine. */
export function numbersFrom(seed) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count) => Math.floor(next() * count)
  return { next, below, pick: (options) => options[below(options.length)] }
}

/** Layers: 0 source systems, 1 source-aligned, 2 and 3 aggregates, 4 consumer-aligned, 5 use cases. */
export const layerOfProduct = (index, count) =>
  index < count * 0.5 ? 1 : index < count * 0.64 ? 2 : index < count * 0.74 ? 3 : 4

/** Below which layers the suppliers of a layer stand; repeated where they are likelier. */
const SUPPLIERS = { 1: [0], 2: [1], 3: [1, 2], 4: [1, 2, 3], 5: [4, 4, 4, 3, 2, 1] }
const BUSY_LAYERS = [1, 1, 2, 3, 3, 4, 4, 4, 5, 5]

/** Flows as pairs of cards: each card has a supplier and a consumer, the rest follows neighbourhood and popularity. */
export function flowsBetween(layers, wanted, { next, below, pick }) {
  const flows = []
  const seen = new Set()
  const link = (from, to) => {
    const pair = `${from.id}>${to.id}`
    if (from === to || seen.has(pair)) return false
    seen.add(pair)
    flows.push([from, to])
    return true
  }
  const near = (layer, card) => {
    if (next() < 0.3) return layer[below(Math.max(1, Math.ceil(layer.length / 10)))]
    const reach = Math.max(3, Math.floor(layer.length * 0.08))
    const middle = Math.floor(((card.index + 0.5) / card.of) * layer.length)
    return layer[Math.min(layer.length - 1, Math.max(0, middle + below(2 * reach + 1) - reach))]
  }
  layers.forEach((layer) => layer.forEach((card, index) => Object.assign(card, { index, of: layer.length })))
  for (let at = 1; at <= 5; at++)
    for (const card of layers[at])
      for (let tries = 0; tries < 50 && !link(near(layers[pick(SUPPLIERS[at])], card), card); tries++);
  const supplies = new Set(flows.map(([from]) => from))
  for (let at = 0; at < 5; at++)
    for (const card of layers[at]) if (!supplies.has(card)) link(card, near(layers[at + 1], card))
  for (let tries = 0; flows.length < wanted && tries < wanted * 50; tries++) {
    const at = pick(BUSY_LAYERS)
    const card = pick(layers[at])
    link(near(layers[pick(SUPPLIERS[at])], card), card)
  }
  return flows
}

/** Layers left to right; a layer wraps into columns, so that the picture stays about 16 : 9. */
export function placesOf(layers) {
  const count = layers.reduce((sum, { length }) => sum + length, 0)
  const rows = Math.max(4, Math.ceil(Math.sqrt((count * STEP.x * 9) / (STEP.y * 16))))
  const places = {}
  let column = 0
  for (const layer of layers) {
    const columns = Math.max(1, Math.ceil(layer.length / rows))
    layer.forEach(({ id }, index) => {
      places[id] = { x: (column + (index % columns)) * STEP.x, y: Math.floor(index / columns) * STEP.y }
    })
    column += columns
  }
  return places
}
