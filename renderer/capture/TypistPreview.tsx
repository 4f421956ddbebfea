import type { TypistOption } from '../../shared/import/typistCompletion'
import type { TypistResult } from '../../shared/import/typist/typistOutline'
import { useSay } from '../store/useEditor'
import styles from './TypistLine.module.css'

interface TypistPreviewProps {
  readonly result: TypistResult
  readonly options: readonly TypistOption[]
  readonly chosen: number
  readonly onChoose: (option: TypistOption) => void
}
const KIND = { usecase: 'useCase', product: 'dataProduct', source: 'sourceSystem', domain: 'domain' } as const
const MOST = 12

/** What Enter would do, and what could stand here instead. */
export function TypistPreview({ result, options, chosen, onChoose }: TypistPreviewProps) {
  const say = useSay()
  return (
    <div className={styles.preview} role="status">
      {options.length > 0 && (
        <ul className={styles.options}>
          {options.map((option, index) => (
            <li key={`${option.kind} ${option.label}`}>
              <button
                type="button"
                tabIndex={-1}
                data-chosen={index === chosen || undefined}
                onMouseDown={(event) => {
                  event.preventDefault()
                  onChoose(option)
                }}
              >
                {option.label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.rows}>
        {result.preview.slice(0, MOST).map(({ line, kind, name, existing, upstreamOf }) => (
          <li key={`${line} ${kind} ${name}`}>
            <span className={styles.kind}>{say(`kind.${KIND[kind]}`)}</span>
            <strong>{name}</strong>
            {upstreamOf !== undefined && <span className={styles.note}>→ {upstreamOf}</span>}
            <span className={styles.state} data-known={existing || undefined}>
              {say(existing ? 'typist.known' : 'typist.new')}
            </span>
          </li>
        ))}
        {result.preview.length > MOST && <li className={styles.note}>+ {result.preview.length - MOST}</li>}
        {result.problems.slice(0, MOST).map(({ line, key, values }) => (
          <li key={`${line} ${key}`} className={styles.problem}>
            {say(key, { line, ...values })}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{say('typist.hint')}</p>
    </div>
  )
}
