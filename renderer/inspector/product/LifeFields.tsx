import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { usePortfolio, useSay } from '../../store/useEditor'
import { AddField } from '../../ui/AddField'
import { Chip, ChipRow } from '../../ui/Chip'
import { FieldRow } from '../../ui/Field'
import { SelectField } from '../../ui/SelectField'
import { InspectorSection } from '../InspectorSection'
import { TypedNumber, TypedText } from '../TypedField'
import { useDescribe } from '../useDescribe'

const LIFECYCLES = ['idea', 'design', 'build', 'live', 'retired'] as const
const PEOPLE = ['productOwner', 'support', 'buildingTeam'] as const

/** Where the product stands in its life, who looks after it, what it costs and brings. */
export function LifeFields({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const describe = useDescribe('dataProduct', product.id)
  return (
    <InspectorSection id="life" title={say('product.life')}>
      <SelectField
        label={say('product.lifecycle')}
        value={product.lifecycle}
        choices={LIFECYCLES.map((value) => ({ value, label: say(`product.lifecycle.${value}`) }))}
        onChoose={(lifecycle) => {
          describe({ lifecycle })
        }}
      />
      {PEOPLE.map((field) => (
        <TypedText
          key={field}
          label={say(`product.${field}`)}
          value={product[field]}
          onType={(text, gesture) => {
            describe({ [field]: text }, gesture)
          }}
        />
      ))}
      <Amounts product={product} />
      <Tags product={product} />
    </InspectorSection>
  )
}

function Amounts({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const describe = useDescribe('dataProduct', product.id)
  const currency = usePortfolio(({ about }) => about.currency)
  return (
    <>
      <TypedNumber
        label={say('product.processingHours')}
        unit={say('product.processingHours.unit')}
        value={product.processingHours}
        onType={(processingHours, gesture) => {
          describe({ processingHours }, gesture)
        }}
      />
      <FieldRow>
        {(['costPerYear', 'valuePerYear'] as const).map((field) => (
          <TypedNumber
            key={field}
            label={say(`product.${field}`)}
            unit={currency}
            value={product[field]}
            onType={(amount, gesture) => {
              describe({ [field]: amount }, gesture)
            }}
          />
        ))}
      </FieldRow>
    </>
  )
}

function Tags({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const describe = useDescribe('dataProduct', product.id)
  const tags = Object.keys(product.tags)
  const keep = (kept: readonly string[]) => {
    describe({ tags: Object.fromEntries(kept.map((tag) => [tag, true as const])) })
  }
  return (
    <>
      {tags.length > 0 && (
        <ChipRow label={say('product.tags')}>
          {tags.map((tag) => (
            <Chip
              key={tag}
              remove={{
                label: say('inspector.removeNamed', { name: tag }),
                onRemove: () => {
                  keep(tags.filter((other) => other !== tag))
                },
              }}
            >
              {tag}
            </Chip>
          ))}
        </ChipRow>
      )}
      <AddField
        label={say('product.tag.new')}
        action={say('product.tag.add')}
        field="tags"
        most={200}
        onAdd={(tag) => {
          keep([...tags, tag])
        }}
      />
    </>
  )
}
