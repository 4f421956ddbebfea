// Every way out of Workback; a new one is one line here.
import { jsonExporter } from './documents/json'
import { markdownExporter } from './documents/markdown'
import { productPageExporter } from './documents/productPage'
import { sloSheetExporter } from './documents/sloSheet'
import type { Exporter } from './exporter'

export const exporters: readonly Exporter[] = [jsonExporter, markdownExporter, productPageExporter, sloSheetExporter]

/** The exporter that `--to` or a menu means; undefined when there is none. */
export const exporterNamed = (id: string): Exporter | undefined => exporters.find((exporter) => exporter.id === id)
