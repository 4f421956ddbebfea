/*
 * The job-description test on texts that writers made up: engineers in a hurry, clerks, nurses, consultants, English and German.
 *
 *   first sight                                                                texts   exact verdict   fail or not
 *   2026-11-22, in the evening: jd-36 and jd-37, mixed as the dev sample is      300            0.82          0.87
 *                               a second rater, blind, on jd-37                  150            0.93          0.98
 *                               jd-38 and jd-39, after those were learned from   300            0.82          0.88
 *                               w1 to w3, cards of three writers                 450            0.79          0.82
 *                               jd-40 and jd-41, after all of those              300            0.86          0.89
 *                               what their examiners had left over, after those  300            0.90          0.94
 *                               w4 and w5, cards of two more writers             300            0.82          0.84
 *   2026-11-22, at night:       jd-42 and jd-43, mixed as the dev sample is      300            0.90          0.93
 *                               w6, w11 and w12, cards of three more writers     510            0.85          0.88
 *                               w13 and w14, after those were learned from       382            0.84          0.86
 *                               w15, after all of those                          149            0.89          0.92
 *   2026-11-23, at night:       jd-45 and jd-46, mixed as the dev sample is      300            0.85          0.90
 *                               w16, cards of another writer                     150            0.83          0.87
 *
 * Harder than all sets before: their writers use verbs, technologies and buzzwords of their own. What was learned is kept
 * here; the published texts among them (351 of the 900) are not.
 */
import { describe, expect, it } from 'vitest'
import { missed, samplesOf, sameReasons, sameVerdict } from '../../support/labelledJobs'

const writers = samplesOf('jobDescriptions.writers.json')

/** Ids as one line of words. */
const idsOf = (text: string): readonly string[] => text.trim().split(/\s+/)

describe('the job-description test on what writers made up', () => {
  it('gives their verdict but for those that are disputed or need the world to be known', () => {
    expect(writers.length).toBeGreaterThan(800)
    expect(missed(writers, sameVerdict)).toEqual(
      idsOf(`
        jd-37-035 jd-37-127 jd-38-026 jd-38-054 jd-38-124 jd-38-147 jd-39-084 jd-39-141 w1-135 w2-148 w3-010 w3-037
        w3-069 w3-079 w3-123 w3-131 w3-146 w3-149 jd-40-035 jd-41-093 jd-41-094 w4-052 w4-079 w4-106 w4-134 w4-145 w4-149 w5-041
        w5-053 w5-056 w5-065 w5-076 w6-033 w6-038 w6-047 w6-059 w6-066 w6-069 w6-076 w11-034 w11-057 w11-060 w11-162
        w11-171 w12-064 w12-121 w12-122 w13-014 w13-117 w13-122 w13-141 w14-015 w14-017 w14-036 w14-044 w14-103 jd44-045
        jd-45-017 jd-45-105 jd-45-141 w15-008 w15-042 w15-044 w15-080 w15-149 w16-095 w16-114 w16-130 w16-149
      `),
    )
  })

  it('gives their reasons but for a known few', () => {
    expect(missed(writers, sameReasons)).toEqual(
      idsOf(`
        jd-36-032 jd-36-089 jd-36-090 jd-36-097 jd-36-114 jd-36-149 jd-37-011 jd-37-025 jd-37-093 jd-38-001 jd-38-064
        jd-38-124 jd-38-147 jd-38-150 jd-39-084 jd-39-111 jd-39-120 jd-39-125 jd-39-141 jd-39-146 w1-013 w1-039 w1-051
        w1-063 w1-077 w1-135 w2-019 w2-044 w2-050 w2-066 w2-092 w3-019 w3-048 w3-069 w3-079 w3-099 w3-123 w3-131 w3-137
        w3-146 w3-149 jd-40-035 jd-40-071 jd-40-108 jd-40-109 jd-41-011 jd-41-039 jd-41-047 jd-41-053 jd-41-054
        jd-41-073 jd-41-075 jd-41-093 jd-41-095 jd-41-108 jd-41-116 jd-41-133 jd-41-147 w4-021 w4-037 w4-075 w4-097 w4-109 w4-134
        w4-145 w4-149 w5-010 w5-011 w5-021 w5-025 w5-041 w5-043 w5-045 w5-055 w5-060 w5-065 w5-066 w5-073 w5-076 w5-129
        w5-137 w6-008 w6-014 w6-030 w6-043 w6-047 w6-050 w6-058 w6-059 w6-060 w6-069 w6-084 w11-025 w11-034 w11-036
        w11-065 w11-068 w11-122 w11-145 w11-146 w11-149 w11-162 w11-170 w11-171 w11-175 w11-179 w12-035 w12-058 w12-064
        w12-065 w12-096 w12-102 w12-104 w12-116 w12-121 jd-42-017 jd-42-100 jd-42-130 jd-43-062 jd-43-068 jd-43-143
        jd-43-144 w13-012 w13-014 w13-026 w13-081 w13-113 w13-117 w13-143 w13-150 w13-164 w13-172 w13-174 w13-219
        w14-015 w14-017 w14-032 w14-068 w14-077 w14-085 w14-086 w14-095 w14-119 w14-141 w14-148 jd44-017 jd44-045
        jd-45-043 jd-45-073 jd-45-078 jd-45-092 jd-45-106 jd-45-110 jd-45-133 jd-45-141 jd-46-012 jd-46-018 jd-46-072
        jd-46-078 jd-46-098 jd-46-099 jd-46-147 w15-008 w15-042 w15-077 w15-080 w15-102 w15-123 w15-132 w15-149 w16-033
        w16-084 w16-094 w16-095 w16-114 w16-136
      `),
    )
  })
})
