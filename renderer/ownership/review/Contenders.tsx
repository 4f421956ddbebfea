import type { Criterion, OwnershipCase, OwnershipSuggestion } from '../../../shared/analysis/ownershipSuggestion'
import { ownershipEvidenceOf } from '../../../shared/analysis/ownershipEvidence'
import type { DomainId } from '../../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../../store/useEditor'
import { numberOf } from '../ownershipCase'
import { ContenderHead } from './ContenderHead'
import styles from './Contenders.module.css'
import { Note } from './Note'
import { criteria, Score } from './Score'

interface ContendersProps {
  readonly suggestion: OwnershipSuggestion
  /** All that can be chosen, in the order of their numbers. */
  readonly choices: readonly DomainId[]
  readonly columns: readonly DomainId[]
  readonly chosen: DomainId | null
  readonly onChoose: (domain: DomainId) => void
}

/** Domains as columns, the three criteria as rows, the sum below: what is computed and what the room says in the same place. */
export function Contenders({ suggestion, choices, columns, chosen, onChoose }: ContendersProps) {
  const say = useSay()
  const { product } = suggestion
  const mark = (domain: DomainId) => ({ 'data-chosen': domain === chosen || undefined })
  if (columns.length === 0) return null
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('ownership.grid')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="visually-hidden">{say('ownership.criterion')}</span>
            </th>
            {columns.map((domain) => (
              <th key={domain} scope="col" {...mark(domain)}>
                <ContenderHead
                  domain={domain}
                  product={product}
                  number={numberOf(choices, domain)}
                  isSuggested={domain === suggestion.domain}
                  isChosen={domain === chosen}
                  onChoose={onChoose}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <CriterionRow
              key={criterion}
              criterion={criterion}
              suggestion={suggestion}
              columns={columns}
              chosen={chosen}
            />
          ))}
          <NoteRow suggestion={suggestion} columns={columns} chosen={chosen} />
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('ownership.total')}</th>
            {columns.map((domain) => (
              <td key={domain} className={styles.total} {...mark(domain)}>
                {say('ownership.total.of', { points: caseOf(suggestion, domain).total })}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface CriterionRowProps extends Pick<ContendersProps, 'suggestion' | 'columns' | 'chosen'> {
  readonly criterion: Criterion
}

function CriterionRow({ criterion, suggestion, columns, chosen }: CriterionRowProps) {
  const say = useSay()
  const { product } = suggestion
  const portfolio = usePortfolio((present) => present)
  const evidence = ownershipEvidenceOf(portfolio, product)
  return (
    <tr>
      <th scope="row">
        {say(`ownership.criterion.${criterion}`)}
        <span className={styles.hint}>{say(`ownership.criterion.${criterion}.hint`)}</span>
      </th>
      {columns.map((domain) => (
        <td key={domain} data-chosen={domain === chosen || undefined}>
          <Score criterion={criterion} product={product} own={caseOf(suggestion, domain)} evidence={evidence} />
        </td>
      ))}
    </tr>
  )
}

function NoteRow({ suggestion, columns, chosen }: Omit<CriterionRowProps, 'criterion'>) {
  const say = useSay()
  return (
    <tr>
      <th scope="row">{say('ownership.note')}</th>
      {columns.map((domain) => (
        <td key={domain} data-chosen={domain === chosen || undefined}>
          <Note product={suggestion.product} domain={domain} />
        </td>
      ))}
    </tr>
  )
}

/** A domain nothing speaks for yet stands there with nothing. */
const caseOf = ({ cases }: OwnershipSuggestion, domain: DomainId): OwnershipCase =>
  cases.find((one) => one.domain === domain) ?? {
    domain,
    ownsSources: 0,
    greatestNeed: 0,
    bestPlaced: 0,
    total: 0,
    claimed: [],
  }
