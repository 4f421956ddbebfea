import { TriangleAlert } from 'lucide-react'
import type { AnswerDoubt } from '../../shared/analysis/sloInterview/answerDoubts'
import { useSay } from '../store/useEditor'
import styles from './SloInterview.module.css'

/** What speaks against an answer, one sentence each; the answer is kept all the same. */
export function Doubts({ doubts }: { readonly doubts: readonly AnswerDoubt[] }) {
  const say = useSay()
  return doubts.map(({ key, values }) => (
    <p key={key} className={styles.doubt}>
      <TriangleAlert size={14} aria-hidden="true" />
      {say(key, values)}
    </p>
  ))
}
