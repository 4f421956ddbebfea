// Deterministic portfolios in our own format, for benches, screenshots and tests: the same JSON on every machine.
//   node bench/portfolio.mjs           says the sizes
//   node bench/portfolio.mjs L FILE    writes one
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { flowsBetween, layerOfProduct, numbersFrom, placesOf } from './graph.mjs'
import * as words from './words.mjs'

/** 20, 45, 395 and 2,700 cards. */
export const SIZES = {
  S: { useCases: 3, products: 11, sources: 6, domains: 4, flows: 30, seed: 11 },
  M: { useCases: 5, products: 25, sources: 15, domains: 5, flows: 100, seed: 22 },
  L: { useCases: 45, products: 250, sources: 100, domains: 24, flows: 1200, seed: 33 },
  XL: { useCases: 200, products: 1000, sources: 1500, domains: 100, flows: 5000, seed: 44 },
}

/** A whole document of this size, as its file would hold it. */
export function generatedPortfolio(size) {
  const shape = SIZES[size]
  const numbers = numbersFrom(shape.seed)
  const { layers, domains } = cardsOf(shape, numbers)
  const [sources, ...rest] = layers
  const useCases = rest.at(-1)
  const products = rest.slice(0, -1).flat()
  const flows = flowsBetween(layers, shape.flows, numbers)
  return {
    formatVersion: 1,
    id: `portfolio_bench_${size.toLowerCase()}`,
    name: `Generated portfolio ${size}`,
    about: { purpose: 'Made by bench/portfolio.mjs; it measures and is shown, and says nothing about a real company.' },
    domains,
    useCases: table(useCases.map((card, index) => useCaseOf(card, index, numbers))),
    dataProducts: table(products.map((card) => productOf(card, useCases, numbers))),
    sourceSystems: table(sources.map((card) => sourceOf(card, numbers))),
    flows: table(flows.map(([from, to], index) => flowOf(from, to, index, numbers))),
    owners: Object.fromEntries(products.filter(() => numbers.below(20) > 0).map(({ id, domain }) => [id, domain])),
    layout: placesOf(layers),
  }
}

const table = (records) => Object.fromEntries(records.map((record) => [record.id, record]))
const numbered = (kind, index) => `${kind}_${String(index + 1).padStart(4, '0')}`
const orderKey = (index) =>
  `n${String.fromCharCode(97 + Math.floor(index / 26))}${String.fromCharCode(97 + (index % 26))}n`
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)

function cardsOf(shape, { below, pick }) {
  const named = uniqueNames()
  const layers = [[], [], [], [], [], []]
  const domainIds = Array.from({ length: shape.domains }, (_, index) => numbered('domain', index))
  const domains = table(
    domainIds.map((id, index) => {
      const name = words.DOMAINS[index % words.DOMAINS.length]
      return { id, name: named(name), hue: index % 12, purpose: `Runs the ${name.toLowerCase()} side of the business.` }
    }),
  )
  for (let index = 0; index < shape.sources; index++) {
    const name = named(words.SYSTEMS[index % words.SYSTEMS.length])
    layers[0].push({ id: numbered('source', index), name, domain: domainIds[index % domainIds.length] })
  }
  for (let index = 0; index < shape.products; index++) {
    const layer = layerOfProduct(index, shape.products)
    const subject = words.SUBJECTS[(index * 7 + below(3)) % words.SUBJECTS.length]
    const name = named(`${subject} ${pick(formsOf(layer))}`)
    const job = jobOf({ layer, name, subject }, pick)
    layers[layer].push({ id: numbered('product', index), name, job, domain: pick(domainIds) })
  }
  for (let index = 0; index < shape.useCases; index++) {
    const need = `${pick(words.NEEDS)} ${pick(words.SUBJECTS).toLowerCase()} ${pick(words.CONSUMER_FORMS).toLowerCase()}`
    const name = named(capital(need.replace(/^(?:an?|timely) /u, '')))
    layers[5].push({
      id: numbered('usecase', index),
      name,
      need,
      role: pick(words.ROLES),
      outcome: pick(words.OUTCOMES),
    })
  }
  return { layers, domains }
}

