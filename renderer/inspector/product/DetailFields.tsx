import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import type { TermId } from '../../../shared/model/entities/ids'
import { usePortfolio, useSay } from '../../store/useEditor'
import { CheckField } from '../../ui/CheckField'
import { ChipRow, ToggleChip } from '../../ui/Chip'
import { FieldRow } from '../../ui/Field'
import { SelectField } from '../../ui/SelectField'
import { InspectorSection } from '../InspectorSection'
import { TypedText } from '../TypedField'
import { useDescribe } from '../useDescribe'

const SHAPES = ['', 'structured', 'semi-structured', 'unstructured', 'model'] as const
const PHASES = ['', 'foundation', 'expansion', 'scale'] as const

/** What kind of thing it is, and what helps to understand it: a sample, documentation, the words of the business (2.06, 3.34, 3.39). */
export function DetailFields({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const describe = useDescribe('dataProduct', product.id)
  return (
    <InspectorSection id="detail" title={say('productDetail.section')}>
      <FieldRow>
        <SelectField
          label={say('productDetail.shape')}
          value={product.shape}
          choices={SHAPES.map((value) => ({
            value,
            label: say(`productDetail.shape.${value === '' ? 'none' : value}`),
          }))}
          onChoose={(shape) => {
            describe({ shape })
          }}
        />
        <SelectField
          label={say('productDetail.phase')}
          value={product.phase}
          choices={PHASES.map((value) => ({
            value,
            label: say(`productDetail.phase.${value === '' ? 'none' : value}`),
          }))}
          onChoose={(phase) => {
            describe({ phase })
          }}
        />
      </FieldRow>
      <CheckField
        label={say('productDetail.blueprint')}
        checked={product.blueprint}
        onCheck={(blueprint) => {
          describe({ blueprint })
        }}
      />
      {(['documentation', 'sample'] as const).map((field) => (
        <TypedText
          key={field}
          label={say(`productDetail.${field}`)}
          value={product[field]}
          multiline
          rows={1}
          onType={(text, gesture) => {
            describe({ [field]: text }, gesture)
          }}
        />
      ))}
      <Terms product={product} />
    </InspectorSection>
  )
}

/** Words of the glossary that belong to this product. */
function Terms({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const describe = useDescribe('dataProduct', product.id)
  const terms = usePortfolio((portfolio) => portfolio.glossary)
  const known = Object.values(terms)
  if (known.length === 0) return null
  const choose = (id: TermId, chosen: boolean) => {
    const kept = known.filter((term) => (term.id === id ? chosen : Object.hasOwn(product.terms, term.id)))
    describe({ terms: Object.fromEntries(kept.map((term) => [term.id, true as const])) })
  }
  return (
    <ChipRow label={say('productDetail.terms')}>
      {known.map(({ id, term }) => (
        <ToggleChip
          key={id}
          pressed={Object.hasOwn(product.terms, id)}
          onPress={(pressed) => {
            choose(id, pressed)
          }}
        >
          {term}
        </ToggleChip>
      ))}
    </ChipRow>
  )
}
