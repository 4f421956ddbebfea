// What an action is about: the one selected record, where one alone is selected.
import type { DataProductId, NodeId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import { isProductId } from '../../../shared/model/nodeKind'
import { kindOf, presentOf, type NodeKind } from '../../store/mapSteps'
import type { ActionContext } from './action'

/** The id of the one selected record; undefined when none or several are. */
export function oneSelected({ desk }: ActionContext): string | undefined {
  const [id, ...others] = desk.view.getState().selection
  return others.length === 0 ? id : undefined
}

/** Whether it is one record that is selected, of whatever kind. */
export const hasOneSelected = (context: ActionContext): boolean => oneSelected(context) !== undefined

/** The one selected card. */
export function oneCard(context: ActionContext): NodeId | undefined {
  const id = oneSelected(context)
  return id !== undefined && isCard(presentOf(context.desk), id) ? id : undefined
}

const isCard = (portfolio: Portfolio, id: string): id is NodeId => kindOf(portfolio, id) !== undefined

/** Whether it is a card of one of these kinds; of whichever, where none is given. */
export function hasOneCard(context: ActionContext, ...kinds: readonly NodeKind[]): boolean {
  const kind = kindOf(presentOf(context.desk), oneCard(context) ?? '')
  return kind !== undefined && (kinds.length === 0 || kinds.includes(kind))
}

/** The one selected data product. */
export function oneProduct(context: ActionContext): DataProductId | undefined {
  const id = oneCard(context)
  return id !== undefined && isProductId(id) ? id : undefined
}

/** Does this with the one selected card, and nothing without one. */
export const onOneCard = (act: (context: ActionContext, id: NodeId) => void) => (context: ActionContext) => {
  const id = oneCard(context)
  if (id !== undefined) act(context, id)
}
