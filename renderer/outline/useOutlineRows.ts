import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { NodeId } from '../../shared/model/entities/ids'
import type { Portfolio } from '../../shared/model/portfolio'
import { useMapSight } from '../store/useMapSight'
import { useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { holdsAll, wordsOf } from './filterWords'
import type { OutlineRow } from './outlineRow'
import { createOutlineRows, type OutlineAsked } from './outlineRows'
import { outlineSortKeys, outlineTextOf } from './outlineWords'

/** The rows as the view asks for them: grouped, sorted, filtered; what lens and filter of the map hide is not there. */
export function useOutlineRows(): readonly OutlineRow[] {
  const [rowsOf] = useState(createOutlineRows)
  const asked = useAsked()
  return usePortfolio((portfolio) => rowsOf(portfolio, asked))
}

function useAsked(): OutlineAsked {
  const say = useSay()
  const { review } = useDesk()
  const { group, sort, down, filter } = useView(({ outline }) => outline)
  const naming = useView((view) => view.naming?.id ?? null)
  const { hidden } = useMapSight()
  const bySubject = useStore(review, (state) => (sort === 'findings' ? state.bySubject : undefined))
  return useMemo(() => {
    const words = wordsOf(filter)
    const key = outlineSortKeys[sort]
    const count = (id: string) => bySubject?.get(id)?.filter(({ severity }) => severity !== 'info').length ?? 0
    const shows = (portfolio: Portfolio, id: string): boolean =>
      hidden?.has(id) !== true && (words.length === 0 || holdsAll(outlineTextOf(portfolio, say, id as NodeId), words))
    return {
      group,
      naming,
      keyOf: key && ((portfolio: Portfolio, id: string) => key(portfolio, id as NodeId, count, say)),
      way: down ? (-1 as const) : (1 as const),
      shows: words.length > 0 || hidden ? shows : undefined,
    }
  }, [say, group, sort, down, filter, naming, hidden, bySubject])
}
