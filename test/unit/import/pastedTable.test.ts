import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPastedTable } from '../../../shared/import/pastedTable'

const rows = (...lines: readonly (readonly string[])[]) => lines.map((cells) => cells.join('\t')).join('\n')

describe('rows pasted from a spreadsheet', () => {
  it('are use cases in the article’s form, with their names', () => {
    const table = readPastedTable(
      rows(
        ['Use case', 'Role', 'Need', 'So that'],
        ['Outage map', 'control room', 'live outages per feeder', 'crews go to the right street'],
        ['', 'auditor', 'meter reads', ''],
      ),
    )

    expect(table).toEqual({
      outline: [
        'uc Outage map: As a control room, I need live outages per feeder, so that crews go to the right street',
        'uc As an auditor, I need meter reads',
      ].join('\n'),
      left: [],
    })
  })

  it('are products below what needs them and above where they are born, in German too; what was not understood is named', () => {
    const table = readPastedTable(
      rows(
        ['Anwendungsfall', 'Priorität', 'Datenprodukt', 'Beschreibung', 'Domäne', 'Quellsystem'],
        ['Fehlbuchungen stoppen', 'hoch', 'Rechnungen; Partner', 'Listet alle Rechnungen', 'Leistung', 'Abrechnung'],
      ),
    )

    expect(table?.outline).toBe(
      [
        'uc Fehlbuchungen stoppen',
        '  dp Rechnungen: Listet alle Rechnungen @Leistung',
        '  dp Partner: Listet alle Rechnungen @Leistung',
        '    src Abrechnung',
      ].join('\n'),
    )
    expect(table?.left).toEqual(['Priorität'])
  })

  it('may come with semicolons or commas, with quotes, line ends in cells and signs that mean something in a line', () => {
    const table = readPastedTable(
      'Name,Description,Owner\r\n"Meters: all","Lists ""every"" meter,\n+ its place",Grid\r\n',
    )

    expect(table?.outline).toBe('dp Meters – all: Lists "every" meter, + its place @Grid')
  })

  it('keep an empty cell before one in quotes', () => {
    const table = readPastedTable('Use case\tRole\tNeed\n\t"bed\nplanner"\tfree beds')

    expect(table?.outline).toBe('uc As a bed planner, I need free beds')
  })

  it.each([
    'Bed planning\n\tDischarges\n\t\t[Ward System',
    'As a planner, I need a, b and c\nAs a nurse, I need d',
    'Use case\tRole',
    'Left\tRight\n1\t2',
    '',
  ])('are no table where the headings say nothing: %j', (text) => {
    expect(readPastedTable(text)).toBeNull()
  })

  it('never throw, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string()), { maxLength: 6 }), (cells) => {
        expect(() => readPastedTable(rows(['Use case', 'Product'], ...cells))).not.toThrow()
      }),
    )
  })
})
