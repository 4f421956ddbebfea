import { isOfWholeMap } from '../../shared/analysis/mapChecks'
import { reviewOf } from '../../shared/analysis/review'
import type { Finding, Severity } from '../../shared/analysis/finding'
import type { Portfolio } from '../../shared/model/portfolio'
import { nameOf } from '../../shared/model/stepName'
import type { Say } from '../../shared/text/say'
import { printedFix, type PrintedFix } from './printedFix'
import { readInput } from './readInput'
import { remark, steadyText, type ExitCode, type Terminal } from './terminal'

/** A finding as other programs read it; these names are a promise. */
interface PrintedFinding {
  /** The same finding has the same id on every machine: `rule:code:subject`. */
  readonly id: string
  readonly rule: string
  readonly code: string
  readonly severity: Severity
  /** The id of the record it is about. */
  readonly subject: string
  readonly name: string
  readonly message: string
  /** The part of the practice behind it (DOMAIN.md), as '2.17'. */
  readonly ref: string
}

/** `workback check`: what the rules of the practice say about a portfolio. */
export async function check(terminal: Terminal, path: string, asJson: boolean, say: Say): Promise<ExitCode> {
  const portfolio = await readInput(terminal, path, say)
  if (!portfolio) return 2
  const findings = reviewOf(portfolio).map((finding) => withFix(finding, portfolio, say))
  if (asJson) terminal.out(`${JSON.stringify(findings, null, 2)}\n`)
  else for (const finding of findings) terminal.out(`${steadyText(lineWithFix(finding, say))}\n`)
  remark(terminal, summary(portfolio, findings, say))
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** A finding and the move that settles it, where there is one. */
interface Settled extends PrintedFinding {
  readonly fix?: PrintedFix
}

function withFix(finding: Finding, portfolio: Portfolio, say: Say): Settled {
  const fix = printedFix(finding, portfolio, say)
  return { ...printed(finding, portfolio, say), ...(fix && { fix }) }
}

/** What has to be looked at first is settled in the app. */
const lineWithFix = (finding: Settled, say: Say): string =>
  [
    line(finding, say),
    ...(finding.fix ? [say(`cli.check.fix.${finding.fix.how}`, { fix: finding.fix.message })] : []),
  ].join(' ')

/** A finding as it is printed. */
export const printed = (
  { id, rule, code, severity, subject, text, values, ref }: Finding,
  portfolio: Portfolio,
  say: Say,
): PrintedFinding => ({
  ...{ id, rule, code, severity, subject },
  name: nameOf(portfolio, subject) ?? '',
  message: say(text, values),
  ref,
})

/** A finding as one line; what is said of the whole map names none of its cards. */
export function line(finding: PrintedFinding, say: Say): string {
  const { severity, name, message, ref } = finding
  const said = isOfWholeMap(finding) ? message : `${name}: ${message}`
  return `${say(`cli.severity.${severity}`)}: ${said} (${ref})`
}

function summary({ name }: Portfolio, findings: readonly PrintedFinding[], say: Say): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return say('cli.check.summary', {
    name,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  })
}
