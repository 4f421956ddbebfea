import type { History } from '../../shared/model/history'
import type { Say } from '../../shared/text/say'

/** What has just happened, for those who cannot see it: the last step, or the step that was taken back. */
export function announcementOf({ past, future }: Pick<History, 'past' | 'future'>, say: Say): string {
  const undone = future[0]
  const step = undone ?? past.at(-1)
  if (!step) return ''
  const { kind, name, count } = step.name
  return say(undone ? 'outline.undone' : 'outline.done', { step: say(`step.${kind}`, { name, count }) })
}
