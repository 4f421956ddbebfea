// A product is one denormalised table, or one dataset (2.44): ports that hand out several are several products, or too much at once.
import type { DataProduct, OutputPort } from '../../model/entities/dataProduct'
import { inOrder } from '../../model/orderKey'
import { finding, rule } from '../finding'
import { ofEachProduct } from '../recordsIn'

/** Ports that hand the data itself out; a report or an API shows what one table holds. */
const HANDS_OUT: ReadonlySet<OutputPort['kind']> = new Set(['sql', 'file'])
/** Words of form, storage and rhythm: "CSV, daily" and "Parquet" are one dataset handed out twice. */
const FORM =
  /\b(?:csv|parquet|json|jsonl|avro|orc|xml|xlsx?|excel|zip|sql|jdbc|odbc|view|table|tabelle|sicht|file|files|datei|dateien|export|extract|dump|feed|delivery|snapshot|full|delta|hourly|daily|weekly|monthly|stündlich|täglich|wöchentlich|monatlich|current|latest|history|historie|v?\d+)\b/giu

/** The ports that hand out data, each dataset once with all that hand it out. */
export function portsOfDatasets({ ports }: Pick<DataProduct, 'ports'>): readonly (readonly OutputPort[])[] {
  const datasets = new Map<string, OutputPort[]>()
  for (const port of inOrder(ports).filter(({ kind }) => HANDS_OUT.has(kind))) {
    const key = keyOf(port)
    if (key !== '') datasets.set(key, [...(datasets.get(key) ?? []), port])
  }
  return [...datasets.values()]
}

/** What the ports hand out, as the first port of each dataset names it. */
const datasetsOf = (product: Pick<DataProduct, 'ports'>): readonly string[] =>
  portsOfDatasets(product).flatMap(([port]) => port?.name ?? [])

/** The table an address ends in, else the port's name; '' when neither says more than its form. */
function keyOf({ name, address }: OutputPort): string {
  const file =
    address
      .split(/[?#]/u)[0]
      ?.split(/[/\\]/u)
      .findLast((part) => part.trim() !== '') ?? ''
  const table =
    file
      .replace(/\.(?:csv|parquet|json|jsonl|avro|orc|xml|xlsx?|zip|gz)$/iu, '')
      .split('.')
      .at(-1) ?? ''
  return plain(table) || plain(name)
}

const plain = (text: string): string =>
  text
    .replaceAll(/[_-]+/gu, ' ')
    .replaceAll(FORM, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** More than one table or dataset (2.44). */
export const severalTablesRule = rule({
  id: 'several-tables',
  reads: ['dataProducts'],
  find: ofEachProduct((product) => {
    const datasets = datasetsOf(product)
    if (datasets.length < 2) return []
    const values = { name: product.name, count: datasets.length, names: datasets.join(', ') }
    return [finding('finding.several-tables.ports', product.id, { severity: 'warning', ref: '2.44', ...values })]
  }),
})
