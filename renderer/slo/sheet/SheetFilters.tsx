import { sloDimensions } from '../../../shared/analysis/sloInterview/dimensions'
import type { SloRow, SloState } from '../../../shared/analysis/sloSheet'
import { dimensionInWords } from '../../../shared/export/documents/sloReport'
import { useDesk, usePortfolio, useSay } from '../../store/useEditor'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { STATE_TONES } from './rowWords'
import type { SheetFilter } from './sheetRows'
import styles from './SloSheet.module.css'

interface SheetFiltersProps {
  readonly rows: readonly SloRow[]
  readonly filter: SheetFilter
  readonly onFilter: (filter: SheetFilter) => void
}
const STATES = Object.keys(STATE_TONES) as SloState[]
const KNOWN = Object.keys(sloDimensions)

/** What of the sheet is shown: by name, owning domain, dimension and state. Only what occurs is offered. */
export function SheetFilters({ rows, filter, onFilter }: SheetFiltersProps) {
  const say = useSay()
  const { newId } = useDesk()
  const domains = usePortfolio((portfolio) => portfolio.domains)
  const all = { value: '', label: say('sloSheet.filter.all') }
  const dimensions = [...new Set(rows.map(({ dimension }) => dimension))].sort(
    (one, other) => KNOWN.indexOf(one) - KNOWN.indexOf(other),
  )
  const states = STATES.filter((state) => rows.some((row) => row.state === state))
  return (
    <div className={styles.filters}>
      <TextField
        label={say('sloSheet.filter')}
        value={filter.product}
        newGesture={() => newId('gesture')}
        onType={(product) => {
          onFilter({ ...filter, product })
        }}
      />
      <SelectField
        label={say('sloSheet.filter.domain')}
        value={filter.domain}
        choices={[
          all,
          ...Object.values(domains).map(({ id, name }) => ({ value: id, label: name })),
          { value: 'nobody', label: say('sloSheet.filter.nobody') },
        ]}
        onChoose={(domain) => {
          onFilter({ ...filter, domain })
        }}
      />
      <SelectField
        label={say('sloSheet.filter.dimension')}
        value={filter.dimension}
        choices={[all, ...dimensions.map((value) => ({ value, label: dimensionInWords(value, say) }))]}
        onChoose={(dimension) => {
          onFilter({ ...filter, dimension })
        }}
      />
      <SelectField<SloState | ''>
        label={say('sloSheet.filter.state')}
        value={filter.state}
        choices={[
          { value: '', label: say('sloSheet.filter.all') },
          ...states.map((value) => ({ value, label: say(`sloSheet.state.${value}`) })),
        ]}
        onChoose={(state) => {
          onFilter({ ...filter, state })
        }}
      />
    </div>
  )
}
