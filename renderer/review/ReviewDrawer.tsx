// The app's conscience (UX.md, Frame): what the rules say, by rule, each with its reason and the way there. It never blocks.
import { useState } from 'react'
import type { TextKey } from '../../shared/text/catalogue'
import { useAllFindings, useIsReviewed, usePortfolio, useSay } from '../store/useEditor'
import { Button } from '../ui/Button'
import { CheckField } from '../ui/CheckField'
import { keyboardBackFrom } from '../ui/useKeyboardBack'
import { FindingRow } from './FindingRow'
import styles from './ReviewDrawer.module.css'
import { reviewGroups, type ReviewGroup } from './reviewGroups'
import { useKeyboardComes } from './useKeyboardComes'
import { useKeyboardStays } from './useKeyboardStays'
import { enterOrLeave } from './walkFindings'

export function ReviewDrawer() {
  const say = useSay()
  const findings = useAllFindings()
  const isReviewed = useIsReviewed()
  const [hints, setHints] = useState(true)
  const count = findings.filter(({ severity }) => severity === 'info').length
  const list = useKeyboardComes(findings)
  const staying = useKeyboardStays(list, findings)
  const groups = reviewGroups(hints ? findings : findings.filter(({ severity }) => severity !== 'info'))
  return (
    <div className={styles.drawer} ref={keyboardBackFrom} role="presentation" onKeyDown={enterOrLeave}>
      <div className={styles.bar}>
        <p className={styles.help} id="review-help">
          {hints ? say('review.help') : say('review.hidden', { count })}
        </p>
        {count > 0 && <CheckField label={say('review.hints.show')} checked={hints} onCheck={setHints} />}
      </div>
      <div
        className={styles.list}
        ref={list}
        role="group"
        aria-label={say('action.view.review')}
        aria-describedby="review-help"
        tabIndex={-1}
        data-findings
        {...staying}
      >
        {groups.map((group) => (
          <RuleGroup key={group.rule} group={group} />
        ))}
        {groups.length === 0 &&
          (isReviewed ? <NothingOpen /> : <p className={styles.none}>{say('status.review.reading')}</p>)}
      </div>
    </div>
  )
}

/** So many rows of a rule at first: a new map of a thousand cards has thousands of findings, and nobody reads them at once. */
const AT_FIRST = 40

function RuleGroup({ group: { rule, findings } }: { readonly group: ReviewGroup }) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const shown = all ? findings : findings.slice(0, AT_FIRST)
  const title = say(`rule.${rule}` as Extract<TextKey, `rule.${string}`>)
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>
        {title} <span className={styles.count}>{findings.length}</span>
      </h3>
      <ul>
        {shown.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button
          size="small"
          tone="quiet"
          className={styles.all}
          onClick={() => {
            setAll(true)
          }}
        >
          {say('review.showAll', { count: findings.length })}
        </Button>
      )}
    </section>
  )
}

function NothingOpen() {
  const say = useSay()
  const empty = usePortfolio(
    ({ useCases, dataProducts, sourceSystems }) =>
      Object.keys(useCases).length + Object.keys(dataProducts).length + Object.keys(sourceSystems).length === 0,
  )
  return <p className={styles.none}>{say(empty ? 'review.none.start' : 'review.none')}</p>
}
