import type { Finding } from '../../../shared/analysis/finding'
import type {
  JobDescriptionReason,
  JobDescriptionResult,
} from '../../../shared/analysis/jobDescription/jobDescriptionResult'
import { isUntold } from '../../../shared/analysis/jobDescriptionCheck'
import { standingVerdictOf } from '../../../shared/analysis/standingVerdict'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { useDesk, useFindings, useSay } from '../../store/useEditor'
import { settle, useFix } from '../../store/useFix'
import { Button } from '../../ui/Button'
import { Pill, type Tone } from '../../ui/Pill'
import { keyboardBackFrom } from '../../ui/useKeyboardBack'
import styles from './JobTest.module.css'
import { OverruleReason } from './OverruleReason'

const TONES = { pass: 'good', warn: 'warn', fail: 'bad' } as const satisfies Record<string, Tone>

interface JobTestProps {
  readonly product: DataProduct
  readonly result: JobDescriptionResult
}

/** The machine's proposal: a verdict, each reason with the words it means, and the move that would help. */
export function JobTest({ product, result }: JobTestProps) {
  const say = useSay()
  const untouched = product.job === '' && isUntold(result)
  return (
    <div className={styles.test} role="group" aria-label={say('product.job.test')}>
      <div role="status" className={styles.said}>
        {!untouched && <Verdict product={product} />}
        <ul className={styles.reasons}>
          {result.reasons.map((reason, index) => (
            <Reason
              key={`${reason.text} ${index}`}
              product={product}
              reason={reason}
              answers={answeredIn(result, untouched)[index] === true}
              weight={untouched && reason.code === 'missing' ? 'warn' : reason.level}
            />
          ))}
        </ul>
      </div>
    </div>
  )
}

/** Under which reasons a finding is overruled: the weightiest of its code. A hint weighs nothing, and a job that is still to be told is told. */
function answeredIn({ reasons }: JobDescriptionResult, untouched: boolean): readonly boolean[] {
  const weighing = reasons.filter(({ level, code }) => level !== 'hint' && !(untouched && code === 'missing'))
  return reasons.map((reason) => weighing.find(({ code }) => code === reason.code) === reason)
}

/** What counts; and beside it, where people have settled it otherwise, what the test proposed (2.23). */
function Verdict({ product }: Pick<JobTestProps, 'product'>) {
  const say = useSay()
  const { verdict, proposed, text, values } = standingVerdictOf(product)
  return (
    <>
      <Pill tone={TONES[verdict]}>{say(text, values)}</Pill>
      {proposed !== verdict && (
        <p className={styles.proposed}>
          {say('product.job.proposed')} <Pill tone="quiet">{say(`product.job.verdict.${proposed}`)}</Pill>
        </p>
      )}
    </>
  )
}

interface ReasonProps {
  readonly product: DataProduct
  readonly reason: JobDescriptionReason
  /** The finding is overruled here. */
  readonly answers: boolean
  /** As the review and the card say it: a job that is still to be written fails nothing yet. */
  readonly weight: JobDescriptionReason['level']
}

function Reason({ product, reason, answers, weight }: ReasonProps) {
  const say = useSay()
  const overruled = product.overruled[reason.code]?.reason
  const stands = overruled === undefined
  return (
    <li className={styles.reason} data-level={stands ? weight : 'overruled'}>
      <p>{say(reason.text, reason.values)}</p>
      {stands && (
        <p className={styles.next}>
          <span className={styles.nextLabel}>{say('product.job.next')}</span> {say(reason.next)}
          {reason.text === 'finding.job.two-jobs.deed' ? <AsUseCase product={product} /> : <Recut code={reason.code} />}
        </p>
      )}
      {answers && <OverruleReason product={product} code={reason.code} />}
      {!stands && !answers && <p className={styles.next}>{say('product.overruled', { reason: overruled })}</p>}
    </li>
  )
}

/** Where the next move can be looked at: to turn it into what it is, or to make two of it. */
const RECUTS: Readonly<Record<string, 'recast' | 'split' | undefined>> = {
  'not-a-product': 'recast',
  'two-jobs': 'split',
}

function Recut({ code }: { readonly code: string }) {
  const say = useSay()
  const { run } = useDesk()
  const recut = RECUTS[code]
  if (!recut) return null
  return (
    <Button
      size="small"
      onClick={() => {
        run(`product.${recut}`)
      }}
    >
      {say(`fix.${recut}`)}
    </Button>
  )
}

/** A deed is done by a use case that reads the product: one press, as beside the finding in the review (2.14). */
function AsUseCase({ product }: Pick<JobTestProps, 'product'>) {
  const finding = useFindings(product.id).find(({ code }) => code === 'two-jobs')
  return finding && <DeedFix finding={finding} />
}

/** Its name stands above it; whoever does it already is named. */
function DeedFix({ finding }: { readonly finding: Finding }) {
  const say = useSay()
  const desk = useDesk()
  const fix = useFix(finding)
  if (!fix) return null
  const isNew = fix.text === 'fix.deed' || fix.text === 'fix.deed.needing'
  return (
    <Button
      size="small"
      title={say(fix.text, fix.values)}
      ref={keyboardBackFrom}
      onClick={() => {
        settle(desk, finding)
      }}
    >
      {isNew ? say('fix.deed.here') : say('fix.deed.leave', fix.values)}
    </Button>
  )
}
