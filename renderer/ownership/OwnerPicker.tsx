// `O`: type to choose the owning domain of what is selected; one owner each (2.34).
import { addDomain, presentOf, selectedProducts } from '../store/mapSteps'
import { closeOverlay } from '../store/overlay'
import { useDesk, usePortfolio, useSay } from '../store/useEditor'
import { ChoiceDialog } from '../ui/ChoiceDialog'
import { HueMark } from '../ui/HueMark'

const NEW = 'new'
const NOBODY = 'nobody'

export function OwnerPicker() {
  const desk = useDesk()
  const say = useSay()
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const products = selectedProducts(desk)
  const name = presentOf(desk).dataProducts[products[0] ?? ('' as never)]?.name ?? ''
  const choices = Object.values(domains).map((domain) => ({
    id: domain.id,
    label: domain.name,
    mark: <HueMark hue={domain.hue} size={16} />,
  }))
  return (
    <ChoiceDialog
      title={say('owner.title', { name, count: products.length })}
      placeholder={say('owner.placeholder')}
      empty={say('picker.empty')}
      choices={[...choices, { id: NOBODY, label: say('owner.nobody'), mark: <HueMark hue={null} size={16} /> }]}
      creation={(typed) => ({ id: NEW, label: say('owner.create', { name: typed }) })}
      onClose={() => {
        closeOverlay(desk.view)
      }}
      onChoose={(id, typed) => {
        closeOverlay(desk.view)
        const domain = id === NEW ? addDomain(desk, typed) : id
        if (domain === undefined || products.length === 0) return
        desk.editor.submit({
          type: 'ownership/assign',
          products: [...products],
          domain: domain === NOBODY ? null : domain,
        })
      }}
    />
  )
}
