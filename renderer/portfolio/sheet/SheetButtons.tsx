import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDesk, useSay } from '../../store/useEditor'
import { select } from '../../store/viewStore'
import { Button } from '../../ui/Button'
import { usePaper } from '../../ui/paper'
import { useReadOnly } from '../../ui/readOnly'
import { useSheet } from './sheetContext'

interface ActionButtonProps {
  readonly action: string
  readonly children: ReactNode
}

/** Runs one of the app's actions on the product of this page; there is nothing to press on paper. */
export function ActionButton({ action, children }: ActionButtonProps) {
  const { run, view } = useDesk()
  const { product } = useSheet()
  if (usePaper()) return null
  return (
    <Button
      size="small"
      tone="quiet"
      onClick={() => {
        select(view, product.id)
        run(action)
      }}
    >
      {children}
    </Button>
  )
}

/** Joins the product with another card of the map. */
export function ConnectButton() {
  const say = useSay()
  if (useReadOnly()) return null
  return (
    <ActionButton action="insert.connect">
      <Plus size={15} aria-hidden="true" />
      {say('sheet.connect')}
    </ActionButton>
  )
}
