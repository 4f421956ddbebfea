// What lies over the map while it is asked for: palette, find, connect, owner, export, shortcuts, about.
import type { ReactNode } from 'react'
import type { Overlay } from '../../store/viewStore'
import { ExportPanel } from '../../leave/ExportPanel'
import { useView } from '../../store/useEditor'
import { About } from './About'
import { CommandPalette } from './CommandPalette'
import { ConnectPicker } from './ConnectPicker'
import { FindPanel } from './FindPanel'
import { OwnerPicker } from '../../ownership/OwnerPicker'
import { ShortcutSheet } from './ShortcutSheet'

const OVERLAYS: Readonly<Record<Overlay, () => ReactNode>> = {
  palette: () => <CommandPalette />,
  shortcuts: () => <ShortcutSheet />,
  find: () => <FindPanel />,
  connect: () => <ConnectPicker />,
  owner: () => <OwnerPicker />,
  export: () => <ExportPanel />,
  about: () => <About />,
}

export function Overlays() {
  const overlay = useView((view) => view.overlay)
  return overlay === null ? null : OVERLAYS[overlay]()
}
