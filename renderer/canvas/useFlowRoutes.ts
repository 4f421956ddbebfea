// The way of each flow past the cards: on a map of a workshop at once, on a large one in the rests between two frames.
import { startTransition, useEffect, useMemo, useState } from 'react'
import {
  NOTHING_ROUTED,
  routed,
  routing,
  type FlowRoutes,
  type Routed,
  type RoutedMap,
} from '../../shared/layout/routes/flowRoutes'
import { inSlices } from '../store/inSlices'
import { whenIdle } from '../ui/whenIdle'

/** So many flows take about 3 ms when a map is opened, and less than one after a change. */
const AT_ONCE = 250

/** The routes of a map. Of a large one those of before stay until the new ones are all there; a route is only drawn while its ends are in place. */
export function useFlowRoutes({ layout, flows }: RoutedMap): FlowRoutes {
  const [memory] = useState(createMemory)
  const isSmall = useMemo(() => Object.keys(flows).length <= AT_ONCE, [flows])
  const atOnce = useMemo(
    () => (isSmall ? memory.route({ layout, flows }) : undefined),
    [memory, isSmall, layout, flows],
  )
  const [later, setLater] = useState<FlowRoutes>(NOTHING_ROUTED.routes)
  useEffect(() => {
    if (isSmall) return undefined
    const steps = memory.steps({ layout, flows })
    const done = (): void => {
      // Nobody waits for them: the drawing of thousands must not hold up a frame.
      startTransition(() => {
        setLater(memory.routes())
      })
    }
    return inSlices({ steps, isWanted: () => true, done }, whenIdle)
  }, [memory, isSmall, layout, flows])
  return atOnce ?? later
}

/** Remembers the last routes, so that after a change only a few are reckoned anew. */
function createMemory() {
  let before: Routed = NOTHING_ROUTED
  return {
    routes: (): FlowRoutes => before.routes,
    route: (map: RoutedMap): FlowRoutes => {
      before = routed(map, before)
      return before.routes
    },
    *steps(map: RoutedMap): Generator<void, void> {
      before = yield* routing(map, before)
    },
  }
}
