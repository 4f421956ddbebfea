/** Ms after the last turn of the wheel: by then the hand has let go, and the next picture is not waited for. */
const RESTS = 150

let turn: ReturnType<typeof setTimeout> | undefined
let isHeard = false

/** Listens to the wheel from the first call on. */
export function hearHand(): void {
  if (isHeard) return
  isHeard = true
  window.addEventListener('wheel', onWheel, { capture: true, passive: true })
}

function onWheel(): void {
  clearTimeout(turn)
  turn = setTimeout(() => {
    turn = undefined
  }, RESTS)
}

/** While somebody pans, zooms or scrolls every frame is looked at: whatever can wait does. */
export const isHandMoving = (): boolean => turn !== undefined
