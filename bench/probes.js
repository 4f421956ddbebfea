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

  startOpening() {
    const { probes } = globalThis
    probes.clicked = new Promise((resolve) =>
      addEventListener('click', (event) => resolve(event.timeStamp), { capture: true, once: true }),
    )
  },

  /** ms from the click to the first cards on the page, and to the end of the last frame over 60 ms before 600 calm ms. */
  async opened() {
    const { probes } = globalThis
    const clicked = await probes.clicked
    let now = await probes.afterFrame()
    // From afar the map is one canvas and no card is mounted.
    while (document.querySelector('.react-flow__node, #map canvas') === null && now - clicked < 60_000)
      now = await probes.afterFrame()
    const first = now - clicked
    let calmSince = now
    while (now - calmSince < 600 && now - clicked < 60_000) {
      const next = await probes.afterFrame()
      if (next - now > 60) calmSince = next
      now = next
    }
    const mounted = document.querySelectorAll('.react-flow__node').length
    return {
      first,
      calm: calmSince - clicked,
      cards: mounted,
      painted: mounted > 0 || document.querySelector('#map canvas') !== null,
    }
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
