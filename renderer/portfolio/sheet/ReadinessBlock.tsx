import { ArrowRight, ListChecks } from 'lucide-react'
import { readinessOf, readinessTitle, type ReadinessItem } from '../../../shared/analysis/readiness'
import { goToMissing } from '../../store/goToField'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { usePaper } from '../../ui/paper'
import { StateMark } from '../../ui/StateMark'
import { Block } from './Block'
import styles from './Sheet.module.css'
import { useSheet } from './sheetContext'

/** The checklist of this product: what is open, each one jump away from where it is put right (DOMAIN.md I). */
export function ReadinessBlock() {
  const say = useSay()
  const { product } = useSheet()
  const items = usePortfolio((portfolio) => readinessOf(portfolio).get(product.id)?.items)
  const open = (items ?? []).filter(({ state }) => state === 'open')
  return (
    <Block title={say('sheet.block.readiness')} mark={ListChecks} area="readiness">
      <p className={open.length === 0 ? styles.name : styles.note}>
        {open.length === 0 ? say('sheet.ready') : say('sheet.openItems', { count: open.length })}
      </p>
      <ul className={styles.points}>
        {open.map((item) => (
          <li key={item.id}>
            <OpenItem item={item} />
          </li>
        ))}
      </ul>
    </Block>
  )
}

function OpenItem({ item }: { readonly item: ReadinessItem }) {
  const say = useSay()
  const desk = useDesk()
  const [first] = item.missing
  const title = (
    <>
      <StateMark state="open" size={14} />
      {say(readinessTitle(item.id))}
    </>
  )
  if (usePaper() || !first) return <span className={styles.point}>{title}</span>
  return (
    <button
      type="button"
      className={styles.point}
      title={item.missing.map(({ text, values }) => say(text, values)).join(' ')}
      onClick={() => {
        goToMissing(desk, first)
      }}
    >
      {title}
      <ArrowRight size={13} aria-hidden="true" />
    </button>
  )
}
