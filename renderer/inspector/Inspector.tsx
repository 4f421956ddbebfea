// What stands behind the selection, as fields. One form per kind; several cards get what they have in common.
import { memo, useMemo, useRef } from 'react'
import { usePortfolio, useView } from '../store/useEditor'
import { usePainted } from '../ui/usePainted'
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

/** Asks only which records are there: a letter typed into one of them draws its own field again, not the whole form. */
function FormOfSelection() {
  const selection = useShownSelection()
  const kinds = usePortfolio((portfolio) => selection.map((id) => tableOf(portfolio, id) ?? GONE).join(' ')).split(' ')
  const there = selection.filter((_, index) => kinds[index] !== GONE)
  const [id, second] = there
  if (id === undefined) return <PortfolioForm />
  if (second !== undefined) return <SeveralSelected ids={there} />
  const Form = FORMS[TABLES.find((table) => kinds.includes(table)) ?? 'flows']
  return <Form key={id} id={id} />
}
const GONE = '-'

/** The form comes a frame after the map has shown the selection, unless one of its fields was asked for with it. */
function useShownSelection(): readonly string[] {
  const selection = useView((view) => view.selection)
  const asked = useView((view) => view.asked)
  const painted = usePainted(useMemo(() => ({ selection, asked }), [selection, asked]))
  return painted.asked === asked ? painted.selection : selection
}

const FORMS = {
  useCases: memo(UseCaseForm),
  dataProducts: memo(DataProductForm),
  sourceSystems: memo(SourceSystemForm),
  domains: memo(DomainForm),
  flows: memo(FlowForm),
} as const
type Table = keyof typeof FORMS
const TABLES = ['dataProducts', 'useCases', 'sourceSystems', 'flows', 'domains'] as const satisfies readonly Table[]

const tableOf = (portfolio: Pick<Portfolio, Table>, id: string): Table | undefined =>
  TABLES.find((table) => Object.hasOwn(portfolio[table], id))
