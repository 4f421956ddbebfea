// Keeps a proposal in step with the document: whenever what it was computed from changes, it is computed again.
import { useEffect, useMemo, useState } from 'react'
import { tidyMapOf, type TidyMap, type TidyProposal, type TidyScope } from '../../../shared/layout/tidy/tidyProposal'
import { usePortfolio } from '../../store/useEditor'
import type { LayoutDesk } from './layoutDesk'

export type ProposalState =
  | { readonly kind: 'working'; readonly percent: number; readonly again: boolean }
  | { readonly kind: 'ready'; readonly proposal: TidyProposal }
  | { readonly kind: 'failed' }

type Heard = { readonly of: TidyMap } & (
  | { readonly kind: 'working'; readonly percent: number }
  | { readonly kind: 'ready'; readonly proposal: TidyProposal }
  | { readonly kind: 'failed' }
)

export function useProposal(layoutDesk: LayoutDesk, scope: TidyScope): ProposalState {
  const map = useTidyMap()
  const [first] = useState(map)
  const [heard, setHeard] = useState<Heard>()
  useEffect(
    () =>
      layoutDesk.ask(map, scope, {
        onPercent: (percent) => {
          setHeard({ of: map, kind: 'working', percent })
        },
        onProposal: (proposal) => {
          setHeard({ of: map, kind: 'ready', proposal })
        },
        onFailure: () => {
          setHeard({ of: map, kind: 'failed' })
        },
      }),
    [layoutDesk, map, scope],
  )
  if (heard?.of !== map) return { kind: 'working', percent: 0, again: map !== first }
  return heard.kind === 'working' ? { ...heard, again: map !== first } : heard
}

/** The same object for as long as nothing that Tidy reads has changed. */
function useTidyMap(): TidyMap {
  const layout = usePortfolio((portfolio) => portfolio.layout)
  const flows = usePortfolio((portfolio) => portfolio.flows)
  const owners = usePortfolio((portfolio) => portfolio.owners)
  const sourceSystems = usePortfolio((portfolio) => portfolio.sourceSystems)
  return useMemo(() => tidyMapOf({ layout, flows, owners, sourceSystems }), [layout, flows, owners, sourceSystems])
}
