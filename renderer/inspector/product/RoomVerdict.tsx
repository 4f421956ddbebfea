import type { JobDescriptionResult } from '../../../shared/analysis/jobDescription/jobDescriptionResult'
import { roomVerdictOf } from '../../../shared/analysis/roomVerdict'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { useSay } from '../../store/useEditor'
import { Pill } from '../../ui/Pill'
import { Segmented } from '../../ui/Segmented'
import { TypedText } from '../TypedField'
import { useDescribe } from '../useDescribe'
import styles from './RoomVerdict.module.css'

const ANSWERS = ['yes', 'no', 'unsure'] as const
const QUESTIONS = { cohesive: 'product.cohesive', valuableOnItsOwn: 'product.valuable' } as const
type Question = keyof typeof QUESTIONS

interface RoomVerdictProps {
  readonly product: DataProduct
  readonly result: JobDescriptionResult
}

/** The key question, for people who know the domain (2.23). Their answer counts; the test only proposes. */
export function RoomVerdict({ product, result }: RoomVerdictProps) {
  const say = useSay()
  const verdict = roomVerdictOf(product)
  return (
    <section className={styles.room} aria-label={say('product.job.room')}>
      <h4 className={styles.title}>{say('product.job.room')}</h4>
      {verdict === 'open' && <p className={styles.note}>{say('product.job.room.note')}</p>}
      {verdict === 'unreasoned' && <p className={styles.note}>{say('product.job.room.sayWhy')}</p>}
      {verdict === 'stands' && result.verdict !== 'pass' && <Pill tone="good">{say('product.job.room.stands')}</Pill>}
      <Answer product={product} question="cohesive" />
      <Answer product={product} question="valuableOnItsOwn" />
    </section>
  )
}

function Answer({ product, question }: { readonly product: DataProduct; readonly question: Question }) {
  const say = useSay()
  const describe = useDescribe('dataProduct', product.id)
  const verdict = product[question]
  const change = (changed: Partial<typeof verdict>, gesture?: string) => {
    describe({ [question]: { ...verdict, ...changed } }, gesture)
  }
  return (
    <div className={styles.answer} data-field={question === 'cohesive' ? 'verdict' : undefined} tabIndex={-1}>
      <Segmented
        label={say(QUESTIONS[question])}
        value={verdict.answer === '' ? null : verdict.answer}
        choices={ANSWERS.map((value) => ({ value, label: say(`product.answer.${value}`) }))}
        onChoose={(answer) => {
          change({ answer: answer ?? '' })
        }}
      />
      {verdict.answer !== '' && (
        <>
          <TypedText
            label={say('product.reviewer')}
            value={verdict.reviewer}
            onType={(reviewer, gesture) => {
              change({ reviewer }, gesture)
            }}
          />
          <TypedText
            label={say('product.reason')}
            value={verdict.reason}
            multiline
            rows={1}
            onType={(reason, gesture) => {
              change({ reason }, gesture)
            }}
          />
        </>
      )}
    </div>
  )
}
