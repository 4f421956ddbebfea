import { useState, type RefObject } from 'react'
import { Button } from './Button'
import { Field } from './Field'
import fieldStyles from './Field.module.css'

interface NameFormProps {
  readonly className?: string | undefined
  readonly label: string
  readonly action: string
  /** What stands there at first, selected as soon as it has the cursor. */
  readonly suggested?: string
  readonly placeholder?: string
  /** In characters. */
  readonly most: number
  readonly field: RefObject<HTMLInputElement | null>
  /** Never blank. The field is empty again afterwards. */
  readonly onName: (name: string) => void
}

/** One name and the button that gives it; Enter does the same. */
export function NameForm({
  className,
  label,
  action,
  suggested = '',
  placeholder,
  most,
  field,
  onName,
}: NameFormProps) {
  const [typed, setTyped] = useState(suggested)
  const name = typed.trim()
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        if (name === '') return
        setTyped('')
        onName(name)
      }}
    >
      <Field label={label}>
        {({ id, describedBy }) => (
          <input
            ref={field}
            id={id}
            type="text"
            className={fieldStyles.control}
            aria-describedby={describedBy}
            placeholder={placeholder}
            value={typed}
            maxLength={most}
            onFocus={({ target }) => {
              target.select()
            }}
            onChange={({ target }) => {
              setTyped(target.value)
            }}
          />
        )}
      </Field>
      <Button tone="primary" type="submit" disabled={name === ''}>
        {action}
      </Button>
    </form>
  )
}
