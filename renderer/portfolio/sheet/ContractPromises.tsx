// What readers may hold the product to (3.09, 3.27): promised beside what is needed downstream, in the words of the SLO sheet.
import { sloSheetOf, type SloRow } from '../../../shared/analysis/sloSheet'
import { dimensionText, objectiveText } from '../../../shared/analysis/sloInterview/objectiveText'
import { levelInWords } from '../../../shared/export/documents/sloNeeds'
import { usePortfolio, useSay } from '../../store/useEditor'
import { SliField } from './KeepingBlocks'
import styles from './Sheet.module.css'
import table from './SheetTable.module.css'
import { SheetTable } from './SheetTable'
import { ActionButton } from './SheetButtons'
import { useSheet } from './sheetContext'
import { SlotAsk } from './Slot'

const COLUMNS = ['about', 'promised', 'needed', 'sli', 'state'] as const

export function ContractPromises() {
  const say = useSay()
  const { product } = useSheet()
  const all = usePortfolio(sloSheetOf)
  const rows = all.filter((row) => row.product === product.id)
  return (
    <>
      <SlotAsk slot="slos" isEmpty={Object.keys(product.slos).length === 0} />
      {rows.length > 0 && (
        <SheetTable heads={COLUMNS.map((column) => say(`sheet.promise.${column}`))}>
          {rows.map((row) => (
            <PromiseRow key={row.id} row={row} />
          ))}
        </SheetTable>
      )}
      <div className={styles.buttons}>
        <ActionButton action="product.slo">{say('sheet.interview')}</ActionButton>
        <ActionButton action="view.slos">{say('sheet.toSlos')}</ActionButton>
      </div>
    </>
  )
}

function PromiseRow({ row: { dimension, slo, need, state } }: { readonly row: SloRow }) {
  const say = useSay()
  const about = dimensionText(dimension)
  const promised = slo && objectiveText(slo)
  return (
    <tr>
      <th scope="row">{say(about.key, about.values)}</th>
      <td>
        {promised ? say(promised.key, promised.values) : <span className={styles.note}>{say('sheet.unsaid')}</span>}
      </td>
      <td>{need && levelInWords(need.dimension, need.level, say)}</td>
      <td>{slo && <SliField slo={slo} />}</td>
      <td className={table.state} data-state={state}>
        {say(`sloSheet.state.${state}`)}
      </td>
    </tr>
  )
}
