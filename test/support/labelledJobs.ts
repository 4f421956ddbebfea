// Labelled job descriptions, and how the test's answers are held against their labels.
import { readFileSync } from 'node:fs'
import { testJobDescription } from '../../shared/analysis/jobDescription/testJobDescription'

/** A description with the label that a rater gave it. */
export interface Sample {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly lang: string
  readonly verdict: string
  readonly reasons: readonly string[]
  readonly hints: readonly string[]
}

/** The items of a fixture. */
export const samplesOf = (file: string): readonly Sample[] => {
  const path = new URL(`../fixtures/${file}`, import.meta.url)
  return (JSON.parse(readFileSync(path, 'utf8')) as { items: Sample[] }).items
}

const codesOf = ({ name, text }: Sample): string =>
  [
    ...new Set(
      testJobDescription(name, text)
        .reasons.filter(({ level }) => level !== 'hint')
        .map(({ code }) => code),
    ),
  ]
    .sort()
    .join(' ')

/** Ids of those that are not answered right. */
export const missed = (samples: readonly Sample[], right: (sample: Sample) => boolean): readonly string[] =>
  samples.filter((sample) => !right(sample)).map(({ id }) => id)

export const sameVerdict = (sample: Sample): boolean =>
  testJobDescription(sample.name, sample.text).verdict === sample.verdict
export const sameReasons = (sample: Sample): boolean => codesOf(sample) === [...sample.reasons].sort().join(' ')
export const sameHints = ({ name, text, hints }: Sample): boolean =>
  testJobDescription(name, text).reasons.some(({ level }) => level === 'hint') === hints.includes('no-action')
export const sameLanguage = (sample: Sample): boolean =>
  testJobDescription(sample.name, sample.text).language === sample.lang
