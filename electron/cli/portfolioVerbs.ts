// The verbs that read the portfolio as a whole.
import { Option, type Command } from 'commander'
import { chargeRules, type ChargeRule } from '../../shared/analysis/economics'
import type { Say } from '../../shared/text/say'
import { impact } from './impact'
import { plan } from './plan'
import { readiness } from './readiness'
import { slo } from './slo'
import type { ExitCode, Terminal } from './terminal'

interface Flags {
  readonly json?: true
}

/** Adds `readiness`, `slo`, `impact` and `plan`. */
export function describePortfolioVerbs(
  command: (usage: string, about: string) => Command,
  terminal: Terminal,
  say: Say,
  end: (code: ExitCode) => void,
): void {
  command('readiness', say('cli.readiness.about'))
    .argument('<file>', say('cli.argument.file'))
    .option('--json', say('cli.option.resultJson'))
    .action(async (file: string, { json }: Flags) => end(await readiness(terminal, file, json === true, say)))
  command('slo', say('cli.slo.about'))
    .argument('<file>', say('cli.argument.file'))
    .option('--json', say('cli.option.resultJson'))
    .action(async (file: string, { json }: Flags) => end(await slo(terminal, file, json === true, say)))
  command('impact', say('cli.impact.about'))
    .argument('<file>', say('cli.argument.file'))
    .requiredOption('--of <name>', say('cli.impact.option.of'))
    .option('--json', say('cli.option.resultJson'))
    .action(async (file: string, { of, json }: Flags & { readonly of: string }) =>
      end(await impact(terminal, file, { of, asJson: json === true }, say)),
    )
  command('plan', say('cli.plan.about'))
    .argument('<file>', say('cli.argument.file'))
    .option('--json', say('cli.option.resultJson'))
    .addOption(
      new Option('--charge-back <rule>', say('cli.plan.option.chargeBack')).choices(chargeRules).default('equal'),
    )
    .action(async (file: string, { json, chargeBack }: Flags & { readonly chargeBack: ChargeRule }) =>
      end(await plan(terminal, file, { asJson: json === true, chargeBack }, say)),
    )
}
