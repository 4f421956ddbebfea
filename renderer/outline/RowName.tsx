// The name in a row: the field it becomes while it is being named. The same moves as on a card.
import { useNaming } from '../store/useNaming'
import { useSay } from '../store/useEditor'
import type { Naming } from '../store/viewStore'
import { GreyRest } from '../ui/GreyRest'
import { takeName } from '../ui/takeName'
import styles from './Outline.module.css'

interface NamingFieldProps {
  readonly naming: Naming
  readonly name: string
  /** Back to the row. */
  readonly onDone: () => void
}

export function NamingField({ naming, name, onDone }: NamingFieldProps) {
  const say = useSay()
  const { text, grey, type, end, takeKey } = useNaming(naming, name, onDone)
  return (
    <span className={styles.named}>
      <input
        className={styles.naming}
        aria-label={say('card.name')}
        placeholder={name}
        data-asks={naming.id}
        value={text}
        maxLength={2000}
        ref={takeName}
        onChange={({ target }) => {
          type(target.value)
        }}
        onKeyDown={(event) => {
          event.stopPropagation()
          takeKey(event)
        }}
        onBlur={() => {
          end('done')
        }}
      />
      {grey !== '' && <GreyRest typed={text} rest={grey} className={styles.grey} />}
    </span>
  )
}
