import { useEffect, useState } from 'react'
import type { Output } from '../../../shared/host/contract'
import { useDesk, useSay } from '../../store/useEditor'
import { closeOverlay } from '../../store/overlay'
import { Panel } from '../../ui/Panel'
import { useApp } from './useApp'

export function About() {
  const { host } = useApp()
  const { view } = useDesk()
  const say = useSay()
  const [about, setAbout] = useState<Output<'app.about'> | null>(null)
  useEffect(() => {
    void host('app.about', {}).then(setAbout)
  }, [host])
  return (
    <Panel
      title={say('about.title')}
      closeLabel={say('dialog.close')}
      onClose={() => {
        closeOverlay(view)
      }}
    >
      {about && <p>{say('about.text', { version: about.version, folder: about.dataFolder })}</p>}
      <p>{say('about.practice')}</p>
    </Panel>
  )
}
