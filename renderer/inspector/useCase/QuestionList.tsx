import { Trash2 } from 'lucide-react'
import { memo } from 'react'
import type { QuestionId } from '../../../shared/model/entities/ids'
import type { UseCase } from '../../../shared/model/entities/useCase'
import { inOrder, orderKeyAfter } from '../../../shared/model/orderKey'
import { useDesk, useSay } from '../../store/useEditor'
import { AddField } from '../../ui/AddField'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/CheckField'
import { Disclosure, DisclosureList } from '../../ui/Disclosure'
import { InspectorSection } from '../InspectorSection'
import { TypedText } from '../TypedField'
import type { UseCaseBesideName } from './useCaseBesideName'

type Question = UseCase['questions'][QuestionId]

/** What the consumer must be able to answer with it (0.03), and what is still open (0.08). */
export const QuestionList = memo(function QuestionList({ useCase }: { readonly useCase: UseCaseBesideName }) {
  const say = useSay()
  const { editor, newId } = useDesk()
  const { id } = useCase
  const questions = inOrder(useCase.questions)
  const put = (question: Question, gesture?: string) =>
    void editor.submit({ type: 'useCase/putQuestion', of: id, question }, gesture)
  return (
    <InspectorSection id="questions" title={say('inspector.useCase.questions')} count={questions.length}>
      <DisclosureList label={say('inspector.useCase.questions')}>
        {questions.map((question) => (
          <QuestionEntry
            key={question.id}
            question={question}
            onPut={put}
            onRemove={() => void editor.submit({ type: 'useCase/removeQuestion', of: id, question: question.id })}
          />
        ))}
      </DisclosureList>
      <AddField
        label={say('inspector.useCase.question.new')}
        action={say('inspector.useCase.question.add')}
        onAdd={(text) => {
          const order = orderKeyAfter(questions.map((one) => one.order))
          put({ id: newId('question') as QuestionId, text, kind: 'to-answer', answer: '', order })
        }}
      />
    </InspectorSection>
  )
})

interface QuestionEntryProps {
  readonly question: Question
  readonly onPut: (question: Question, gesture?: string) => void
  readonly onRemove: () => void
}

function QuestionEntry({ question, onPut, onRemove }: QuestionEntryProps) {
  const say = useSay()
  const open = question.kind === 'open'
  return (
    <Disclosure title={question.text} note={open ? say('inspector.useCase.question.openMark') : undefined}>
      <TypedText
        label={say('inspector.useCase.question')}
        value={question.text}
        multiline
        onType={(text, gesture) => {
          onPut({ ...question, text }, gesture)
        }}
      />
      <TypedText
        label={say('inspector.useCase.question.answer')}
        value={question.answer}
        multiline
        onType={(answer, gesture) => {
          onPut({ ...question, answer }, gesture)
        }}
      />
      <CheckField
        label={say('inspector.useCase.question.open')}
        checked={open}
        onCheck={(checked) => {
          onPut({ ...question, kind: checked ? 'open' : 'to-answer' })
        }}
      />
      <Button size="small" onClick={onRemove}>
        <Trash2 size={15} aria-hidden="true" />
        {say('inspector.remove')}
      </Button>
    </Disclosure>
  )
}
