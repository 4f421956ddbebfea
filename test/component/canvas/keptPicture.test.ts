import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createKeptPicture } from '../../../renderer/canvas/board/keptPicture'

// jsdom draws nothing: a pen that says what it was asked to.
const penOn = (canvas: { width: number; height: number }, said: string[]) =>
  ({
    canvas,
    setTransform: () => said.push('transform'),
    drawImage: () => said.push('picture'),
    fill: () => said.push('paint'),
  }) as unknown as CanvasRenderingContext2D
const paint = (pen: CanvasRenderingContext2D) => {
  pen.fill()
}
let onBoard: string[] = []
let onPicture: string[] = []

beforeEach(() => {
  ;[onBoard, onPicture] = [[], []]
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() =>
    penOn({ width: 0, height: 0 }, onPicture),
  )
})
afterEach(() => vi.restoreAllMocks())

const FLOWS = ['flows']
const still = { camera: [0, 0, 1], of: [FLOWS] }

it('paints straight onto the board while the camera moves', () => {
  const kept = createKeptPicture()
  const pen = penOn({ width: 800, height: 600 }, onBoard)
  for (const x of [0, 10, 20]) kept(pen, { camera: [x, 0, 1], of: [FLOWS] }, paint)

  expect(onBoard).toEqual(['paint', 'paint', 'paint'])
  expect(onPicture).toEqual([])
})

it('paints once where the camera stands, and puts the picture there as long as it is of the same', () => {
  const kept = createKeptPicture()
  const pen = penOn({ width: 800, height: 600 }, onBoard)
  for (let time = 0; time < 4; time++) kept(pen, still, paint)

  expect(onBoard).toEqual(['paint', ...Array<string[]>(3).fill(['transform', 'picture']).flat()])
  expect(onPicture).toEqual(['paint'])
})

it('never puts an old picture: not of other flows, not for another camera, not in another size', () => {
  const kept = createKeptPicture()
  const pen = penOn({ width: 800, height: 600 }, onBoard)
  for (let time = 0; time < 2; time++) kept(pen, still, paint)
  kept(pen, { ...still, of: [['other flows']] }, paint)
  expect(onPicture).toEqual(['paint', 'paint'])

  kept(pen, { camera: [5, 0, 1], of: [['other flows']] }, paint)
  expect(onBoard.at(-1)).toBe('paint')

  kept(penOn({ width: 400, height: 600 }, onBoard), still, paint)
  expect(onBoard.at(-1)).toBe('paint')
  kept(penOn({ width: 400, height: 600 }, onBoard), still, paint)
  expect(onPicture).toHaveLength(3)
})
