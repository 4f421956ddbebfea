import { X } from 'lucide-react'
import { isFiltering, NO_FILTER } from '../../shared/analysis/mapFilter'
import { useDesk, useSay, useView } from '../store/useEditor'
import { Button } from '../ui/Button'

/** The filter of the map holds here too; said, so that nobody misses rows without knowing why. */
export function FilterOfMap() {
  const say = useSay()
  const { view } = useDesk()
  const filtering = useView((state) => isFiltering(state.filter))
  if (!filtering) return null
  return (
    <Button
      size="small"
      onClick={() => {
        view.setState({ filter: NO_FILTER })
      }}
    >
      {say('table.filter.ofMap')}
      <X size={14} aria-hidden="true" />
    </Button>
  )
}
