// Above the outline: how it is grouped, sorted and filtered.
import { beginsDown, outlineGroupings, outlineSorts, type OutlineView } from '../store/outlineView'
import { useDesk, usePortfolio, useSay, useView } from '../store/useEditor'
import { LineSelect } from '../ui/LineSelect'
import { FilterField } from './FilterField'
import { FilterOfMap } from './FilterOfMap'
import styles from './OutlineBar.module.css'

/** `shown`: records in the outline, each once, whether folded away or not. */
export function OutlineBar({ shown }: { readonly shown: number }) {
  const say = useSay()
  const { view } = useDesk()
  const { group, sort, filter } = useView(({ outline }) => outline)
  const all = usePortfolio(
    ({ useCases, dataProducts, sourceSystems }) =>
      Object.keys(useCases).length + Object.keys(dataProducts).length + Object.keys(sourceSystems).length,
  )
  const change = (changed: Partial<OutlineView>): void => {
    view.setState(({ outline }) => ({ outline: { ...outline, ...changed } }))
  }
  return (
    <div className={styles.bar}>
      <FilterField
        value={filter}
        field="outlineFilter"
        shown={shown}
        all={all}
        onFilter={(words) => {
          change({ filter: words })
        }}
      />
      <FilterOfMap />
      <div className={styles.look}>
        <LineSelect
          label={say('table.group')}
          value={group}
          choices={outlineGroupings.map((value) => ({ value, label: say(`table.group.${value}`) }))}
          onChoose={(by) => {
            change({ group: by })
          }}
        />
        <LineSelect
          label={say('outline.sort')}
          value={sort}
          choices={outlineSorts.map((value) => ({ value, label: say(`outline.sort.${value}`) }))}
          onChoose={(by) => {
            change({ sort: by, down: beginsDown(by) })
          }}
        />
      </div>
    </div>
  )
}
