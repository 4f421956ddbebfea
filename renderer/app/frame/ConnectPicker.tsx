// `C`: type to choose the other end. A use case or product needs what is chosen; a source system feeds it.
import type { Portfolio } from '../../../shared/model/portfolio'
import { closeOverlay } from '../../store/overlay'
import { addUpstream, connect, kindOf } from '../../store/mapSteps'
import { useDesk, usePortfolio, useSay, useView, type Desk } from '../../store/useEditor'
import { finishNaming, typeName } from '../../store/naming'
import { ChoiceDialog } from '../../ui/ChoiceDialog'
import { cardChoices } from './cardChoices'

const NEW = 'new'

export function ConnectPicker() {
  const desk = useDesk()
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const from = useView(({ selection }) => selection[0] ?? '')
  const name = nameIn(portfolio, from)
  const choices = cardChoices(portfolio, say).filter(({ id }) => ends(portfolio, from, id) !== undefined)
  const needy = kindOf(portfolio, from) !== 'sourceSystem'
  return (
    <ChoiceDialog
      title={say('connect.title', { name })}
      placeholder={say('connect.placeholder')}
      empty={say('picker.empty')}
      choices={choices.map((choice) => {
        const feeds = ends(portfolio, from, choice.id)?.from === from
        return { ...choice, note: `${say(feeds ? 'connect.feeds' : 'connect.needs')} · ${choice.note ?? ''}` }
      })}
      {...(needy && { creation: (typed: string) => ({ id: NEW, label: say('connect.create', { name: typed }) }) })}
      onClose={() => {
        closeOverlay(desk.view)
      }}
      onChoose={(id, typed) => {
        closeOverlay(desk.view)
        if (id === NEW) createUpstream(desk, from, typed)
        else {
          const flow = ends(portfolio, from, id)
          if (flow) connect(desk, flow.from, flow.to)
        }
      }}
    />
  )
}

function createUpstream(desk: Desk, of: string, name: string): void {
  addUpstream(desk, of)
  const { naming } = desk.view.getState()
  if (!naming) return
  typeName(desk, naming, name)
  finishNaming(desk, naming, name)
}

/** Which way data would run between the two; undefined where nothing new can be connected. */
function ends(portfolio: Portfolio, of: string, other: string): { from: string; to: string } | undefined {
  const kinds = [kindOf(portfolio, of), kindOf(portfolio, other)]
  const towards = (from: string, to: string) =>
    from !== to && !Object.values(portfolio.flows).some((flow) => flow.from === from && flow.to === to)
      ? { from, to }
      : undefined
  if (kinds[0] === 'useCase') return kinds[1] === 'dataProduct' ? towards(other, of) : undefined
  if (kinds[0] === 'sourceSystem') return kinds[1] === 'dataProduct' ? towards(of, other) : undefined
  return kinds[1] === 'useCase' ? towards(of, other) : towards(other, of)
}

const nameIn = ({ useCases, dataProducts, sourceSystems }: Portfolio, id: string): string => {
  const tables: readonly Readonly<Record<string, { readonly name: string }>>[] = [useCases, dataProducts, sourceSystems]
  return tables.find((table) => Object.hasOwn(table, id))?.[id]?.name ?? ''
}
