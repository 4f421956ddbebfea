import type { NodeId } from '../../../shared/model/entities/ids'
import { usePortfolio, useDesk, useSay } from '../../store/useEditor'
import { closeOverlay } from '../../store/overlay'
import { select } from '../../store/viewStore'
import { ChoiceDialog } from '../../ui/ChoiceDialog'
import { cardChoices } from './cardChoices'

/** Finds a card by name, job description, role or need, and goes there. */
export function FindPanel() {
  const { view } = useDesk()
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  return (
    <ChoiceDialog
      title={say('find.title')}
      placeholder={say('find.placeholder')}
      empty={say('picker.empty')}
      choices={cardChoices(portfolio, say)}
      onClose={() => {
        closeOverlay(view)
      }}
      onChoose={(id) => {
        select(view, id)
        view.getState().camera?.reveal(id as NodeId)
        closeOverlay(view)
      }}
    />
  )
}
