// The rest of a name in grey behind what is typed. Lies over a field with the same type and padding; the parent is positioned.
import styles from './GreyRest.module.css'

interface GreyRestProps {
  readonly typed: string
  readonly rest: string
  /** The field's type and padding. */
  readonly className?: string | undefined
  /** How far the field is scrolled, in px. */
  readonly scrolled?: number
}

export const GreyRest = ({ typed, rest, className = '', scrolled = 0 }: GreyRestProps) => (
  <div className={`${styles.grey ?? ''} ${className}`} aria-hidden="true">
    <span style={{ transform: `translateY(${-scrolled}px)` }}>
      {typed}
      <span>{rest}</span>
    </span>
  </div>
)
