import { useState } from 'react'
import { kpiPresets } from '../../../shared/analysis/kpiPresets'
import { KpiId, type UseCaseId } from '../../../shared/model/entities/ids'
import { inOrder, orderKeyAfter } from '../../../shared/model/orderKey'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { ChipRow, ToggleChip } from '../../ui/Chip'
import { SelectField } from '../../ui/SelectField'
import page from '../Page.module.css'
import styles from './Economics.module.css'

const GROUPS = ['owner', 'technical', 'business'] as const

/** Measures to judge a use case by (3.03, 3.43, 3.44), attached and taken off by a press. */
export function SuccessMeasures() {
  const say = useSay()
  const desk = useDesk()
  const useCases = usePortfolio((portfolio) => portfolio.useCases)
  const [chosen, setChosen] = useState('')
  const all = inOrder(useCases)
  const shown = all.find(({ id }) => id === chosen) ?? all[0]
  if (!shown) return null
  const attached = (name: string) => Object.values(shown.kpis).find((kpi) => kpi.name === name)
  const toggle = ({ unit, target }: (typeof kpiPresets)[number], name: string): void => {
    const there = attached(name)
    const of: UseCaseId = shown.id
    if (there) desk.editor.submit({ type: 'useCase/removeKpi', of, kpi: there.id })
    else {
      const order = orderKeyAfter(inOrder(shown.kpis).map((one) => one.order))
      const id = KpiId.parse(desk.newId('kpi'))
      desk.editor.submit({ type: 'useCase/putKpi', of, kpi: { id, name, unit, target, order } })
    }
  }
  return (
    <section className={page.card} aria-labelledby="success-measures">
      <h3 id="success-measures">{say('economics.kpis')}</h3>
      <p>{say('economics.kpis.why')}</p>
      <div className={styles.kpis}>
        <SelectField
          label={say('economics.kpis.useCase')}
          value={shown.id}
          choices={all.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setChosen}
        />
        {GROUPS.map((group) => (
          <div key={group} className={styles.group}>
            <span>{say(`kpi.group.${group}`)}</span>
            <ChipRow label={say(`kpi.group.${group}`)}>
              {kpiPresets
                .filter((preset) => preset.group === group)
                .map((preset) => {
                  const name = say(`kpi.${preset.id}`)
                  return (
                    <ToggleChip
                      key={preset.id}
                      pressed={attached(name) !== undefined}
                      onPress={() => {
                        toggle(preset, name)
                      }}
                    >
                      {preset.target === null ? name : `${name} < ${preset.target} ${preset.unit}`}
                    </ToggleChip>
                  )
                })}
            </ChipRow>
          </div>
        ))}
      </div>
    </section>
  )
}
