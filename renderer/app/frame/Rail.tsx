// Who needs what, in order; and who could own it.
import { Plus } from 'lucide-react'
import { memo } from 'react'
import { derive } from '../../../shared/analysis/derive'
import type { Domain } from '../../../shared/model/entities/domain'
import type { UseCase } from '../../../shared/model/entities/useCase'
import { inOrder } from '../../../shared/model/orderKey'
import { toggleLens } from '../../store/mapLens'
import { useDesk, usePortfolio, useSay, useView } from '../../store/useEditor'
import { select, selectMeant, type ViewStore } from '../../store/viewStore'
import { JointedName } from '../../text/JointedName'
import { IconButton } from '../../ui/Button'
import { HueMark } from '../../ui/HueMark'
import { Later } from '../../ui/Later'
import styles from './Rail.module.css'
import { useOpenDocument } from './useApp'

const useCasesInOrder = derive(['useCases'], ({ useCases }) => inOrder(useCases))
const ownedBy = derive(['owners'], ({ owners }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const domain of Object.values(owners)) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  return counts
})
const unownedIn = derive(
  ['dataProducts', 'owners'],
  ({ dataProducts, owners }) => Object.keys(dataProducts).length - Object.keys(owners).length,
)

export function Rail() {
  const say = useSay()
  const document = useOpenDocument()
  return (
    <nav className={styles.rail} aria-label={say('rail.label')}>
      <Later key={document}>
        <UseCases />
        <Domains />
      </Later>
    </nav>
  )
}

function UseCases() {
  const say = useSay()
  const useCases = usePortfolio(useCasesInOrder)
  const selection = useView((view) => view.selection)
  const lens = useView((view) => view.lens)
  const compared = useView((view) => view.compared)
  return (
    <section>
      <Head title={say('rail.useCases')} add={say('rail.addUseCase')} action="insert.useCase" />
      {useCases.length === 0 && <p className={styles.empty}>{say('rail.useCases.empty')}</p>}
      <ol>
        {useCases.map((useCase, index) => (
          <UseCaseRow
            key={useCase.id}
            useCase={useCase}
            number={index + 1}
            lens={lens === useCase.id ? 'one' : compared === useCase.id ? 'other' : undefined}
            selected={selection.includes(useCase.id)}
          />
        ))}
      </ol>
    </section>
  )
}

/** The right button means the row that is pressed, unless it is selected with others. */
const meaning = (view: ViewStore, id: string) => (): void => {
  selectMeant(view, id)
}

interface UseCaseRowProps {
  readonly useCase: UseCase
  readonly number: number
  /** On it, or on it beside a first one. */
  readonly lens: 'one' | 'other' | undefined
  readonly selected: boolean
}

/** Draws again only when something of its own has changed: hundreds of rows stand here, and every key selects another card. */
const UseCaseRow = memo(function UseCaseRow({ useCase, number, lens, selected }: UseCaseRowProps) {
  const say = useSay()
  const { view } = useDesk()
  const { id, name, role } = useCase
  return (
    <li className={styles.row} data-lens={lens} data-menu onContextMenu={meaning(view, id)}>
      <button
        type="button"
        className={styles.number}
        aria-pressed={lens !== undefined}
        aria-label={say('rail.lens', { name })}
        title={say('rail.lens', { name })}
        onClick={() => {
          toggleLens(view, id)
        }}
      >
        {number}
      </button>
      <button
        type="button"
        className={styles.entry}
        aria-current={selected || undefined}
        onClick={() => {
          select(view, id)
          view.getState().camera?.reveal(id)
        }}
      >
        <span className={styles.name}>
          <JointedName name={name} />
        </span>
        {role !== '' && (
          <span className={styles.role}>
            <JointedName name={role} />
          </span>
        )}
      </button>
    </li>
  )
})

function Domains() {
  const say = useSay()
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const counts = usePortfolio(ownedBy)
  const unowned = usePortfolio(unownedIn)
  const selection = useView((view) => view.selection)
  const list = Object.values(domains)
  return (
    <section>
      <Head title={say('rail.domains')} add={say('rail.addDomain')} action="insert.domain" />
      {list.length === 0 && <p className={styles.empty}>{say('rail.domains.empty')}</p>}
      <ul>
        {list.map((domain) => (
          <DomainRow
            key={domain.id}
            domain={domain}
            owned={counts.get(domain.id) ?? 0}
            selected={selection.includes(domain.id)}
          />
        ))}
      </ul>
      {unowned > 0 && list.length > 0 && <p className={styles.empty}>{say('rail.unowned', { count: unowned })}</p>}
    </section>
  )
}

interface DomainRowProps {
  readonly domain: Domain
  /** How many products it owns. */
  readonly owned: number
  readonly selected: boolean
}

const DomainRow = memo(function DomainRow({ domain: { id, name, hue }, owned, selected }: DomainRowProps) {
  const say = useSay()
  const { view, run } = useDesk()
  return (
    <li className={styles.row} data-menu onContextMenu={meaning(view, id)}>
      <button
        type="button"
        className={styles.domain}
        aria-current={selected || undefined}
        title={say('rail.domain.open')}
        onClick={() => {
          select(view, id)
        }}
        onDoubleClick={() => {
          run('view.domainPage')
        }}
      >
        <HueMark hue={hue} size={16} />
        <span className={styles.name}>
          <JointedName name={name} />
        </span>
        <span className={styles.count}>{say('rail.owned', { count: owned })}</span>
      </button>
    </li>
  )
})

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
