// What stands in a cell while nobody edits it.
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { standingVerdictOf } from '../../../shared/analysis/standingVerdict'
import type { DataProductId, SourceSystemId } from '../../../shared/model/entities/ids'
import { isProductId, isSourceId, isUseCaseId } from '../../../shared/model/nodeKind'
import type { Finding } from '../../../shared/analysis/finding'
import { useDomain, useOwner, usePortfolio, useSay } from '../../store/useEditor'
import { HueMark } from '../../ui/HueMark'
import type { Column } from './column'
import { FindingCount } from '../FindingCount'
import styles from './Cell.module.css'

const NOTHING: ReadonlyMap<string, readonly Finding[]> = new Map()

interface CellTextProps {
  readonly column: Column
  readonly id: string
}

/** One reading of one record; draws itself again only when what it says has changed. */
export function CellText({ column, id }: CellTextProps) {
  const say = useSay()
  const text = usePortfolio((portfolio) => column.text({ portfolio, say, findings: NOTHING }, id))
  if (column.look === 'findings') return <FindingCount id={id} />
  if (column.look === 'name') return <Name id={id} text={text} />
  if (column.look === 'job') return <Job id={id} text={text} />
  if (column.look === 'owner') return <Owner id={id} text={text} />
  if (column.look === 'count') return <Count text={text} />
  if (column.look === 'lifecycle') return <Lifecycle id={id} text={text} />
  return (
    <span className={styles.text} title={text}>
      {text}
    </span>
  )
}

interface TextProps {
  readonly id: string
  readonly text: string
}

function Name({ id, text }: TextProps) {
  return (
    <>
      <Mark id={id} />
      <span className={styles.name} title={text}>
        {text}
      </span>
    </>
  )
}

/** A product in its owner's colour, a source system in its domain's, a domain in its own. */
function Mark({ id }: { readonly id: string }) {
  const owner = useOwner(id)
  const domain = useDomain(
    usePortfolio(({ sourceSystems }) => (isSourceId(id) ? (sourceSystems[id]?.domain ?? null) : id)),
  )
  if (isUseCaseId(id)) return null
  return <HueMark hue={(isProductId(id) ? owner : domain)?.hue ?? null} size={15} />
}

const VERDICT_MARKS = { pass: CircleCheck, warn: TriangleAlert, fail: CircleAlert } as const

function Job({ id, text }: TextProps) {
  const say = useSay()
  const product = usePortfolio(({ dataProducts }) => dataProducts[id as DataProductId])
  if (!product || product.job === '') return <span className={styles.missing}>{say('table.verdict.none')}</span>
  const { verdict, text: verdictText, values } = standingVerdictOf(product)
  const VerdictMark = VERDICT_MARKS[verdict]
  const word = say(verdictText, values)
  return (
    <>
      <span className={styles.verdict} data-verdict={verdict} title={word}>
        <VerdictMark size={14} aria-hidden="true" />
        <span className="visually-hidden">{word}: </span>
      </span>
      <span className={styles.text} title={text}>
        {text}
      </span>
    </>
  )
}

function Owner({ id, text }: TextProps) {
  const say = useSay()
  const owning = usePortfolio(({ owners, sourceSystems }) =>
    isProductId(id) ? (owners[id] ?? null) : (sourceSystems[id as SourceSystemId]?.domain ?? null),
  )
  const domain = useDomain(owning)
  if (!domain) return isProductId(id) ? <span className={styles.missing}>{say('outline.owner.none')}</span> : null
  return (
    <>
      <HueMark hue={domain.hue} size={14} />
      <span className={styles.text} title={text}>
        {text}
      </span>
    </>
  )
}

/** The number leads, the names explain it. */
function Count({ text }: { readonly text: string }) {
  const [count = '', names = ''] = text.split(' · ', 2)
  if (count === '') return <span className={styles.zero}>0</span>
  return (
    <span className={styles.text} title={names}>
      <span className={styles.count}>{count}</span> {text.slice(count.length + 3)}
    </span>
  )
}

function Lifecycle({ id, text }: TextProps) {
  const lifecycle = usePortfolio(({ dataProducts }) => dataProducts[id as DataProductId]?.lifecycle)
  return (
    <span className={styles.lifecycle} data-lifecycle={lifecycle}>
      {text}
    </span>
  )
}
