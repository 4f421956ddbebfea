import { useMemo, useState } from 'react'
import type { BoundaryProposal } from '../../../shared/analysis/boundaries/boundaryProposal'
import { recastProduct, recastsOf, type Recast } from '../../../shared/analysis/boundaries/recastProduct'
import type { DataProductId, NodeId } from '../../../shared/model/entities/ids'
import { nameOf } from '../../../shared/model/stepName'
import { applyRecut, surroundingsOf } from '../../store/applyRecut'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import styles from './RecutPanel.module.css'
import { RecutPanel } from './RecutPanel'

/** Not a data product: what it is instead is chosen among what this map allows, the likeliest first (2.15). */
export function RecastPreview({ product: id }: { readonly product: DataProductId }) {
  const desk = useDesk()
  const say = useSay()
  const portfolio = usePortfolio((present) => present)
  const choices = useMemo(() => recastsOf(portfolio, id), [portfolio, id])
  const [chosen, setChosen] = useState(0)
  const recast = choices[Math.min(chosen, choices.length - 1)]
  const proposal = useMemo(
    () => (recast ? recastProduct(portfolio, id, recast, surroundingsOf(desk)) : undefined),
    [portfolio, id, recast, desk],
  )
  const product = portfolio.dataProducts[id]
  const name = product?.name ?? ''
  return (
    <RecutPanel
      kind="recast"
      proposal={proposal}
      missing={product ? say('recut.into.none', { name }) : say('recut.gone')}
      choices={
        <fieldset hidden={choices.length === 0}>
          <legend>{say('recut.into')}</legend>
          {choices.map((choice, at) => (
            <label key={keyOf(choice)} className={styles.choice}>
              <input
                type="radio"
                name="into"
                checked={choice === recast}
                onChange={() => {
                  setChosen(at)
                }}
              />
              {say(`recut.into.${choice.into}`, {
                name: nameOf(portfolio, joinedBy(choice) ?? '') ?? '',
              })}
            </label>
          ))}
        </fieldset>
      }
      onApply={(shown) => {
        const left = recast && joinedBy(recast)
        const became = left ? [left] : addedBy(shown)
        applyRecut(desk, shown, { text: 'recut.told.recast', values: { name }, shown: became })
      }}
    />
  )
}

/** What it has become, where that is new on the map. */
const addedBy = ({ changes }: BoundaryProposal): readonly string[] =>
  changes.flatMap((change) =>
    change.type === 'useCase/add' || change.type === 'sourceSystem/add' ? [change.record.id] : [],
  )

/** What is on the map already and takes over what it does. */
const joinedBy = (choice: Recast): NodeId | undefined =>
  'product' in choice ? choice.product : 'useCase' in choice ? choice.useCase : undefined

const keyOf = (choice: Recast): string => `${choice.into} ${joinedBy(choice) ?? ''}`
