// How wide the columns are: words while there is room for them, then the marks alone, so that all use cases stay in sight (2.28).
import type { CSSProperties } from 'react'

export interface MatrixSizes {
  /** All in pixels. */
  readonly row: number
  readonly column: number
  readonly head: number
  readonly names: number
  /** Px of the head that an upright name leaves to what stands above and below it. */
  readonly besideName: number
  /** What a cell says, and how the names of the use cases stand over the columns. */
  readonly fit: 'words' | 'marks' | 'upright'
  /** Whole columns beside the names. */
  readonly inSight: number
}

const ROW = 36
/** As low as a row of 13 px letters may be: on the wall, where more products are to be seen than have room. */
const LOWEST = 23
const HEAD = 112
/** Where names stand upright, most of them have room in two or three lines of this length; the head grows for longer ones, and no further. */
const HEAD_UPRIGHT = [206, 268] as const
/** Above and below an upright name: what says how many go on, and its number. */
const BESIDE_NAME = 62
/** On the wall what says how many go on stands higher, and lines are filled to their end. */
const BESIDE_NAME_ON_WALL = 44
const FREE_ON_WALL = 14
/** Px of a letter, and what a line leaves free where its next word does not fit. */
const LETTER = 6.6
const FREE = 26
/** One of them beside the next, and what stays free at the sides. */
const LINE = 16.9
const AROUND = 8
const NARROW = 560
/** What the names get at most of a width that the columns do not need. */
const NAMES_SPARE = 110
/** A mark and the longest word, "wiederverwendet"; wider than the second they only grow apart. */
const WORDS = [136, 152] as const
/** A heading whose words are broken as little as in a line of text. */
const LEVEL = 108
/** A mark, and two lines of an upright name. */
const SLIMMEST = 43

/** What the wall has to show at once: so many products in so many px. */
export interface Wall {
  readonly rows: number
  readonly height: number
}

/** For a wall: rows are lower where more products are to be seen than have room at ease, and so is the head. */
export function wallSizes(width: number, columns: number, letters: number, { rows, height }: Wall): MatrixSizes {
  const sizes = matrixSizes(width, columns, letters)
  const atEase = height - sizes.head
  if (rows * ROW <= atEase) return sizes
  const needed = BESIDE_NAME_ON_WALL + FREE_ON_WALL + Math.ceil((letters * LETTER) / linesIn(sizes.column))
  const head = sizes.fit === 'upright' ? Math.min(sizes.head, needed) : sizes.head
  const row = Math.min(ROW, Math.max(LOWEST, Math.floor((height - head) / rows)))
  return { ...sizes, head, row, besideName: BESIDE_NAME_ON_WALL }
}

/** For a grid of this width, whose longest heading has so many letters. Columns are never slimmer than a name of two lines: what has no room then is scrolled to, by whole columns. */
export function matrixSizes(width: number, columns: number, letters = 0): MatrixSizes {
  const least = width > 0 && width < NARROW ? 132 : 330
  const room = Math.max(SLIMMEST, width - least)
  const inSight = Math.max(1, Math.min(columns, Math.floor(room / SLIMMEST)))
  const column = Math.min(WORDS[1], Math.floor(room / inSight))
  const fit = fitOf(column)
  return {
    row: ROW,
    besideName: BESIDE_NAME,
    column,
    head: fit === 'upright' ? uprightHead(letters, linesIn(column)) : HEAD,
    names: least + Math.min(NAMES_SPARE, Math.max(0, room - inSight * column)),
    fit,
    inSight,
  }
}

/** As high as the longest name needs: of two that begin alike, cut ones would look like one. */
const uprightHead = (letters: number, lines: number): number => {
  const needed = BESIDE_NAME + FREE + Math.ceil((letters * LETTER) / lines)
  return Math.min(HEAD_UPRIGHT[1], Math.max(HEAD_UPRIGHT[0], needed))
}

const linesIn = (column: number): number => Math.floor((column - AROUND) / LINE)

function fitOf(column: number): MatrixSizes['fit'] {
  if (column >= WORDS[0]) return 'words'
  return column >= LEVEL ? 'marks' : 'upright'
}

/** For Matrix.module.css. */
export const sizesIn = ({ row, names, column, head, besideName }: MatrixSizes, columns: number): CSSProperties =>
  ({
    '--row': `${row}px`,
    '--names': `${names}px`,
    '--column': `${column}px`,
    '--head': `${head}px`,
    '--beside-name': `${besideName}px`,
    '--lines': linesIn(column),
    '--wide': `${names + columns * column}px`,
  }) as CSSProperties
