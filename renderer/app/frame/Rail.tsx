// Who needs what, in order; and who could own it.
import { Plus } from 'lucide-react'
import { derive } from '../../../shared/analysis/derive'
import { inOrder } from '../../../shared/model/orderKey'
import { toggleLens } from '../../store/mapLens'
import { useDesk, usePortfolio, useSay, useView } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { IconButton } from '../../ui/Button'
import { DomainSwatch } from '../../ui/DomainSwatch'
import styles from './Rail.module.css'

const useCasesInOrder = derive(['useCases'], ({ useCases }) => inOrder(useCases))
const ownedBy = derive(['owners'], ({ owners }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const domain of Object.values(owners)) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  return counts
})

export function Rail() {
  const say = useSay()
  return (
    <nav className={styles.rail} aria-label={say('rail.label')}>
      <UseCases />
      <Domains />
    </nav>
  )
}

function UseCases() {
  const say = useSay()
  const desk = useDesk()
  const useCases = usePortfolio(useCasesInOrder)
  const selection = useView((view) => view.selection)
  const lens = useView((view) => view.lens)
  const compared = useView((view) => view.compared)
  return (
    <section>
      <Head title={say('rail.useCases')} add={say('rail.addUseCase')} action="insert.useCase" />
      {useCases.length === 0 && <p className={styles.empty}>{say('rail.useCases.empty')}</p>}
      <ol>
        {useCases.map(({ id, name, role }, index) => (
          <li key={id} className={styles.row} data-lens={lens === id || compared === id || undefined}>
            <button
              type="button"
              className={styles.number}
              aria-pressed={lens === id || compared === id}
              aria-label={say('rail.lens', { name })}
              title={say('rail.lens', { name })}
              onClick={() => {
                toggleLens(desk.view, id)
              }}
            >
              {index + 1}
            </button>
            <button
              type="button"
              className={styles.entry}
              aria-current={selection.includes(id) || undefined}
              onClick={() => {
                select(desk.view, id)
                desk.view.getState().camera?.reveal(id)
              }}
            >
              <span className={styles.name}>{name}</span>
              {role !== '' && <span className={styles.role}>{role}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Domains() {
  const say = useSay()
  const desk = useDesk()
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const counts = usePortfolio(ownedBy)
  const unowned = usePortfolio(
    ({ dataProducts, owners }) => Object.keys(dataProducts).length - Object.keys(owners).length,
  )
  const selection = useView((view) => view.selection)
  const list = Object.values(domains)
  return (
    <section>
      <Head title={say('rail.domains')} add={say('rail.addDomain')} action="insert.domain" />
      {list.length === 0 && <p className={styles.empty}>{say('rail.domains.empty')}</p>}
      <ul>
        {list.map(({ id, name, hue }) => (
          <li key={id} className={styles.row}>
            <button
              type="button"
              className={styles.domain}
              aria-current={selection.includes(id) || undefined}
              onClick={() => {
                select(desk.view, id)
              }}
            >
              <DomainSwatch hue={hue} />
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>{say('rail.owned', { count: counts.get(id) ?? 0 })}</span>
            </button>
          </li>
        ))}
      </ul>
      {unowned > 0 && list.length > 0 && <p className={styles.empty}>{say('rail.unowned', { count: unowned })}</p>}
    </section>
  )
}

function Head({ title, add, action }: { readonly title: string; readonly add: string; readonly action: string }) {
  const { run } = useDesk()
  return (
    <header className={styles.head}>
      <h2>{title}</h2>
      <IconButton
        label={add}
        onClick={() => {
          run(action)
        }}
      >
        <Plus size={16} aria-hidden="true" />
      </IconButton>
    </header>
  )
}
