/*
 * The job-description test held against labels. What counts is first sight: texts the rules had not been tuned on.
 *
 *   first sight                                   texts   exact verdict   fail or not   reasons that are right
 *   earlier: a first exam                            73            0.74          0.86   not measured
 *   earlier: a second exam                           37            0.89          0.92   not measured
 *   2026-11-21, one examiner: jd-1                   60            0.93          0.95   0.98
 *                             jd-2                   60            0.87          0.88   0.97
 *                             jd-3                   60            0.90          0.93   0.98
 *                             jd-4                   60            0.97          0.98   0.96
 *   2026-11-21, another, mostly published: jd-5      60            0.85          0.90   0.98
 *                             jd-6                   60            0.95          0.95   1.00
 *                             jd-7                   60            0.90          0.93   0.91
 *   the seven together                              420            0.91          0.93   0.97
 *   2026-11-21, later, published texts labelled by who then improved the rules:
 *                             dbt and open data        110            0.88          0.95   0.91
 *                             the same catalogues       47            0.98          0.98   0.98
 *                             names without spaces      46            0.85          0.85   0.97
 *                             views and dimensions      42            0.93          0.93   1.00
 *   the same, own texts that look for gaps: four sets  302            0.87          0.88   0.93
 *   and one that does not                             30            1.00          1.00   1.00
 *   2026-11-21, at night, a third examiner, sealed before the code was read, one in five published:
 *                             jd-12                    78            0.90          0.97   0.95
 *                             jd-13, after jd-12 was learned from
 *                                                      77            0.97          0.99   1.00
 *   2026-11-22, at night, a fourth examiner, jd-14 and jd-15 sealed before the code was read, one in five published:
 *                             jd-14                    80            0.91          0.93   not measured
 *                             jd-15, before anything was learned
 *                                                      80            0.90          0.91   not measured
 *                             jd-15, after jd-14 was learned from
 *                                                      80            0.93          0.94   not measured
 *                             jd-16, written with the code known, a third published
 *                                                      60            0.87          0.90   not measured
 *   2026-11-22, before dawn, examiners who never saw the code:
 *                             jd-17, jd-18, jd-19, published only, each after the one before was learned from
 *                                                     404            0.83          0.91   not measured
 *                             jd-20, jd-21, jd-23, from the catalogues of the dev sample, published only
 *                                                     400            0.86          0.94   not measured
 *                             jd-22, as the dev sample is mixed, after jd-20 and jd-21 were learned from
 *                                                     130            0.92          0.94   not measured
 *                             jd-24, as the dev sample is mixed, sealed until nothing more was learned
 *                                                     150            0.93          0.98   not measured
 *   2026-11-22, in the morning, three more of them: jd-26, published only, from 32 repositories
 *                                                     130            0.85          0.94   not measured
 *                             jd-25, three in five published, one in three to be a doubt
 *                                                     150            0.88          0.94   not measured
 *                             jd-27, as the dev sample is mixed, after jd-25 and jd-26 were learned from
 *                                                     150            0.86          0.95   not measured
 *                             jd-28, published only, after jd-27 was learned from
 *                                                     110            0.89          0.94   not measured
 *   2026-11-22, at noon, three more of them: jd-29, two in three published, from 63 sources never used before
 *                                                     150            0.91          0.93   not measured
 *                             jd-30, as the dev sample is mixed and mainly from its catalogues, sealed until jd-29 was learned from
 *                                                     160            0.90          0.96   not measured
 *                             jd-31, half from its catalogues and half from others, sealed until jd-30 was learned from
 *                                                     150            0.89          0.95   not measured
 *   2026-11-22, in the afternoon, four more of them: jd-32, from what earlier ones had left over
 *                                                   150            0.89          0.94   not measured
 *                             jd-33 and jd-35, as the dev sample is mixed, from its catalogues and others; jd-35 after jd-33 was learned from
 *                                                     300            0.92          0.94   not measured
 *                             jd-34, as it is mixed, from 28 repositories never used before, before jd-33 was learned from
 *                                                     150            0.93          0.96   not measured
 *   a second rater, blind, on jd-27 and jd-28            260            0.95          0.98   not measured
 *
 * Each set was looked at once before anything was learned from it; a set below is therefore no measure any more, but
 * keeps what was learned. Goals: 0.90 exact, 0.95 fail or not; jd-12 is a hair below the first (70 of 78), jd-13 reaches
 * both; jd-14 to jd-16 are below the second: second jobs whose verb data may have as well ("fills", "brings"); jd-24 reaches
 * both, its published half alone (78) 0.88 and 0.97. Published texts are not kept here.
 */
import { describe, expect, it } from 'vitest'
import { testJobDescription } from '../../../shared/analysis/jobDescription/testJobDescription'
import { jobDescriptionTextsDe, jobDescriptionTextsEn } from '../../../shared/text/jobDescription.texts'
import { missed, sameHints, sameLanguage, sameReasons, samplesOf, sameVerdict } from '../../support/labelledJobs'

const dev = samplesOf('jobDescriptions.dev.json')
const own = samplesOf('jobDescriptions.own.json')
const exam = samplesOf('jobDescriptions.exam.json')

describe('the job-description test on the labelled samples', () => {
  it('gives the verdict of the rater on all 30', () => {
    expect(dev).toHaveLength(30)
    expect(missed(dev, sameVerdict)).toEqual([])
  })

  it('gives the reasons of the rater on all 30', () => {
    expect(missed(dev, sameReasons)).toEqual([])
  })

  it('hints at a missing verb where the rater did, and once besides', () => {
    // "… membership bridge. Grain: one row per (user, organization) membership." has no verb either.
    expect(missed(dev, sameHints)).toEqual(['jd-026'])
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
    expect(own.length).toBeGreaterThan(900)
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

describe('the job-description test on what an examiner wrote', () => {
  it('gives the verdict of the examiner but for three that are disputable', () => {
    expect(exam.length).toBeGreaterThan(100)
    // "Informationen zu Fahrzeugen" names a thing, and nothing of it.
    // A calendar and what it does to footfall: the estimate works on the very days that are listed.
    expect(missed(exam, sameVerdict)).toEqual(['x1-051', 'jd-15-059', 'jd-31-015'])
  })

  it('gives the reasons of the examiner but for a known few', () => {
    expect(missed(exam, sameReasons)).toEqual([
      'x1-051',
      'x2-015',
      'x2-021',
      'x2-039',
      'x3-027',
      'x4-007',
      'x4-021',
      'jd-12-075',
      'jd-13-070',
      'jd-13-071',
      'jd-13-072',
      'jd-13-073',
      'jd-14-055',
      'jd-14-060',
      'jd-15-066',
      'jd-24-088',
      'jd-24-121',
      'jd-24-126',
      'jd-25-133',
      'jd-25-134',
      'jd-27-073',
      'jd-29-016',
      'jd-29-077',
      'jd-29-147',
      'jd-30-038',
      'jd-30-078',
      'jd-30-089',
      'jd-30-123',
      'jd-31-015',
      'jd-31-049',
      'jd-31-054',
      'jd-31-077',
      'jd-31-090',
      'jd-31-113',
      'jd-33-070',
      'jd-33-072',
      'jd-34-136',
      'jd-35-023',
      'jd-35-132',
    ])
  })
})

describe('what the test says', () => {
  const results = [...dev, ...own, ...exam].flatMap(({ name, text }) =>
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
