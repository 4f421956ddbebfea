// The map as Mermaid text that we write, with every label quoted and every letter with a meaning of its own spelled as a code (RELIABILITY.md T2).
import type { NodeId } from '../model/entities/ids'
import { nodeKindOf, type NodeKind } from '../model/nodeKind'
import { inOrder } from '../model/orderKey'
import type { Portfolio } from '../model/portfolio'
import type { Say } from '../text/say'
import { byName } from './documents/naming'

/** Use cases are rounded, data products rectangles, source systems cylinders. */
const SHAPES: Readonly<Record<NodeKind, readonly [string, string]>> = {
  useCase: ['([', '])'],
  dataProduct: ['[', ']'],
  sourceSystem: ['[(', ')]'],
}

/** From left (source systems) to right (use cases), in an order that does not depend on when something was added to a table. */
export function mermaidMap(portfolio: Portfolio, say: Say): string {
  const nodes = [...byName(portfolio.sourceSystems), ...byName(portfolio.dataProducts), ...inOrder(portfolio.useCases)]
  const places = new Map<NodeId, number>(nodes.map(({ id }, index) => [id, index + 1]))
  const position = (id: NodeId) => places.get(id) ?? 0
  const cards = nodes.map(({ id, name }) => {
    const [open, close] = SHAPES[nodeKindOf(id)]
    return `  n${position(id)}${open}"${mermaidText(name)}"${close}`
  })
  const flows = Object.values(portfolio.flows)
    .map(({ from, to, mode }) => ({ from: position(from), to: position(to), mode }))
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .map(({ from, to, mode }) => {
      const label = mode === '' ? '' : `|"${mermaidText(say(`export.mode.${mode}`))}"|`
      return `  n${from} -->${label} n${to}`
    })
  return ['flowchart LR', ...cards, ...flows].join('\n')
}

/** Letters, digits and blanks stay; everything else becomes `#code;`. https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
export const mermaidText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[^\p{L}\p{M}\p{N} ,'/-]/gu, (letter) => `#${letter.codePointAt(0) ?? 0};`)
    .replace(/^-/, '#45;')
