import { useDesk, useSay } from '../../store/useEditor'
import type { Say } from '../../../shared/text/say'
import { closeOverlay } from '../../store/overlay'
import { Keys } from '../../ui/ChoiceDialog'
import { Panel } from '../../ui/Panel'
import { actions } from '../actions'
import { menuOf, menus, type Action } from '../actions/action'
import { isMac, shownShortcut } from '../shortcut'
import styles from './ShortcutSheet.module.css'

export function ShortcutSheet() {
  const { view } = useDesk()
  const say = useSay()
  const naming = [
    { keys: ['Tab'], text: say('shortcuts.naming.tab') },
    { keys: ['Enter'], text: say('shortcuts.naming.enter') },
    { keys: shownShortcut('Shift+Tab', isMac(), say), text: say('shortcuts.naming.back') },
    { keys: shownShortcut('Mod+Enter', isMac(), say), text: say('shortcuts.naming.useCase') },
    { keys: ['['], text: say('shortcuts.naming.source') },
    { keys: ['@'], text: say('shortcuts.naming.owner') },
    { keys: ['a', 'b'], text: say('shortcuts.naming.known') },
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
          const own = actions.filter((action) => menuOf(action) === menu && action.keys?.[0] !== undefined)
          const rows = own.filter(({ id }) => !LATER_LENSES.test(id)).map((action) => rowOf(action, say))
          return <Group key={menu} title={say(`menu.${menu}`)} rows={rows} />
        })}
      </div>
    </Panel>
  )
}

/** Nine lenses are one line: 1 … 9. */
const LATER_LENSES = /^view\.lens[2-9]$/u
const LENSES = ['1', '…', '9']

const rowOf = ({ id, title, keys = [] }: Action, say: Say): Row =>
  id === 'view.lens1'
    ? { text: say('shortcuts.lenses'), keys: LENSES }
    : { text: say(title), keys: shownShortcut(keys[0] ?? '', isMac(), say) }

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
