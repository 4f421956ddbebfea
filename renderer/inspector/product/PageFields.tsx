import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { useDesk, useSay } from '../../store/useEditor'
import { InspectorSection } from '../InspectorSection'
import { TypedText } from '../TypedField'

const PAGES = {
  canvas: ['consumers', 'acquisition', 'design', 'observability', 'classification'],
  contract: ['version', 'usage', 'limitations', 'delivery', 'errorHandling', 'changeProcess', 'migration', 'retention'],
  protection: ['accessRule', 'regulation', 'encryption'],
} as const
type Page = keyof typeof PAGES
type PageField = { [P in Page]: `${P}.${(typeof PAGES)[P][number]}` }[Page]

/** Canvas (3.06 to 3.11), contract (3.16, 3.18, 3.36) or protection (2.11): texts, filled in over time. */
export function PageFields({ product, page }: { readonly product: DataProduct; readonly page: Page }) {
  const say = useSay()
  const { editor } = useDesk()
  const texts: Readonly<Record<string, string>> = product[page]
  const fields = PAGES[page]
  const filled = fields.filter((field) => texts[field] !== '').length
  return (
    <InspectorSection id={page} title={say(`product.page.${page}`)} count={filled}>
      {fields.map((field, at) => (
        <TypedText
          key={field}
          {...(at === 0 && { field: page })}
          label={say(`product.page.${`${page}.${field}` as PageField}`)}
          value={texts[field] ?? ''}
          multiline
          rows={1}
          onType={(text, gesture) =>
            void editor.submit(
              { type: 'dataProduct/fillPage', product: product.id, page, changes: { [field]: text } },
              gesture,
            )
          }
        />
      ))}
    </InspectorSection>
  )
}
