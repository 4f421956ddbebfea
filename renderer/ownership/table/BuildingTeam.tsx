import { teamOf } from '../../../shared/analysis/teamLoad'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { useReadOnly } from '../../ui/readOnly'
import { useDraft } from '../../ui/useDraft'
import styles from './OwnershipTable.module.css'

/** Who builds it, where that is not the owner (2.36); blank means the owner's team, which stands there in grey. */
export function BuildingTeam({ product: { id, name, buildingTeam } }: { readonly product: DataProduct }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const readOnly = useReadOnly()
  const team = usePortfolio((portfolio) => teamOf(portfolio, id))
  const draft = useDraft({
    value: buildingTeam,
    written: buildingTeam,
    stillMeans: (typed, kept) => typed.trim() === kept.trim(),
    newGesture: () => newId('gesture'),
  })
  return (
    <input
      className={styles.team}
      aria-label={say('ownership.table.team.of', { product: name })}
      placeholder={team}
      title={draft.text === '' ? team : draft.text}
      value={draft.text}
      readOnly={readOnly}
      maxLength={200}
      onFocus={draft.begin}
      onBlur={draft.end}
      onChange={({ target }) => {
        const gesture = draft.type(target.value)
        editor.submit({ type: 'dataProduct/describe', of: id, changes: { buildingTeam: target.value } }, gesture)
      }}
    />
  )
}
