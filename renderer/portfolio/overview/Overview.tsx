// The portfolio at a glance: what one more use case brings, how far products are reused, what each domain carries.
import { marginalValueOf } from '../../../shared/analysis/marginalValue'
import { reuseMatrixOf } from '../../../shared/analysis/reuseMatrix'
import { usePortfolio, useSay } from '../../store/useEditor'
import { EmptyPortfolio } from '../EmptyPortfolio'
import page from '../Page.module.css'
import { ViewHead } from '../ViewHead'
import { DomainAdvice } from './DomainAdvice'
import { LoadChart } from './LoadChart'
import { MarginalChart } from './MarginalChart'
import { ReuseChart } from './ReuseChart'

export function Overview() {
  const say = useSay()
  const { steps } = usePortfolio(marginalValueOf)
  const { rows, shared } = usePortfolio(reuseMatrixOf)
  if (steps.length === 0) return <EmptyPortfolio title={say('overview.empty')} text={say('overview.empty.why')} />
  const finding = say('overview.summary', { count: steps.length, products: rows.length, shared })
  return (
    <div className={page.page}>
      <ViewHead title={say('overview.title')} finding={finding} />
      <div className={page.tiles}>
        <MarginalChart of="products" />
        <MarginalChart of="attributes" />
        <div className={page.wide}>
          <DomainAdvice />
        </div>
        <ReuseChart />
        <LoadChart />
      </div>
    </div>
  )
}
