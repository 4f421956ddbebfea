import type { DomainLoad } from '../../../shared/analysis/domainLoad'
import type { Domain } from '../../../shared/model/entities/domain'
import type { TextKey } from '../../../shared/text/catalogue'
import { useDesk, useSay } from '../../store/useEditor'
import { Segmented } from '../../ui/Segmented'
import styles from './DomainPage.module.css'

const STATEMENTS = Array.from({ length: 11 }, (_, at) => String(at + 1))
const ANSWERS = [1, 2, 3, 4, 5] as const
const statementText = (id: string) => `domainPage.statement.${id}` as Extract<TextKey, `domainPage.statement.${string}`>

/** Eleven statements, 1 to 5, answered by the team together and without names; sum and band once all are (DOMAIN.md H). */
export function LoadSurvey({
  domain: { id, load: answers },
  load,
}: {
  readonly domain: Domain
  readonly load: DomainLoad
}) {
  const say = useSay()
  const { editor } = useDesk()
  const { sum, band } = load
  const answer = (statement: string, value: number | null): void => {
    const { [statement]: _before, ...others } = answers
    const changed = value === null ? others : { ...others, [statement]: value }
    editor.submit({ type: 'domain/describe', of: id, changes: { load: changed } })
  }
  return (
    <section className={styles.part}>
      <h4 className={styles.title}>{say('domainPage.survey')}</h4>
      <p className={styles.result} role="status">
        {sum !== null && band !== null
          ? say('domainPage.survey.sum', { sum, band: say(`domainPage.band.${band}`) })
          : say('domainPage.survey.left', { count: STATEMENTS.length - load.answered })}
      </p>
      <p className={styles.none}>{say('domainPage.survey.scale')}</p>
      <ol className={styles.statements}>
        {STATEMENTS.map((statement) => (
          <li key={statement}>
            <Segmented
              label={say(statementText(statement))}
              value={answers[statement] ?? null}
              choices={ANSWERS.map((value) => ({ value, label: String(value) }))}
              onChoose={(value) => {
                answer(statement, value)
              }}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
