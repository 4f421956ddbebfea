// What the platform must offer for all products together, and who asks for it (2.42, 3.04).
import { platformOf, type CapabilityNeed } from '../../../shared/analysis/platformCapabilities'
import { nameOf } from '../../../shared/model/stepName'
import type { Say } from '../../../shared/text/say'
import { usePortfolio, useSay } from '../../store/useEditor'
import { dimensionWords } from './rowWords'
import styles from './SloSheet.module.css'

export function Platform() {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const needs = platformOf(portfolio)
  return (
    <section className={styles.platform} aria-label={say('sloSheet.platform')}>
      <h3 className={styles.groupName}>{say('sloSheet.platform')}</h3>
      {needs.length === 0 && <p>{say('sloSheet.platform.none')}</p>}
      <dl>
        {needs.map(({ capability, products }) => (
          <div key={capability} className={styles.capability}>
            <dt>{say(`sloSheet.capability.${capability}`)}</dt>
            <dd>
              {products
                .map((need) =>
                  say('sloSheet.platform.by', {
                    name: nameOf(portfolio, need.product) ?? '',
                    because: becauseWords(need, say),
                  }),
                )
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function becauseWords({ because, of }: CapabilityNeed, say: Say): string {
  if (because === 'pipeline') return say(`sloSheet.because.pipeline.${of as 'batch' | 'micro-batch' | 'stream'}`)
  return say(`sloSheet.because.${because}`, { of: because === 'dimension' ? dimensionWords(of, say) : of })
}
