// What the second of two products may be called, until the room says otherwise: its own job, whom it serves, or the next number.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DataProductId, DomainId } from '../../model/entities/ids'
import { isProductId } from '../../model/nodeKind'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { languageOf } from '../jobDescription/language'
import { wordsOf } from '../jobDescription/words'
import { isSameName } from '../keyName'
import type { Surroundings } from './boundaryProposal'
import { halvesByUse, readersFor, type ConsumerGroup } from './consumerGroups'
import { resultIn } from './resultIn'
import { statedJobsOf } from './statedJobs'

/** A name for what would be split off (2.22, 2.44); none that another product has. '' where there is no such product. */
export function splitName(portfolio: Portfolio, id: DataProductId, around: Pick<Surroundings, 'nameFor'>): string {
  const product = portfolio.dataProducts[id]
  if (!product) return ''
  const taken = Object.values(portfolio.dataProducts).map(({ name }) => name)
  const isFree = (name: string): boolean => taken.every((other) => !isSameName(other, name))
  const said = nameOfSecondJob(product) ?? nameForReaders(portfolio, product, around)
  return said !== undefined && isFree(said) ? said : numbered(said ?? product.name, isFree)
}

/** A deed is no product, so nothing is called after one (2.14). */
function nameOfSecondJob(product: DataProduct): string | undefined {
  const jobs = statedJobsOf(product)
  if (!jobs || jobs.isDeed) return undefined
  const thing = resultIn(jobs.second)
  if (thing === undefined) return undefined
  const isTitled = /\s\p{Lu}/u.test(product.name) && languageOf(wordsOf(jobs.second)) === 'en'
  const capital = (word: string): string => `${word.charAt(0).toLocaleUpperCase()}${word.slice(1)}`
  return isTitled ? thing.replace(/\p{L}[\p{L}\p{N}'’-]{3,}/gu, capital).replace(/^\p{L}/u, capital) : capital(thing)
}

/** "Customers for Marketing": whoever reads for the group of use cases alone that gets the new product. */
function nameForReaders(
  portfolio: Portfolio,
  product: DataProduct,
  { nameFor }: Pick<Surroundings, 'nameFor'>,
): string | undefined {
  const halves = halvesByUse(portfolio, product)
  if (!halves) return undefined
  const { staying, going } = halves
  const who = domainReading(portfolio, product.id, going) ?? roleAsking(portfolio, staying, going)
  return who === undefined ? undefined : nameFor?.(product.name, who, languageIn(portfolio, product))
}

/** The one domain whose products read for these use cases, unless it owns the whole. */
function domainReading(portfolio: Portfolio, id: DataProductId, { useCases }: ConsumerGroup): string | undefined {
  const { owners, domains } = portfolio
  const readers = readersFor(portfolio, id, useCases).filter(isProductId)
  const reading = new Set(readers.map((reader): DomainId | undefined => owners[reader]))
  const [domain, ...others] = reading
  if (domain === undefined || others.length > 0 || domain === owners[id]) return undefined
  return domains[domain]?.name
}

const LONGEST_ROLE = 5

/** The one role in which they are asked for, unless somebody of the other group asks in it, too. */
function roleAsking({ useCases }: Portfolio, first: ConsumerGroup, second: ConsumerGroup): string | undefined {
  const rolesOf = (group: ConsumerGroup) => new Set(group.useCases.map((id) => useCases[id]?.role.trim() ?? ''))
  const [role = '', ...others] = rolesOf(second)
  const isLong = role.split(/\s+/u).length > LONGEST_ROLE
  return role === '' || isLong || others.length > 0 || rolesOf(first).has(role) ? undefined : role
}

/** The language in which the room speaks of this product. */
function languageIn({ useCases }: Portfolio, { name, job, attributes }: DataProduct): 'en' | 'de' {
  const needs = Object.values(useCases).map((useCase) => [useCase.role, useCase.need].join(' '))
  const spoken = [job, name, ...inOrder(attributes).map((attribute) => attribute.name), ...needs]
  return languageOf(wordsOf(spoken.join('. ')))
}

const NUMBER_AT_END = /\s+(\d{1,6})$/u

/** "Customers 2"; "Customers 3" after "Customers 2". */
function numbered(name: string, isFree: (name: string) => boolean): string {
  const stem = name.replace(NUMBER_AT_END, '')
  let number = Number(NUMBER_AT_END.exec(name)?.[1] ?? 1) + 1
  while (!isFree(`${stem} ${number}`)) number++
  return `${stem} ${number}`
}
