// Which step the room is at: what the facilitator has open with a product decides it.
import type { Scene } from '../../../shared/host/projectorCalls'
import { caseInHand, ownershipAgendaOf } from '../../../shared/analysis/ownershipAgenda'
import { ownershipStateOf } from '../../../shared/analysis/ownershipChecks'
import { reuseMatrixOf } from '../../../shared/analysis/reuseMatrix'
import type { DataProductId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { shownProduct } from '../../store/productSheet'
import type { ViewState } from '../../store/viewStore'

type Looked = Pick<
  ViewState,
  'projector' | 'interview' | 'selection' | 'describing' | 'overlay' | 'view' | 'ownershipPage' | 'sheet'
>

const MAP: Scene = { kind: 'map' }

/** The map, with the job description that is in work; unless the step is asked for and one product is in hand: its interview, its page, its open ownership (2.33), or its job-description test (2.22); or the matrix or the overview, while that is the view. */
export function sceneOf(portfolio: Portfolio, state: Looked, question: number): Scene {
  if (!state.projector.step) return { ...MAP, ...describingOf(state) }
  if (state.interview !== null) return { kind: 'slo', product: state.interview, question }
  return viewInHand(portfolio, state) ?? selectedStep(portfolio, state)
}

/** What the open view has for the room; undefined where it is the product that is selected. */
function viewInHand(portfolio: Portfolio, state: Looked): Scene | undefined {
  if (state.view === 'product' && state.overlay !== 'owner') return pageOf(portfolio, state)
  if (state.view === 'ownership' && state.ownershipPage === 'review') return caseOf(portfolio, state)
  if (state.view !== 'matrix' && state.view !== 'overview') return undefined
  const isElsewhere = state.overlay === 'owner' || describingOf(state).describing !== undefined
  return isElsewhere ? undefined : tableOf(portfolio, state.view)
}

/** How use cases share products, and what each further one brings (2.28, 2.29); the map while there are none. */
const tableOf = (portfolio: Portfolio, kind: 'matrix' | 'overview'): Scene => {
  const { rows, useCases } = reuseMatrixOf(portfolio)
  return rows.length > 0 && useCases.length > 0 ? { kind } : MAP
}

/** The keyboard is in the job description of the one product that is selected. */
function describingOf({ describing, selection }: Looked): { readonly describing?: string } {
  return describing !== null && selection.length === 1 && selection[0] === describing ? { describing } : {}
}

/** The case of the ownership review that the facilitator has before them, selected or not. */
function caseOf(portfolio: Portfolio, { selection }: Looked): Scene {
  const product = caseInHand(ownershipAgendaOf(portfolio), selection)?.product
  return product === undefined ? MAP : { kind: 'owner', product }
}

function selectedStep(portfolio: Portfolio, state: Looked): Scene {
  const { selection, overlay } = state
  const [product, ...others] = selection
  if (product === undefined || others.length > 0 || !Object.hasOwn(portfolio.dataProducts, product)) return MAP
  if (describingOf(state).describing !== undefined) return { kind: 'job', product }
  const ownership = ownershipStateOf(product as DataProductId, portfolio)
  const owning = overlay === 'owner' || ownership === 'contested' || ownership === 'contradicted'
  return { kind: owning ? 'owner' : 'job', product }
}

function pageOf(portfolio: Portfolio, state: Looked): Scene {
  const product = shownProduct(portfolio, state)
  return product ? { kind: state.sheet.page, product: product.id } : MAP
}
