import { dimensionText, objectiveText, type SloText } from '../../analysis/sloInterview/objectiveText'
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Flow } from '../../model/entities/flow'
import { isUseCaseId } from '../../model/nodeKind'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import type { Say } from '../../text/say'
import { markdownTable, markdownText } from '../markdownText'
import { inputsOf, namesOf, outputsOf } from './naming'
import { numberText } from './numberText'

/** What a product promises; undefined when it promises nothing. */
export function sloTable(product: DataProduct, portfolio: Portfolio, say: Say): string | undefined {
  const slos = inOrder(product.slos)
  if (slos.length === 0) return undefined
  const number = numberText(say)
  const inWords = ({ key, values }: SloText) => say(key, values)
  const consumers = namesOf(portfolio, outputsOf(portfolio, product.id))
  const head = [
    say('export.slo.dimension'),
    say('export.slo.objective'),
    say('export.slo.target'),
    say('export.slo.unit'),
    say('export.slo.percent'),
    say('export.slo.window'),
    say('export.slo.sli'),
    say('export.slo.said'),
    say('export.slo.origin'),
    say('export.slo.consumers'),
  ]
  const rows = slos.map((slo) => [
    inWords(dimensionText(slo.dimension)),
    inWords(objectiveText(slo)),
    slo.upTo === null ? number(slo.target) : `${number(slo.target)}–${number(slo.upTo)}`,
    slo.unit,
    slo.percent === null ? '' : `${number(slo.percent)} %`,
    slo.window,
    slo.sli,
    slo.statement,
    slo.reason === '' ? say(`export.origin.${slo.origin}`) : `${say(`export.origin.${slo.origin}`)} (${slo.reason})`,
    consumers,
  ])
  return markdownTable(
    head,
    rows.map((cells) => cells.map(markdownText)),
  )
}

/** Open questions about a product: those pinned on it or on its flows, and those of the use cases that read it. */
export function openQuestionsOf(product: DataProduct, portfolio: Portfolio): readonly string[] {
  const isAbout = (subject: string) => {
    const flow = (portfolio.flows as Readonly<Record<string, Flow | undefined>>)[subject]
    return [subject, flow?.from, flow?.to].includes(product.id)
  }
  const pinned = inOrder(portfolio.hotspots).filter(({ subject, resolved }) => !resolved && isAbout(subject))
  const readers = outputsOf(portfolio, product.id).flatMap((id) =>
    isUseCaseId(id) ? (portfolio.useCases[id] ?? []) : [],
  )
  const asked = readers
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .flatMap(({ questions }) => inOrder(questions).filter(({ kind, answer }) => kind === 'open' && answer === ''))
  return [...pinned, ...asked].map(({ text }) => text).filter((text) => text !== '')
}

export const inputNames = (product: DataProduct, portfolio: Portfolio): string =>
  namesOf(portfolio, inputsOf(portfolio, product.id))
