// Value and cost (1.10, 1.11, 4.03, 4.04): per product, shared out by a rule, and as a statement per domain.
import { useMemo, useState } from 'react'
import { chargeRules, economicsOf, type ChargeRule } from '../../../shared/analysis/economics'
import { usePortfolio, useSay } from '../../store/useEditor'
import { Segmented } from '../../ui/Segmented'
import { EmptyPortfolio } from '../EmptyPortfolio'
import page from '../Page.module.css'
import { ViewHead } from '../ViewHead'
import { CostChart } from './CostChart'
import { DomainResults } from './DomainResults'
import styles from './Economics.module.css'
import { MoneyTable } from './MoneyTable'
import { SuccessMeasures } from './SuccessMeasures'

export function Economics() {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const [rule, setRule] = useState<ChargeRule>('use')
  const economics = useMemo(() => economicsOf(portfolio, rule), [portfolio, rule])
  const { products, domains, withoutCost, withoutValue } = economics
  if (products.length === 0) return <EmptyPortfolio title={say('economics.empty')} text={say('economics.empty.why')} />
  const sums = say('economics.finding', {
    cost: domains.reduce((sum, { cost }) => sum + cost, 0),
    value: domains.reduce((sum, { value }) => sum + value, 0),
    currency: portfolio.about.currency,
  })
  const counts = { withoutCost: withoutCost.length, withoutValue: withoutValue.length, products: products.length }
  const isOpen = counts.withoutCost + counts.withoutValue > 0
  const finding = isOpen ? `${sums} ${say('economics.finding.open', counts)}` : sums
  return (
    <div className={page.page}>
      <ViewHead title={say('economics.title')} finding={finding}>
        <div className={styles.rule}>
          <Segmented
            label={say('economics.rule')}
            value={rule}
            choices={chargeRules.map((one) => ({ value: one, label: say(`economics.rule.${one}`) }))}
            onChoose={(chosen) => {
              setRule(chosen ?? rule)
            }}
          />
        </div>
      </ViewHead>
      <div className={page.tiles}>
        <div className={page.wide}>
          <MoneyTable economics={economics} />
        </div>
        <CostChart />
        <DomainResults domains={domains} />
        <div className={page.wide}>
          <SuccessMeasures />
        </div>
      </div>
    </div>
  )
}
