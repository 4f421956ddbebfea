import type { AttributeId } from '../../shared/model/entities/ids'

/** What a key asks for to come to where people say whether this attribute is a business key. */
export const keyFieldOf = (attribute: AttributeId): string => `key:${attribute}`
