// Most tables need the same three commands: add a record, describe it (change some of its fields), remove it.
import type { Draft } from 'immer'
import type { z } from 'zod'
import type { Portfolio } from '../portfolio'
import { releaseReferences } from '../references'
import { addTo, command, existing, removeFrom } from './command'

type RecordShape = z.ZodObject<{ id: z.ZodType<string> } & z.core.$ZodLooseShape>
type TableName = {
  [K in keyof Portfolio]: Portfolio[K] extends Readonly<Record<string, { id: string }>> ? K : never
}[keyof Portfolio]

const ofRecord = <R extends RecordShape>(record: R): { readonly of: R['shape']['id'] } => ({ of: record.shape.id })

const tableIn = (draft: Draft<Portfolio>, name: TableName) => draft[name] as Record<string, { id: string }>

/** `noun/describe`: changes some fields of one record. */
export const describeCommand = <R extends RecordShape, C extends z.ZodObject>(
  table: TableName,
  record: R,
  changes: C,
) =>
  command(
    { ...ofRecord(record), changes },
    (draft, fields) => {
      const { of: id, changes: changed } = fields as { of: string; changes: object }
      Object.assign(existing(tableIn(draft, table), id), changed)
    },
    (fields) => [(fields as { of: string }).of],
  )

/** `noun/remove`: removes one record, and what refers to it. */
export const removeCommand = <R extends RecordShape>(table: TableName, record: R) =>
  command(
    ofRecord(record),
    (draft, fields) => {
      const { of: id } = fields as { of: string }
      removeFrom(tableIn(draft, table), id)
      releaseReferences(draft, new Set([id]))
    },
    (fields) => [(fields as { of: string }).of],
  )

/** `noun/add`: adds one record under its own id. */
export const addCommand = <R extends RecordShape>(table: TableName, record: R) =>
  command(
    { record },
    (draft, fields) => {
      addTo(tableIn(draft, table), (fields as { record: { id: string } }).record)
    },
    (fields) => [(fields as { record: { id: string } }).record.id],
  )
