import type { Hotspot } from '../../../shared/model/entities/workshop'
import { useDesk, useSay } from '../../store/useEditor'
import { CheckField } from '../../ui/CheckField'
import { Disclosure } from '../../ui/Disclosure'
import { Pill } from '../../ui/Pill'
import { Segmented } from '../../ui/Segmented'
import { TypedText } from '../TypedField'
import { RemovePin } from './RemovePin'

const KINDS = ['question', 'conflict'] as const

interface HotspotEntryProps {
  readonly hotspot: Hotspot
  /** The key that pins asks for this one's text. */
  readonly asked: boolean
}

/** Stays where it is when it is settled: the answer belongs to the question. */
export function HotspotEntry({ hotspot, asked }: HotspotEntryProps) {
  const say = useSay()
  const { editor } = useDesk()
  const { id, text, kind, resolved } = hotspot
  const describe = (changes: Partial<Pick<Hotspot, 'text' | 'kind' | 'resolved'>>, gesture?: string) =>
    void editor.submit({ type: 'hotspot/describe', of: id, changes }, gesture)
  return (
    <Disclosure
      title={text === '' ? say('pins.hotspot.blank') : text}
      badges={<State hotspot={hotspot} />}
      defaultOpen={text === ''}
    >
      <TypedText
        label={say('pins.hotspot.text')}
        placeholder={say('pins.hotspot.text.ask')}
        value={text}
        multiline
        {...(asked && { field: 'hotspot' })}
        onType={(typed, gesture) => {
          describe({ text: typed }, gesture)
        }}
      />
      <Segmented
        label={say('pins.hotspot.kind')}
        value={kind}
        choices={KINDS.map((value) => ({ value, label: say(`pins.hotspot.kind.${value}`) }))}
        onChoose={(chosen) => {
          describe({ kind: chosen ?? kind })
        }}
      />
      <CheckField
        label={say('pins.hotspot.resolved')}
        checked={resolved}
        onCheck={(settled) => {
          describe({ resolved: settled })
        }}
      />
      <RemovePin change={{ type: 'hotspot/remove', of: id }} />
    </Disclosure>
  )
}

/** A question is the usual case and needs no word. */
function State({ hotspot: { kind, resolved } }: Pick<HotspotEntryProps, 'hotspot'>) {
  const say = useSay()
  if (resolved) return <Pill tone="good">{say('pins.hotspot.resolved')}</Pill>
  return kind === 'conflict' && <Pill tone="bad">{say('pins.hotspot.kind.conflict')}</Pill>
}
