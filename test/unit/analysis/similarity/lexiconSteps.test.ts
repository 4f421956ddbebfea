import { beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})

/** A lexicon that nobody has asked yet. */
const freshLexicon = () => import('../../../../shared/analysis/similarity/lexicon/groups')
type Lexicon = Awaited<ReturnType<typeof freshLexicon>>

const everything = ({ knownStems, groupsOf, touchedBy }: Lexicon) =>
  [...knownStems()].map((stem) => [stem, groupsOf(stem), groupsOf(stem).map((group) => [...touchedBy(group)])])

it('says the same built a little at a time as built in one go', async () => {
  const asked = everything(await freshLexicon())
  vi.resetModules()
  const stepped = await freshLexicon()
  Array.from(stepped.lexiconSteps())

  expect(everything(stepped)).toEqual(asked)
})

it('knows every word already when it is asked halfway, and the steps that are left change nothing', async () => {
  const asked = everything(await freshLexicon())
  vi.resetModules()
  const lexicon = await freshLexicon()
  const steps = lexicon.lexiconSteps()
  steps.next()

  expect(everything(lexicon)).toEqual(asked)
  Array.from(steps)
  expect(everything(lexicon)).toEqual(asked)
})
