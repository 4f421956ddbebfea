import { Option, type Command } from 'commander'
import {
  somethingFits,
  suggestionsFor,
  type Suggestion,
  type SuggestionOptions,
} from '../../shared/analysis/generalise'
import * as nearWords from '../../shared/analysis/similarity/nearWords/vectorTable'
import { learnWords } from '../../shared/analysis/similarity/nearWords/wordVectors'
import { suggestionReason } from '../../shared/export/suggestionReason'
import type { Portfolio } from '../../shared/model/portfolio'
import { objectiveText, dimensionText } from '../../shared/analysis/sloInterview/objectiveText'
import type { Slo } from '../../shared/model/entities/dataProduct'
import { nameOf } from '../../shared/model/stepName'
import type { Say } from '../../shared/text/say'
import { readInput } from './readInput'
import { remark, steadyText, type ExitCode, type Terminal } from './terminal'

/** A suggestion as other programs read it; these names are a promise. */
interface PrintedSuggestion extends Omit<Suggestion, 'affected'> {
  readonly name: string
  readonly affected: { readonly useCases: readonly string[]; readonly owners: readonly string[] }
}
interface SuggestFlags {
  readonly need: string
  readonly consumer: NonNullable<SuggestionOptions['consumer']>
  readonly json?: true
}
const CONSUMERS: readonly SuggestFlags['consumer'][] = ['person', 'team', 'application', 'system']
/** So many reasons convince a person; programs get all. */
const REASONS_SHOWN = 3

/** The arguments and options of `workback suggest`, on a command of that name. */
export const describeSuggest = (
  command: Command,
  terminal: Terminal,
  say: Say,
  end: (code: ExitCode) => void,
): Command =>
  command
    .argument('<file>', say('cli.argument.file'))
    .requiredOption('--need <text>', say('cli.option.need'))
    .addOption(
      new Option('--consumer <kind>', say('cli.option.consumer', { consumers: CONSUMERS.join(', ') }))
        .choices(CONSUMERS)
        .default('person'),
    )
    .option('--json', say('cli.option.jsonSuggestions'))
    .action(async (file: string, flags: SuggestFlags) => end(await suggest(terminal, file, flags, say)))

/** `workback suggest`: what exists for a new need, or comes closest; that nothing fits ends well too, for then creating is right. */
async function suggest(
  terminal: Terminal,
  path: string,
  { need, consumer, json }: SuggestFlags,
  say: Say,
): Promise<ExitCode> {
  if (need.trim() === '') {
    remark(terminal, say('cli.suggest.blank'))
    return 2
  }
  const portfolio = await readInput(terminal, path, say)
  if (!portfolio) return 2
  learnWords(nearWords)
  const found = suggestionsFor(portfolio, need, { consumer, closest: true }).map((suggestion) =>
    printed(suggestion, portfolio),
  )
  if (json === true) terminal.out(`${JSON.stringify(found, null, 2)}\n`)
  else for (const line of found.flatMap((suggestion) => linesOf(suggestion, say))) terminal.out(`${steadyText(line)}\n`)
  remark(terminal, summaryOf(found, portfolio.name, say))
  return 0
}

/** What to make of the list, in one sentence. */
function summaryOf(found: readonly PrintedSuggestion[], name: string, say: Say): string {
  if (found.length === 0) return say('cli.suggest.nothing', { name })
  if (!somethingFits(found)) return say('cli.suggest.closest', { name })
  return say('cli.suggest.summary', { name, count: found.length })
}

function printed(suggestion: Suggestion, portfolio: Portfolio): PrintedSuggestion {
  const { product, affected, ...rest } = suggestion
  return {
    product,
    name: nameOf(portfolio, product) ?? '',
    ...rest,
    affected: {
      useCases: affected.useCases.flatMap((id) => portfolio.useCases[id]?.name ?? []),
      owners: affected.owners.flatMap((id) => portfolio.domains[id]?.name ?? []),
    },
  }
}

function linesOf(
  { name, score, fits, littleInCommon, why, provides, toAdd, affected }: PrintedSuggestion,
  say: Say,
): readonly string[] {
  const { attributes, port, slos } = toAdd
  const listed = (
    key: 'provides' | 'add.attributes' | 'affected.useCases' | 'affected.owners',
    names: readonly string[],
  ) => (names.length > 0 ? [say(`suggest.${key}`, { names: names.join(', ') })] : [])
  return [
    say('suggest.product', { name, percent: Math.round(score * 100) }),
    ...[
      ...why.slice(0, REASONS_SHOWN).map((match) => suggestionReason(match, say)),
      ...listed('provides', [...provides.attributes, ...provides.ports]),
      ...listed('add.attributes', attributes),
      ...(port === null
        ? []
        : [say('suggest.add.port', { kind: port === 'api' ? say('suggest.port.api') : say('suggest.port.report') })]),
      ...slos.map(({ asked, promised }) => promiseToAdd(asked, promised, say)),
      ...remarkOn({ fits, littleInCommon, toAdd }, say),
      ...listed('affected.useCases', affected.useCases),
      ...listed('affected.owners', affected.owners),
    ].map((line) => `  ${line}`),
  ]
}

/** Said where nothing is to be added, and where more may be. */
function remarkOn(
  { fits, littleInCommon, toAdd }: Pick<Suggestion, 'fits' | 'littleInCommon' | 'toAdd'>,
  say: Say,
): readonly string[] {
  if (!fits) return [say('suggest.add.rest')]
  if (littleInCommon) return [say('suggest.add.little')]
  const { attributes, port, slos } = toAdd
  return port === null && attributes.length === 0 && slos.length === 0 ? [say('suggest.add.nothing')] : []
}

const promiseToAdd = (asked: Slo, promised: Slo | null, say: Say): string => {
  const said = (slo: Slo) => {
    const { key, values } = objectiveText(slo)
    const dimension = dimensionText(slo.dimension)
    return `${say(dimension.key, dimension.values)}: ${say(key, values)}`
  }
  return promised === null
    ? say('suggest.add.slo', { asked: said(asked) })
    : say('suggest.tighten.slo', { asked: said(asked), promised: said(promised) })
}
