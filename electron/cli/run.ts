// The commands and their options, once; what they do stands in a file each.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { languages, type Language } from '../../shared/text/catalogue'
import { sayIn, type Say } from '../../shared/text/say'
import { check } from './check'
import { exportTo, formNames } from './export'
import { startNew } from './new'
import { recover, type RecoverFlags } from './recover'
import { describePortfolioVerbs } from './portfolioVerbs'
import { printSchema } from './schema'
import { describeSuggest } from './suggest'
import { remark, type ExitCode, type Terminal } from './terminal'
import { speakUsage, usageSentence } from './usage'

/** Does what was asked for and answers the exit code; never ends the process itself. */
export async function run(words: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  const say = sayIn(languageAsked(words))
  const outcome: { code: ExitCode } = { code: 0 }
  const program = programOf(terminal, say, version, (code) => (outcome.code = code))
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const wrong = usageSentence(error, say)
    if (wrong !== undefined) remark(terminal, wrong)
    return error.exitCode === 0 ? 0 : 2
  }
  return outcome.code
}

/** Wanted before anything is parsed, for help speaks too. */
function languageAsked(words: readonly string[]): Language {
  const joined = words.join('\n')
  const asked = /(?:^|\n)--lang[=\n]([a-z]+)/.exec(joined)?.[1]
  return languages.find((language) => language === asked) ?? 'en'
}

interface CheckOptions {
  readonly json?: true
}
interface ExportFlags {
  readonly to: string
  readonly out: string
  readonly date?: string
}
interface NewFlags {
  readonly sample?: true
  readonly out?: string
}

function programOf(terminal: Terminal, say: Say, version: string, end: (code: ExitCode) => void): Command {
  // What is wrong is said where it is caught, in one sentence of ours.
  const output = { writeOut: terminal.out, writeErr: terminal.err, outputError: () => undefined }
  const program = speakUsage(new Command('workback'), say)
    .description(say('cli.about'))
    .version(version, '-V, --version', say('cli.usage.option.version'))
    .exitOverride()
    .configureOutput(output)
    .addOption(inLanguage(say))
  const command = (usage: string, about: string) => program.command(usage).description(about).addOption(inLanguage(say))
  command('check', say('cli.check.about'))
    .argument('<file>', say('cli.argument.file'))
    .option('--json', say('cli.option.json'))
    .action(async (file: string, flags: CheckOptions) => end(await check(terminal, file, flags.json === true, say)))
  describeSuggest(command('suggest', say('cli.suggest.about')), terminal, say, end)
  describePortfolioVerbs(command, terminal, say, end)
  command('export', say('cli.export.about'))
    .argument('<file>', say('cli.argument.file'))
    .requiredOption('--to <forms>', say('cli.option.to', { forms: formNames() }))
    .requiredOption('--out <folder>', say('cli.option.outFolder'))
    .addOption(new Option('--date <day>', say('cli.option.date')).argParser(day))
    .action(async (file: string, { to, out, date }: ExportFlags) =>
      end(await exportTo(terminal, file, { to, folder: out, exportedOn: date ?? '' }, say)),
    )
  command('new', say('cli.new.about'))
    .argument('[name]', say('cli.argument.name'))
    .option('--sample', say('cli.option.sample'))
    .option('--out <file>', say('cli.option.outFile'))
    .action(async (name: string | undefined, { sample, out }: NewFlags) =>
      end(await startNew(terminal, { name, sample: sample === true, out }, say)),
    )
  command('recover', say('cli.recover.about'))
    .option('--data <folder>', say('cli.option.data'))
    .option('--out <folder>', say('cli.option.outFolder'))
    .option('--json', say('cli.option.json'))
    .action(async (flags: RecoverFlags) => end(await recover(terminal, flags, say)))
  command('schema', say('cli.schema.about'))
    .option('--out <file>', say('cli.option.outFile'))
    .action(async ({ out }: NewFlags) => end(await printSchema(terminal, out, say)))
  return program
}

/** Before the command or behind it. */
const inLanguage = (say: Say): Option => new Option('--lang <language>', say('cli.option.language')).choices(languages)

function day(written: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written
  throw new InvalidArgumentError('YYYY-MM-DD')
}
