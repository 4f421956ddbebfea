import { useSay } from '../../store/useEditor'
import { CellMark } from './CellMark'
import styles from './Matrix.module.css'

const MARKS = ['introduced', 'reused', 'widened'] as const

/** What the marks in the cells mean. */
export function MatrixLegend() {
  const say = useSay()
  return (
    <ul className={styles.legend} aria-label={say('matrix.legend')}>
      {MARKS.map((did) => (
        <li key={did}>
          <CellMark did={did} />
          {say(`matrix.legend.${did}`)}
        </li>
      ))}
    </ul>
  )
}
