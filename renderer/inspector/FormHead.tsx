import type { ReactNode } from 'react'
import { useSay } from '../store/useEditor'
import styles from './Inspector.module.css'
import { TypedText } from './TypedField'

interface FormHeadProps {
  readonly kind: ReactNode
  readonly name: string
  readonly onName: (name: string, gesture: string) => void
}

/** What kind of thing this is, and its name. */
export function FormHead({ kind, name, onName }: FormHeadProps) {
  const say = useSay()
  return (
    <header className={styles.head}>
      <h2 className={styles.kind}>{kind}</h2>
      <TypedText label={say('inspector.name')} value={name} onType={onName} required large wraps field="name" />
    </header>
  )
}
