// Twelve hues, each with a pattern of its own: colour is never the only carrier (UX.md, Look).
import { memo, type CSSProperties } from 'react'
import styles from './HueMark.module.css'

export interface HueMarkProps {
  /** 0 to 11; null draws it hollow. */
  readonly hue: number | null
  /** Split in two: several lay claim to it. */
  readonly split?: boolean
  readonly size?: number
}
const SHAPE = 'M12 1.6 21 6.8 21 17.2 12 22.4 3 17.2 3 6.8Z'

export const HueMark = memo(function HueMark({ hue, split = false, size = 18 }: HueMarkProps) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {hue === null ? (
        <path className={styles.hollow} d={SHAPE} />
      ) : (
        <g style={{ '--hue': `var(--domain-${hue})` } as CSSProperties}>
          <path className={styles.fill} d={SHAPE} />
          <path className={styles.pattern} d={PATTERNS[hue % PATTERNS.length]} />
        </g>
      )}
      {hue === null && split && <path className={styles.split} d="M12 1.6 12 22.4" />}
    </svg>
  )
})

/** One per hue, drawn inside the hexagon; the second carrier beside colour. */
const PATTERNS = [
  '',
  'M4 9H20M4 15H20',
  'M9 3V21M15 3V21',
  'M5 16 16 5M8 20 20 8',
  'M8 4 20 16M4 8 16 20',
  'M12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0 -5',
  'M12 4V20M4 12H20',
  'M6 8 12 12 18 8M6 14 12 18 18 14',
  'M12 7 17 12 12 17 7 12Z',
  'M8 8H8.1M16 8H16.1M12 12H12.1M8 16H8.1M16 16H16.1',
  'M6 12Q9 8 12 12T18 12',
  'M7 7 17 17M17 7 7 17',
]
