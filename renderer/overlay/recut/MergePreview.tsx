import { ArrowLeftRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import { mergeProducts } from '../../../shared/analysis/boundaries/mergeProducts'
import type { DataProductId } from '../../../shared/model/entities/ids'
import { applyRecut, surroundingsOf } from '../../store/applyRecut'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { RecutPanel } from './RecutPanel'

/** Which of the two stays can be turned round; everything else follows from the two. */
export function MergePreview({
  kept: proposed,
  absorbed,
}: {
  readonly kept: DataProductId
  readonly absorbed: DataProductId
}) {
  const desk = useDesk()
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const [swapped, setSwapped] = useState(false)
  const kept = swapped ? absorbed : proposed
  const other = swapped ? proposed : absorbed
  const proposal = useMemo(
    () => mergeProducts(portfolio, { kept, absorbed: other }, surroundingsOf(desk)),
    [portfolio, kept, other, desk],
  )
  const [name, otherName] = [kept, other].map((id) => portfolio.dataProducts[id]?.name ?? '')
  return (
    <RecutPanel
      kind="merge"
      proposal={proposal}
      missing={say('recut.gone')}
      aside={
        <Button
          tone="quiet"
          disabled={!proposal}
          onClick={() => {
            setSwapped(!swapped)
          }}
        >
          <ArrowLeftRight size={15} aria-hidden="true" /> {say('recut.swap', { name: otherName ?? '' })}
        </Button>
      }
      onApply={(shown) => {
        applyRecut(desk, shown, {
          text: 'recut.told.merge',
          values: { kept: name ?? '', other: otherName ?? '' },
          shown: [kept],
        })
      }}
    />
  )
}
