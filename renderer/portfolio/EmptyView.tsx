import styles from './ViewHead.module.css'

/** What a view says while there is nothing to show: what will be here, and what brings it. */
export function EmptyView({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  )
}
