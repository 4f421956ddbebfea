// What is pinned on a record and noted about it.
import { pinHotspot } from '../../store/pinSteps'
import { askFor } from '../../store/viewStore'
import type { Action } from './action'
import { hasOneSelected } from './selected'

export const pinActions: readonly Action[] = [
  {
    id: 'insert.hotspot',
    title: 'action.insert.hotspot',
    keys: ['!'],
    where: 'map',
    block: 4,
    enabled: hasOneSelected,
    needs: 'needs.hotspot',
    run: ({ desk }) => {
      const [subject] = desk.view.getState().selection
      if (subject !== undefined) pinHotspot(desk, subject)
    },
  },
  {
    id: 'insert.note',
    title: 'action.insert.note',
    keys: ['N'],
    where: 'map',
    block: 4,
    enabled: ({ desk }) => desk.view.getState().selection.length <= 1,
    needs: 'needs.note',
    run: ({ desk }) => {
      desk.view.setState({ interview: null })
      askFor(desk.view, 'note')
    },
  },
]
