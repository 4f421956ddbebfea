// Columns that every table has in its own way: the name a record goes by, and how many others belong to it.
import type { ChangeInput } from '../../../shared/model/commands'
import { countAndNames, type Asked, type Column, type Reading } from './column'

interface Named {
  readonly read: Reading<string>
  readonly rename: (id: string, name: string) => ChangeInput
  /** Share of the room that is left. */
  readonly grows: number
}

/** What a record is called; an empty name is no change. */
export const nameColumn = ({ read, rename, grows }: Named): Column => ({
  id: 'name',
  title: 'table.column.name',
  width: 232,
  grows,
  look: 'name',
  text: read,
  edit: {
    how: 'text',
    one: true,
    value: read,
    change: (id, typed) => (typed.trim() === '' ? undefined : rename(id, typed.trim())),
  },
})

type Room = Pick<Column, 'width' | 'grows' | 'extra'>
type Titled = Column['title'] extends `table.column.${infer Id}` ? Id : never

/** How many others belong to a record, with their names; sorted by their number. */
export const namesColumn = (
  id: Titled,
  room: Room,
  names: (asked: Asked, id: string) => readonly string[],
): Column => ({
  id,
  title: `table.column.${id}`,
  ...room,
  look: 'count',
  text: (asked, of) => countAndNames(names(asked, of)),
  rank: (asked, of) => names(asked, of).length,
})
