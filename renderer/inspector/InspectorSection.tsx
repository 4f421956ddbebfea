import type { ReactNode } from 'react'
import { Section } from '../ui/Section'
import { isOpen, useSections } from './sections'

interface InspectorSectionProps {
  readonly id: string
  readonly title: string
  readonly count?: number
  readonly children: ReactNode
}

export function InspectorSection({ id, title, count, children }: InspectorSectionProps) {
  const { sections, setOpen } = useSections()
  return (
    <Section
      title={title}
      count={count}
      open={isOpen(sections, id)}
      onOpen={(open) => {
        setOpen(id, open)
      }}
    >
      {children}
    </Section>
  )
}
