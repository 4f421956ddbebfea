import { goToView } from '../../store/namedViews'
import { useDesk, useSay, useView } from '../../store/useEditor'
import { closeOverlay } from '../../store/overlay'
import { ChoiceDialog } from '../../ui/ChoiceDialog'
import { actionOf, actions } from '../actions'
import { isEnabled, menuOf } from '../actions/action'
import { isMac, shownShortcut } from '../shortcut'
import { useApp } from './useApp'

export function CommandPalette() {
  const { context, run } = useApp()
  const { view } = useDesk()
  const say = useSay()
  const namedViews = useView((state) => state.namedViews)
  const choices = actions.map((action) => ({
    id: action.id,
    label: say(action.title),
    note: say(`menu.${menuOf(action)}`),
    disabled: !isEnabled(action, context),
    ...(action.keys?.[0] !== undefined && { keys: shownShortcut(action.keys[0], isMac(), say) }),
  }))
  return (
    <ChoiceDialog
      title={say('palette.title')}
      placeholder={say('palette.placeholder')}
      empty={say('palette.empty')}
      choices={[...choices, ...namedViews.map(({ id, name }) => ({ id, label: name, note: say('views.note') }))]}
      onClose={() => {
        closeOverlay(view)
      }}
      onChoose={(id) => {
        closeOverlay(view)
        const action = actionOf(id)
        if (action) run(action)
        else goToView(view, id)
      }}
    />
  )
}
