import type { NodeId } from '../../shared/model/entities/ids'
import type { NodeKind } from '../../shared/model/nodeKind'

/** One line of the outline: a record, or the heading of a group. */
export interface OutlineRow {
  /** Where it stands; the id itself where a record stands for the first time. */
  readonly key: string
  /** The record; undefined for a heading. */
  readonly id: NodeId | undefined
  readonly kind: NodeKind | undefined
  /** What it is the heading of; undefined for a record. */
  readonly group: string | undefined
  /** 1 for use cases and headings. */
  readonly level: number
  readonly parent: string | undefined
  /** Place among its siblings, from 1, and how many they are. */
  readonly position: number
  readonly siblings: number
  /** How many rows stand directly under it. */
  readonly children: number
  /** Stands further up already, with all it needs. */
  readonly repeated: boolean
}
