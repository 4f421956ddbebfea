// What two halves of a product hand out (2.44): a table each, where there were several; every other port holds for both.
import type { DataProduct, OutputPort } from '../../model/entities/dataProduct'
import type { AttributeId, NodeId, PortId } from '../../model/entities/ids'
import { isUseCaseId } from '../../model/nodeKind'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { lineageOf } from '../lineage'
import { moves, shares, type BoundaryLine } from './boundaryProposal'
import { portsOfDatasets } from './severalTables'
import { statedJobsOf } from './statedJobs'
import { wordsShared } from './wordsShared'

/** Ports that only one half hands out from now on. */
export interface PortsOfOne {
  readonly staying: readonly PortId[]
  readonly going: readonly PortId[]
}
/** What the new product takes along. */
interface Taken {
  readonly attributes: readonly AttributeId[]
  readonly readers: readonly NodeId[]
}
type Halves = Readonly<Record<'staying' | 'going' | 'both', readonly OutputPort[]>>

/** Each port under the half that has it. */
export function portsOfSplit({ ports }: DataProduct, only: PortsOfOne | undefined): Halves {
  const all = inOrder(ports)
  const going = all.filter(({ id }) => only?.going.includes(id))
  const staying = all.filter(({ id }) => only?.staying.includes(id) && !going.some((port) => port.id === id))
  return { going, staying, both: all.filter((port) => !going.includes(port) && !staying.includes(port)) }
}

/** Which half hands out what alone. */
export function portLines({ going, staying }: Halves, name: string, fresh: string): readonly BoundaryLine[] {
  const named = (ports: readonly OutputPort[]) => ports.map((port) => port.name).join(', ')
  return [
    ...(going.length === 0 ? [] : [moves('boundary.split.ports.only', { names: named(going), name: fresh })]),
    ...(staying.length === 0 ? [] : [shares('boundary.split.ports.only', { names: named(staying), name })]),
  ]
}

/**
 * Of several tables each goes where its name is spoken of: by what the new product takes along, or by what stays. Where the words say
 * nothing the first stays and the others go, so that neither half hands out what both did.
 */
export function suggestedPorts(portfolio: Portfolio, product: DataProduct, taken: Taken): PortsOfOne {
  const datasets = portsOfDatasets(product)
  const [first] = datasets
  if (!first || datasets.length < 2) return { staying: [], going: [] }
  const { going, staying } = wordsOfHalves(portfolio, product, taken)
  const goes = ([port]: readonly OutputPort[]): boolean => {
    const text = port?.name ?? ''
    const [there, here] = [wordsShared(text, going), wordsShared(text, staying)]
    return there === here ? port !== first[0] : there > here
  }
  const [moving, kept] = [datasets.filter(goes), datasets.filter((dataset) => !goes(dataset))]
  if (moving.length === 0 || kept.length === 0) return ids(datasets.slice(0, 1), datasets.slice(1))
  return ids(kept, moving)
}

const ids = (staying: readonly (readonly OutputPort[])[], going: readonly (readonly OutputPort[])[]): PortsOfOne => ({
  staying: staying.flat().map(({ id }) => id),
  going: going.flat().map(({ id }) => id),
})

/** What is said of each half: its attributes, the needs of who reads it, and its job. */
function wordsOfHalves(
  portfolio: Portfolio,
  product: DataProduct,
  { attributes, readers }: Taken,
): Readonly<Record<'going' | 'staying', string>> {
  const jobs = statedJobsOf(product)
  const all = lineageOf(portfolio).outputs.get(product.id) ?? []
  const spoken = (isTaken: boolean, job: string): string =>
    [
      job,
      ...inOrder(product.attributes).flatMap(({ id, name }) => (attributes.includes(id) === isTaken ? [name] : [])),
      ...all.flatMap((id) =>
        readers.includes(id) === isTaken && isUseCaseId(id)
          ? [portfolio.useCases[id]?.name ?? '', portfolio.useCases[id]?.need ?? '']
          : [],
      ),
    ].join('. ')
  return { going: spoken(true, jobs?.second ?? ''), staying: spoken(false, jobs?.first ?? product.job) }
}
