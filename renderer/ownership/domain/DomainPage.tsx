// One domain on one page: what it answers for, what it rests on, what it carries (2.30, 2.36, 2.37).
import type { Domain } from '../../../shared/model/entities/domain'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { domainFactsOf } from '../../../shared/analysis/domainPage'
import { useDesk, usePortfolio, useSay, useView } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { HueMark } from '../../ui/HueMark'
import { DomainFields } from './DomainFields'
import styles from './DomainPage.module.css'
import { DomainLoadPart } from './DomainLoadPart'
import { DomainSides } from './DomainSides'
import { OwnedProducts } from './OwnedProducts'

export function DomainPage() {
  const domain = useShownDomain()
  return (
    <div className={styles.page}>
      <Chooser shown={domain?.id} />
      {domain && <Sheet key={domain.id} domain={domain} />}
    </div>
  )
}

/** The selected domain, or the owner of what is selected; else the first by name. */
function useShownDomain(): Domain | undefined {
  const selection = useView((state) => state.selection)
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const owners = usePortfolio((portfolio) => portfolio.owners)
  const asked = selection.map((id) => owners[id as DataProductId] ?? id)
  const byName = Object.values(domains).sort((one, other) => (one.name < other.name ? -1 : 1))
  return byName.find(({ id }) => asked.includes(id)) ?? byName[0]
}

function Chooser({ shown }: { readonly shown: string | undefined }) {
  const say = useSay()
  const { view } = useDesk()
  const domains = usePortfolio((portfolio) => portfolio.domains)
  return (
    <nav className={styles.chooser} aria-label={say('domainPage.choose')}>
      {Object.values(domains)
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ id, name, hue }) => (
          <button
            key={id}
            type="button"
            className={styles.choice}
            aria-current={id === shown ? 'page' : undefined}
            onClick={() => {
              select(view, id)
            }}
          >
            <HueMark hue={hue} />
            {name}
          </button>
        ))}
    </nav>
  )
}

function Sheet({ domain }: { readonly domain: Domain }) {
  const portfolio = usePortfolio((present) => present)
  const facts = domainFactsOf(portfolio, domain.id)
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <HueMark hue={domain.hue} size={40} />
        <h3 className={styles.name}>{domain.name}</h3>
      </header>
      <DomainFields domain={domain} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <OwnedProducts products={facts.products} />
          <DomainSides domain={domain.id} facts={facts} />
        </div>
        <div className={styles.column}>
          <DomainLoadPart domain={domain} />
        </div>
      </div>
    </article>
  )
}
