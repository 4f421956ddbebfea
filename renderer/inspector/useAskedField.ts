// A key may ask for a field ("J": the job description); the inspector unfolds its part and puts the cursor there. A name is chosen whole: whoever asks for it says it anew.
import { useEffect, useState, type RefObject } from 'react'
import { useDesk, useView } from '../store/useEditor'
import { isTextControl, takeText } from '../ui/takeText'
import { withFieldOpen, type OpenSections, type SectionsState } from './sections'

export function useAskedField(panel: RefObject<HTMLElement | null>): SectionsState {
  const { view } = useDesk()
  const asked = useView((state) => state.asked)
  const [answered, setAnswered] = useState(asked)
  const [sections, setSections] = useState<OpenSections>(() => withFieldOpen({}, asked.field))
  if (answered !== asked) {
    setAnswered(asked)
    setSections(withFieldOpen(sections, asked.field))
  }
  useEffect(() => {
    if (asked.field === '') return
    const field = panel.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(asked.field)}"]`)
    if (!field) return
    if (asked.field === 'name' && isTextControl(field)) takeText(field)
    else field.focus()
    field.scrollIntoView({ block: 'nearest' })
    view.setState({ asked: { field: '', times: asked.times } })
  }, [asked, panel, view])
  return {
    sections,
    setOpen: (id, open) => {
      setSections({ ...sections, [id]: open })
    },
  }
}
