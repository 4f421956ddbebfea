// One line of the readiness checklist (DOMAIN.md section I) for one product: what the map says, and what people say of it.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { DomainId, NodeId } from '../../model/entities/ids'
import type { TextKey } from '../../text/catalogue'
import type { Surroundings } from './surroundings'

export type ReadinessText = Extract<TextKey, `readiness.missing.${string}`>

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

/** How an item finds out: nothing missing means ready. `asked`: only people can say, and what is missing is their answer. */
export interface ReadinessCheck {
  readonly id: string
  /** DOMAIN.md id. */
  readonly ref: string
  readonly asked: boolean
  readonly find: (product: DataProduct, surroundings: Surroundings) => readonly Missing[]
}

/** Something missing of the product itself. */
export const missingOf = (
  { id, name }: Pick<DataProduct, 'id' | 'name'>,
  text: ReadinessText,
  field: string,
  values: Missing['values'] = {},
): Missing => ({ text, values: { name, ...values }, subject: id, field })

export const isBlank = (text: string): boolean => text.trim() === ''
