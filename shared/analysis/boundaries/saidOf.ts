// What people have said of a product besides its tables: so that nothing of it goes without being named (2.27).
import type { DataProduct, ProductPage } from '../../model/entities/dataProduct'

const FIELDS = [
  'job',
  'archetypeReason',
  'shape',
  'phase',
  'buildingTeam',
  'productOwner',
  'support',
  'sample',
  'documentation',
] as const
const NUMBERED = ['processingHours', 'costPerYear', 'valuePerYear'] as const
const AMOUNTS = [...NUMBERED, 'archetype'] as const
export const pages: readonly ProductPage[] = ['canvas', 'contract', 'protection']
export type Said = string | number | null

/** By field (`page.field` on a page), as far as anything is said there. */
export function saidOf(product: DataProduct): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>()
  for (const field of FIELDS) if (product[field].trim() !== '') said.set(field, product[field])
  for (const field of AMOUNTS) if (product[field] !== null) said.set(field, product[field])
  for (const page of pages)
    for (const [field, text] of Object.entries(product[page]))
      if (text.trim() !== '') said.set(`${page}.${field}`, text)
  return said
}

/** A number alone says nothing to a room: it is named with what it counts. */
export const isNumbered = (field: string): field is (typeof NUMBERED)[number] => NUMBERED.some((one) => one === field)

/** The two judgements of 2.23. */
export const verdicts = ['cohesive', 'valuableOnItsOwn'] as const

/** What people have judged, by what it is about, in their words: verdicts (2.23), answers of the checklist, findings that were overruled. Without words it is none. */
export function judgedOf(product: DataProduct): ReadonlyMap<string, string> {
  const judged: (readonly [string, string])[] = [
    ...verdicts.map((field) => [field, words(product[field])] as const),
    ...Object.entries(product.readiness).map(([item, answer]) => [`readiness.${item}`, words(answer)] as const),
    ...Object.entries(product.overruled).map(([code, overruling]) => [`overruled.${code}`, words(overruling)] as const),
  ]
  return new Map(judged.filter(([, said]) => said !== ''))
}

const words = ({ reviewer = '', reason }: { readonly reviewer?: string; readonly reason: string }): string =>
  [reviewer, reason].filter((part) => part.trim() !== '').join(': ')
