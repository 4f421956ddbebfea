// The menus of the action list, drawn here where the host has no menu of its own.
import { Menu } from '@base-ui/react/menu'
import { Menubar } from '@base-ui/react/menubar'
import { useSay } from '../../store/useEditor'
import { MenuBelow } from '../../ui/Menu'
import styles from './MenuBar.module.css'
import { MenuBlocks } from './MenuBlocks'
import { readMenus } from './menuReading'

export function MenuBar() {
  const say = useSay()
  return (
    <Menubar className={styles.bar} modal={false}>
      {readMenus.map(({ menu, blocks }) => (
        <Menu.Root key={menu} modal={false}>
          <Menu.Trigger className={styles.trigger}>{say(`menu.${menu}`)}</Menu.Trigger>
          <MenuBelow title={say(`menu.${menu}`)}>
            <MenuBlocks blocks={blocks} />
          </MenuBelow>
        </Menu.Root>
      ))}
    </Menubar>
  )
}
