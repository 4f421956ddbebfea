// The goals for speed on two cores without a graphics card, and how far from them a run is.

/** At most this many ms, %, or MB. */
const most = (limit) => ({ limit })
/** At most this share of what R needs. */
const ofR = (share) => ({ share })

/** Per figure the goals of M, L and XL; ‘R’ is React Flow as in its examples. */
const GOALS = [
  ['paint', 'data to complete paint, ms', { M: ofR(0.9), L: ofR(0.45), XL: ofR(0.1) }],
  ['fit', 'whole map, pan + zoom p95, ms', { M: most(20), L: ofR(0.7), XL: ofR(0.15) }],
  ['fitSlow', 'whole map, % of time in slow frames', { M: most(1), L: ofR(0.4), XL: ofR(0.3) }],
  ['nearSlow', 'zoom 1, % of time in slow frames', { M: most(1), L: ofR(0.7), XL: ofR(0.6) }],
  ['drag', 'drag p95, ms', { M: most(16.7), L: ofR(0.7), XL: ofR(0.4) }],
  ['key', 'key to painted new product, ms', { M: most(16), L: most(24), XL: most(40) }],
  ['lens', 'lens switch, ms', { M: most(50), L: most(50), XL: most(100) }],
  ['find', 'find with jump, ms', { M: most(50), L: most(50), XL: most(100) }],
  ['tidy', 'tidy, warm worker, ms', { M: most(70), L: most(350), XL: most(5000) }],
  ['heap', 'heap over the empty app, MB', { XL: most(40) }],
]
/** Said without a goal: what explains the others. */
const BESIDE = [
  ['open', 'click to complete paint, ms'],
  ['openHost', '  of which the host, ms'],
  ['fitPan', 'whole map, pan p95, ms'],
  ['fitZoom', 'whole map, zoom p95, ms'],
  ['nearPan', 'zoom 1, pan p95, ms'],
  ['nearZoom', 'zoom 1, zoom p95, ms'],
  ['keySlow', 'key to painted new product p95, ms'],
  ['ack', 'command to acknowledgement, ms'],
  ['tidyCold', 'tidy, first time, ms'],
  ['findWarm', 'find with jump, the later ones, ms'],
  ['dom', 'DOM nodes'],
]

/**
 * One size as lines: figure, app, R, floor, share of R, goal, met or missed.
 * A goal in shares of R counts as met where R itself shows nothing to better (0 %) and the app does neither.
 */
export function goalLines(size, { app, r, floor }) {
  const heads = [size, 'app', 'R', 'floor', 'app/R', 'goal', '']
  const goals = GOALS.map(([key, name, perSize]) => {
    const goal = perSize[size]
    const limit = goal?.limit ?? (goal && r[key] !== undefined ? goal.share * r[key] : undefined)
    const said = goal === undefined ? '' : goal.limit === undefined ? `≤ ${goal.share} R` : `≤ ${goal.limit}`
    return [
      name,
      shown(app[key]),
      shown(r[key]),
      shown(floor[key]),
      ratio(app[key], r[key]),
      said,
      verdict(app[key], limit),
    ]
  })
  const beside = BESIDE.map(([key, name]) => [name, shown(app[key]), shown(r[key]), shown(floor[key]), '', '', ''])
  const missing = Object.entries(app.missing).map(([key, why]) => [`MISSING ${key}: ${why}`, '', '', '', '', '', ''])
  return [heads, ...goals, ...beside, ...missing].map(inColumns)
}

const shown = (value) => (value === undefined || value === null ? '' : `${Math.round(value * 10) / 10}`)
const ratio = (ours, theirs) => (ours === undefined || !theirs ? '' : (ours / theirs).toFixed(2))

function verdict(value, limit) {
  if (limit === undefined) return ''
  if (value === undefined) return 'NOT TAKEN'
  return value <= limit ? 'met' : `MISSED (${shown(limit)})`
}

const inColumns = ([name, ...cells]) =>
  `   ${name.padEnd(40)}${cells.map((cell) => cell.padEnd(10)).join('')}`.trimEnd()
