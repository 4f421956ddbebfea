import { overlayOf, type OverlayStep } from '../../analysis/overlay'
import type { UseCase } from '../../model/entities/useCase'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import type { Say } from '../../text/say'
import { markdownBlocks, markdownFact, markdownFacts, markdownText } from '../markdownText'
import { inputsOf, namesOf } from './naming'
import { numberText } from './numberText'

/** The use cases in their order, each with what it did to the map (2.25). */
export function useCaseSection(portfolio: Portfolio, say: Say): string {
  const useCases = inOrder(portfolio.useCases)
  if (useCases.length === 0) return say('export.useCases.none')
  const steps = new Map(overlayOf(portfolio).map((step) => [step.useCase, step]))
  return markdownBlocks(
    useCases.flatMap((useCase, index) => chapter(steps.get(useCase.id), useCase, index + 1, portfolio, say)),
  )
}

const chapter = (
  step: OverlayStep | undefined,
  useCase: UseCase,
  number: number,
  portfolio: Portfolio,
  say: Say,
): readonly (string | undefined)[] => [
  `### ${number}. ${markdownText(useCase.name)}`,
  markdownText(useCase.description),
  markdownFacts([...statement(useCase, say), ...whatItDid(step, useCase, portfolio, say), ...context(useCase, say)]),
  questionList(useCase, 'to-answer', say),
  questionList(useCase, 'open', say),
  kpiList(useCase, say),
]

const statement = ({ role, need, outcome, consumer, status, value, effort, importance }: UseCase, say: Say) => [
  markdownFact(say('export.useCase.role'), role),
  markdownFact(say('export.useCase.need'), need),
  markdownFact(say('export.useCase.outcome'), outcome),
  markdownFact(say('export.useCase.consumer'), say(`export.consumer.${consumer}`)),
  markdownFact(say('export.useCase.status'), say(`export.status.${status}`)),
  markdownFact(say('export.useCase.value'), value === null ? '' : say('export.outOfFive', { score: value })),
  markdownFact(say('export.useCase.effort'), effort === null ? '' : say('export.outOfFive', { score: effort })),
  markdownFact(say('export.useCase.importance'), importance === '' ? '' : say(`export.importance.${importance}`)),
]

function whatItDid(step: OverlayStep | undefined, useCase: UseCase, portfolio: Portfolio, say: Say) {
  const widened = (step?.widened ?? []).map(({ product, attributes }) => {
    const added = attributes.map((id) => portfolio.dataProducts[product]?.attributes[id]?.name ?? id).join(', ')
    return `${namesOf(portfolio, [product])} (+ ${added})`
  })
  return [
    markdownFact(say('export.useCase.reads'), namesOf(portfolio, inputsOf(portfolio, useCase.id))),
    markdownFact(say('export.useCase.introduces'), namesOf(portfolio, step?.introduced ?? [])),
    markdownFact(say('export.useCase.reuses'), namesOf(portfolio, step?.reused ?? [])),
    markdownFact(say('export.useCase.widens'), widened.join(', ')),
  ]
}

const context = ({ workflow, pains, application, project, since }: UseCase, say: Say) => [
  markdownFact(say('export.useCase.workflow'), workflow),
  markdownFact(say('export.useCase.pains'), pains),
  markdownFact(say('export.useCase.application'), application),
  markdownFact(say('export.useCase.project'), project),
  markdownFact(say('export.useCase.since'), since),
]

function questionList(useCase: UseCase, kind: 'to-answer' | 'open', say: Say): string | undefined {
  const questions = inOrder(useCase.questions).filter((question) => question.kind === kind)
  if (questions.length === 0) return undefined
  const lines = questions.map(({ text, answer }) =>
    answer === '' ? `- ${markdownText(text)}` : `- ${markdownText(text)} → ${markdownText(answer)}`,
  )
  return [`${say(kind === 'open' ? 'export.useCase.openQuestions' : 'export.useCase.questions')}:`, '', ...lines].join(
    '\n',
  )
}

function kpiList(useCase: UseCase, say: Say): string | undefined {
  const kpis = inOrder(useCase.kpis)
  if (kpis.length === 0) return undefined
  const number = numberText(say)
  const lines = kpis.map(({ name, unit, target }) => {
    const aim = target === null ? unit : `${number(target)} ${unit}`
    return aim.trim() === '' ? `- ${markdownText(name)}` : `- ${markdownText(`${name} (${aim.trim()})`)}`
  })
  return [`${say('export.useCase.kpis')}:`, '', ...lines].join('\n')
}
