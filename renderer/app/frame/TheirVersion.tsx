// Another version of the file beside ours, when somebody has asked to compare them.
import { useStore } from 'zustand'
import { useDesk } from '../../store/useEditor'
import { lookAt } from '../../store/versionDesk'
import { Compare } from '../../versions/Compare'
import { keepMineAsCopy, loadVersion } from '../othersVersion'
import { useApp } from './useApp'

export function TheirVersion() {
  const { documents } = useApp()
  const { view } = useDesk()
  const comparing = useStore(documents, (state) => state.comparing)
  if (!comparing) return null
  return (
    <Compare
      {...comparing}
      onClose={() => {
        documents.setState({ comparing: null })
      }}
      onLook={() => {
        documents.setState({ comparing: null })
        lookAt(view, { kind: 'theirs', title: comparing.name, time: null, portfolio: comparing.theirs })
      }}
      onKeepMine={() => void keepMineAsCopy(documents)}
      onLoadTheirs={() => {
        loadVersion(documents, comparing)
      }}
    />
  )
}
