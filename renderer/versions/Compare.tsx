// Their version of the file beside ours, in words; nothing changes until somebody chooses.
import type { Portfolio } from '../../shared/model/portfolio'
import { useSay } from '../store/useEditor'
import { useInWork, usePresent } from '../store/useVersion'
import { Button } from '../ui/Button'
import { Panel } from '../ui/Panel'
import { ChangeList } from './ChangeList'
import styles from './Compare.module.css'

interface CompareProps {
  /** Name of the file that holds theirs. */
  readonly name: string
  readonly theirs: Portfolio
  readonly onClose: () => void
  readonly onLook: () => void
  readonly onKeepMine: () => void
  readonly onLoadTheirs: () => void
}

export function Compare({ name, theirs, onClose, onLook, onKeepMine, onLoadTheirs }: CompareProps) {
  const say = useSay()
  const mine = usePresent()
  const readOnly = useInWork((state) => state.readOnly)
  return (
    <Panel
      wide
      title={say('compare.title', { name })}
      closeLabel={say('dialog.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onLook}>{say('version.look')}</Button>
          <Button onClick={onKeepMine}>{say('compare.keepMine')}</Button>
          <Button disabled={readOnly} onClick={onLoadTheirs}>
            {say('compare.loadTheirs')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{say('compare.text')}</p>
      <ChangeList before={mine} after={theirs} same={say('compare.same')} />
    </Panel>
  )
}
