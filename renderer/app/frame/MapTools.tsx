// The map's tools at the right of the view strip: lens, filter, lanes, minimap, named views. Each is an action of the list.
import {
  Aperture,
  Bookmark,
  EyeOff,
  Group,
  ListFilter,
  ListVideo,
  PictureInPicture2,
  SquareSplitHorizontal,
  type LucideIcon,
} from 'lucide-react'
import { isFiltering } from '../../../shared/analysis/mapFilter'
import { useDesk, useSay, useView } from '../../store/useEditor'
import type { ViewState } from '../../store/viewStore'
import { IconButton } from '../../ui/Button'
import { actionOf } from '../actions'
import { isMac, shownShortcut } from '../shortcut'
import styles from './MapTools.module.css'

interface Tool {
  readonly action: `view.${string}`
  readonly mark: LucideIcon
  readonly isOn?: (view: ViewState) => boolean
}
const TOOLS: readonly (readonly Tool[])[] = [
  [
    {
      action: 'view.lens',
      mark: Aperture,
      isOn: ({ lens, compared, replaying }) => lens !== null && compared === null && !replaying,
    },
    { action: 'view.compare', mark: SquareSplitHorizontal, isOn: ({ compared }) => compared !== null },
    { action: 'view.replay', mark: ListVideo, isOn: ({ replaying }) => replaying },
  ],
  [
    { action: 'view.filter', mark: ListFilter, isOn: ({ filter }) => isFiltering(filter) },
    { action: 'view.hiding', mark: EyeOff, isOn: ({ hiding }) => hiding },
  ],
  [
    { action: 'view.lanes', mark: Group, isOn: ({ lanes }) => lanes },
    { action: 'view.minimap', mark: PictureInPicture2, isOn: ({ minimap }) => minimap },
    { action: 'view.views', mark: Bookmark },
  ],
]

export function MapTools() {
  const say = useSay()
  return (
    <div className={styles.tools} role="group" aria-label={say('maptools.label')}>
      {TOOLS.map((tools) => (
        <span key={tools[0]?.action} className={styles.block}>
          {tools.map((tool) => (
            <ToolButton key={tool.action} tool={tool} />
          ))}
        </span>
      ))}
    </div>
  )
}

function ToolButton({ tool: { action: id, mark: Mark, isOn } }: { readonly tool: Tool }) {
  const { run } = useDesk()
  const say = useSay()
  const on = useView((view) => isOn?.(view))
  const action = actionOf(id)
  if (!action) return null
  const name = say(action.title)
  const keys = action.keys?.[0]
  return (
    <IconButton
      label={name}
      title={keys === undefined ? name : `${name} (${shownShortcut(keys, isMac(), say).join(' ')})`}
      aria-pressed={on}
      onClick={() => {
        run(id)
      }}
    >
      <Mark size={17} aria-hidden="true" />
    </IconButton>
  )
}
