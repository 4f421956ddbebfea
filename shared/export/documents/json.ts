import { portfolioText } from '../../format/save'
import type { Portfolio } from '../../model/portfolio'
import type { Exporter } from '../exporter'
import { exportFileName } from '../fileName'

/** Our own format, for others: without private notes, and without what a damaged file held, for nobody can say what is in there. */
export const jsonExporter: Exporter = {
  id: 'json',
  extension: 'workback.json',
  title: 'export.title.json',
  render: (portfolio) => [
    { name: exportFileName(portfolio.name, '.workback.json'), text: portfolioText(forOthers(portfolio)) },
  ],
}

/** The portfolio as it may leave the facilitator's hands. */
function forOthers(portfolio: Portfolio): Portfolio {
  const notes = Object.fromEntries(Object.entries(portfolio.notes).filter(([, note]) => !note.private))
  const unknown = Object.fromEntries(
    Object.entries(portfolio.unknown).filter(([pointer]) => !pointer.startsWith('/setAside')),
  )
  return { ...portfolio, notes, unknown }
}
