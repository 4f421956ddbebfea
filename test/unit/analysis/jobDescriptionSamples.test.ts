import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testJobDescription } from '../../../shared/analysis/jobDescription/testJobDescription'
import { jobDescriptionTextsDe, jobDescriptionTextsEn } from '../../../shared/text/jobDescription.texts'

interface Sample {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly lang: string
  readonly verdict: string
  readonly reasons: readonly string[]
}

const samplesOf = (file: string): readonly Sample[] => {
  const path = new URL(`../../fixtures/${file}`, import.meta.url)
  return (JSON.parse(readFileSync(path, 'utf8')) as { items: Sample[] }).items
}

const dev = samplesOf('jobDescriptions.dev.json')
const own = samplesOf('jobDescriptions.own.json')

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

const missed = (samples: readonly Sample[], right: (sample: Sample) => boolean): readonly string[] =>
  samples.filter((sample) => !right(sample)).map(({ id }) => id)

const sameVerdict = (sample: Sample): boolean => testJobDescription(sample.name, sample.text).verdict === sample.verdict
const sameReasons = (sample: Sample): boolean => codesOf(sample) === [...sample.reasons].sort().join(' ')
const sameLanguage = (sample: Sample): boolean => testJobDescription(sample.name, sample.text).language === sample.lang

describe('the job-description test on the labelled samples', () => {
  it('gives the verdict of the rater on all 30', () => {
    expect(dev).toHaveLength(30)
    expect(missed(dev, sameVerdict)).toEqual([])
  })

  it('gives the reasons of the rater on all 30', () => {
    expect(missed(dev, sameReasons)).toEqual([])
  })

  it('finds the language of each', () => {
    expect(missed(dev, sameLanguage)).toEqual([])
  })

  it('sees the difference when a label is wrong (sabotage)', () => {
    const flipped = dev.map((sample) => ({ ...sample, verdict: sample.verdict === 'pass' ? 'fail' : 'pass' }))

    expect(missed(flipped, sameVerdict)).toHaveLength(30)
  })
})

describe('the job-description test on texts in the manner of public catalogues', () => {
  it('gives the verdict of the written rules', () => {
    expect(own.length).toBeGreaterThan(300)
    expect(missed(own, sameVerdict)).toEqual([])
  })

  it('gives the reasons of the written rules but for a known few', () => {
    expect(missed(own, sameReasons)).toEqual([
      'own-029',
      'own-176',
      'own-204',
      'own-227',
      'own-239',
      'own-257',
      'own-301',
    ])
  })
})

describe('what the test says', () => {
  const results = [...dev, ...own].flatMap(({ name, text }) =>
    testJobDescription(name, text).reasons.map((reason) => ({ text, reason })),
  )

  it('fills every placeholder of its sentences, in both languages', () => {
    const open = results.flatMap(({ reason }) =>
      [jobDescriptionTextsEn[reason.text], jobDescriptionTextsDe[reason.text]].flatMap((sentence) =>
        [...sentence.matchAll(/\{\{(\w+)\}\}/g)]
          .filter(([, value]) => !((value ?? '') in reason.values))
          .map(([, value]) => `${reason.text}: ${value ?? ''}`),
      ),
    )

    expect([...new Set(open)]).toEqual([])
  })

  it('quotes only places inside the text, in order', () => {
    const wrong = results.filter(({ text, reason }) =>
      reason.quotes.some(({ start, end }) => start < 0 || end > text.length || start >= end),
    )

    expect(wrong).toEqual([])
  })

  it('uses the same values in English and German', () => {
    const valuesIn = (sentence: string): readonly string[] => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort()
    const unlike = Object.entries(jobDescriptionTextsEn).filter(
      ([key, sentence]) =>
        valuesIn(sentence).join() !== valuesIn(jobDescriptionTextsDe[key as keyof typeof jobDescriptionTextsDe]).join(),
    )

    expect(unlike).toEqual([])
  })
})
