import { memo } from 'react'
import { lensOf } from '../../../shared/analysis/lens'
import { overlayOf } from '../../../shared/analysis/overlay'
import type { UseCaseId } from '../../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../../store/useEditor'
import { InspectorSection } from '../InspectorSection'
import { NodeLinks } from '../NodeLinks'

/** All products behind this use case, and what it did to each: introduced, reused, widened (2.25). */
export const NeededProducts = memo(function NeededProducts({ id }: { readonly id: UseCaseId }) {
  const say = useSay()
  const step = usePortfolio((portfolio) => overlayOf(portfolio).find(({ useCase }) => useCase === id))
  const lens = usePortfolio((portfolio) => lensOf(portfolio, id))
  const links = (step?.needs ?? []).map((product) => {
    const lit = lens.get(product)
    const part = lit?.part === 'widened' || lit?.part === 'reused' ? lit.part : 'introduced'
    return { id: product, note: say(`inspector.part.${part}`, { attributes: lit?.gained.join(', ') ?? '' }) }
  })
  return (
    <InspectorSection id="needs" title={say('inspector.useCase.needs')} count={links.length}>
      <NodeLinks label={say('inspector.useCase.needs')} none={say('inspector.useCase.needs.none')} links={links} />
    </InspectorSection>
  )
})
