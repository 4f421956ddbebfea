// One product on one page: its canvas, and its contract (3.06–3.18). Filled from the map, changed where it is read, printed as it stands.
import { useMemo, useRef } from 'react'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { shownProduct } from '../../store/productSheet'
import { useEditor, usePortfolio, useSay, useView } from '../../store/useEditor'
import { Paper, usePaper } from '../../ui/paper'
import { ReadOnly } from '../../ui/readOnly'
import { usePrinting } from '../../ui/usePrinting'
import { CanvasSheet } from './CanvasSheet'
import { ContractSheet } from './ContractSheet'
import styles from './Sheet.module.css'
import { SheetContext, sheetOf } from './sheetContext'
import { SheetBar, SheetTitle } from './SheetHead'
import { EmptyPortfolio } from '../EmptyPortfolio'
import { useFitToPage } from './useFitToPage'

export function ProductSheet() {
  const say = useSay()
  const selection = useView((state) => state.selection)
  const sheet = useView((state) => state.sheet)
  const product = usePortfolio((portfolio) => shownProduct(portfolio, { selection, sheet }))
  const readOnly = useEditor((state) => state.readOnly)
  const printing = usePrinting()
  if (!product) return <EmptyPortfolio title={say('sheet.empty')} text={say('sheet.empty.why')} />
  return (
    <ReadOnly value={readOnly}>
      <Paper value={printing}>
        <PageOf product={product} />
      </Paper>
    </ReadOnly>
  )
}

function PageOf({ product }: { readonly product: DataProduct }) {
  const portfolio = usePortfolio((present) => present)
  const sheet = useMemo(() => sheetOf(portfolio, product), [portfolio, product])
  const page = useView((state) => state.sheet.page)
  const paper = usePaper()
  const element = useRef<HTMLElement>(null)
  useFitToPage(element, paper && page === 'canvas')
  return (
    <SheetContext value={sheet}>
      <div className={styles.view}>
        {!paper && <SheetBar />}
        <article key={product.id} ref={element} className={styles.sheet} data-paper={paper || undefined}>
          <SheetTitle />
          <div
            id="sheet-page"
            role={paper ? undefined : 'tabpanel'}
            aria-labelledby={paper ? undefined : `sheet-${page}`}
          >
            {page === 'canvas' ? <CanvasSheet /> : <ContractSheet />}
          </div>
        </article>
      </div>
    </SheetContext>
  )
}
