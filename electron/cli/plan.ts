import { domainLoadsOf } from '../../shared/analysis/domainLoad'
import { economicsOf, type ChargeRule } from '../../shared/analysis/economics'
import { buildOrderOf, type BuildStep, type Increment } from '../../shared/analysis/buildOrder'
import { ownershipStateOf } from '../../shared/analysis/ownershipChecks'
import { ownershipSuggestionOf } from '../../shared/analysis/ownershipSuggestion'
import { byName, ownerOf } from '../../shared/export/documents/naming'
import { inKeyOrder } from '../../shared/export/inKeyOrder'
import { nameOf } from '../../shared/model/stepName'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Say } from '../../shared/text/say'
import { readInput } from './readInput'
import { remark, steadyText, type ExitCode, type Terminal } from './terminal'

interface PlanAsked {
  readonly asJson: boolean
  readonly chargeBack: ChargeRule
}

/** `workback plan`: which products first, and why (2.01, 3.38 to 3.41). */
export async function plan(
  terminal: Terminal,
  path: string,
  { asJson, chargeBack }: PlanAsked,
  say: Say,
): Promise<ExitCode> {
  const given = await readInput(terminal, path, say)
  if (!given) return 2
  const portfolio = inKeyOrder(given)
  const report = { ...reportOf(portfolio, say), economics: moneyOf(portfolio, chargeBack) }
  if (asJson) terminal.out(`${JSON.stringify(report, null, 2)}\n`)
  else
    for (const line of [...linesOf(report, say), ...moneyLines(report.economics, say)])
      terminal.out(`${steadyText(line)}\n`)
  const { increments, circles } = report
  const products = increments.reduce((count, { steps }) => count + steps.length, 0)
  const useCases = Object.keys(portfolio.useCases).length
  remark(terminal, say('plan.summary', { name: portfolio.name, products, useCases, circles: circles.length }))
  return circles.length > 0 ? 1 : 0
}

/** Names in here are a promise: other programs read them. */
function reportOf(portfolio: Portfolio, say: Say) {
  const { pilot, increments, cycles, without } = buildOrderOf(portfolio)
  const name = (id: string) => nameOf(portfolio, id) ?? id
  const step = ({ product, place, after, serves, circle }: BuildStep) => ({
    ...{ place, product, name: name(product), owner: ownerOf(portfolio, product, say('export.nobody')), serves },
    ...{ after: after.map(name), circle: circle.map(name) },
  })
  return {
    pilot: pilot && { ...pilot, name: name(pilot.domain) },
    increments: increments.map(({ useCase, steps, ...rated }: Increment) => ({
      ...{ useCase, name: useCase === null ? '' : name(useCase) },
      ...rated,
      steps: steps.map(step),
    })),
    circles: cycles.map((ids) => ids.map(name)),
    ownership: openOwnership(portfolio),
    load: domainLoadsOf(portfolio).map((load) => ({ ...load, name: name(load.domain) })),
    without: without.map((id) => ({ useCase: id, name: name(id) })),
  }
}
type Report = ReturnType<typeof reportOf>

/** Names in here are a promise, too. Money per year. */
function moneyOf(portfolio: Portfolio, chargeBack: ChargeRule) {
  const { rule, products, domains, withoutCost, withoutValue } = economicsOf(portfolio, chargeBack)
  const name = (id: string | null) => (id === null ? '' : (nameOf(portfolio, id) ?? id))
  return {
    ...{ currency: portfolio.about.currency, rule, withoutCost, withoutValue },
    products: products.map(({ product, cost, shares }) => ({
      ...{ product, name: name(product), cost },
      shares: shares.map((share) => ({ ...share, name: name(share.reader) })),
    })),
    domains: domains.map((domain) => ({ ...domain, name: name(domain.domain) })),
  }
}

/** Nothing is said of money where nobody has said anything. */
function moneyLines({ currency, domains, withoutCost, withoutValue }: ReturnType<typeof moneyOf>, say: Say) {
  const told = domains.filter(({ cost, value, paid }) => cost > 0 || value > 0 || paid > 0)
  if (told.length === 0) return []
  return [
    say('plan.money', { currency, withoutCost: withoutCost.length, withoutValue: withoutValue.length }),
    ...told.map(({ name, cost, value, charged, paid, result }) => {
      const values = { cost, value, charged, paid, result }
      return `  ${say('plan.money.domain', { domain: name === '' ? say('plan.money.nobody') : name, ...values })}`
    }),
  ]
}

/** Products whose owner is missing, contested or contradicted, each with our proposal. */
function openOwnership(portfolio: Portfolio) {
  const name = (id: string | null) => (id === null ? '' : (nameOf(portfolio, id) ?? id))
  return byName(portfolio.dataProducts).flatMap((product) => {
    const state = ownershipStateOf(product.id, portfolio)
    if (state === 'owned') return []
    const { domain, because, cases } = ownershipSuggestionOf(portfolio, product.id)
    const named = cases.map((one) => ({ ...one, name: name(one.domain) }))
    return [{ product: product.id, name: product.name, state, suggested: name(domain), because, cases: named }]
  })
}

function linesOf({ pilot, increments, without, ownership }: Report, say: Say): readonly string[] {
  const phases = [...new Set(increments.map(({ phase }) => phase))]
  const names = without.map(({ name }) => name).join(', ')
  return [
    ...(pilot
      ? [
          say(pilot.isChosen ? 'plan.pilot.chosen' : 'plan.pilot.suggested', {
            domain: pilot.name,
            useCases: pilot.useCases,
            value: pilot.value,
          }),
        ]
      : []),
    ...phases.flatMap((phase) => [
      say(`plan.phase.${phase}`),
      ...increments.filter((increment) => increment.phase === phase).flatMap((one) => incrementLines(one, say)),
    ]),
    ...(names === '' ? [] : [say('plan.without', { names })]),
    ...ownership.flatMap(({ name, suggested, because, cases }) => [
      say(`plan.owner.${because}`, { name, suggested }),
      ...cases.map(({ name: domain, ownsSources, greatestNeed, bestPlaced, total }) => {
        const values = { domain, ownsSources, greatestNeed, bestPlaced, total }
        return `  ${say('plan.owner.case', values)}`
      }),
    ]),
  ]
}

const incrementLines = (increment: Report['increments'][number], say: Say): readonly string[] => [
  `  ${incrementTitle(increment, say)}`,
  ...increment.steps.flatMap(({ after, circle, place, name, owner, serves }) => [
    `    ${say(after.length > 0 ? 'plan.step.after' : 'plan.step', { place, name, owner, serves, after: after.join(', ') })}`,
    ...(circle.length > 0 ? [`       ${say('plan.step.circle', { names: circle.join(', ') })}`] : []),
  ]),
]

function incrementTitle(
  { useCase, name, value, effort, isRated, needed, steps }: Report['increments'][number],
  say: Say,
) {
  const open = steps.length
  if (useCase === null) return say('plan.increment.nobody', { open })
  return say(isRated ? 'plan.increment' : 'plan.increment.unrated', { useCase: name, value, effort, open, needed })
}
