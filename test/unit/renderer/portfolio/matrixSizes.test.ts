import { describe, expect, it } from 'vitest'
import { matrixSizes, sizesIn, wallSizes } from '../../../../renderer/portfolio/matrix/matrixSizes'

/** The grid of a laptop of 1440 px between rail and inspector. */
const LAPTOP = 857
const wholeWidth = (width: number, columns: number): number => {
  const { names, column } = matrixSizes(width, columns)
  return names + columns * column
}

describe('the columns of the matrix', () => {
  it('say it in words while there is room, and are no wider than that takes', () => {
    expect(matrixSizes(LAPTOP, 3)).toMatchObject({ fit: 'words', column: 152 })
    expect(matrixSizes(1440, 7)).toMatchObject({ fit: 'words', column: 152 })
  })

  it('leave to the names what they do not need, up to a third more than those have', () => {
    expect(matrixSizes(740, 2)).toMatchObject({ column: 152, names: 436 })
    expect(matrixSizes(1440, 2)).toMatchObject({ column: 152, names: 440 })
    expect(matrixSizes(LAPTOP, 5).names).toBeLessThan(335)
  })

  it('show all of twelve use cases at once on a laptop, as marks', () => {
    expect(matrixSizes(LAPTOP, 4).fit).toBe('marks')
    for (let columns = 1; columns <= 12; columns += 1) {
      expect(wholeWidth(LAPTOP, columns)).toBeLessThanOrEqual(LAPTOP)
      expect(matrixSizes(LAPTOP, columns).inSight).toBe(columns)
    }
    expect(matrixSizes(LAPTOP, 12).fit).toBe('upright')
  })

  it('never get slimmer than a name of two lines, and then whole ones are in sight', () => {
    for (const columns of [13, 20, 50]) {
      const { column, inSight, names } = matrixSizes(LAPTOP, columns)
      expect(column).toBeGreaterThanOrEqual(43)
      expect(inSight).toBeLessThan(columns)
      expect(names + inSight * column).toBeLessThanOrEqual(LAPTOP)
    }
  })

  it('end an upright name after as many lines as its column holds', () => {
    const linesOf = (columns: number) => sizesIn(matrixSizes(LAPTOP, columns), columns)
    expect(linesOf(50)).toMatchObject({ '--column': '43px', '--lines': 2 })
    expect(linesOf(6)).toMatchObject({ '--column': '87px', '--lines': 4 })
  })

  it('have a head that is as high as the longest upright name takes, within bounds', () => {
    const headFor = (letters: number, columns = 45) => matrixSizes(LAPTOP, columns, letters).head
    expect([headFor(0), headFor(30)]).toEqual([206, 206])
    expect(headFor(48)).toBe(247)
    expect(headFor(400)).toBe(268)
    expect(headFor(48, 6)).toBe(206)
    expect(headFor(400, 3)).toBe(112)
  })

  it('leave room for a column in the smallest window', () => {
    expect(matrixSizes(160, 5)).toMatchObject({ names: 132, inSight: 1 })
  })
})

/** A wall of 1080 px, drawn at twice its size, below the title. */
const WALL = { width: 960, height: 463 }

describe('the matrix on the wall', () => {
  const onWall = (rows: number, columns = 45) => wallSizes(WALL.width, columns, 45, { rows, height: WALL.height })
  const inSight = ({ head, row }: { readonly head: number; readonly row: number }) =>
    Math.floor((WALL.height - head) / row)

  it('shows twice as many of many products as at ease, in rows that hold letters of 24 px and more', () => {
    const sizes = onWall(250)

    expect(inSight(sizes)).toBeGreaterThanOrEqual(10)
    expect(inSight(matrixSizes(WALL.width, 45, 45))).toBeLessThanOrEqual(6)
    expect(2 * sizes.row).toBeGreaterThanOrEqual(1.5 * 2 * 14)
  })

  it('stays at ease where all have room, and is only as low as they need', () => {
    expect(onWall(5).row).toBe(36)
    expect(onWall(8).row).toBeGreaterThan(onWall(250).row)
    expect(inSight(onWall(8))).toBeGreaterThanOrEqual(8)
  })
})
