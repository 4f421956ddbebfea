// What can be done with the version that is looked at; the document in work goes on behind it.
import { lookAway } from '../../store/versionDesk'
import { openVersionAsCopy, restoreVersion } from '../shownVersion'
import type { Action, ActionContext } from './action'

const isLooking = ({ desk }: ActionContext): boolean => desk.view.getState().version !== null

export const versionActions: readonly Action[] = [
  {
    id: 'view.backToWork',
    title: 'action.view.backToWork',
    where: 'everywhere',
    block: 2,
    enabled: isLooking,
    run: ({ desk }) => {
      lookAway(desk)
    },
  },
  {
    id: 'file.restoreVersion',
    title: 'action.file.restoreVersion',
    where: 'everywhere',
    block: 3,
    enabled: (context) => isLooking(context) && context.desk.inWork?.getState().readOnly === false,
    run: ({ desk, documents }) => {
      const { version } = desk.view.getState()
      if (version) restoreVersion(desk, documents, version)
    },
  },
  {
    id: 'file.copyVersion',
    title: 'action.file.copyVersion',
    where: 'everywhere',
    block: 3,
    enabled: isLooking,
    run: async ({ desk, documents }) => {
      const { version } = desk.view.getState()
      if (version) await openVersionAsCopy(desk, documents, version)
    },
  },
]
