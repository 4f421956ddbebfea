// Beside the version on the screen: everything that is different now, in words; a name leads to its card.
import type { NodeId } from '../../shared/model/entities/ids'
import { kindOf } from '../store/mapSteps'
import { useDesk, usePortfolio, useSay } from '../store/useEditor'
import { usePresent, useShownVersion } from '../store/useVersion'
import { restoredOver } from '../store/versionDesk'
import { select } from '../store/viewStore'
import { ChangeList } from './ChangeList'
import styles from './SinceThen.module.css'

export function SinceThen() {
  const say = useSay()
  const { view } = useDesk()
  const version = useShownVersion()
  const shown = usePortfolio((portfolio) => portfolio)
  const present = usePresent()
  if (!version) return null
  const theirs = version.kind === 'theirs'
  return (
    <div className={styles.since}>
      <h2>{say(theirs ? 'version.since.theirs' : 'version.since')}</h2>
      <ChangeList
        before={restoredOver(present, shown)}
        after={present}
        same={say(theirs ? 'version.same.theirs' : 'version.same')}
        canGo={(id) => kindOf(shown, id) !== undefined}
        onGo={(id) => {
          select(view, id)
          view.getState().camera?.reveal(id as NodeId)
        }}
      />
    </div>
  )
}
