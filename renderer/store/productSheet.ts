// Which product the page shows, how it is opened and left, and what comes next. The selection decides: the page is another way to look at it.
import { derive } from '../../shared/analysis/derive'
import type { DataProduct } from '../../shared/model/entities/dataProduct'
import type { DataProductId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import { presentOf } from './mapSteps'
import type { Desk } from './useEditor'
import { select, showView, type ViewState } from './viewStore'
import type { SheetPage } from './views'

type Looked = Pick<ViewState, 'selection' | 'sheet'>

/** All products in the order in which their pages are turned: by name, then by id. */
export const productsByName = derive(['dataProducts'], ({ dataProducts }): readonly DataProduct[] =>
  Object.values(dataProducts).sort((one, other) => compare(one.name, other.name) || compare(one.id, other.id)),
)
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The selected product; while something else is selected the one that was shown; else the first by name. */
export function shownProduct(portfolio: Portfolio, { selection, sheet }: Looked): DataProduct | undefined {
  const [id, ...others] = selection
  const selected = others.length === 0 ? portfolio.dataProducts[id as DataProductId] : undefined
  return selected ?? portfolio.dataProducts[sheet.product as DataProductId] ?? productsByName(portfolio)[0]
}

/** Shows a page of the selected product, and remembers where from. */
export function openSheet({ view }: Desk, page: SheetPage): void {
  view.setState(({ sheet }) => ({ sheet: { ...sheet, page } }))
  showView(view, 'product')
}

/** Back to the view the page was opened from. */
export function leaveSheet({ view }: Desk): void {
  view.setState(({ sheet }) => ({ view: sheet.from }))
}

/** The page of the next product by name (1) or of the one before (-1); after the last comes the first. */
export function turnSheet(desk: Desk, step: 1 | -1): void {
  const portfolio = presentOf(desk)
  const all = productsByName(portfolio)
  const at = all.findIndex(({ id }) => id === shownProduct(portfolio, desk.view.getState())?.id)
  const next = all[(at + step + all.length) % all.length]
  if (next) select(desk.view, next.id)
}

/** Selects what a page mentions; the page stays where it is unless that is a product. */
export function selectFromSheet(desk: Desk, shown: string, id: string): void {
  desk.view.setState(({ sheet }) => ({ sheet: { ...sheet, product: shown } }))
  select(desk.view, id)
}
