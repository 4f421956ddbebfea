import { Check } from 'lucide-react'
import { toggled } from '../../shared/analysis/mapFilter'
import { closeOverlay } from '../store/overlay'
import { useAllFindings, useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { ChoiceDialog } from '../ui/ChoiceDialog'
import { HueMark } from '../ui/HueMark'
import { filterChoices, type FilterChoice } from './filterChoices'
import styles from './FilterPicker.module.css'

/** Type what shall be seen; each press puts a value in or takes it out, and Esc goes back to the map. */
export function FilterPicker() {
  const { view } = useDesk()
  const say = useSay()
  const filter = useView((state) => state.filter)
  const portfolio = usePortfolio((present) => present)
  const offered = filterChoices(portfolio, useAllFindings(), say)
  const isOn = ({ kind, value }: FilterChoice): boolean => filter[kind]?.includes(value) === true
  return (
    <ChoiceDialog
      title={say('filter.title')}
      placeholder={say('filter.placeholder')}
      empty={say('picker.empty')}
      choices={offered.map((choice) => ({
        id: `${choice.kind} ${choice.value}`,
        label: choice.label,
        note: say(`filter.kind.${choice.kind}`),
        mark: <Mark choice={choice} on={isOn(choice)} />,
      }))}
      onClose={() => {
        closeOverlay(view)
      }}
      onChoose={(id) => {
        const choice = offered.find(({ kind, value }) => `${kind} ${value}` === id)
        if (choice) view.setState({ filter: toggled(view.getState().filter, choice.kind, choice.value) })
      }}
    />
  )
}

function Mark({ choice, on }: { readonly choice: FilterChoice; readonly on: boolean }) {
  const say = useSay()
  return (
    <span className={styles.mark}>
      {on ? <Check size={16} aria-label={say('filter.on')} /> : <span className={styles.off} />}
      {choice.hue === undefined ? <span className={styles.off} /> : <HueMark hue={choice.hue} size={16} />}
    </span>
  )
}
