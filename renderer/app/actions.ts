// The joined list of everything a person can do.
import { defineActions, menuOf, menus, type Action, type Menu } from './actions/action'
import { arrangeActions, handActions } from './actions/arrangeActions'
import { editActions } from './actions/editActions'
import { fileActions } from './actions/fileActions'
import { generaliseActions } from './actions/generaliseActions'
import { insertActions, productActions } from './actions/insertActions'
import { menuActions } from './actions/menuActions'
import { mapLookActions } from './actions/mapLookActions'
import { versionActions } from './actions/versionActions'
import { ownershipActions } from './actions/ownershipActions'
import { pinActions } from './actions/pinActions'
import { promiseActions } from './actions/promiseActions'
import { portfolioActions } from './actions/portfolioActions'
import { printActions, showingActions } from './actions/showingActions'
import { sheetActions } from './actions/sheetActions'
import { tidyActions } from './actions/tidyActions'
import { helpActions, viewActions } from './actions/viewActions'

export const actions = defineActions([
  ...fileActions,
  ...printActions,
  ...editActions,
  ...insertActions,
  ...pinActions,
  ...productActions,
  ...generaliseActions,
  ...tidyActions,
  ...arrangeActions,
  ...viewActions,
  ...handActions,
  ...mapLookActions,
  ...ownershipActions,
  ...promiseActions,
  ...portfolioActions,
  ...sheetActions,
  ...menuActions,
  ...versionActions,
  ...showingActions,
  ...helpActions,
])

export const actionOf = (id: string): Action | undefined => actions.find((action) => action.id === id)

/** The menus in order, each as blocks of actions. */
export const menuBlocks: readonly { readonly menu: Menu; readonly blocks: readonly (readonly Action[])[] }[] =
  menus.map((menu) => {
    const own = actions.filter((action) => menuOf(action) === menu && action.block !== 'hidden')
    const numbers = [...new Set(own.map(({ block }) => block))].sort((one, other) => Number(one) - Number(other))
    return { menu, blocks: numbers.map((number) => own.filter(({ block }) => block === number)) }
  })
