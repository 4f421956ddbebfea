// What the platform must offer for all products together, and who asks for it (2.42, 3.04).
import { platformReport } from '../../../shared/export/documents/sloReport'
import { usePortfolio, useSay } from '../../store/useEditor'
import styles from './SloSheet.module.css'

export function Platform() {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const needs = platformReport(portfolio, say)
  return (
    <section className={styles.platform} aria-label={say('sloSheet.platform')}>
      <h3 className={styles.groupName}>{say('sloSheet.platform')}</h3>
      {needs.length === 0 && <p>{say('sloSheet.platform.none')}</p>}
      <dl>
        {needs.map(({ capability, products }) => (
          <div key={capability} className={styles.capability}>
            <dt>{say(`sloSheet.capability.${capability}`)}</dt>
            <dd>{products.map((need) => say('sloSheet.platform.by', need)).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
