import { Trash2 } from 'lucide-react'
import type { ChangeInput } from '../../../shared/model/commands'
import { useDesk, useEditor, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'

/** Takes a pin away at once; undo brings it back. */
export function RemovePin({ change }: { readonly change: ChangeInput }) {
  const say = useSay()
  const { editor } = useDesk()
  const readOnly = useEditor((state) => state.readOnly)
  if (readOnly) return null
  return (
    <Button size="small" onClick={() => void editor.submit(change)}>
      <Trash2 size={15} aria-hidden="true" />
      {say('inspector.remove')}
    </Button>
  )
}
