import { useHistory, useSay, useView } from '../store/useEditor'
import { announcementOf } from './liveRegion'

/** Quiet while a name is being typed: the person hears the letters already. */
export function Announcer() {
  const say = useSay()
  const naming = useView((view) => view.naming !== null)
  const past = useHistory((history) => history.past)
  const future = useHistory((history) => history.future)
  return (
    <p className="visually-hidden" role="status">
      {naming ? '' : announcementOf({ past, future }, say)}
    </p>
  )
}
