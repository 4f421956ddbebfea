// What the filter asks, as chips; how many cards it lets through; and the way back to all of them.
import { derive } from '../../shared/analysis/derive'
import { cardsOf, isFiltering, NO_FILTER, toggled } from '../../shared/analysis/mapFilter'
import { useAllFindings, useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { useMapSight } from '../store/useMapSight'
import { Button } from '../ui/Button'
import { Chip, ChipRow } from '../ui/Chip'
import { HueMark } from '../ui/HueMark'
import styles from './FilterBar.module.css'
import { chosen, filterChoices } from './filterChoices'

const cardCount = derive(['useCases', 'dataProducts', 'sourceSystems'], (portfolio) => cardsOf(portfolio).length)

export function FilterBar() {
  const filter = useView((state) => state.filter)
  return isFiltering(filter) ? <Chips /> : null
}

function Chips() {
  const { view } = useDesk()
  const say = useSay()
  const filter = useView((state) => state.filter)
  const portfolio = usePortfolio((present) => present)
  const { passed = 0 } = useMapSight()
  const parts = chosen(filter, filterChoices(portfolio, useAllFindings(), say), say)
  return (
    <section className={styles.bar} aria-label={say('filter.label')}>
      <output className={styles.count}>{say('filter.shown', { count: passed, all: cardCount(portfolio) })}</output>
      <ChipRow label={say('filter.label')}>
        {parts.map(({ kind, value, label, hue }) => (
          <Chip
            key={`${kind} ${value}`}
            remove={{
              label: say('filter.without', { name: label }),
              onRemove: () => {
                view.setState({ filter: toggled(filter, kind, value) })
              },
            }}
          >
            <span className={styles.part}>
              {hue !== undefined && <HueMark hue={hue} size={14} />}
              {label}
            </span>
          </Chip>
        ))}
      </ChipRow>
      <Button
        size="small"
        tone="quiet"
        onClick={() => {
          view.setState({ filter: NO_FILTER })
        }}
      >
        {say('filter.clear')}
      </Button>
    </section>
  )
}
