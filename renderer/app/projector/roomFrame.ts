// How the facilitator's stretch of the map fills the room's screen: the paper beside the map is not worth a pixel of a name.
import { widened } from '../../../shared/layout/bounds'
import type { Box, Size } from '../../../shared/layout/cardSize'

/** Paper left around the map, px on the map: rings, lanes and hotspots reach over the cards. */
const MARGIN = 36
/** And of a large map, as a share of it: seen from afar, 36 px are none. */
const SHARE = 0.014
/** What the words at the lower left need of the screen's height (Projector.module.css). */
const LEGEND = 0.1
/** What a sentence over the map takes of the screen's height at most, nearly always (Caption.module.css). */
const CAPTION = 0.34
/** On a screen of 1,080 px a card is whole and its words are read at this scale (useDetail.ts); nearer is of no use. */
const LARGEST = { scale: 1.8, height: 1080 } as const

/**
 * What the room's camera frames, on the map: all that the facilitator sees of it, as large as the screen allows and above the legend.
 * It only ever leaves out paper: a sight that lies within the map is framed as it is.
 */
export function roomFrame(sight: Box, map: Box | undefined, screen: Size): Box {
  const held = contained(sight, screen)
  if (!map || held <= 0) return sight
  const worth = withinSight(withPaper(map), sight)
  const scale = fitting(worth, screen)
  return scale <= held ? sight : aboveLegend(worth, screen, scale)
}

/** The whole map, with paper around it and above the legend: while the facilitator looks at something else. */
export function wholeFrame(map: Box, screen: Size): Box {
  const worth = withPaper(map)
  return aboveLegend(worth, screen, fitting(worth, screen))
}

const withPaper = (map: Box): Box => widened(map, Math.max(MARGIN, SHARE * Math.max(map.width, map.height)))

/** The largest scale at which all of it is seen above the legend. */
const fitting = (worth: Box, screen: Size): number =>
  Math.min(contained(worth, besideLegend(screen)), (LARGEST.scale * screen.height) / LARGEST.height)

function aboveLegend(worth: Box, screen: Size, scale: number): Box {
  const [width, height] = [screen.width / scale, screen.height / scale]
  return {
    x: worth.x + worth.width / 2 - width / 2,
    y: worth.y + worth.height / 2 - besideLegend(screen).height / scale / 2,
    width,
    height,
  }
}

const besideLegend = ({ width, height }: Size): Size => ({ width, height: height * (1 - LEGEND) })

/** Where words of a third of the screen leave a card in sight: below it, or above a card that stands low. */
export const sideAwayFrom = (card: Box, seen: Box): 'top' | 'bottom' =>
  (card.y + card.height - seen.y) / seen.height > 1 - CAPTION ? 'top' : 'bottom'

/** The scale at which all of a box is seen on a screen. */
const contained = (box: Box, { width, height }: Size): number => Math.min(width / box.width, height / box.height)

/** As much of the map as the sight has room for, wherever the camera stands: panning changes the place, never the scale. */
function withinSight(map: Box, sight: Box): Box {
  const [x, width] = within(map.x, map.width, sight.x, sight.width)
  const [y, height] = within(map.y, map.height, sight.y, sight.height)
  return { x, y, width, height }
}

const within = (start: number, length: number, from: number, room: number): readonly [number, number] => {
  const taken = Math.min(length, room)
  return [Math.min(Math.max(start, from), from + room - taken), taken]
}
