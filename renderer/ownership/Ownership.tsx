// The step of the practice that gives every product one owner: settled one by one, read as a table, moved on a board, a page per domain.
import type { ComponentType } from 'react'
import { useDesk, useEditor, usePortfolio, useSay, useView } from '../store/useEditor'
import { ownershipPages, type OwnershipPage } from '../store/views'
import { Button } from '../ui/Button'
import { PageChoice } from '../ui/PageChoice'
import { ReadOnly } from '../ui/readOnly'
import { DomainPage } from './domain/DomainPage'
import { EmptyView } from '../ui/EmptyView'
import styles from './Ownership.module.css'
import { ReviewPage } from './review/ReviewPage'
import { OwnershipTable } from './table/OwnershipTable'

const PAGES: Readonly<Record<OwnershipPage, ComponentType>> = {
  review: ReviewPage,
  table: OwnershipTable,
  domain: DomainPage,
}

export function Ownership() {
  const say = useSay()
  const page = useView(({ ownershipPage }) => ownershipPage)
  const readOnly = useEditor((state) => state.readOnly)
  const hasProducts = usePortfolio(({ dataProducts }) => Object.keys(dataProducts).length > 0)
  const hasDomains = usePortfolio(({ domains }) => Object.keys(domains).length > 0)
  const Page = PAGES[page]
  return (
    <ReadOnly value={readOnly}>
      <div className={styles.ownership}>
        <h2 className="visually-hidden">{say('action.view.ownership')}</h2>
        <Pages />
        {hasDomains && (hasProducts || page === 'domain') ? <Page /> : <Empty hasDomains={hasDomains} />}
      </div>
    </ReadOnly>
  )
}

function Pages() {
  const say = useSay()
  const { view } = useDesk()
  const shown = useView(({ ownershipPage }) => ownershipPage)
  return (
    <div className={styles.bar}>
      <PageChoice
        label={say('ownership.pages')}
        value={shown}
        choices={ownershipPages.map((page) => ({ value: page, label: say(`ownership.page.${page}`) }))}
        onChoose={(page) => {
          view.setState({ ownershipPage: page })
        }}
      />
    </div>
  )
}

function Empty({ hasDomains }: { readonly hasDomains: boolean }) {
  const say = useSay()
  const { run } = useDesk()
  return (
    <EmptyView
      title={say('ownership.empty.title')}
      text={say(hasDomains ? 'ownership.empty.products' : 'ownership.empty.text')}
    >
      {!hasDomains && (
        <Button
          tone="primary"
          onClick={() => {
            run('insert.domain')
          }}
        >
          {say('ownership.empty.add')}
        </Button>
      )}
    </EmptyView>
  )
}
