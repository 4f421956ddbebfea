// Displays and where windows stand on them, for electronShim.cjs: a laptop, and what a test plugs in beside it.
const { EventEmitter } = require('node:events')

/** The system's bar takes the upper edge. */
const LAPTOP = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1600, height: 1000 },
  workArea: { x: 0, y: 30, width: 1600, height: 970 },
}

const shared = (from, length, otherFrom, otherLength) =>
  Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom))
const overlap = (a, b) => shared(a.x, a.width, b.x, b.width) * shared(a.y, a.height, b.y, b.height)

/** `screen` of Electron; `plugIn` and `unplug` are what a person does with the cable. */
exports.createScreen = function createScreen() {
  const displays = [LAPTOP]
  const screen = Object.assign(new EventEmitter(), {
    getAllDisplays: () => [...displays],
    getPrimaryDisplay: () => displays[0],
    getDisplayMatching: (bounds) =>
      displays.reduce((best, one) => (overlap(one.bounds, bounds) > overlap(best.bounds, bounds) ? one : best)),
  })
  return {
    screen,
    plugIn(display) {
      displays.push(display)
      screen.emit('display-added', {}, display)
    },
    unplug(id) {
      const at = displays.findIndex((display) => display.id === id)
      if (at < 1) throw new Error(`No display ${id} is plugged in`)
      const [removed] = displays.splice(at, 1)
      screen.emit('display-removed', {}, removed)
    },
  }
}

/** The part of a BrowserWindow that says where it stands. Without x and y it stands in the middle, as Electron documents. */
exports.createPlace = function createPlace(screen, { width = 800, height = 600, x, y, fullscreen = false }, onMoved) {
  const { workArea } = screen.getPrimaryDisplay()
  let bounds = {
    x: x ?? Math.round(workArea.x + (workArea.width - width) / 2),
    y: y ?? Math.round(workArea.y + (workArea.height - height) / 2),
    width,
    height,
  }
  let full = fullscreen
  const getBounds = () => (full ? screen.getDisplayMatching(bounds).bounds : bounds)
  return {
    getBounds,
    isFullScreen: () => full,
    setBounds(changed) {
      bounds = { ...bounds, ...changed }
      onMoved(getBounds())
    },
    setFullScreen(flag) {
      full = flag
      onMoved(getBounds())
    },
  }
}
