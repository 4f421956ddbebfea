import { describe, expect, it } from 'vitest'
import { migrated, migrations, type Migration } from '../../../shared/format/migrations'
import { CURRENT_FORMAT } from '../../../shared/model/portfolio'

const steps: readonly Migration[] = [
  { to: 2, why: 'A title became a name.', up: ({ title, ...rest }) => ({ ...rest, name: title }) },
  { to: 3, why: 'Names are lists.', up: (file) => ({ ...file, name: [file['name']] }) },
]

describe('files of all ages', () => {
  it('go through every step behind their own format, and through none before it', () => {
    expect(migrated({ formatVersion: 1, title: 'x' }, 1, steps)).toEqual({ formatVersion: 3, name: ['x'] })
    expect(migrated({ formatVersion: 2, name: 'x' }, 2, steps)).toEqual({ formatVersion: 3, name: ['x'] })
    expect(migrated({ formatVersion: 3, name: ['x'] }, 3, steps)).toEqual({ formatVersion: 3, name: ['x'] })
  })

  it('have a step for each released format, without a gap', () => {
    expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: CURRENT_FORMAT - 1 }, (_, index) => index + 2))
  })
})
