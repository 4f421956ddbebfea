import type {
  JobDescriptionReason,
  JobDescriptionResult,
} from '../../../shared/analysis/jobDescription/jobDescriptionResult'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { useDesk, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { Pill, type Tone } from '../../ui/Pill'
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
  const untouched = product.job === '' && result.reasons[0]?.code === 'missing'
  return (
    <div className={styles.test} role="group" aria-label={say('product.job.test')}>
      <div role="status" className={styles.said}>
        {!untouched && <Pill tone={TONES[result.verdict]}>{say(`product.job.verdict.${result.verdict}`)}</Pill>}
        <ul className={styles.reasons}>
          {result.reasons.map((reason, index) => (
            <Reason
              key={`${reason.text} ${index}`}
              reason={reason}
              overruled={product.overruled[reason.code]?.reason}
            />
          ))}
        </ul>
      </div>
      {!untouched && <OverruleReason product={product} reasons={result.reasons} />}
    </div>
  )
}

interface ReasonProps {
  readonly reason: JobDescriptionReason
  readonly overruled: string | undefined
}

function Reason({ reason, overruled }: ReasonProps) {
  const say = useSay()
  const stands = overruled === undefined
  return (
    <li className={styles.reason} data-level={stands ? reason.level : 'overruled'}>
      <p>{say(reason.text, reason.values)}</p>
      {stands ? (
        <p className={styles.next}>
          <span className={styles.nextLabel}>{say('product.job.next')}</span> {say(reason.next)}
          <Recut code={reason.code} />
        </p>
      ) : (
        <p className={styles.next}>{say('product.overruled', { reason: overruled })}</p>
      )}
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
