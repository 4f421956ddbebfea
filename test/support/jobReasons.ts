// What the rules of the job-description test say of a text, as short as a test wants to read it. What a whole card is worded like is held to the labelled cards.
import { testByRules } from '../../shared/analysis/jobDescription/testJobDescription'

/** Each reason as "code/level". */
export const findings = (text: string, name = 'Product'): readonly string[] =>
  testByRules(name, text).reasons.map(({ code, level }) => `${code}/${level}`)

/** The words that a reason quotes. */
export const quotedFor = (code: string, text: string, name = 'Product'): readonly string[] =>
  testByRules(name, text)
    .reasons.filter((reason) => reason.code === code)
    .flatMap(({ quotes }) => quotes.map(({ start, end }) => text.slice(start, end)))
