// Finds goals and content, not only names; and what could serve a need that is typed in words (4.13, 4.15).
import { BookOpen, Boxes, Database, MessageSquareQuote, Pin, type LucideIcon } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { isExplained, somethingFits, suggestionsFor } from '../../../shared/analysis/generalise'
import { searchPortfolio, type FoundKind } from '../../../shared/analysis/search/search'
import type { SearchKind } from '../../../shared/analysis/search/searchTexts'
import { suggestionReason } from '../../../shared/export/suggestionReason'
import type { DataProductId, NodeId } from '../../../shared/model/entities/ids'
import type { Portfolio } from '../../../shared/model/portfolio'
import type { Say } from '../../../shared/text/say'
import { closeOverlay } from '../../store/overlay'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { FindDialog, type Hit, type HitGroup } from '../../ui/FindDialog'
import { HueMark } from '../../ui/HueMark'

/** Hits of a kind that are shown; the count says how many there are. */
const SHOWN = 12
const NEED = 'need:'

export function FindPanel() {
  const { view } = useDesk()
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const [typed, setTyped] = useState('')
  const found = useMemo(() => searchPortfolio(portfolio, typed, SHOWN), [portfolio, typed])
  const need = useNeed(portfolio, typed, say)
  const close = () => {
    closeOverlay(view)
  }
  return (
    <FindDialog
      title={say('find.title')}
      placeholder={say('find.placeholder')}
      empty={say(typed.trim() === '' ? 'find.nothing' : 'picker.empty')}
      typed={typed}
      groups={[...found.map((kind) => groupOf(kind, portfolio, say)), ...need]}
      onType={setTyped}
      onClose={close}
      onChoose={(id) => {
        const ids = id.startsWith(NEED) ? [id.slice(NEED.length)] : idsOf(found, id)
        const [first] = ids
        select(view, ...ids)
        if (first !== undefined) view.getState().camera?.reveal(first as NodeId)
        close()
      }}
    />
  )
}

const idsOf = (found: readonly FoundKind[], key: string): readonly string[] =>
  found.flatMap((kind) => kind.found).find((one) => one.key === key)?.ids ?? []

function groupOf({ kind, found, count }: FoundKind, portfolio: Portfolio, say: Say): HitGroup {
  const more = count - found.length
  return {
    id: kind,
    title: say(`find.kind.${kind}`),
    ...(more > 0 && { more: say('find.more', { count: more }) }),
    items: found.map(({ key, title, titleMarks, excerpt, excerptMarks }): Hit => {
      const owner = kind === 'dataProduct' ? ownerOf(portfolio, key) : undefined
      return {
        ...{ id: key, label: title, labelMarks: titleMarks, detail: excerpt, detailMarks: excerptMarks },
        ...(owner && { note: owner.name }),
        mark: <KindMark kind={kind} hue={owner?.hue ?? null} />,
      }
    }),
  }
}

const MARKS: Readonly<Record<Exclude<SearchKind, 'dataProduct'>, LucideIcon>> = {
  useCase: MessageSquareQuote,
  sourceSystem: Database,
  domain: Boxes,
  term: BookOpen,
  room: Pin,
}

function KindMark({ kind, hue }: { readonly kind: SearchKind; readonly hue: number | null }) {
  if (kind === 'dataProduct') return <HueMark hue={hue} size={18} />
  const Mark = MARKS[kind]
  return <Mark size={18} aria-hidden="true" />
}

function ownerOf({ owners, domains }: Portfolio, product: string) {
  const owner = owners[product as DataProductId]
  return owner === undefined ? undefined : domains[owner]
}

/** Two words are the least that say a need; one is a name. */
const WORDS = 2
/** So many are a sentence: whoever types one wants to hear what comes closest even where nothing fits. */
const SENTENCE = 4

/** What is there already for a need, one step behind the typing so that no letter waits for it. */
function useNeed(portfolio: Portfolio, typed: string, say: Say): readonly HitGroup[] {
  const settled = useDeferredValue(typed)
  return useMemo(() => {
    const words = settled.trim().split(/\s+/u).length
    if (words < WORDS) return []
    const suggestions = suggestionsFor(portfolio, settled, { closest: words >= SENTENCE }).filter(isExplained)
    const items = suggestions.map(({ product, why }): Hit => {
      const [first] = why
      return {
        ...{ id: `${NEED}${product}`, label: portfolio.dataProducts[product]?.name ?? '', labelMarks: [] },
        detail: first ? say('find.need.because', { reason: suggestionReason(first, say) }) : '',
        detailMarks: [],
        mark: <HueMark hue={ownerOf(portfolio, product)?.hue ?? null} size={18} />,
      }
    })
    const title = say(somethingFits(suggestions) ? 'find.need' : 'find.need.closest')
    return items.length === 0 ? [] : [{ id: NEED, title, items }]
  }, [portfolio, settled, say])
}
