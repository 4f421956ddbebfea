// The short form of `npm run torture`: every harness finds nothing, and every sabotage twin is found.
import { describe, expect, test } from 'vitest'
import { harnesses } from '../../torture/harnesses'

const SEED = 20261120
const twins = harnesses.flatMap(({ id, twins: all }) => Object.entries(all).map(([name, twin]) => ({ id, name, twin })))

describe('nothing is ever lost', () => {
  test.each(harnesses)('$id: $what', async ({ id, runs, run }) => {
    const { losses, first, note, runs: done } = await run(runs.short, SEED)

    console.log(`${id}, seed ${SEED}: ${done} runs, ${losses} losses; ${note}`)
    expect({ losses, first }).toEqual({ losses: 0, first: undefined })
  })

  test.each(twins)('$id would notice: $name', async ({ twin }) => {
    expect((await twin(SEED)).losses).toBeGreaterThan(0)
  })
})
