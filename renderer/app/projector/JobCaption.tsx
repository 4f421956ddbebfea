// The sentence the room is working on, over the map, with its verdict: as it is typed, and nothing beside it (2.22).
import { standingVerdictOf } from '../../../shared/analysis/standingVerdict'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../../store/useEditor'
import styles from './JobCaption.module.css'

interface JobCaptionProps {
  readonly product: string
  /** Away from the card that is described. */
  readonly side: 'top' | 'bottom'
}

/** Letters that three lines on the wall hold. */
const LONG = 220

export function JobCaption({ product: id, side }: JobCaptionProps) {
  const say = useSay()
  const product = usePortfolio(({ dataProducts }) => dataProducts[id as DataProductId])
  if (!product) return null
  const isEmpty = product.job.trim() === ''
  const { verdict, text, values } = standingVerdictOf(product)
  return (
    <section
      className={styles.caption}
      aria-label={say('product.job')}
      data-side={side}
      data-verdict={isEmpty ? undefined : verdict}
    >
      <h1>{product.name}</h1>
      <p className={styles.job} data-empty={isEmpty || undefined} data-long={product.job.length > LONG || undefined}>
        {isEmpty ? say('projector.job.title') : product.job}
      </p>
      {!isEmpty && <p className={styles.verdict}>{say(text, values)}</p>}
    </section>
  )
}
