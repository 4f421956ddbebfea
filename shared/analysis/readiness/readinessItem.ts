// What one line of the readiness checklist (DOMAIN.md section I) lacks, and how it stands.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DomainId, NodeId } from '../../model/entities/ids'
import type { TextKey } from '../../text/catalogue'

type ReadinessText = Extract<TextKey, `readiness.missing.${string}`>

/** What keeps an item from being ready, in one sentence, and where it is put right. */
export interface Missing {
  readonly text: ReadinessText
  readonly values: Readonly<Record<string, string | number>>
  /** The record to go to: mostly the product itself. */
  readonly subject: NodeId | DomainId
  /** The field of the inspector; '' where the record as a whole is meant. */
  readonly field: string
}

export type ReadinessState = DataProduct['readiness'][string]['state']

/** Something missing of the product itself. */
export const missingOf = (
  { id, name }: Pick<DataProduct, 'id' | 'name'>,
  text: ReadinessText,
  field: string,
  values: Missing['values'] = {},
): Missing => ({ text, values: { name, ...values }, subject: id, field })

export const isBlank = (text: string): boolean => text.trim() === ''
