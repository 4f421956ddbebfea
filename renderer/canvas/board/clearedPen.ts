/** The pen of a canvas that has just been wiped, in CSS pixels; null where the browser gives none. `ratio` is the screen's pixels per CSS pixel. */
export function clearedPen(canvas: HTMLCanvasElement, ratio: number): CanvasRenderingContext2D | null {
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.clearRect(0, 0, canvas.width, canvas.height)
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  return pen
}
