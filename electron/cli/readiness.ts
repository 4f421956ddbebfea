import { isAnswered, missingInWords, readinessReport } from '../../shared/export/documents/readinessReport'
import { inKeyOrder } from '../../shared/export/inKeyOrder'
import { rememberedWords } from '../../shared/export/rememberedWords'
import type { Say } from '../../shared/text/say'
import { readInput } from './readInput'
import { remark, steadyText, type ExitCode, type Terminal } from './terminal'

/** `workback readiness`: what is missing for each product to be handed over, item by item (DOMAIN.md I). */
export async function readiness(terminal: Terminal, path: string, asJson: boolean, say: Say): Promise<ExitCode> {
  const given = await readInput(terminal, path, say)
  if (!given) return 2
  const report = readinessReport(inKeyOrder(given), rememberedWords(say))
  if (asJson) terminal.out(`${JSON.stringify(report, null, 2)}\n`)
  else for (const text of linesOf(report, say)) terminal.out(`${steadyText(text)}\n`)
  remark(terminal, say('cli.readiness.summary', { name: report.portfolio, ready: report.ready, products: report.of }))
  return report.open.length > 0 ? 1 : 0
}

const linesOf = ({ products }: ReturnType<typeof readinessReport>, say: Say): readonly string[] =>
  products.flatMap(({ name, items, open }) => [
    say('cli.readiness.product', { name, settled: items.length - open, count: items.length }),
    ...items
      .filter(({ state }) => state === 'open')
      .map((item) => say('cli.readiness.open', { title: item.title, missing: missingInWords(item) })),
    ...items.filter(isAnswered).map(({ title, state, reason }) => {
      const values = { title, state: say(`readiness.state.${state}`), reason }
      return say('cli.readiness.settled', values)
    }),
  ])
