// The app in a window on a host in memory: what a person does to a portfolio and its file, and what the frame then says.
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createDocuments } from '../../renderer/app/documents'
import { AppContext } from '../../renderer/app/frame/useApp'
import { hearHost } from '../../renderer/app/hearHost'
import { forgetfulMirror, type Mirror } from '../../renderer/mirror/mirror'
import { DeskContext } from '../../renderer/store/useEditor'
import { settled } from './aWindow'
import type { memoryHost } from './memoryHost'

/** More turns than anything waits for that only waits for promises and the host in memory. */
const TURNS = 40

export function appInWindow(house: ReturnType<typeof memoryHost>, mirror: Mirror = forgetfulMirror) {
  const window = house.window('one')
  const documents = createDocuments({ ...window, mirror, run: () => undefined }, () => 'Shop')
  hearHost(window.host, window.events, documents)
  const opened = () => {
    const { session } = documents.getState()
    if (!session) throw new Error('Nothing is open')
    return session
  }
  const calm = async () => {
    for (let turn = 0; turn < TURNS; turn += 1) await settled()
  }
  return {
    house,
    documents,
    calm,
    user: userEvent.setup(),
    /** Puts these parts of the frame around what is open. */
    show: (parts: ReactNode) => {
      const session = opened()
      const context = { desk: session, documents }
      return render(
        <AppContext value={{ ...window, documents, context, run: () => undefined }}>
          <DeskContext value={session}>{parts}</DeskContext>
        </AppContext>,
      )
    },
    rename: async (name: string) => {
      opened().editor.submit({ type: 'portfolio/rename', name })
      await calm()
    },
    /** Saves into the file that is chosen in the dialog. */
    saveAs: async (path: string) => {
      house.dialogs.willChoose({ kind: 'chosen', path })
      const choice = await documents.choose('save')
      if (choice.kind !== 'chosen') throw new Error('The dialog was cancelled')
      await documents.save(choice.file)
    },
    present: () => documents.getState().session?.editor.getState().history.present,
  }
}
