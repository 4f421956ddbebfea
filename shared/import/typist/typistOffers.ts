// Generalise before you create (2.25), while a line is typed: what is there already for the thing at the caret, and the line that reuses it.
import { needOfProduct, needOfUseCase, offersForNeed, type TypedNeed } from '../../analysis/boundaries/offers'
import { isSameName } from '../../analysis/keyName'
import { derive } from '../../analysis/derive'
import type { Suggestion } from '../../analysis/generalise'
import type { ChangeInput } from '../../model/commands'
import type { DataProductId, NodeId } from '../../model/entities/ids'
import type { UseCase } from '../../model/entities/useCase'
import { isUseCaseId } from '../../model/nodeKind'
import type { Portfolio } from '../../model/portfolio'
import { readTypistItem } from './typistItem'
import { nameKey } from './typistNames'
import { thingAt } from './typistThing'

type Added<T extends ChangeInput['type']> = Extract<ChangeInput, { readonly type: T }>

/** The new use case or data product that the caret stands in, as a need; undefined where nothing new is being typed there. */
export function needAt(
  portfolio: Portfolio,
  changes: readonly ChangeInput[],
  text: string,
  caret: number,
): TypedNeed | undefined {
  const { name } = readTypistItem(thingAt(text, caret).text)
  if (name === '') return undefined
  for (const change of changes) {
    if (change.type === 'useCase/add' && isNamed(change, name)) return needOfNewUseCase(change)
    if (change.type === 'dataProduct/add' && isNamed(change, name)) return needOfNewProduct(portfolio, changes, change)
  }
  return undefined
}

const isNamed = ({ record }: Added<'useCase/add' | 'dataProduct/add'>, name: string): boolean =>
  nameKey(record.name) === nameKey(name)

function needOfNewUseCase({ record }: Added<'useCase/add'>): TypedNeed {
  const { name, role = '', need = '', outcome = '' } = record
  return { of: 'useCase', need: needOfUseCase({ name, role, need, outcome }), consumer: record.consumer ?? 'person' }
}

function needOfNewProduct(
  portfolio: Portfolio,
  changes: readonly ChangeInput[],
  { record, flows = [] }: Added<'dataProduct/add'>,
): TypedNeed {
  const asked = changes.flatMap((change) =>
    change.type === 'attribute/add' && change.product === record.id ? [change.record.name] : [],
  )
  const listed = asked.length === 0 ? '' : ` with ${asked.join(', ')}`
  const feeds = flows[0]?.to as NodeId | undefined
  return {
    of: 'dataProduct',
    need: `${needOfProduct({ name: record.name, job: record.job ?? '' })}${listed}`,
    // What is new in the same text feeds nothing yet.
    feeds: feeds && isOnMap(portfolio, feeds) ? feeds : undefined,
    consumer: feeds && isUseCaseId(feeds) ? consumerOf(portfolio, changes, feeds) : undefined,
  }
}

const isOnMap = ({ layout }: Portfolio, id: NodeId): boolean => Object.hasOwn(layout, id)

/** Of a use case that is new in the same text, its sentence says who reads; else it is a person's until somebody says otherwise. */
function consumerOf(
  { useCases }: Portfolio,
  changes: readonly ChangeInput[],
  of: keyof Portfolio['useCases'],
): UseCase['consumer'] {
  const added = changes.find(
    (change): change is Added<'useCase/add'> => change.type === 'useCase/add' && change.record.id === of,
  )
  return useCases[of]?.consumer ?? added?.record.consumer ?? 'person'
}

/** Of several products under one name a line means the first. */
const firstOfNameIn = derive(['dataProducts'], ({ dataProducts }): ReadonlyMap<string, DataProductId> => {
  const named = new Map<string, DataProductId>()
  for (const { id, name } of Object.values(dataProducts)) if (!named.has(nameKey(name))) named.set(nameKey(name), id)
  return named
})

/** Nearest first; only products whose name, written in a line, means them. */
export function typistOffers(portfolio: Portfolio, need: TypedNeed): readonly Suggestion[] {
  const named = firstOfNameIn(portfolio)
  return offersForNeed(portfolio, need).filter(({ product }) => {
    const name = portfolio.dataProducts[product]?.name ?? ''
    const read = readTypistItem(name)
    return read.kind === null && read.name === name && named.get(nameKey(name)) === product
  })
}

/**
 * The text with the offered product in it: in place of the product that was being typed, or in a line of its own below the use case that
 * needs it. What would have to be added stands behind it as "+attribute", so that it can still be changed.
 */
export function textTaking(
  portfolio: Portfolio,
  written: { readonly text: string; readonly caret: number },
  of: TypedNeed['of'],
  { product, toAdd }: Pick<Suggestion, 'product' | 'toAdd'>,
): { readonly text: string; readonly caret: number } {
  const { text, caret } = written
  const thing = thingAt(text, caret)
  const { attributes, owners } = readTypistItem(thing.text)
  const typed = of === 'useCase' ? [] : attributes
  const added = toAdd.attributes.filter((name) => !typed.some((one) => isSameName(one, name)))
  const keptOwners = of === 'useCase' || portfolio.owners[product] !== undefined ? [] : owners
  const reusing = [
    portfolio.dataProducts[product]?.name ?? '',
    ...[...typed, ...added].map((name) => `+${name}`),
    ...keptOwners.map((name) => `@${name}`),
  ].join(' ')
  if (of === 'dataProduct') return spliced(text, thing.from, thing.to, `${thing.keyword}${reusing}`)
  return spliced(text, thing.lineEnd, thing.lineEnd, `\n${' '.repeat(thing.column + 2)}${reusing}`)
}

const spliced = (text: string, from: number, to: number, insert: string) => ({
  text: text.slice(0, from) + insert + text.slice(to),
  caret: from + insert.length,
})
