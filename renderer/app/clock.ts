// The only source of time in the window.
export const now = (): number => Date.now()

/** Runs once after this many milliseconds; returns the way to call it off. */
export function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

/** Runs once the next frame is on the screen, so that derived facts never delay what was typed. */
export function afterPaint(run: () => void): () => void {
  let cancelled = false
  const frame = requestAnimationFrame(() => {
    setTimeout(() => {
      if (!cancelled) run()
    }, 0)
  })
  return () => {
    cancelled = true
    cancelAnimationFrame(frame)
  }
}
