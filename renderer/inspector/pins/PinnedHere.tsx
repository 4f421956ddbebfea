import { memo } from 'react'
import { hotspotsBySubject, notesBySubject } from '../../../shared/analysis/pinned'
import { pinHotspot } from '../../store/pinSteps'
import { useDesk, useEditor, usePortfolio, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { DisclosureList } from '../../ui/Disclosure'
import { InspectorSection } from '../InspectorSection'
import { HotspotEntry } from './HotspotEntry'
import { NewNote } from './NewNote'
import { NoteEntry } from './NoteEntry'

/** What is open about a record and what was noted about it; `null` is the portfolio as a whole, on which only notes can stand. */
export const PinnedHere = memo(function PinnedHere({ subject }: { readonly subject: string | null }) {
  const say = useSay()
  const desk = useDesk()
  const readOnly = useEditor((state) => state.readOnly)
  const hotspots = usePortfolio((portfolio) => hotspotsBySubject(portfolio).get(subject)) ?? []
  const notes = usePortfolio((portfolio) => notesBySubject(portfolio).get(subject)) ?? []
  return (
    <InspectorSection id="pins" title={say('pins.title')} count={hotspots.length + notes.length}>
      {hotspots.length > 0 && (
        <DisclosureList label={say('pins.hotspots')}>
          {hotspots.map((hotspot) => (
            <HotspotEntry key={hotspot.id} hotspot={hotspot} asked={hotspot === hotspots.at(-1)} />
          ))}
        </DisclosureList>
      )}
      {subject !== null && !readOnly && (
        <Button
          size="small"
          onClick={() => {
            pinHotspot(desk, subject)
          }}
        >
          {say('pins.hotspot.add')} <kbd>!</kbd>
        </Button>
      )}
      {notes.length > 0 && (
        <DisclosureList label={say('pins.notes')}>
          {notes.map((note) => (
            <NoteEntry key={note.id} note={note} />
          ))}
        </DisclosureList>
      )}
      <NewNote subject={subject} />
    </InspectorSection>
  )
})
