import { teamLoadsOf } from '../../../shared/analysis/teamLoad'
import { usePortfolio, useSay } from '../../store/useEditor'
import styles from './OwnershipTable.module.css'

/** What each building team has in hand: one team for everything is a good start (2.36); counts, never a ranking. */
export function Teams() {
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const teams = teamLoadsOf(portfolio)
  if (teams.length === 0) return null
  const heads = ['team', 'products', 'domains', 'slos'] as const
  return (
    <section className={styles.teams} aria-labelledby="ownership-teams">
      <h4 className={styles.subtitle} id="ownership-teams">
        {say('ownership.teams')}
      </h4>
      <p className={styles.aside}>{say('ownership.teams.note')}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('ownership.teams')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(`ownership.teams.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map(({ team, products, domains, slos }) => (
            <tr key={team}>
              <th scope="row">{team}</th>
              <td className={styles.number}>{products.length}</td>
              <td>{domains.map((id) => portfolio.domains[id]?.name ?? '').join(', ')}</td>
              <td className={styles.number}>{slos}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
