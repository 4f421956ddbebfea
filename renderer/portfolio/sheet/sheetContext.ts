// The product whose page is open, with everything the blocks read of it.
import { createContext, use } from 'react'
import { canvasOf, type ProductCanvas } from '../../../shared/analysis/productPage/productCanvas'
import {
  slotGainsOf,
  slotSurroundingsOf,
  type SheetSlot,
  type SlotGain,
} from '../../../shared/analysis/productPage/sheetSlots'
import type { EditFields } from '../../../shared/model/commands'
import type { DataProduct, ProductPage } from '../../../shared/model/entities/dataProduct'
import type { Portfolio } from '../../../shared/model/portfolio'
import { useDesk } from '../../store/useEditor'

export interface Sheet {
  readonly product: DataProduct
  readonly facts: ProductCanvas
  readonly gains: ReadonlyMap<SheetSlot, SlotGain>
}

export const sheetOf = (portfolio: Portfolio, product: DataProduct): Sheet => ({
  product,
  facts: canvasOf(portfolio, product),
  gains: slotGainsOf(product, slotSurroundingsOf(portfolio, product)),
})

export const SheetContext = createContext<Sheet | undefined>(undefined)

export function useSheet(): Sheet {
  const sheet = use(SheetContext)
  if (!sheet) throw new Error('There is no product page around this component')
  return sheet
}

/** How the blocks change the product: its fields, and the texts of its pages. */
export function useSheetEdits() {
  const { editor, newId } = useDesk()
  const { product } = useSheet()
  return {
    newGesture: () => newId('gesture'),
    describe: (changes: EditFields<'dataProduct/describe'>['changes'], gesture?: string) =>
      void editor.submit({ type: 'dataProduct/describe', of: product.id, changes }, gesture),
    fill: (page: ProductPage, field: string, text: string, gesture?: string) =>
      void editor.submit(
        { type: 'dataProduct/fillPage', product: product.id, page, changes: { [field]: text } },
        gesture,
      ),
  }
}
