import { useDesk, useSay } from '../../store/useEditor'
import { closeOverlay } from '../../store/overlay'
import { Keys } from '../../ui/ChoiceDialog'
import { Panel } from '../../ui/Panel'
import { actions } from '../actions'
import { menuOf, menus } from '../actions/action'
import { shownShortcut } from '../shortcut'
import { isMac } from '../useShortcuts'
import styles from './ShortcutSheet.module.css'

export function ShortcutSheet() {
  const { view } = useDesk()
  const say = useSay()
  const naming = [
    { keys: ['Tab'], text: say('shortcuts.naming.tab') },
    { keys: ['Enter'], text: say('shortcuts.naming.enter') },
    { keys: ['Esc'], text: say('shortcuts.naming.done') },
  ]
  return (
    <Panel
      wide
      title={say('shortcuts.title')}
      closeLabel={say('dialog.close')}
      onClose={() => {
        closeOverlay(view)
      }}
    >
      <p className={styles.note}>{say('shortcuts.note')}</p>
      <div className={styles.columns}>
        <Group title={say('shortcuts.naming')} rows={naming} />
        {menus.map((menu) => {
          const own = actions.filter((action) => menuOf(action) === menu && action.keys && action.keys.length > 0)
          const rows = own.map(({ title, keys = [] }) => ({
            text: say(title),
            keys: shownShortcut(keys[0] ?? '', isMac()),
          }))
          return <Group key={menu} title={say(`menu.${menu}`)} rows={rows} />
        })}
      </div>
    </Panel>
  )
}

interface Row {
  readonly text: string
  readonly keys: readonly string[]
}
function Group({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <dl>
        {rows.map(({ text, keys }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
