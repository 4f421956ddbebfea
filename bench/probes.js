// Runs inside the window, before the app: clocks that the benches read. Puts nothing on the page.
globalThis.probes = {
  /** Resolves after the next frame has been handed over for painting. */
  afterFrame: () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(performance.now())
        channel.port2.postMessage(0)
      }),
    ),

  /** The next frame: when its callbacks ran, so that what had changed by then is in it, and when it had been handed over. */
  nextFrame: () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const begun = performance.now()
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve({ begun, over: performance.now() })
        channel.port2.postMessage(0)
      }),
    ),

  startOpening() {
    const { probes } = globalThis
    probes.clicked = new Promise((resolve) =>
      addEventListener('click', (event) => resolve(event.timeStamp), { capture: true, once: true }),
    )
  },

  /** The end of the last frame over 60 ms before 600 calm ms; `now` is the frame it counts from. */
  async calmFrom(now) {
    let calmSince = now
    for (let last = now; last - calmSince < 600 && last - now < 60_000;) {
      const next = await globalThis.probes.afterFrame()
      if (next - last > 60) calmSince = next
      last = next
    }
    return calmSince
  },

  /** Everything is on the page: that many cards and flows mounted, or a board drawn for a large map. */
  isWhole({ cards, flows }) {
    const numberOf = (selector) => document.querySelectorAll(selector).length
    if (globalThis.probes.drawnAt > 0 && document.querySelector('#map canvas[data-part]')) return true
    return numberOf('.react-flow__node') >= cards && numberOf('.react-flow__edge') >= flows
  },

  /**
   * Of opening a file: ms from the click to the first cards, to the whole map being there, and to its calm, complete paint;
   * and the same from the moment when the host's answer had arrived, not yet parsed.
   */
  async opened(counts) {
    const { probes } = globalThis
    const clicked = await probes.clicked
    let now = await probes.afterFrame()
    // From afar the map is one canvas and no card is mounted.
    while (document.querySelector('.react-flow__node, #map canvas') === null && now - clicked < 60_000)
      now = await probes.afterFrame()
    const first = now
    while (!probes.isWhole(counts) && now - clicked < 60_000) now = await probes.afterFrame()
    if (!probes.isWhole(counts)) throw new Error('the map was not whole within 60 s')
    const calm = await probes.calmFrom(now)
    const answer = performance.getEntriesByType('resource').findLast(({ name }) => name.endsWith('document.open'))
    return {
      first: first - clicked,
      whole: now - clicked,
      calm: calm - clicked,
      fromData: calm - (answer?.responseEnd ?? clicked),
      cards: document.querySelectorAll('.react-flow__node').length,
    }
  },

  /** Arms the clock for a key that changes what the map shows: from the key to the end of the frame that shows the last change of its cards or canvases. */
  startChange() {
    const { probes } = globalThis
    let changedAt = 0
    const cards = new MutationObserver(() => (changedAt = performance.now()))
    const watched = {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['style', 'data-faded', 'data-part'],
    }
    cards.observe(document.getElementById('map'), watched)
    probes.changed = new Promise((resolve) => {
      const onKey = async (event) => {
        removeEventListener('keydown', onKey, true)
        let shown = 0
        for (let now = event.timeStamp; now - Math.max(shown, event.timeStamp) < 400;) {
          const { begun, over } = await probes.nextFrame()
          const latest = Math.max(changedAt, probes.drawnAt)
          now = over
          if (latest <= Math.max(event.timeStamp, probes.seenChange)) continue
          // What came after the frame had begun may only be in the next one.
          if (latest <= begun) probes.seenChange = latest
          shown = now
        }
        cards.disconnect()
        resolve(shown === 0 ? null : shown - event.timeStamp)
      }
      addEventListener('keydown', onKey, true)
    })
  },
  seenChange: 0,
  drawnAt: 0,

  /** Arms the clock for Tidy: from the key to the frame after its bar shows an answer. */
  startTidy() {
    const { probes } = globalThis
    probes.tidied = new Promise((resolve) => {
      const onKey = async (event) => {
        if (event.key === 'Shift') return
        removeEventListener('keydown', onKey, true)
        let now = await probes.afterFrame()
        const isReady = () => document.querySelector('[data-state="ready"] progress, [data-state="ready"] h2') !== null
        while (!isReady() && now - event.timeStamp < 60_000) now = await probes.afterFrame()
        resolve(isReady() ? now - event.timeStamp : null)
      }
      addEventListener('keydown', onKey, true)
    })
  },

  /** Arms the clock for a key that creates a card: from the key to the frame after its name field has the cursor. */
  startKey() {
    const { probes } = globalThis
    const before = document.activeElement
    probes.keyed = new Promise((resolve) => {
      const onKey = async (event) => {
        if (event.key === 'Control') return
        removeEventListener('keydown', onKey, true)
        const inNewName = () =>
          document.activeElement !== before && document.activeElement?.closest('.react-flow__node') !== null
        let now = await probes.afterFrame()
        while (!inNewName() && now - event.timeStamp < 10_000) now = await probes.afterFrame()
        resolve(inNewName() ? now - event.timeStamp : null)
      }
      addEventListener('keydown', onKey, true)
    })
  },

  startFrames() {
    const times = []
    let running = true
    const tick = () => {
      times.push(performance.now())
      if (running) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    globalThis.probes.stopFrames = () => {
      running = false
      return times.slice(1).map((time, index) => time - times[index])
    }
  },

  /** From each move of the pointer to the frame that shows it. */
  startDrag() {
    const { probes } = globalThis
    const moves = []
    let busy = false
    const onMove = async (event) => {
      if (busy) return
      busy = true
      const first = await probes.afterFrame()
      const second = await probes.afterFrame()
      moves.push((second - first > 25 ? second : first) - event.timeStamp)
      busy = false
    }
    addEventListener('pointermove', onMove, true)
    probes.stopDrag = () => {
      removeEventListener('pointermove', onMove, true)
      return moves
    }
  },

  /** ms of each call to the host since the page was loaded. */
  calls: (name) =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.endsWith(`/api/call/${name}`))
      .map((entry) => entry.responseEnd - entry.startTime),
}

// When a canvas of the map was last drawn on: every drawing begins by clearing it.
const { clearRect } = CanvasRenderingContext2D.prototype
CanvasRenderingContext2D.prototype.clearRect = function (...box) {
  if (this.canvas.closest('#map')) globalThis.probes.drawnAt = performance.now()
  clearRect.apply(this, box)
}
