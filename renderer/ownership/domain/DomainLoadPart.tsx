import { domainLoadsOf, type DomainLoad } from '../../../shared/analysis/domainLoad'
import { carriedBy, splitHintsOf, type SplitHint } from '../../../shared/analysis/splitHint'
import type { Domain } from '../../../shared/model/entities/domain'
import { nameOf } from '../../../shared/model/stepName'
import { usePortfolio, useSay } from '../../store/useEditor'
import styles from './DomainPage.module.css'
import { LoadSurvey } from './LoadSurvey'

const COUNTS = ['products', 'sources', 'neighbours', 'slos', 'contested'] as const

/** Structural load, what the team says, and where it may part: "look here", never a ranking (2.37, DOMAIN.md H). */
export function DomainLoadPart({ domain }: { readonly domain: Domain }) {
  const portfolio = usePortfolio((present) => present)
  const load = domainLoadsOf(portfolio).find((one) => one.domain === domain.id)
  const hint = splitHintsOf(portfolio).find((one) => one.domain === domain.id)
  if (!load) return null
  return (
    <>
      <Counts load={load} />
      {hint && <Split hint={hint} />}
      <LoadSurvey domain={domain} load={load} />
    </>
  )
}

function Counts({ load }: { readonly load: DomainLoad }) {
  const say = useSay()
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{say('domainPage.load')}</h4>
      <p className={styles.none}>{say('domainPage.load.note')}</p>
      <dl className={styles.load}>
        {COUNTS.map((count) => (
          <div key={count}>
            <dt>{say(`domainPage.load.${count}`)}</dt>
            <dd>{load[count]}</dd>
          </div>
        ))}
        <div className={styles.sum}>
          <dt>{say('domainPage.load.carries')}</dt>
          <dd>{carriedBy(load)}</dd>
        </div>
      </dl>
    </section>
  )
}

function Split({ hint: { because, groups, carries, median, load } }: { readonly hint: SplitHint }) {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  return (
    <section className={styles.split}>
      <h4 className={styles.title}>{say('domainPage.split')}</h4>
      {because.map((reason) => (
        <p key={reason}>{say(`domainPage.split.${reason}`, { sum: load.sum ?? '', carries, median })}</p>
      ))}
      <p>{say(groups.length > 1 ? 'domainPage.split.seams' : 'domainPage.split.whole')}</p>
      {groups.length > 1 && (
        <ul>
          {groups.map((group) => (
            <li key={group.join()} className={styles.row}>
              {group.map((id) => nameOf(portfolio, id) ?? id).join(', ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