/** The second of a name is that of a region, the seventh gets a number. */
function uniqueNames() {
  const taken = new Map()
  return (name) => {
    const times = (taken.get(name) ?? 0) + 1
    taken.set(name, times)
    if (times === 1) return name
    const region = words.REGIONS[(times - 2) % words.REGIONS.length]
    return times > 6 ? `${name} ${region} ${Math.floor((times - 2) / 5) + 1}` : `${name} ${region}`
  }
}

const formsOf = (layer) =>
  layer === 1 ? words.SOURCE_FORMS : layer === 4 ? words.CONSUMER_FORMS : words.AGGREGATE_FORMS

function jobOf({ layer, name, subject }, pick) {
  const thing = subject.toLowerCase()
  if (layer === 1) return `${pick(words.SOURCE_VERBS)} ${thing} as the business sees it.`
  if (layer === 4)
    return `${pick(words.CONSUMER_VERBS)} the ${name.toLowerCase()} for each ${thing}. Comes with the reasons behind each value.`
  return `${pick(words.AGGREGATE_VERBS)} ${thing} and ${pick(words.SUBJECTS).toLowerCase()} facts into one picture.`
}

function useCaseOf({ id, name, role, need, outcome }, index, { below, pick }) {
  const questions = [
    `Which ${pick(words.SUBJECTS).toLowerCase()} matters most this week?`,
    'What changed since last time?',
  ]
  return {
    ...{ id, name, role, need, outcome, order: orderKey(index), status: 'mapped' },
    ...{ consumer: pick(['person', 'team', 'application', 'system']), value: 1 + below(5), effort: 1 + below(5) },
    questions: table(questions.map((text, at) => ({ id: `question_${id}_${at}`, text, order: orderKey(at) }))),
    kpis: table([{ id: `kpi_${id}`, name: pick(words.KPIS), order: orderKey(0) }]),
  }
}

function productOf({ id, name, job }, useCases, numbers) {
  const { below, pick } = numbers
  const names = [...new Set(Array.from({ length: 4 + below(6) }, () => pick(words.ATTRIBUTES)))]
  const attributes = names.map((attribute, at) => ({
    ...{ id: `attribute_${id}_${attribute}`, name: attribute, type: pick(words.TYPES), order: orderKey(at) },
    meaning: `The ${attribute.replaceAll('_', ' ')} as agreed with the owner.`,
    ...{ businessKey: at === 0, sensitivity: pick(words.SENSITIVITIES), neededBy: { [pick(useCases).id]: true } },
  }))
  const port = { id: `port_${id}`, name: 'Main port', kind: pick(words.PORTS), persona: pick(words.ROLES) }
  return {
    ...{ id, name, job, lifecycle: pick(words.LIFECYCLES), tags: { [pick(words.TAGS)]: true } },
    attributes: table(attributes),
    ports: table([{ ...port, cadence: pick(words.CADENCES), order: orderKey(0) }]),
    slos: table(promisesOf(id, numbers)),
  }
}

/** Two to four promises, of one dimension each. */
function promisesOf(product, { below, pick }) {
  const wanted = Array.from({ length: 2 + below(3) }, () => pick(words.PROMISES))
  const kept = new Map(wanted.map((promise) => [promise.dimension, promise]))
  return [...kept.values()].map((promise, at) => ({
    ...{ id: `slo_${product}_${promise.dimension}`, ...promise, order: orderKey(at) },
    sli: `checks in which ${promise.dimension} holds / checks`,
  }))
}

const sourceOf = ({ id, name, domain }, { pick }) => ({
  ...{ id, name, domain },
  kind: pick(words.KINDS),
  quality: pick(words.QUALITIES),
})

const flowOf = (from, to, index, { pick }) => ({
  id: numbered('flow', index),
  from: from.id,
  to: to.id,
  mode: pick(words.PORTS),
})

if (path.basename(process.argv[1] ?? '') === 'portfolio.mjs') {
  const [, , size, file] = process.argv
  if (file) writeFileSync(file, JSON.stringify(generatedPortfolio(size), null, 2))
  else for (const name of Object.keys(SIZES)) console.log(name, countsOf(generatedPortfolio(name)))
}

function countsOf(portfolio) {
  const { useCases, dataProducts, sourceSystems, flows, domains } = portfolio
  const tables = { useCases, dataProducts, sourceSystems, flows, domains }
  const counts = Object.entries(tables).map(([name, records]) => [name, Object.keys(records).length])
  return { ...Object.fromEntries(counts), bytes: JSON.stringify(portfolio).length }
}
