// What a canvas shows most of, kept as a picture of its own while the camera stands: what is drawn over it changes without drawing that again.
import { sameParts } from '../../../shared/analysis/sameParts'

/** Puts on a canvas what `paint` paints: from the picture while both the camera and what it is `of` are as they were. */
export type KeptPicture = (
  pen: CanvasRenderingContext2D,
  what: { readonly camera: readonly number[]; readonly of: readonly unknown[] },
  paint: (pen: CanvasRenderingContext2D) => void,
) => void

/** Keeps one picture, from the second time on that is drawn for the same camera: to a hand that moves it would only be in the way. `paint` sets its own transform. */
export function createKeptPicture(): KeptPicture {
  const picture = document.createElement('canvas')
  let stood: readonly unknown[] = []
  let kept: readonly unknown[] = []
  return (pen, { camera, of }, paint) => {
    const { width, height } = pen.canvas
    const stands = [...camera, width, height]
    const onto = sameParts(stands, stood) ? picture.getContext('2d') : null
    stood = stands
    if (!onto) {
      kept = []
      paint(pen)
      return
    }
    const wanted = [...stands, ...of]
    if (!sameParts(wanted, kept)) {
      Object.assign(picture, { width, height }) // also wipes it
      paint(onto)
      kept = wanted
    }
    pen.setTransform(1, 0, 0, 1, 0, 0)
    pen.globalAlpha = 1
    pen.drawImage(picture, 0, 0)
  }
}
