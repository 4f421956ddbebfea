import type { Suggestion } from '../../shared/analysis/generalise'
import { useOwner, usePortfolio, useSay } from '../store/useEditor'
import { HueMark } from '../ui/HueMark'
import styles from './Offers.module.css'

/** The product's mark and name, and who owns it. */
export function OfferName({ offer: { product } }: { readonly offer: Suggestion }) {
  const say = useSay()
  const owner = useOwner(product)
  const name = usePortfolio(({ dataProducts }) => dataProducts[product]?.name ?? '')
  return (
    <span className={styles.head}>
      <HueMark hue={owner?.hue ?? null} size={16} />
      <strong className={styles.name}>{name}</strong>
      <span className={styles.owner}>{owner?.name ?? say('offer.owner.none')}</span>
    </span>
  )
}
