// What people have said of a product besides its tables: so that nothing of it goes without being named (2.27).
import type { DataProduct, ProductPage } from '../../model/entities/dataProduct'

const TEXTS = ['job', 'archetypeReason', 'buildingTeam', 'productOwner', 'support', 'sample', 'documentation'] as const
const CHOICES = ['archetype', 'shape', 'lifecycle', 'phase'] as const
const NUMBERED = ['processingHours', 'costPerYear', 'valuePerYear'] as const
export const pages: readonly ProductPage[] = ['canvas', 'contract', 'protection']
/** What stands there while nobody has said anything. */
const UNSAID: ReadonlySet<Said | null> = new Set([null, '', 'idea', false])
export type Said = string | number | boolean

/** By field (`page.field` on a page), as far as anything is said there. */
export function saidOf(product: DataProduct): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>()
  for (const field of TEXTS) if (product[field].trim() !== '') said.set(field, product[field])
  for (const field of [...CHOICES, ...NUMBERED, 'blueprint' as const]) {
    const value = product[field]
    if (value !== null && !UNSAID.has(value)) said.set(field, value)
  }
  for (const page of pages)
    for (const [field, text] of Object.entries(product[page]))
      if (text.trim() !== '') said.set(`${page}.${field}`, text)
  return said
}

/** A number alone says nothing to a room: it is named with what it counts. */
export const isNumbered = (field: string): field is (typeof NUMBERED)[number] => NUMBERED.some((one) => one === field)
/** One of a few choices, which have words of their own in each language. */
export const isChosen = (field: string): boolean => CHOICES.some((one) => one === field)

/** The two judgements of 2.23. */
export const verdicts = ['cohesive', 'valuableOnItsOwn'] as const

export interface Judged {
  /** One of the choices; '' where only words were said. */
  readonly answer: string
  readonly words: string
}

/** What people have judged, by what it is about: verdicts (2.23), answers of the checklist, findings that were overruled. */
export function judgedOf(product: DataProduct): ReadonlyMap<string, Judged> {
  const judged: (readonly [string, Judged])[] = [
    ...verdicts.map((field) => [field, { answer: product[field].answer, words: wordsOf(product[field]) }] as const),
    ...Object.entries(product.readiness).map(
      ([item, said]) => [`readiness.${item}`, { answer: said.state, words: wordsOf(said) }] as const,
    ),
    ...Object.entries(product.overruled).map(
      ([code, said]) => [`overruled.${code}`, { answer: '', words: wordsOf(said) }] as const,
    ),
  ]
  return new Map(judged.filter(([, { answer, words }]) => answer !== '' || words !== ''))
}

const wordsOf = ({ reviewer = '', reason }: { readonly reviewer?: string; readonly reason: string }): string =>
  [reviewer, reason].filter((part) => part.trim() !== '').join(': ')
