// Any use case for the lens, also the tenth and those after it.
import { derive } from '../../shared/analysis/derive'
import { inOrder } from '../../shared/model/orderKey'
import { compareWith, lensOn } from '../store/mapLens'
import { closeOverlay } from '../store/overlay'
import { useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { ChoiceDialog } from '../ui/ChoiceDialog'

const numbered = derive(['useCases'], ({ useCases }) =>
  inOrder(useCases).map(({ id, name, role, need }, index) => ({
    id,
    label: `${index + 1}  ${name}`,
    note: role,
    words: need,
  })),
)

/** Puts the lens on a use case; or a second one beside it. */
export function UseCasePicker({ purpose }: { readonly purpose: 'lens' | 'compare' }) {
  const desk = useDesk()
  const say = useSay()
  const lens = useView((view) => view.lens)
  const useCases = usePortfolio(numbered)
  const first = useCases.find(({ id }) => id === lens) ?? useCases[0]
  const others = useCases.filter(({ id }) => purpose === 'lens' || id !== first?.id)
  return (
    <ChoiceDialog
      title={purpose === 'lens' ? say('lens.pick.title') : say('lens.compare.title', { name: first?.label ?? '' })}
      placeholder={say('lens.pick.placeholder')}
      empty={say('picker.empty')}
      choices={others}
      onClose={() => {
        closeOverlay(desk.view)
      }}
      onChoose={(id) => {
        if (purpose === 'lens') lensOn(desk.view, id)
        else compareWith(desk, id)
        closeOverlay(desk.view)
      }}
    />
  )
}
