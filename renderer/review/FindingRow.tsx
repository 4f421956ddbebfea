import { ArrowRight, CircleAlert, CircleX, Lightbulb, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import type { Finding } from '../../shared/analysis/finding'
import { isOfWholeMap } from '../../shared/analysis/mapChecks'
import { othersWaitFor } from '../../shared/analysis/notAProduct/waitingFindings'
import type { NodeId } from '../../shared/model/entities/ids'
import { isProductId, isSourceId, isUseCaseId } from '../../shared/model/nodeKind'
import { nameOf } from '../../shared/model/stepName'
import { useDesk, useEditor, usePortfolio, useSay, type Desk } from '../store/useEditor'
import { settle, useFix } from '../store/useFix'
import { askFor, select } from '../store/viewStore'
import { Button } from '../ui/Button'
import styles from './FindingRow.module.css'
import { placeFor } from './places'
import { findingBeside, walkFindings } from './walkFindings'

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Lightbulb } as const

/** One finding: how much it weighs, what it says, why, and the way there. */
export const FindingRow = memo(function FindingRow({ finding }: { readonly finding: Finding }) {
  const say = useSay()
  const desk = useDesk()
  const { severity, fails = false, subject, text, values, ref } = finding
  const name = usePortfolio((portfolio) => nameOf(portfolio, subject) ?? '')
  const sentence = say(text, values)
  const Icon = fails ? CircleX : ICONS[severity]
  return (
    <li className={styles.row} data-severity={severity} data-fails={fails || undefined}>
      <button
        type="button"
        className={styles.jump}
        data-jump
        onKeyDown={walkFindings}
        onClick={() => {
          jumpTo(desk, finding)
        }}
      >
        <span className={styles.severity}>
          <Icon size={15} aria-hidden="true" />
          {say(fails ? 'review.fails' : `review.severity.${severity}`)}
        </span>
        <span className={styles.sentence}>
          {!sentence.includes(name) && !isOfWholeMap(finding) && <strong className={styles.subject}>{name}</strong>}{' '}
          {sentence} {othersWaitFor(finding) && <span className={styles.waits}>{say('review.waits')} </span>}
          <span className={styles.why}>{say('review.why', { ref })}</span>
        </span>
        <ArrowRight className={styles.arrow} size={15} aria-hidden="true" />
      </button>
      <Fix finding={finding} />
    </li>
  )
})

function jumpTo({ view }: Desk, { subject }: Finding): void {
  if (isOnMap(subject)) {
    select(view, subject)
    view.getState().camera?.reveal(subject)
    return
  }
  select(view, ...(subject.startsWith('session_') ? [] : [subject]))
  if (subject.startsWith('session_')) askFor(view, 'sessions')
}

const isOnMap = (id: string): id is NodeId => isUseCaseId(id) || isProductId(id) || isSourceId(id)

/** Letters of a label that has room beside a sentence; a longer one stands below it. */
const BESIDE = 44

/** One move that settles it, said on the button before it is done; or the way to where it is settled. */
function Fix({ finding }: { readonly finding: Finding }) {
  const say = useSay()
  const desk = useDesk()
  const readOnly = useEditor((state) => state.readOnly)
  const fix = useFix(finding)
  const place = placeFor(finding)
  if (readOnly || (!fix && !place)) return null
  const label = fix ? say(fix.text, fix.values) : place ? say(place.label) : ''
  return (
    <Button
      size="small"
      tone="quiet"
      title={label}
      className={styles.fix}
      data-fix
      data-long={label.length > BESIDE || undefined}
      data-certain={fix?.how === 'certain' || undefined}
      aria-keyshortcuts="F"
      onClick={({ currentTarget }) => {
        if (fix) {
          const next = findingBeside(currentTarget)
          if (settle(desk, finding)) next?.focus()
          return
        }
        jumpTo(desk, finding)
        place?.go(desk, finding)
      }}
    >
      <span>{label}</span>
      <kbd aria-hidden="true">F</kbd>
    </Button>
  )
}
