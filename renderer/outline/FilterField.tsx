import { Search, X } from 'lucide-react'
import { useSay } from '../store/useEditor'
import { IconButton } from '../ui/Button'
import { leaveField } from '../ui/leaveField'
import styles from './FilterField.module.css'

interface FilterFieldProps {
  readonly value: string
  /** Name by which a key can ask for this field. */
  readonly field: string
  /** Records in sight, each once, and how many there are. */
  readonly shown: number
  readonly all: number
  readonly onFilter: (words: string) => void
}

/** Words that every row in sight contains. Esc clears them and goes back to the rows, Enter goes back with them. */
export function FilterField({ value, field, shown, all, onFilter }: FilterFieldProps) {
  const say = useSay()
  return (
    <div className={styles.filter} role="search">
      <Search size={15} aria-hidden="true" />
      <input
        type="text"
        className={styles.field}
        data-field={field}
        aria-label={say('table.filter')}
        placeholder={say('table.filter.ask')}
        value={value}
        onChange={({ target }) => {
          onFilter(target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return
          event.stopPropagation()
          if (event.key === 'Escape') onFilter('')
          leaveField()
        }}
      />
      <span className={styles.found} role="status">
        {shown === all ? '' : say('table.countOf', { shown, count: all })}
      </span>
      {value !== '' && (
        <IconButton
          label={say('table.filter.clear')}
          onClick={() => {
            onFilter('')
          }}
        >
          <X size={15} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  )
}
