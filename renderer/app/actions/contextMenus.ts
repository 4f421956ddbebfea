// What the menu under the pointer offers, by what lies there: the same actions as everywhere, what is used most first.
import type { TextKey } from '../../../shared/text/catalogue'
import { kindOf, presentOf, type NodeKind } from '../../store/mapSteps'
import type { Desk } from '../../store/useEditor'
import type { Action } from './action'

type Id = Action['id']
/** Actions together; with a title they open beside it, with a heading they stand below it. */
interface Block {
  readonly title?: TextKey
  readonly heading?: TextKey
  readonly actions: readonly Id[]
}

/** What is selected, as far as a menu asks. */
type Selected = NodeKind | 'flow' | 'domain' | 'several' | 'nothing'

const HERE: Block = {
  heading: 'menu.context.here',
  actions: ['insert.useCase', 'insert.product', 'insert.source', 'insert.domain'],
}
const PINS: readonly Id[] = ['insert.hotspot', 'insert.note']
const LINEAGE: Block = {
  title: 'menu.context.follow',
  actions: [
    'view.lineageUpstream',
    'view.lineageDownstream',
    'view.lineageAll',
    'product.impact',
    'view.fitSelection',
    'view.onMap',
  ],
}
const ALIGN: Block = {
  title: 'menu.arrange',
  actions: [
    'arrange.left',
    'arrange.centre',
    'arrange.right',
    'arrange.top',
    'arrange.middle',
    'arrange.bottom',
    'arrange.distributeX',
    'arrange.distributeY',
  ],
}
const CARD_END: Block = { actions: ['edit.duplicate', 'edit.remove'] }

const MENUS: Readonly<Record<Selected, readonly Block[]>> = {
  useCase: [
    { actions: ['insert.upstream', 'insert.connect', 'product.offers', 'insert.sibling'] },
    { actions: ['edit.rename', 'view.lensHere', ...PINS] },
    LINEAGE,
    CARD_END,
  ],
  dataProduct: [
    { actions: ['insert.upstream', 'insert.downstream', 'insert.connect'] },
    { actions: ['product.owner', 'product.job', 'product.slo', 'product.page'] },
    { actions: ['edit.rename', 'insert.hotspot'] },
    {
      title: 'menu.context.cut',
      actions: ['product.offers', 'product.split', 'product.recast', 'insert.upstreamSource', 'insert.sibling'],
    },
    LINEAGE,
    CARD_END,
  ],
  sourceSystem: [
    { actions: ['insert.downstream', 'insert.connect', 'insert.sibling'] },
    { actions: ['edit.rename', ...PINS] },
    LINEAGE,
    CARD_END,
  ],
  flow: [{ actions: ['edit.flow', ...PINS] }, { actions: ['edit.remove'] }],
  domain: [{ actions: ['view.domainPage', 'edit.rename', ...PINS] }, HERE, { actions: ['edit.remove'] }],
  several: [{ actions: ['product.owner', 'product.merge', 'arrange.tidySelection'] }, ALIGN, LINEAGE, CARD_END],
  nothing: [
    HERE,
    { actions: ['edit.paste'] },
    { actions: ['view.fitAll', 'arrange.tidyAll', 'edit.selectAll', 'view.lanes'] },
  ],
}

/** What can only be done where cards stand. */
const ON_THE_MAP: ReadonlySet<Id> = new Set<Id>([
  ...ALIGN.actions,
  'arrange.tidySelection',
  'arrange.tidyAll',
  'view.fitAll',
  'view.fitSelection',
  'view.lanes',
  'view.lensHere',
])
/** What leads there. */
const TO_THE_MAP: ReadonlySet<Id> = new Set<Id>(['view.onMap'])

/** The blocks of the menu for what is selected on this desk, in its view; none is empty. */
export function contextBlocks(desk: Desk): readonly Block[] {
  const { view, here } = desk.view.getState()
  const left = view === 'map' ? TO_THE_MAP : ON_THE_MAP
  return MENUS[selectedOn(desk)]
    .filter((block) => block !== HERE || selectedOn(desk) === 'nothing' || here !== null)
    .map((block) => ({ ...block, actions: block.actions.filter((id) => !left.has(id)) }))
    .filter(({ actions }) => actions.length > 0)
}

function selectedOn(desk: Desk): Selected {
  const [id, ...others] = desk.view.getState().selection
  if (id === undefined) return 'nothing'
  if (others.length > 0) return 'several'
  const portfolio = presentOf(desk)
  if (Object.hasOwn(portfolio.flows, id)) return 'flow'
  return Object.hasOwn(portfolio.domains, id) ? 'domain' : (kindOf(portfolio, id) ?? 'nothing')
}
