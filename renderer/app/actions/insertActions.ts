import { sayIn } from '../../../shared/text/say'
import {
  addCard,
  addDomain,
  addDownstream,
  addSibling,
  addUpstream,
  addUseCase,
  presentOf,
  selectedProducts,
} from '../../store/mapSteps'
import { askFor, select, showView } from '../../store/viewStore'
import type { Action } from './action'
import { hasOneCard, oneProduct, onOneCard } from './selected'

/** A new card is named where it stands: where no view shows that, on the map. */
const addingCards = (list: readonly Action[]): readonly Action[] =>
  list.map((action) => ({
    ...action,
    run: (context) => {
      const { view } = context.desk
      if (!NAMED_IN.has(view.getState().view)) showView(view, 'map')
      return action.run(context)
    },
  }))
const NAMED_IN: ReadonlySet<string> = new Set(['map', 'outline', 'table'])

/** With one product selected it feeds it; else the card stands alone. */
const addSource: Action['run'] = (context) => {
  const product = oneProduct(context)
  if (product === undefined) addCard(context.desk, 'sourceSystem')
  else addUpstream(context.desk, product, 'sourceSystem')
}

/** A need of its own, whatever is selected: what it needs is asked next. Ctrl+Shift+→ says that it reads the selection. */
const nextUseCase: Action['run'] = ({ desk }) => {
  addUseCase(desk)
}

const newDomain: Action['run'] = ({ desk }) => {
  const number = Object.keys(presentOf(desk).domains).length + 1
  const id = addDomain(desk, sayIn(desk.view.getState().language)('rail.domain.new', { number }))
  if (id === undefined) return
  select(desk.view, id)
  askFor(desk.view, 'name')
}

const cardActions: readonly Action[] = [
  { id: 'insert.useCase', title: 'action.insert.useCase', keys: ['U'], where: 'map', block: 1, run: nextUseCase },
  {
    id: 'insert.product',
    title: 'action.insert.product',
    keys: ['P'],
    where: 'map',
    block: 1,
    run: ({ desk }) => {
      addCard(desk, 'dataProduct')
    },
  },
  { id: 'insert.source', title: 'action.insert.source', keys: ['S'], where: 'map', block: 1, run: addSource },
  {
    id: 'insert.upstream',
    title: 'action.insert.upstream',
    keys: ['Mod+ArrowLeft'],
    where: 'map',
    block: 2,
    enabled: (context) => hasOneCard(context, 'useCase', 'dataProduct'),
    needs: 'needs.upstream',
    run: onOneCard(({ desk }, id) => {
      addUpstream(desk, id)
    }),
  },
  {
    id: 'insert.upstreamSource',
    title: 'action.insert.upstreamSource',
    keys: ['Mod+Shift+ArrowLeft'],
    where: 'map',
    block: 2,
    enabled: (context) => oneProduct(context) !== undefined,
    needs: 'needs.upstreamSource',
    run: onOneCard(({ desk }, id) => {
      addUpstream(desk, id, 'sourceSystem')
    }),
  },
  {
    id: 'insert.downstream',
    title: 'action.insert.downstream',
    keys: ['Mod+ArrowRight'],
    where: 'map',
    block: 2,
    enabled: (context) => hasOneCard(context, 'dataProduct', 'sourceSystem'),
    needs: 'needs.downstream',
    run: onOneCard(({ desk }, id) => {
      addDownstream(desk, id)
    }),
  },
  {
    id: 'insert.downstreamUseCase',
    title: 'action.insert.downstreamUseCase',
    keys: ['Mod+Shift+ArrowRight'],
    where: 'map',
    block: 2,
    enabled: (context) => oneProduct(context) !== undefined,
    needs: 'needs.downstreamUseCase',
    run: onOneCard(({ desk }, id) => {
      addDownstream(desk, id, 'useCase')
    }),
  },
  {
    id: 'insert.sibling',
    title: 'action.insert.sibling',
    keys: ['Mod+ArrowDown'],
    where: 'map',
    block: 2,
    enabled: (context) => hasOneCard(context),
    needs: 'needs.sibling',
    run: onOneCard(({ desk }, id) => {
      addSibling(desk, id)
    }),
  },
]

export const insertActions: readonly Action[] = [
  ...addingCards(cardActions),
  { id: 'insert.domain', title: 'action.insert.domain', keys: ['D'], where: 'map', block: 1, run: newDomain },
  {
    id: 'insert.connect',
    title: 'action.insert.connect',
    keys: ['C'],
    where: 'map',
    block: 3,
    enabled: (context) => hasOneCard(context),
    needs: 'needs.connect',
    run: ({ desk }) => {
      desk.view.setState({ overlay: 'connect' })
    },
  },
  {
    id: 'insert.typist',
    title: 'action.insert.typist',
    keys: ['/'],
    where: 'map',
    block: 3,
    run: () => {
      document.getElementById('typist')?.focus()
    },
  },
]

export const productActions: readonly Action[] = [
  {
    id: 'product.owner',
    title: 'action.product.owner',
    keys: ['O'],
    where: 'map',
    block: 1,
    enabled: ({ desk }) => selectedProducts(desk).length > 0,
    needs: 'needs.owner',
    run: ({ desk }) => {
      desk.view.setState({ overlay: 'owner' })
    },
  },
  {
    id: 'product.job',
    title: 'action.product.job',
    keys: ['J'],
    where: 'map',
    block: 1,
    enabled: (context) => oneProduct(context) !== undefined,
    needs: 'needs.job',
    run: ({ desk }) => {
      desk.view.setState({ interview: null })
      askFor(desk.view, 'job')
    },
  },
  {
    id: 'product.slo',
    title: 'action.product.slo',
    keys: ['L'],
    where: 'map',
    block: 1,
    enabled: (context) => oneProduct(context) !== undefined,
    needs: 'needs.slo',
    run: (context) => {
      const { view } = context.desk
      const interview = oneProduct(context)
      if (interview !== undefined)
        view.setState({ interview, focus: false, panels: { ...view.getState().panels, inspector: true } })
    },
  },
]
