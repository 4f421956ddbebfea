import { portfolioText } from '../../format/save'
import { publicPortfolio } from '../../model/publicPortfolio'
import type { Exporter } from '../exporter'
import { exportFileName } from '../fileName'

/** Our own format, for others. */
export const jsonExporter: Exporter = {
  id: 'json',
  extension: 'workback.json',
  title: 'export.title.json',
  render: (portfolio) => [
    { name: exportFileName(portfolio.name, '.workback.json'), text: portfolioText(publicPortfolio(portfolio)) },
  ],
}
