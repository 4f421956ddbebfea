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
        jd-36-039 jd-36-070 jd-36-106 jd-37-035 jd-37-059 jd-37-063 jd-37-074 jd-37-109 jd-37-127 jd-38-021
        jd-38-026 jd-38-041 jd-38-054 jd-38-073 jd-38-124 jd-38-139 jd-38-147 jd-38-150 jd-39-070 jd-39-084
        jd-39-126 jd-39-141 w1-003 w1-017 w1-051 w1-120 w1-128 w1-135 w2-047 w2-049 w2-053 w2-090 w2-099 w2-114
        w2-118 w2-135 w2-141 w2-148 w3-010 w3-037 w3-046 w3-069 w3-079 w3-095 w3-123 w3-131 w3-146 w3-149
        jd-40-020 jd-40-021 jd-40-035 jd-40-118 jd-41-029 jd-41-037 jd-41-091 jd-41-093 jd-41-094 jd-41-095
        jd-41-147 w4-037 w4-052 w4-060 w4-071 w4-079 w4-087 w4-093 w4-095 w4-098 w4-106 w4-134 w4-145 w4-146
        w4-149 w5-041 w5-043 w5-053 w5-056 w5-065 w5-068 w5-076 w5-078 w5-108 w5-109 w5-112 w5-114 w5-115 w5-134
        w6-033 w6-034 w6-038 w6-047 w6-051 w6-059 w6-066 w6-069 w6-076 w6-085 w6-094 w6-110 w6-152 w6-154
        w11-033 w11-034 w11-057 w11-060 w11-068 w11-082 w11-091 w11-111 w11-119 w11-129 w11-139 w11-140 w11-142
        w11-146 w11-149 w11-157 w11-162 w11-171 w11-172 w11-180 w12-026 w12-027 w12-038 w12-052 w12-064 w12-072
        w12-096 w12-104 w12-121 w12-122 w12-167 jd-42-021 jd-42-029 jd-42-141 jd-43-077 jd-43-093 jd-43-099
        w13-004 w13-010 w13-014 w13-033 w13-045 w13-050 w13-065 w13-066 w13-086 w13-090 w13-117 w13-122 w13-141
        w13-156 w13-158 w13-159 w13-161 w13-167 w13-169 w13-175 w13-178 w13-181 w13-189 w13-195 w13-209 w13-231
        w14-015 w14-017 w14-020 w14-025 w14-036 w14-041 w14-044 w14-066 w14-067 w14-074 w14-095 w14-103 w14-119
        w14-123 w14-148 w14-150 jd44-005 jd44-031 jd44-045 jd44-105 jd44-126 jd44-138 jd-45-017 jd-45-034
        jd-45-043 jd-45-048 jd-45-079 jd-45-083 jd-45-105 jd-45-141 jd-46-054 jd-46-062 jd-46-135 jd-46-137
        w15-008 w15-042 w15-044 w15-077 w15-080 w15-149 w15-150 w16-003 w16-033 w16-054 w16-063 w16-065 w16-089
        w16-093 w16-095 w16-109 w16-114 w16-120 w16-130 w16-148 w16-149
      `),
    )
  })

  it('gives their reasons but for a known few', () => {
    expect(missed(writers, sameReasons)).toEqual(
      idsOf(`
        jd-36-032 jd-36-070 jd-36-089 jd-36-090 jd-36-097 jd-36-114 jd-36-149 jd-37-011 jd-37-025 jd-37-059
        jd-37-074 jd-37-093 jd-37-109 jd-38-001 jd-38-021 jd-38-064 jd-38-073 jd-38-124 jd-38-139 jd-38-147
        jd-38-150 jd-39-070 jd-39-084 jd-39-111 jd-39-120 jd-39-125 jd-39-126 jd-39-141 jd-39-146 w1-013 w1-039
        w1-051 w1-063 w1-077 w1-120 w1-128 w1-135 w2-019 w2-044 w2-049 w2-050 w2-053 w2-066 w2-090 w2-092 w2-099
        w2-118 w2-135 w2-141 w3-019 w3-046 w3-048 w3-069 w3-079 w3-095 w3-099 w3-123 w3-131 w3-137 w3-146 w3-149
        jd-40-020 jd-40-021 jd-40-035 jd-40-071 jd-40-108 jd-40-109 jd-40-118 jd-41-011 jd-41-029 jd-41-037
        jd-41-039 jd-41-047 jd-41-053 jd-41-054 jd-41-073 jd-41-075 jd-41-091 jd-41-093 jd-41-095 jd-41-108
        jd-41-116 jd-41-133 jd-41-147 w4-021 w4-037 w4-071 w4-075 w4-095 w4-097 w4-098 w4-109 w4-134 w4-145
        w4-146 w4-149 w5-010 w5-011 w5-021 w5-025 w5-041 w5-043 w5-045 w5-055 w5-060 w5-065 w5-066 w5-068 w5-073
        w5-076 w5-078 w5-112 w5-114 w5-115 w5-129 w5-134 w5-137 w6-008 w6-014 w6-030 w6-034 w6-043 w6-047 w6-050
        w6-051 w6-058 w6-059 w6-060 w6-069 w6-084 w6-085 w6-152 w6-154 w11-025 w11-033 w11-034 w11-036 w11-065
        w11-068 w11-082 w11-111 w11-122 w11-129 w11-139 w11-140 w11-145 w11-146 w11-149 w11-157 w11-162 w11-170
        w11-171 w11-175 w11-179 w11-180 w12-026 w12-027 w12-035 w12-038 w12-052 w12-058 w12-064 w12-065 w12-096
        w12-102 w12-104 w12-116 w12-121 w12-167 jd-42-017 jd-42-029 jd-42-100 jd-42-130 jd-43-062 jd-43-068
        jd-43-093 jd-43-099 jd-43-143 jd-43-144 w13-004 w13-012 w13-014 w13-026 w13-033 w13-045 w13-065 w13-081
        w13-086 w13-113 w13-117 w13-143 w13-150 w13-156 w13-158 w13-159 w13-161 w13-164 w13-167 w13-172 w13-174
        w13-175 w13-181 w13-195 w13-219 w13-231 w14-015 w14-017 w14-020 w14-025 w14-032 w14-066 w14-067 w14-068
        w14-077 w14-085 w14-086 w14-095 w14-119 w14-141 w14-148 w14-150 jd44-005 jd44-017 jd44-045 jd44-105
        jd-45-043 jd-45-048 jd-45-073 jd-45-078 jd-45-079 jd-45-083 jd-45-092 jd-45-106 jd-45-110 jd-45-133
        jd-45-141 jd-46-012 jd-46-018 jd-46-054 jd-46-072 jd-46-078 jd-46-098 jd-46-099 jd-46-135 jd-46-147
        w15-008 w15-042 w15-077 w15-080 w15-102 w15-123 w15-132 w15-149 w15-150 w16-033 w16-063 w16-065 w16-084
        w16-093 w16-094 w16-095 w16-109 w16-114 w16-120 w16-136 w16-148
      `),
    )
  })
})
