import { lineageOf } from '../../shared/analysis/lineage'
import { sourceKinds, type SourceSystem } from '../../shared/model/entities/sourceSystem'
import type { SourceSystemId } from '../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../store/useEditor'
import { SelectField } from '../ui/SelectField'
import { FormHead } from './FormHead'
import { InspectorSection } from './InspectorSection'
import { KindMark, NodeLinks } from './NodeLinks'
import { PinnedHere } from './pins/PinnedHere'
import { TypedText } from './TypedField'
import { useDescribe } from './useDescribe'

export function SourceSystemForm({ id }: { readonly id: string }) {
  const say = useSay()
  const source = usePortfolio(({ sourceSystems }) => sourceSystems[id as SourceSystemId])
  const fed = usePortfolio((portfolio) => lineageOf(portfolio).outputs.get(id as SourceSystemId)) ?? []
  const describe = useDescribe('sourceSystem', id)
  if (!source) return null
  return (
    <>
      <FormHead
        kind={
          <>
            <KindMark id={id} />
            {say('kind.sourceSystem')}
          </>
        }
        name={source.name}
        onName={(name, gesture) => {
          describe({ name }, gesture)
        }}
      />
      <SourceFields source={source} />
      <InspectorSection id="feeds" title={say('inspector.source.feeds')} count={fed.length}>
        <NodeLinks
          label={say('inspector.source.feeds')}
          none={say('inspector.source.feeds.none')}
          links={fed.map((product) => ({ id: product }))}
        />
      </InspectorSection>
      <PinnedHere subject={source.id} />
    </>
  )
}

function SourceFields({ source }: { readonly source: SourceSystem }) {
  const say = useSay()
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const describe = useDescribe('sourceSystem', source.id)
  const domainChoices = Object.values(domains).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <InspectorSection id="source" title={say('inspector.about')}>
      <SelectField
        label={say('inspector.source.kind')}
        value={source.kind}
        choices={sourceKinds.map((kind) => ({ value: kind, label: say(`sourceSystem.kind.${kind}`) }))}
        onChoose={(kind) => {
          describe({ kind })
        }}
      />
      <SelectField
        label={say('inspector.source.domain')}
        value={source.domain ?? ''}
        choices={[{ value: '', label: say('inspector.source.domain.none') }, ...domainChoices]}
        onChoose={(domain) => {
          describe({ domain: domain === '' ? null : domain })
        }}
      />
      <TypedText
        label={say('inspector.source.quality')}
        placeholder={say('inspector.source.quality.ask')}
        value={source.quality}
        multiline
        onType={(quality, gesture) => {
          describe({ quality }, gesture)
        }}
      />
      <TypedText
        label={say('inspector.description')}
        value={source.description}
        multiline
        onType={(description, gesture) => {
          describe({ description }, gesture)
        }}
      />
    </InspectorSection>
  )
}
