import type { DataProduct } from '../../model/entities/dataProduct'
import type { BoundaryProposal } from './boundaryProposal'

/** What of a product goes, and what both halves have of it. */
type Parts = Readonly<
  Record<'keys' | 'inputs' | 'inputsOfBoth' | 'readers' | 'both' | 'portsOfBoth', readonly unknown[]>
>

/** How many there are of each before and after a split: what both have counts twice. */
export function splitFigures(
  product: DataProduct,
  { keys, inputs, inputsOfBoth, readers, both, portsOfBoth }: Parts,
): BoundaryProposal['figures'] {
  const count = (table: 'attributes' | 'ports' | 'slos') => Object.keys(product[table]).length
  return [
    { of: 'inputs', before: inputs.length, after: inputs.length + inputsOfBoth.length },
    { of: 'readers', before: readers.length, after: readers.length + both.length },
    { of: 'attributes', before: count('attributes'), after: count('attributes') + keys.length },
    { of: 'ports', before: count('ports'), after: count('ports') + portsOfBoth.length },
    { of: 'promises', before: count('slos'), after: 2 * count('slos') },
  ]
}
