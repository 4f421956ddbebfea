import type { Missing } from '../../shared/analysis/readiness/readinessItem'
import type { Desk } from './useEditor'
import { askFor, select } from './viewStore'

/** One jump to where something missing is put right: the record in the inspector, the cursor in the field. */
export function goToMissing({ view }: Desk, { subject, field }: Pick<Missing, 'subject' | 'field'>): void {
  select(view, subject)
  view.setState({ interview: null })
  askFor(view, field === '' ? 'name' : field)
}
