import { cardsNamed } from '../../../shared/analysis/search/search'
import type { CardName } from '../../../shared/analysis/search/searchTexts'
import type { NodeId } from '../../../shared/model/entities/ids'
import { saidAsTextsEn } from '../../../shared/text/saidAs.texts'
import type { Say } from '../../../shared/text/say'
import { goToView } from '../../store/namedViews'
import { useDesk, usePortfolio, useSay, useView } from '../../store/useEditor'
import { closeOverlay } from '../../store/overlay'
import { select, type ViewStore } from '../../store/viewStore'
import { ChoiceDialog, type Choice } from '../../ui/ChoiceDialog'
import { actionOf, actions } from '../actions'
import { isEnabled, menuOf, neededFor, type Action } from '../actions/action'
import { isMac, shownShortcut } from '../shortcut'
import { useApp } from './useApp'

/** So many names are offered; *Find* has all of them. */
const MOST_CARDS = 5
const CARD = 'card:'

/** Every action by what it is called, and once something is typed the cards of that name. */
export function CommandPalette() {
  const { context, run } = useApp()
  const { view } = useDesk()
  const say = useSay()
  const namedViews = useView((state) => state.namedViews)
  const portfolio = usePortfolio((present) => present)
  const choices = actions.map((action) => ({
    id: action.id,
    label: say(action.title),
    note: say(`menu.${menuOf(action)}`),
    ...wordsFor(action, say),
    disabled: !isEnabled(action, context),
    lacks: neededFor(action, context),
    ...(action.keys?.[0] !== undefined && { keys: shownShortcut(action.keys[0], isMac(), say) }),
  }))
  return (
    <ChoiceDialog
      title={say('palette.title')}
      placeholder={say('palette.placeholder')}
      empty={say('palette.empty')}
      choices={[...choices, ...namedViews.map(({ id, name }) => ({ id, label: name, note: say('views.note') }))]}
      besides={(typed) => cardsNamed(portfolio, typed, MOST_CARDS).map((card) => choiceOf(card, say))}
      onClose={() => {
        closeOverlay(view)
      }}
      onChoose={(id) => {
        closeOverlay(view)
        const action = actionOf(id)
        if (action) run(action)
        else if (id.startsWith(CARD)) goToCard(view, id.slice(CARD.length) as NodeId)
        else goToView(view, id)
      }}
    />
  )
}

/** What else it is called. */
function wordsFor({ id }: Action, say: Say): Pick<Choice, 'words'> {
  const key: string = `saidAs.${id}`
  return isSaidAs(key) ? { words: say(key) } : {}
}

const isSaidAs = (key: string): key is keyof typeof saidAsTextsEn => Object.hasOwn(saidAsTextsEn, key)

/** As *Find* does, in whichever view is open. */
function goToCard(view: ViewStore, id: NodeId): void {
  select(view, id)
  view.getState().camera?.reveal(id)
}

const choiceOf = ({ kind, id, title }: CardName, say: Say): Choice => ({
  id: `${CARD}${id}`,
  label: say('palette.goTo', { name: title.text }),
  note: say(`kind.${kind}`),
})
