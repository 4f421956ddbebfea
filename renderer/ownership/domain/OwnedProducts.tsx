import { readinessOf } from '../../../shared/analysis/readiness'
import type { DataProductId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { useDesk, useFindings, usePortfolio, useReckoned, useSay } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { Pill } from '../../ui/Pill'
import styles from './DomainPage.module.css'

/** The domain's products, each with how far it is and what the review says of it. */
export function OwnedProducts({ products }: { readonly products: readonly DataProductId[] }) {
  const say = useSay()
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{say('domainPage.products')}</h4>
      {products.length === 0 && <p className={styles.none}>{say('domainPage.products.none')}</p>}
      <ul>
        {products.map((id) => (
          <li key={id} className={styles.row}>
            <OwnedProduct id={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const openItemsOf = (portfolio: Portfolio, id: string): number =>
  readinessOf(portfolio).get(id as DataProductId)?.open ?? 0

function OwnedProduct({ id }: { readonly id: DataProductId }) {
  const say = useSay()
  const { view } = useDesk()
  const { name = '', job = '' } = usePortfolio(({ dataProducts }) => dataProducts[id]) ?? {}
  const open = useReckoned(openItemsOf, id)
  const findings = useFindings(id).length
  return (
    <>
      <div className={styles.words}>
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            select(view, id)
          }}
        >
          {name}
        </button>
        {job !== '' && <p className={styles.job}>{job}</p>}
      </div>
      <div className={styles.counts}>
        <Pill tone={open === 0 ? 'good' : 'quiet'}>
          {open === 0 ? say('domainPage.ready') : say('domainPage.open', { count: open })}
        </Pill>
        {findings > 0 && <Pill tone="warn">{say('domainPage.findings', { count: findings })}</Pill>}
      </div>
    </>
  )
}
