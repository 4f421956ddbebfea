// Another version of the file beside ours, when somebody has asked to compare them.
import { useStore } from 'zustand'
import { Compare } from '../../versions/Compare'
import { keepMineAsCopy, loadVersion } from '../othersVersion'
import { useApp } from './useApp'

export function TheirVersion() {
  const { documents } = useApp()
  const comparing = useStore(documents, (state) => state.comparing)
  if (!comparing) return null
  return (
    <Compare
      {...comparing}
      onClose={() => {
        documents.setState({ comparing: null })
      }}
      onKeepMine={() => void keepMineAsCopy(documents)}
      onLoadTheirs={() => {
        loadVersion(documents, comparing)
      }}
    />
  )
}
