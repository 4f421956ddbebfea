// An empty map teaches: the practice starts with who needs what (2.16, 2.17).
import { addCard } from '../store/mapSteps'
import { useDesk, useEditor, useSay } from '../store/useEditor'
import { Button } from '../ui/Button'
import { HueMark } from '../ui/HueMark'
import styles from './EmptyMap.module.css'

export function EmptyMap() {
  const say = useSay()
  const readOnly = useEditor((state) => state.readOnly)
  if (readOnly)
    return (
      <section className={styles.empty} aria-label={say('map.empty.label')}>
        <h2>{say('version.empty.title')}</h2>
        <p>{say('version.empty.text')}</p>
      </section>
    )
  return <FirstSteps />
}

function FirstSteps() {
  const desk = useDesk()
  const say = useSay()
  return (
    <section className={styles.empty} aria-label={say('map.empty.label')}>
      <div className={styles.sketch} aria-hidden="true">
        <span className={styles.source} />
        <i />
        <span className={styles.product}>
          <HueMark hue={2} size={26} />
        </span>
        <i />
        <span className={styles.product}>
          <HueMark hue={0} size={26} />
        </span>
        <i />
        <span className={styles.useCase}>?</span>
      </div>
      <h2>{say('map.empty.title')}</h2>
      <p>{say('map.empty.text')}</p>
      <div className={styles.actions}>
        <Button
          tone="primary"
          onClick={() => {
            addCard(desk, 'useCase')
          }}
        >
          {say('map.empty.first')} <kbd>U</kbd>
        </Button>
        <Button
          onClick={() => {
            desk.run('file.openSample')
          }}
        >
          {say('map.empty.sample')}
        </Button>
      </div>
    </section>
  )
}
