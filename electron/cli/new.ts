import { portfolioText } from '../../shared/format/save'
import { PortfolioId } from '../../shared/model/entities/ids'
import { Name } from '../../shared/model/entities/fields'
import { emptyPortfolio } from '../../shared/model/portfolio'
import { retailSample } from '../../shared/sample/retail'
import type { Say } from '../../shared/text/say'
import { remark, type ExitCode, type Terminal } from './terminal'
import { writeOutput } from './writeOutput'

/** `workback new`: an empty portfolio, or a copy of the worked example under an id of its own. */
export async function startNew(
  terminal: Terminal,
  asked: { readonly name: string | undefined; readonly sample: boolean; readonly out: string | undefined },
  say: Say,
): Promise<ExitCode> {
  const id = PortfolioId.parse(`portfolio_${terminal.means.randomId()}`)
  const name = Name.safeParse(asked.name)
  if (!name.success && !(asked.sample && asked.name === undefined)) {
    remark(terminal, say('cli.new.needsName'))
    return 2
  }
  const plain = asked.sample ? retailSample(id) : emptyPortfolio(id, name.data ?? '')
  const portfolio = name.success ? { ...plain, name: name.data } : plain
  return writeOutput(terminal, portfolioText(portfolio), asked.out, false, say)
}
