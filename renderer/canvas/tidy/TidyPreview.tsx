// What Tidy proposes, shown as ghosts over the untouched map. Nothing moves until it is accepted, and giving up leaves no trace.
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { boundsOf, cardBoxes } from '../../../shared/layout/bounds'
import type { TidyProposal, TidyScope } from '../../../shared/layout/tidy/tidyProposal'
import type { Portfolio } from '../../../shared/model/portfolio'
import { presentOf } from '../../store/mapSteps'
import { useDesk, usePortfolio, useView } from '../../store/useEditor'
import { whenIdle } from '../../ui/whenIdle'
import { glide } from '../glide'
import { viewportFor } from '../viewportFor'
import { GhostLayer } from './GhostLayer'
import { createLayoutDesk, type LayoutDesk } from './layoutDesk'
import { isWorthRehearsing, rehearsalOf } from './rehearsal'
import { TidyBar } from './TidyBar'
import { useAnswerKeys } from './useAnswerKeys'
import { useProposal } from './useProposal'

/** The worker starts once there is something to tidy and the window rests, and stays warm. */
export function TidyPreview() {
  const desk = useDesk()
  const { view } = desk
  const flows = usePortfolio((portfolio) => portfolio.flows)
  const scope = useView(({ tidy }) => tidy)
  const layoutDesk = useRef<LayoutDesk>(null)
  const warm = useCallback(() => (layoutDesk.current ??= createLayoutDesk()), [])
  useEffect(
    () => () => {
      layoutDesk.current?.close()
      layoutDesk.current = null
      view.setState({ tidy: null })
    },
    [view],
  )
  useEffect(() => {
    if (scope) return undefined
    return whenIdle(() => {
      if (layoutDesk.current || isWorthRehearsing({ flows })) warm().rehearse(() => rehearsalOf(presentOf(desk)))
    })
  }, [desk, flows, scope, warm])
  return scope && <Preview scope={scope} warm={warm} />
}

function Preview({ scope, warm }: { readonly scope: TidyScope; readonly warm: () => LayoutDesk }) {
  const desk = useDesk()
  const [layoutDesk] = useState(warm)
  const state = useProposal(layoutDesk, scope)
  const proposal = state.kind === 'ready' ? state.proposal : undefined
  const moves = proposal !== undefined && Object.keys(proposal.positions).length > 0
  const back = useCameraOn(scope, moves ? proposal : undefined)

  const leave = useCallback(() => {
    desk.view.setState({ tidy: null })
    document.getElementById('map')?.focus({ preventScroll: true })
  }, [desk])
  const giveUp = useCallback(() => {
    back()
    leave()
  }, [back, leave])
  const accept = useCallback(() => {
    if (!proposal || !moves) return
    if (desk.editor.submit({ type: 'layout/move', positions: proposal.positions })) leave()
  }, [desk, proposal, moves, leave])
  useAnswerKeys(accept, giveUp)
  return (
    <>
      {proposal && moves && <GhostLayer positions={proposal.positions} />}
      <TidyBar scope={scope} state={state} moves={moves} onAccept={accept} onGiveUp={giveUp} />
    </>
  )
}

/** Shows what is asked about, in its old and new places together, while there is a proposal; answers the way back to what was seen before. */
function useCameraOn(scope: TidyScope, proposal: TidyProposal | undefined): () => void {
  const desk = useDesk()
  const flow = useReactFlow()
  const store = useStoreApi()
  const [before] = useState(() => flow.getViewport())
  useEffect(() => {
    const bounds = proposal && boundsAround(presentOf(desk), proposal, scope)
    if (bounds) void flow.setViewport(viewportFor(bounds, store.getState(), LARGEST, PADDING), glide())
  }, [desk, flow, store, scope, proposal])
  return useCallback(() => void flow.setViewport(before, glide()), [flow, before])
}
/** The bar with the answers lies over the lower end of the map. */
const ROOM_FOR_BAR = 1.25
const PADDING = 0.08
const LARGEST = 1.2

/** Of a selection, what moves; of the whole map, also what stays where it is. */
function boundsAround({ layout }: Portfolio, { positions }: TidyProposal, { kind }: TidyScope) {
  const [before, after] = [cardBoxes({ layout }), cardBoxes({ layout: { ...layout, ...positions } })]
  const isShown = ({ id }: { readonly id: string }): boolean => kind !== 'selection' || Object.hasOwn(positions, id)
  const bounds = boundsOf([...before.filter(isShown), ...after.filter(isShown)])
  return bounds && { ...bounds, height: bounds.height * ROOM_FOR_BAR }
}
