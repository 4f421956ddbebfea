// What a dragged card lines up with, drawn over the map; and from afar, where nothing is mounted, the outlines of what moves along.
import { ViewportPortal } from '@xyflow/react'
import type { Box } from '../../../shared/layout/cardSize'
import type { Guide } from '../../../shared/layout/guides'
import styles from './AlignmentGuides.module.css'

interface AlignmentGuidesProps {
  readonly guides: readonly Guide[]
  readonly outlines: readonly Box[]
}

export function AlignmentGuides({ guides, outlines }: AlignmentGuidesProps) {
  if (guides.length === 0 && outlines.length === 0) return null
  return (
    <ViewportPortal>
      <svg className={styles.guides} aria-hidden="true">
        {outlines.length > 0 && <path className={styles.outline} d={outlines.map(rectangle).join('')} />}
        {guides.map((guide) => (
          <path
            key={`${guide.kind}${guide.axis}${guide.kind === 'line' ? guide.at : guide.stretches.join()}`}
            className={guide.kind === 'line' ? styles.line : styles.gap}
            d={guide.kind === 'line' ? line(guide) : gaps(guide)}
          />
        ))}
      </svg>
    </ViewportPortal>
  )
}

/** How far a line reaches beyond the cards it joins, and half the size of the marks at the ends of a gap. */
const BEYOND = 16
const MARK = 7

const rectangle = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}Z`

const line = ({ axis, at, from, to }: Extract<Guide, { kind: 'line' }>): string =>
  axis === 'x' ? `M${at} ${from - BEYOND}V${to + BEYOND}` : `M${from - BEYOND} ${at}H${to + BEYOND}`

const gaps = ({ axis, across, stretches }: Extract<Guide, { kind: 'gaps' }>): string =>
  stretches
    .map(([from, to]) =>
      axis === 'x'
        ? `M${from} ${across - MARK}v${2 * MARK}M${from} ${across}H${to}m0 ${-MARK}v${2 * MARK}`
        : `M${across - MARK} ${from}h${2 * MARK}M${across} ${from}V${to}m${-MARK} 0h${2 * MARK}`,
    )
    .join('')
