// What stands behind the selection, as fields. One form per kind; several cards get what they have in common.
import { useDeferredValue, useRef } from 'react'
import { usePortfolio, useView } from '../store/useEditor'
import type { Portfolio } from '../../shared/model/portfolio'
import { DomainForm } from './DomainForm'
import { FlowForm } from './FlowForm'
import styles from './Inspector.module.css'
import { PortfolioForm } from './PortfolioForm'
import { DataProductForm } from './product/DataProductForm'
import { SectionsContext } from './sections'
import { SeveralSelected } from './SeveralSelected'
import { SourceSystemForm } from './SourceSystemForm'
import { useAskedField } from './useAskedField'
import { UseCaseForm } from './useCase/UseCaseForm'

/** The panel beside the map: the form of whatever is selected. */
export function Inspector() {
  const panel = useRef<HTMLDivElement>(null)
  const sections = useAskedField(panel)
  return (
    <SectionsContext value={sections}>
      <div className={styles.inspector} ref={panel}>
        <FormOfSelection />
      </div>
    </SectionsContext>
  )
}

function FormOfSelection() {
  const selection = useShownSelection()
  const present = usePortfolio((portfolio) => portfolio)
  const there = selection.filter((id) => tableOf(present, id) !== undefined)
  const [id, second] = there
  if (id === undefined) return <PortfolioForm />
  if (second !== undefined) return <SeveralSelected ids={there} />
  const Form = FORMS[tableOf(present, id) ?? 'flows']
  return <Form key={id} id={id} />
}

/** While a card is being named the form may come a moment later: the cursor in the name must not wait for it. */
function useShownSelection(): readonly string[] {
  const selection = useView((view) => view.selection)
  const naming = useView((view) => view.naming !== null)
  const later = useDeferredValue(selection)
  return naming ? later : selection
}

const FORMS = {
  useCases: UseCaseForm,
  dataProducts: DataProductForm,
  sourceSystems: SourceSystemForm,
  domains: DomainForm,
  flows: FlowForm,
} as const
type Table = keyof typeof FORMS
const TABLES = ['dataProducts', 'useCases', 'sourceSystems', 'flows', 'domains'] as const satisfies readonly Table[]

const tableOf = (portfolio: Pick<Portfolio, Table>, id: string): Table | undefined =>
  TABLES.find((table) => Object.hasOwn(portfolio[table], id))
