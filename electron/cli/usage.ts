// What Commander says of itself, in the language of whoever asked: what was wrong with the words, and the headings of the help.
import type { Command, CommanderError } from 'commander'
import type { Say, TextValues } from '../../shared/text/say'
import type { TextKey } from '../../shared/text/catalogue'

type UsageText = Extract<TextKey, `cli.usage.${string}`>

/** By Commander's own codes; the words it quotes, in their order, are the values. */
const WRONG: Readonly<Record<string, readonly [text: UsageText, ...names: readonly string[]] | undefined>> = {
  'commander.missingArgument': ['cli.usage.missingArgument', 'name'],
  'commander.optionMissingArgument': ['cli.usage.optionNeedsValue', 'option'],
  'commander.missingMandatoryOptionValue': ['cli.usage.missingOption', 'option'],
  'commander.unknownOption': ['cli.usage.unknownOption', 'option'],
  'commander.unknownCommand': ['cli.usage.unknownCommand', 'command'],
  'commander.excessArguments': ['cli.usage.tooManyWords', 'command'],
  'commander.invalidArgument': ['cli.usage.invalid', 'option', 'value'],
}

/** One sentence on what was wrong, the allowed or nearest words where Commander knows them, and where help is; undefined when it was nothing. */
export function usageSentence({ code, message }: CommanderError, say: Say): string | undefined {
  const wrong = WRONG[code]
  if (!wrong) return undefined
  const [text, ...names] = wrong
  const quoted = [...message.matchAll(/'([^']*)'/gu)].map(([, word = '']) => word)
  const values: TextValues = Object.fromEntries(names.map((name, at) => [name, quoted[at] ?? '']))
  return [say(text, values), ...hintsIn(message, say), say('cli.usage.help')].join(' ')
}

function hintsIn(message: string, say: Say): readonly string[] {
  const [, near] = /\(Did you mean (?:one of )?(.+)\?\)$/u.exec(message) ?? []
  const [, choices] = /Allowed choices are (.+)\.$/u.exec(message) ?? []
  const [, form] = /is invalid\. ([A-Z-]+)$/u.exec(message) ?? []
  return [
    ...(near === undefined ? [] : [say('cli.usage.near', { near })]),
    ...(choices === undefined ? [] : [say('cli.usage.choices', { choices })]),
    ...(form === undefined ? [] : [say('cli.usage.form', { form })]),
  ]
}

/** Before any command is made: what is made later inherits it. */
export function speakUsage(program: Command, say: Say): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('cli.usage.title.usage'),
    'Arguments:': say('cli.usage.title.arguments'),
    'Options:': say('cli.usage.title.options'),
    'Commands:': say('cli.usage.title.commands'),
  }
  return program
    .helpOption('-h, --help', say('cli.usage.option.help'))
    .helpCommand('help [command]', say('cli.usage.command.help'))
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const choices = argChoices?.join(', ')
        const more = [
          ...(choices === undefined ? [] : [say('cli.usage.option.choices', { choices })]),
          ...(typeof defaultValue === 'string' ? [say('cli.usage.option.default', { value: defaultValue })] : []),
        ]
        return more.length === 0 ? description : `${description} (${more.join('; ')})`
      },
    })
}
