// The job-description test (2.22) over the whole portfolio, each text once: typing in one product tests one product.
import type { DataProduct } from '../model/entities/dataProduct'
import type { Portfolio } from '../model/portfolio'
import { finding, rule, type Finding, type FindingText, type Severity } from './finding'
import type { JobDescriptionReason, JobDescriptionResult } from './jobDescription/jobDescriptionResult'
import { testJobDescription } from './jobDescription/testJobDescription'
import { doubtOfName, doubtOfPorts } from './notAProduct/notAProduct'
import { perRecord } from './perRecord'
import { perWord } from './perWord'
import { ofEachProduct, productsIn } from './recordsIn'
import { denialsOf, isOutranked } from './roomVerdict'

/** How many names, and texts under each, are kept in mind: a large portfolio, and what is typed in it for a while. */
const NAMES = 4_000
const TEXTS = 200
const testedUnder = perWord((name) => perWord((job) => tested(name, job), TEXTS), NAMES)

/** A name that sounds like no product is heard before anybody has told the job (2.15). */
function tested(name: string, job: string): JobDescriptionResult {
  const result = testJobDescription(name, job)
  if (!isUntold(result)) return result
  return { ...result, reasons: [...result.reasons, ...doubtOfName(name)] }
}

/** True while there is no job description to speak of. */
export const isUntold = ({ reasons }: JobDescriptionResult): boolean => reasons[0]?.code === 'missing'

/**
 * The result for a product as it stands: its text, its name, and what it hands out. The same words are tested once, whoever asks and in
 * whichever copy of the record.
 */
export function jobDescriptionOf({ name, job, ports }: Pick<DataProduct, 'name' | 'job' | 'ports'>) {
  const result = testedUnder(name)(job)
  return result.reasons.some(({ code }) => code === 'not-a-product') ? result : withPorts(result, ports)
}

/** What only dashboards come out of is doubted; a verdict that is worse stays. */
function withPorts(result: JobDescriptionResult, ports: DataProduct['ports']): JobDescriptionResult {
  const doubt = doubtOfPorts(ports)
  if (doubt.length === 0) return result
  const verdict = result.verdict === 'pass' ? 'warn' : result.verdict
  return { ...result, verdict, reasons: [...result.reasons, ...doubt] }
}

/** Tests a few milliseconds' worth at a time; the rule then finds it done. */
export function* jobDescriptionSteps({
  dataProducts,
}: Pick<Portfolio, 'dataProducts'>): Generator<void, void, undefined> {
  for (const [at, product] of productsIn(dataProducts).entries()) {
    findingsOf(product)
    if (at % TESTED_AT_ONCE === 0) yield
  }
}
const TESTED_AT_ONCE = 25

/** Every reason the test gives, one finding for each code. */
export const jobDescriptionRule = rule({
  id: 'job-description',
  reads: ['dataProducts'],
  find: ofEachProduct((product) => findingsOf(product)),
})

const findingsOf = perRecord((product: DataProduct): readonly Finding[] => {
  const reasons = jobDescriptionOf(product).reasons.filter(({ code }) => !isOutranked(product, code))
  const worstFirst = LEVELS.flatMap((level) => reasons.filter((reason) => reason.level === level))
  const perCode = new Map(worstFirst.toReversed().map((reason) => [reason.code, reason]))
  return [
    ...[...perCode.values()].toReversed().flatMap((reason) => asFinding(reason, product)),
    ...saidByTheRoom(product),
  ]
})

/** What people who know the domain deny counts, whatever the test says (2.23). */
function saidByTheRoom(product: DataProduct): readonly Finding[] {
  const { id, name } = product
  return denialsOf(product).map(({ code, by }) => {
    const values = { name, by: by === '' ? '' : ` (${by})` }
    const said = finding(`finding.room.${code}`, id, { severity: 'warning', ref: '2.23', ...values })
    return { ...said, fails: true, id: `job-description:${code}:${id}`, rule: 'job-description' }
  })
}

const LEVELS = ['fail', 'warn', 'hint'] as const
const severityOf: Readonly<Record<JobDescriptionReason['level'], Severity>> = {
  fail: 'warning',
  warn: 'warning',
  hint: 'info',
}

const isFindingText = (text: string): text is FindingText => text.startsWith('finding.')

/** Fails only what somebody has told: a job that is still to be written is nobody's mistake. */
function asFinding(
  { code, level, text, values }: JobDescriptionReason,
  { id, name, job }: DataProduct,
): readonly Finding[] {
  if (!isFindingText(text)) return []
  const ref = code === 'not-a-product' ? '2.15' : '2.22'
  const said = finding(text, id, { severity: severityOf[level], ref, name, ...values })
  const fails = level === 'fail' && job !== '' ? ({ fails: true } as const) : {}
  return [{ ...said, ...fails, id: `job-description:${code}:${id}`, rule: 'job-description', code }]
}
