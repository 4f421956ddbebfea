// The job description in work, with its verdict, and nothing beside it (2.22).
import { standingVerdictOf } from '../../../shared/analysis/standingVerdict'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../../store/useEditor'
import { Caption, type CaptionSide } from './Caption'
import styles from './Caption.module.css'
import { VerdictSign } from './VerdictSign'

interface JobCaptionProps {
  readonly product: string
  readonly side: CaptionSide
}

export function JobCaption({ product: id, side }: JobCaptionProps) {
  const say = useSay()
  const product = usePortfolio(({ dataProducts }) => dataProducts[id as DataProductId])
  if (!product) return null
  const isEmpty = product.job.trim() === ''
  const { verdict, text, values } = standingVerdictOf(product)
  return (
    <Caption
      label={say('product.job')}
      title={product.name}
      words={product.job}
      asks={say('projector.job.title')}
      side={side}
      verdict={isEmpty ? undefined : verdict}
    >
      {!isEmpty && (
        <p className={styles.verdict}>
          <VerdictSign verdict={verdict} /> {say(text, values)}
        </p>
      )}
    </Caption>
  )
}
