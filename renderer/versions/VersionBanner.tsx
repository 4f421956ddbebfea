// Says, as long as another version is on the screen, which it is, that nothing can be changed in it, and the ways on from it.
import { Eye } from 'lucide-react'
import type { ShownVersion } from '../store/shownVersion'
import { useDesk, useSay } from '../store/useEditor'
import { markText, useInWork, useShownVersion, useVersionMarks } from '../store/useVersion'
import { Button } from '../ui/Button'
import { exactly } from './moment'
import styles from './VersionBanner.module.css'

export function VersionBanner() {
  const version = useShownVersion()
  return version && <Banner version={version} />
}

function Banner({ version }: { readonly version: ShownVersion }) {
  const say = useSay()
  const when = version.time === null ? say('version.theirs') : say('version.at', { at: exactly(say, version.time) })
  return (
    <section className={styles.banner} aria-label={say('version.banner')}>
      <Eye className={styles.sign} size={22} aria-hidden="true" />
      <div className={styles.text}>
        <p role="status">
          <strong>{say('version.lookingAt', { title: version.title })}</strong>
          <span>{`${when}. ${say('version.readOnly')}`}</span>
        </p>
        <Legend kind={version.kind} />
      </div>
      <Ways kind={version.kind} />
    </section>
  )
}

function Ways({ kind }: Pick<ShownVersion, 'kind'>) {
  const say = useSay()
  const { run } = useDesk()
  const isBarred = useInWork(({ readOnly }) => readOnly)
  return (
    <div className={styles.ways}>
      <Button
        onClick={() => {
          run('file.copyVersion')
        }}
      >
        {say('version.copy')}
      </Button>
      <Button
        disabled={isBarred}
        title={say('version.restore.hint')}
        onClick={() => {
          run('file.restoreVersion')
        }}
      >
        {say(kind === 'theirs' ? 'version.loadTheirs' : 'version.restore')}
      </Button>
      <Button
        tone="primary"
        title={say('version.back.hint')}
        onClick={() => {
          run('view.backToWork')
        }}
      >
        {say('version.back')} <kbd>Esc</kbd>
      </Button>
    </div>
  )
}

const MARKS = ['added', 'removed', 'changed', 'moved'] as const

/** The marks on the map with how often they occur. */
function Legend({ kind }: Pick<ShownVersion, 'kind'>) {
  const say = useSay()
  const marks = [...useVersionMarks().values()]
  const counted = MARKS.map((mark) => [mark, marks.filter((one) => one === mark).length] as const)
  const shown = counted.filter(([, count]) => count > 0)
  if (shown.length === 0) return null
  return (
    <dl className={styles.legend} aria-label={say('version.legend')}>
      {shown.map(([mark, count]) => (
        <div key={mark} data-mark={mark}>
          <dt>{say(markText(kind, mark))}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
