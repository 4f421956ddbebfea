import { usePaper } from './paper'
import { PlainSelect, type PlainSelectProps } from './PlainSelect'
import styles from './QuietField.module.css'

type QuietSelectProps<V extends string> = Pick<PlainSelectProps<V>, 'value' | 'choices' | 'onChoose'> & {
  readonly label: string
}

/** One of a few, reading as text among text; its label is said. On paper it is text. */
export function QuietSelect<V extends string>(props: QuietSelectProps<V>) {
  if (usePaper()) return <span>{props.choices.find(({ value }) => value === props.value)?.label}</span>
  return <PlainSelect {...props} className={styles.select} />
}
