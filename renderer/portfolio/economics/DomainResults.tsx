import type { DomainResult } from '../../../shared/analysis/economics'
import { useDomain, useSay } from '../../store/useEditor'
import { HueMark } from '../../ui/HueMark'
import page from '../Page.module.css'
import styles from './Economics.module.css'

const COLUMNS = ['value', 'cost', 'charged', 'paid', 'result'] as const
const TITLES = {
  value: 'economics.column.value',
  cost: 'economics.column.cost',
  charged: 'economics.charged',
  paid: 'economics.paid',
  result: 'economics.result',
} as const

/** The profit-and-loss statement of each domain (4.03). */
export function DomainResults({ domains }: { readonly domains: readonly DomainResult[] }) {
  const say = useSay()
  const byResult = [...domains].sort((one, other) => other.result - one.result)
  return (
    <section className={page.card} aria-labelledby="domain-results">
      <h3 id="domain-results">{say('economics.domains')}</h3>
      <p>{say('economics.domains.why')}</p>
      <div className={page.scroll}>
        <table className={page.table}>
          <thead>
            <tr>
              <th scope="col">{say('economics.domain')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={page.number}>
                  {say(TITLES[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byResult.map((result) => (
              <Row key={result.domain ?? 'nobody'} result={result} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Row({ result }: { readonly result: DomainResult }) {
  const say = useSay()
  const domain = useDomain(result.domain)
  return (
    <tr>
      <th scope="row">
        <span className={page.named}>
          {domain && <HueMark hue={domain.hue} size={16} />}
          {domain?.name ?? say('economics.domain.nobody')}
        </span>
      </th>
      {COLUMNS.map((column) => (
        <td key={column} className={`${page.number ?? ''} ${column === 'result' ? (styles.result ?? '') : ''}`}>
          {say('economics.share', { amount: result[column] })}
        </td>
      ))}
    </tr>
  )
}
