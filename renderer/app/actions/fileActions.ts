import { hint } from '../../store/told'
import type { Action, ActionContext } from './action'

const suggestedName = ({ desk }: ActionContext): string =>
  `${
    desk.editor
      .getState()
      .history.present.name.replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .trim() || 'portfolio'
  }.workback.json`

async function saveAs(context: ActionContext): Promise<void> {
  const choice = await context.documents.choose('save', suggestedName(context))
  if (choice.kind === 'chosen') await context.documents.save(choice.file)
}

export const fileActions: readonly Action[] = [
  {
    id: 'file.new',
    title: 'action.file.new',
    keys: ['Mod+N'],
    where: 'everywhere',
    block: 1,
    run: ({ documents }) => documents.create(),
  },
  {
    id: 'file.openSample',
    title: 'action.file.openSample',
    where: 'everywhere',
    block: 1,
    run: ({ documents }) => documents.openSample(),
  },
  {
    id: 'file.open',
    title: 'action.file.open',
    keys: ['Mod+O'],
    where: 'everywhere',
    block: 1,
    run: async ({ documents }) => {
      const choice = await documents.choose('open')
      if (choice.kind === 'chosen') await documents.open(choice.file)
    },
  },
  {
    id: 'file.import',
    title: 'action.file.import',
    where: 'everywhere',
    block: 1,
    changes: true,
    run: async ({ desk, documents }) => {
      const choice = await documents.choose('import')
      const read = choice.kind === 'chosen' ? await documents.textOf(choice.file) : null
      if (!read) return
      hint(desk.view, 'import.arrived', { name: read.name })
      desk.view.setState({ incoming: read.text })
    },
  },
  {
    id: 'file.save',
    title: 'action.file.save',
    keys: ['Mod+S'],
    where: 'everywhere',
    block: 2,
    run: async (context) => {
      if (context.documents.getState().file) await context.documents.save()
      else await saveAs(context)
    },
  },
  {
    id: 'file.saveAs',
    title: 'action.file.saveAs',
    keys: ['Mod+Shift+S'],
    where: 'everywhere',
    block: 2,
    run: saveAs,
  },
  {
    id: 'file.checkpoint',
    title: 'action.file.checkpoint',
    keys: ['Mod+Alt+S'],
    where: 'everywhere',
    block: 3,
    changes: true,
    run: ({ desk }) => {
      desk.view.setState({ overlay: 'checkpoint' })
    },
  },
  {
    id: 'file.export',
    title: 'action.file.export',
    keys: ['Mod+Shift+E'],
    where: 'everywhere',
    block: 4,
    run: ({ desk }) => {
      desk.view.setState({ overlay: 'export' })
    },
  },
]
