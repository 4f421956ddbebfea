// One question at a time, answered in the room's own words and read back as a promise (DOMAIN.md G.1, G.2).
import { X } from 'lucide-react'
import type { DataProduct } from '../../shared/model/entities/dataProduct'
import type { DataProductId } from '../../shared/model/entities/ids'
import { guidingQuestions } from '../../shared/analysis/sloInterview/guidingQuestions'
import { useState } from 'react'
import { useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { JointedName } from '../text/JointedName'
import { IconButton } from '../ui/Button'
import { leaveField } from '../ui/leaveField'
import { firstOpenQuestion } from './firstOpenQuestion'
import { Finished } from './Finished'
import { Promises } from './Promises'
import { Question } from './Question'
import styles from './SloInterview.module.css'

export function SloInterview() {
  const { view } = useDesk()
  const id = useView(({ interview }) => interview)
  const product = usePortfolio(({ dataProducts }) => (id === null ? undefined : dataProducts[id as DataProductId]))
  const end = () => {
    view.setState({ interview: null, asking: null })
    leaveField()
  }
  return product ? <Interview key={product.id} product={product} onEnd={end} /> : null
}

interface InterviewProps {
  readonly product: DataProduct
  readonly onEnd: () => void
}

function Interview({ product, onEnd }: InterviewProps) {
  const say = useSay()
  const { view } = useDesk()
  const [first] = useState(() => firstOpenQuestion(product))
  const at = useView(({ asking }) => (asking?.of === product.id ? asking.at : first))
  const question = guidingQuestions[at]
  const go = (to: number) => {
    view.setState({ asking: { of: product.id, at: Math.min(Math.max(to, 0), guidingQuestions.length) } })
  }
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <div className={styles.names}>
          <p className={styles.kind}>{say('sloPanel.title')}</p>
          <h2 className={styles.name}>
            <JointedName name={product.name} />
          </h2>
        </div>
        <IconButton label={say('sloPanel.end')} onClick={onEnd}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </header>
      <Progress at={at} />
      {question ? (
        <Question key={question.id} product={product} question={question} at={at} onGo={go} onEnd={onEnd} />
      ) : (
        <Finished product={product} onGo={go} onEnd={onEnd} />
      )}
      <Promises product={product} />
    </div>
  )
}

function Progress({ at }: { readonly at: number }) {
  const say = useSay()
  const all = guidingQuestions.length
  const text = say('sloPanel.progress', { at: Math.min(at + 1, all), all })
  return (
    <div className={styles.progress}>
      <progress value={at} max={all} aria-label={say('sloPanel.title')} aria-valuetext={text} />
      <span aria-hidden="true">{text}</span>
    </div>
  )
}
