import type { CSSProperties } from 'react'
import styles from './DomainSwatch.module.css'

/** A domain's colour as a small mark; its name always stands beside it. */
export const DomainSwatch = ({ hue }: { readonly hue: number }) => (
  <span className={styles.swatch} style={{ '--hue': `var(--domain-${hue})` } as CSSProperties} aria-hidden="true" />
)
