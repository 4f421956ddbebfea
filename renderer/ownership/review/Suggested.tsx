import { Scale } from 'lucide-react'
import type { OwnershipSuggestion } from '../../../shared/analysis/ownershipSuggestion'
import { useDomain, useSay } from '../../store/useEditor'
import styles from './Suggested.module.css'
import { useReasonWords } from './useReasonWords'

const TIE = 'ownership.reason.tie'

/** The proposal and its reasons in words; the room decides. */
export function Suggested({ suggestion }: { readonly suggestion: OwnershipSuggestion }) {
  const say = useSay()
  const words = useReasonWords(suggestion)
  const domain = useDomain(suggestion.domain)
  // The line above them says so already.
  const reasons = suggestion.domain === null ? [] : words(suggestion.domain).filter((one) => one !== say(TIE))
  return (
    <aside className={styles.suggested} aria-label={say('ownership.suggestion')}>
      <Scale size={22} aria-hidden="true" />
      <div>
        <p className={styles.verdict}>
          {say(`ownership.suggestion.${suggestion.because}`, { domain: domain?.name ?? '' })}
        </p>
        {reasons.length > 0 && <p className={styles.reasons}>{reasons.join(' ')}</p>}
      </div>
    </aside>
  )
}
