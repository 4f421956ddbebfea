// A host's notice in the reader's words: moments in the form of this computer, steps by their names.
import type { Notice } from '../../shared/host/notice'
import { sayAny, type Say, type TextValues } from '../../shared/text/say'
import { millisecondsOf, shownMoment, shownTime, today } from './clock'

/** `at` and `since` among the values are ISO times; `kind`, `name` and `count` name a step. */
export const noticeWords = (say: Say, { text, values }: Notice): string => sayAny(say, text, valuesFor(say, values))

function valuesFor(say: Say, values: Notice['values']): TextValues {
  const { at, since, kind } = values
  return {
    ...values,
    ...(typeof at === 'string' && { time: shownTime(say, millisecondsOf(at)) }),
    ...(typeof since === 'string' && { since: shortMoment(say, since) }),
    ...(typeof kind === 'string' && { step: sayAny(say, `step.${kind}`, values) }),
  }
}

/** The time alone for today, and the day with it for any other; what is no time stays as it is. */
function shortMoment(say: Say, moment: string): string {
  const milliseconds = millisecondsOf(moment)
  if (Number.isNaN(milliseconds)) return moment
  return today(milliseconds) === today() ? shownTime(say, milliseconds) : shownMoment(say, moment)
}
