import { useMemo, useRef } from 'react'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { usePortfolio } from '../../store/useEditor'
import type { SheetPage } from '../../store/views'
import { Paper } from '../../ui/paper'
import { ReadOnly } from '../../ui/readOnly'
import { CanvasSheet } from './CanvasSheet'
import { ContractSheet } from './ContractSheet'
import styles from './Sheet.module.css'
import { SheetContext, sheetOf } from './sheetContext'
import { SheetTitle } from './SheetHead'
import { useFitToWindow } from './useFitToPage'

interface RoomSheetProps {
  readonly product: DataProduct
  readonly page: SheetPage
}

/** The page of a product on the wall: all of it at once, to be read and not to be pressed. */
export function RoomSheet({ product, page }: RoomSheetProps) {
  const portfolio = usePortfolio((present) => present)
  const sheet = useMemo(() => sheetOf(portfolio, product), [portfolio, product])
  const element = useRef<HTMLElement>(null)
  useFitToWindow(element)
  return (
    <ReadOnly value>
      <Paper value>
        <SheetContext value={sheet}>
          <div className={styles.room}>
            <article ref={element} className={styles.sheet} data-paper>
              <SheetTitle />
              {page === 'canvas' ? <CanvasSheet /> : <ContractSheet />}
            </article>
          </div>
        </SheetContext>
      </Paper>
    </ReadOnly>
  )
}
