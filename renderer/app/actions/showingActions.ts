// What the room sees, what is printed, and how much of the window is the view.
import type { ProjectorView, ViewStore } from '../../store/viewStore'
import type { Action, ActionContext } from './action'

const PAGE = { address: 'projector.html', name: 'workback-projector', size: 'popup,width=1280,height=720' }

/** The host opens the projector where it can; else this window does, and says so when the browser does not let it. */
async function toggleProjector({ documents }: ActionContext): Promise<void> {
  if ((await documents.toggleProjector()) !== 'window') return
  if (!window.open(PAGE.address, PAGE.name, PAGE.size))
    documents.tell('problem', { text: 'notice.projector.blocked', values: {} })
}

const set = (view: ViewStore, change: Partial<ProjectorView>): void => {
  view.setState(({ projector }) => ({ projector: { ...projector, ...change } }))
}

const switching = (name: 'projectorHold' | 'projectorStep', part: 'held' | 'step', key: string): Action => ({
  id: `view.${name}`,
  title: `action.view.${name}`,
  keys: [key],
  where: 'everywhere',
  block: 9,
  enabled: ({ desk }) => desk.view.getState().projector.open,
  needs: 'needs.projector',
  checked: ({ desk }) => desk.view.getState().projector[part],
  run: ({ desk }) => {
    set(desk.view, { [part]: !desk.view.getState().projector[part] })
  },
})

export const showingActions: readonly Action[] = [
  {
    id: 'view.projector',
    title: 'action.view.projector',
    keys: ['F5'],
    where: 'everywhere',
    block: 9,
    checked: ({ desk }) => desk.view.getState().projector.open,
    run: toggleProjector,
  },
  switching('projectorHold', 'held', 'Shift+F5'),
  switching('projectorStep', 'step', 'Mod+F5'),
  {
    id: 'view.focus',
    title: 'action.view.focus',
    keys: ['Alt+Z'],
    where: 'everywhere',
    block: 10,
    checked: ({ desk }) => desk.view.getState().focus,
    run: ({ desk }) => {
      desk.view.setState(({ focus }) => ({ focus: !focus }))
    },
  },
  {
    id: 'view.fullScreen',
    title: 'action.view.fullScreen',
    keys: ['F11'],
    where: 'everywhere',
    block: 10,
    checked: () => document.fullscreenElement !== null,
    run: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  },
]

export const printActions: readonly Action[] = [
  {
    id: 'file.print',
    title: 'action.file.print',
    keys: ['Mod+P'],
    where: 'everywhere',
    block: 3,
    run: () => {
      window.print()
    },
  },
]
