import type { Column } from './column'

/** How many findings ask for something; remarks are not counted, as on the cards of the map. */
export const findingsColumn: Column = {
  id: 'findings',
  title: 'table.column.findings',
  width: 84,
  look: 'findings',
  text: ({ findings }, id) => {
    const count = findings.get(id)?.filter(({ severity }) => severity !== 'info').length ?? 0
    return count === 0 ? '' : String(count)
  },
  rank: ({ findings }, id) => findings.get(id)?.filter(({ severity }) => severity !== 'info').length ?? 0,
}
