// The last line of a form: takes what it shows off the map.
import { Trash2 } from 'lucide-react'
import { removeSelection } from '../store/removeSelection'
import { useDesk } from '../store/useEditor'
import { Button } from '../ui/Button'
import styles from './Inspector.module.css'

/** The text names what goes: "Remove domain". */
export function RemoveSelected({ children }: { readonly children: string }) {
  const desk = useDesk()
  return (
    <footer className={styles.end}>
      <Button
        size="small"
        onClick={() => {
          removeSelection(desk)
        }}
      >
        <Trash2 size={15} aria-hidden="true" />
        {children}
      </Button>
    </footer>
  )
}
