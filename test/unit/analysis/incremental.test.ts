// What is remembered from one edit to the next must never show: after any change everything reads as if the app had just been started.
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Command } from '../../../shared/model/commands'
import { advance, startHistory, type History } from '../../../shared/model/history'
import type { Portfolio } from '../../../shared/model/portfolio'
import { anyWorkshop } from '../../support/anyCommand'
import { startingPortfolio } from '../../support/startingPortfolio'

const load = async () => {
  const [readiness, ownership, inference, conflicts, plan, overlay, marginal, shared, missing] = await Promise.all([
    import('../../../shared/analysis/readiness'),
    import('../../../shared/analysis/ownershipReview'),
    import('../../../shared/analysis/sloInference'),
    import('../../../shared/analysis/sloConflicts'),
    import('../../../shared/analysis/buildOrder'),
    import('../../../shared/analysis/overlay'),
    import('../../../shared/analysis/marginalValue'),
    import('../../../shared/analysis/sharedKeys'),
    import('../../../shared/analysis/missingJoinKeys'),
  ])
  return (portfolio: Portfolio) => ({
    readiness: readiness.readinessOf(portfolio),
    wholeReadiness: readiness.portfolioReadinessOf(portfolio),
    ownership: ownership.ownershipConflictsOf(portfolio),
    inference: inference.sloInferenceOf(portfolio),
    conflicts: conflicts.sloConflictsOf(portfolio),
    plan: plan.buildOrderOf(portfolio),
    overlay: overlay.overlayOf(portfolio),
    marginal: marginal.marginalValueOf(portfolio),
    unshared: shared.unsharedKeysOf(portfolio),
    missingKeys: missing.missingJoinKeysOf(portfolio),
  })
}

/** Modules that have seen nothing yet. */
const unused = async () => {
  vi.resetModules()
  return load()
}

const beginning = startHistory(startingPortfolio())
const step = (history: History, command: Command): History => {
  const advanced = advance(history, command)
  return advanced.ok ? advanced.history : history
}

/** Walks through a workshop looking at everything after each change, and compares the end with modules that have seen only the end. */
async function keepsUp(commands: readonly Command[], seen: (portfolio: Portfolio) => Portfolio = (same) => same) {
  const worn = await unused()
  let history = beginning
  let remembered = worn(seen(history.present))
  for (const command of commands) {
    history = step(history, command)
    remembered = worn(seen(history.present))
  }
  const fresh = await unused()
  expect(remembered).toEqual(fresh(structuredClone(history.present)))
}

it('says after any changes what an app that was just started says', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkshop(25), (commands) => keepsUp(commands)),
    { numRuns: 60 },
  )
}, 120_000)

it('would notice a memory that forgets to look at the owners', async () => {
  const forgetful = () => {
    let owners: Portfolio['owners'] | undefined
    return (portfolio: Portfolio): Portfolio => ({ ...portfolio, owners: (owners ??= portfolio.owners) })
  }

  const walk = fc.asyncProperty(anyWorkshop(25), (commands) => keepsUp(commands, forgetful()))
  await expect(fc.assert(walk, { numRuns: 60 })).rejects.toThrow()
}, 120_000)
