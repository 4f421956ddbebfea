import type { MatrixCell } from '../../../shared/analysis/reuseMatrix'
import styles from './Matrix.module.css'

/** A full disc, a ring, a ring with a plus: told apart without colour. */
export function CellMark({ did }: { readonly did: MatrixCell['did'] }) {
  return (
    <svg className={styles.mark} data-did={did} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r={did === 'introduced' ? 6 : 5.5} />
      {did === 'widened' && <path d="M8 5v6M5 8h6" />}
    </svg>
  )
}
