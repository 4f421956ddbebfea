// What lies over the map while it is asked for: palette, find, connect, owner, export, shortcuts, about, history.
import { useCallback, type ReactNode } from 'react'
import type { Overlay } from '../../store/viewStore'
import { ExportPanel } from '../../leave/ExportPanel'
import { isoTime, millisecondsOf, now, today } from '../clock'
import { openVersionAsCopy, restoreVersion } from '../shownVersion'
import { writeExport } from '../writeExport'
import { About } from './About'
import { CommandPalette } from './CommandPalette'
import { ConnectPicker } from './ConnectPicker'
import { FindPanel } from './FindPanel'
import { History } from '../../versions/History'
import { BoundaryPreview } from '../../overlay/BoundaryPreview'
import { FilterPicker } from '../../overlay/FilterPicker'
import { NamedViews } from '../../overlay/NamedViews'
import { ImpactPanel } from '../../portfolio/impact/ImpactPanel'
import { OffersPanel } from '../../overlay/OffersPanel'
import { UseCasePicker } from '../../overlay/UseCasePicker'
import { NamePoint } from '../../versions/NamePoint'
import { OwnerPicker } from '../../ownership/OwnerPicker'
import { ShortcutSheet } from './ShortcutSheet'
import { useApp, useOpenDocument } from './useApp'

const OVERLAYS: Readonly<Record<Overlay, () => ReactNode>> = {
  palette: () => <CommandPalette />,
  shortcuts: () => <ShortcutSheet />,
  find: () => <FindPanel />,
  lens: () => <UseCasePicker purpose="lens" />,
  compare: () => <UseCasePicker purpose="compare" />,
  filter: () => <FilterPicker />,
  views: () => <NamedViews />,
  connect: () => <ConnectPicker />,
  owner: () => <OwnerPicker />,
  export: () => <Export />,
  about: () => <About />,
  history: () => <PastOfDocument />,
  checkpoint: () => <NamePointHere />,
  offers: () => <OffersPanel />,
  impact: () => <ImpactPanel />,
  boundary: () => <BoundaryPreview />,
}

export function ShownOverlay({ overlay }: { readonly overlay: Overlay }) {
  return OVERLAYS[overlay]()
}

function Export() {
  const { host, documents } = useApp()
  return <ExportPanel today={today} onFiles={(files) => void writeExport(host, documents, files)} />
}

function PastOfDocument() {
  const { host, documents, context } = useApp()
  const document = useOpenDocument()
  const list = useCallback(async () => {
    const { entries } = await host('history.list', { document })
    return entries.map((entry) => ({ ...entry, time: millisecondsOf(entry.at) }))
  }, [host, document])
  const look = useCallback((entry: string) => host('history.look', { document, entry }), [host, document])
  return (
    <History
      list={list}
      look={look}
      onRestore={(version) => {
        restoreVersion(context.desk, documents, version)
      }}
      onCopy={(version) => void openVersionAsCopy(context.desk, documents, version)}
    />
  )
}

function NamePointHere() {
  const { documents } = useApp()
  return (
    <NamePoint
      time={() => isoTime(now())}
      onNamed={(name) => {
        documents.tell('good', { text: 'notice.checkpoint.named', values: { name } })
      }}
    />
  )
}
