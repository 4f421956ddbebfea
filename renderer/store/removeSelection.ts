// What is selected goes, with the flows that hang on it, and a toast says so with the way back (UX.md: instead of "are you sure").
import { nameOf } from '../../shared/model/stepName'
import type { Portfolio } from '../../shared/model/portfolio'
import type { TextKey } from '../../shared/text/catalogue'
import type { TextValues } from '../../shared/text/say'
import { kindOf, presentOf } from './mapSteps'
import { tell } from './told'
import type { Desk } from './useEditor'
import { select } from './viewStore'

/** Removes what is selected as one step: cards with their flows, flows, domains. Nothing is said of what was refused. */
export function removeSelection(desk: Desk): void {
  const { editor, view, newId } = desk
  const portfolio = presentOf(desk)
  const gone = goneWith(portfolio, view.getState().selection)
  const { nodes, flows, domains } = gone
  if (nodes.length + flows.length + domains.length === 0) return
  const gesture = newId('gesture')
  const cards =
    nodes.length + flows.length === 0 ||
    editor.submit({ type: 'map/remove', nodes: [...nodes], flows: [...flows] }, gesture)
  const lanes = domains.map((of) => editor.submit({ type: 'domain/remove', of }, gesture))
  select(view)
  if (!cards || lanes.includes(false)) return
  const { text, values } = sentenceOf(portfolio, gone)
  tell(view, text, values, editor.getState().history.past.at(-1)?.id)
}

interface Gone {
  readonly nodes: readonly string[]
  readonly flows: readonly string[]
  readonly domains: readonly string[]
  /** How many flows go because a card at one of their ends does. */
  readonly hanging: number
}

function goneWith(portfolio: Portfolio, selection: readonly string[]): Gone {
  const nodes = selection.filter((id) => kindOf(portfolio, id) !== undefined)
  const flows = selection.filter((id) => Object.hasOwn(portfolio.flows, id))
  const domains = selection.filter((id) => Object.hasOwn(portfolio.domains, id))
  const hanging = Object.values(portfolio.flows).filter(({ from, to }) => nodes.includes(from) || nodes.includes(to))
  return { nodes, flows, domains, hanging: hanging.length }
}

function sentenceOf(
  portfolio: Portfolio,
  { nodes, flows, domains, hanging }: Gone,
): { text: TextKey; values: TextValues } {
  const named = [...nodes, ...domains]
  if (named.length === 0) return { text: 'removed.told.flows', values: { count: flows.length } }
  const name = nameOf(portfolio, named[0] ?? '') ?? ''
  if (named.length > 1) return { text: 'removed.told.several', values: { count: named.length } }
  return hanging === 0
    ? { text: 'removed.told.one', values: { name } }
    : { text: 'removed.told.oneWithFlows', values: { name, count: hanging } }
}
