import { ArrowRight, CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import type { Finding } from '../../shared/analysis/finding'
import type { NodeId } from '../../shared/model/entities/ids'
import { nameOf } from '../../shared/model/stepName'
import { useDesk, usePortfolio, useSay, type Desk } from '../store/useEditor'
import { askFor, select } from '../store/viewStore'
import { Button } from '../ui/Button'
import styles from './FindingRow.module.css'
import { walkFindings } from './walkFindings'

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Lightbulb } as const

/** One finding: how much it weighs, what it says, why, and the way there. */
export const FindingRow = memo(function FindingRow({ finding }: { readonly finding: Finding }) {
  const say = useSay()
  const desk = useDesk()
  const { severity, subject, text, values, ref } = finding
  const name = usePortfolio((portfolio) => nameOf(portfolio, subject) ?? '')
  const sentence = say(text, values)
  const Icon = ICONS[severity]
  return (
    <li className={styles.row} data-severity={severity}>
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
          {say(`review.severity.${severity}`)}
        </span>
        <span className={styles.sentence}>
          {!sentence.includes(name) && <strong className={styles.subject}>{name}</strong>} {sentence}
        </span>
        <span className={styles.why}>{say('review.why', { ref })}</span>
        <ArrowRight className={styles.arrow} size={15} aria-hidden="true" />
      </button>
      <Fix finding={finding} />
    </li>
  )
})

function jumpTo({ view }: Desk, { subject }: Finding): void {
  select(view, subject)
  view.getState().camera?.reveal(subject as NodeId)
}

/** What settles a finding of this rule, where one move does. */
const FIXES = {
  ownership: ({ run }: Desk) => {
    run('product.owner')
  },
  slo: ({ run }: Desk) => {
    run('product.slo')
  },
  'job-description': ({ view }: Desk) => {
    askFor(view, 'job')
  },
} as const
const hasFix = (rule: string): rule is keyof typeof FIXES => Object.hasOwn(FIXES, rule)

function Fix({ finding }: { readonly finding: Finding }) {
  const say = useSay()
  const desk = useDesk()
  const { rule } = finding
  if (!hasFix(rule)) return null
  return (
    <Button
      size="small"
      tone="quiet"
      onClick={() => {
        jumpTo(desk, finding)
        FIXES[rule](desk)
      }}
    >
      {say(`review.fix.${rule}`)}
    </Button>
  )
}
