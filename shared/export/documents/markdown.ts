// The whole portfolio as one document to read, print and review in a pull request.
import { isOfWholeMap } from '../../analysis/mapChecks'
import { createReview } from '../../analysis/review'
import type { Severity } from '../../analysis/finding'
import type { DataProductId } from '../../model/entities/ids'
import { inOrder } from '../../model/orderKey'
import type { Portfolio } from '../../model/portfolio'
import { nameOf } from '../../model/stepName'
import { longDate } from '../../text/longDate'
import type { Say } from '../../text/say'
import type { Exporter } from '../exporter'
import { exportFileName } from '../fileName'
import { inKeyOrder } from '../inKeyOrder'
import { markdownBlocks, markdownFact, markdownFacts, markdownTable, markdownText } from '../markdownText'
import { mermaidMap } from '../mermaidMap'
import { rememberedWords } from '../rememberedWords'
import { byName, namesOf, outputsOf, ownerOf } from './naming'
import { productSection } from './productSection'
import { readinessSummary } from './readinessReport'
import { platformTable } from './sloBackground'
import { useCaseSection } from './useCaseSection'

export const markdownExporter: Exporter = {
  id: 'markdown',
  extension: 'md',
  title: 'export.title.markdown',
  render: (portfolio, { exportedOn }, say) => [
    {
      name: exportFileName(portfolio.name, '.md'),
      text: document(inKeyOrder(portfolio), exportedOn, rememberedWords(say)),
    },
  ],
}

const document = (portfolio: Portfolio, exportedOn: string, say: Say): string =>
  `${markdownBlocks([
    `# ${markdownText(portfolio.name)}`,
    exportedOn === ''
      ? undefined
      : markdownText(say('export.exportedOn', { name: portfolio.name, date: longDate(say, exportedOn) })),
    ...about(portfolio, say),
    `## ${say('export.section.map')}`,
    ['```mermaid', mermaidMap(portfolio, say), '```'].join('\n'),
    `## ${say('export.section.useCases')}`,
    useCaseSection(portfolio, say),
    `## ${say('export.section.products')}`,
    productSection(portfolio, say),
    ...section(say('export.readiness.portfolio'), readinessSummary(portfolio, say)),
    ...section(say('export.slo.platform'), platformTable(portfolio, say)),
    ...sourceSystems(portfolio, say),
    ...domains(portfolio, say),
    ...ownership(portfolio, say),
    ...findings(portfolio, say),
    ...hotspots(portfolio, say),
    ...notes(portfolio, say),
    ...decisions(portfolio, say),
    ...parked(portfolio, say),
    ...glossary(portfolio, say),
    `## ${say('export.section.leftOut')}`,
    say('export.leftOut.markdown'),
  ])}\n`

const about = ({ about: { purpose, ...rest } }: Portfolio, say: Say) => [
  markdownText(purpose),
  markdownFacts([
    markdownFact(say('export.about.organisation'), rest.organisation),
    markdownFact(say('export.about.standards'), rest.standards),
    markdownFact(say('export.about.policies'), rest.policies),
    markdownFact(say('export.about.naming'), rest.naming),
  ]),
]

type Blocks = readonly (string | undefined)[]
const section = (title: string, body: string | undefined): Blocks =>
  body === undefined || body === '' ? [] : [`## ${title}`, body]

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string | undefined =>
  rows.length === 0
    ? undefined
    : markdownTable(
        head,
        rows.map((cells) => cells.map(markdownText)),
      )

const sourceSystems = (portfolio: Portfolio, say: Say): Blocks =>
  section(
    say('export.section.sourceSystems'),
    table(
      [
        say('export.source.name'),
        say('export.source.kind'),
        say('export.source.domain'),
        say('export.source.feeds'),
        say('export.source.quality'),
      ],
      byName(portfolio.sourceSystems).map(({ id, name, kind, domain, quality, description }) => [
        description === '' ? name : `${name}: ${description}`,
        say(`export.sourceKind.${kind}`),
        domain === null ? '' : (portfolio.domains[domain]?.name ?? ''),
        namesOf(portfolio, outputsOf(portfolio, id)),
        quality,
      ]),
    ),
  )

function domains(portfolio: Portfolio, say: Say): Blocks {
  const products = byName(portfolio.dataProducts)
  return section(
    say('export.section.domains'),
    table(
      [say('export.domain.name'), say('export.domain.purpose'), say('export.domain.team'), say('export.domain.owns')],
      byName(portfolio.domains).map(({ id, name, purpose, team }) => [
        name,
        purpose,
        team,
        products
          .filter((product) => portfolio.owners[product.id] === id)
          .map((product) => product.name)
          .join(', '),
      ]),
    ),
  )
}

const ownership = (portfolio: Portfolio, say: Say): Blocks =>
  section(
    say('export.section.ownership'),
    table(
      [
        say('export.ownership.product'),
        say('export.ownership.owner'),
        say('export.ownership.claims'),
        say('export.ownership.reason'),
        say('export.ownership.date'),
        say('export.ownership.session'),
      ],
      byName(portfolio.dataProducts).map(({ id, name }) => [
        name,
        ownershipText(portfolio, id, say),
        claimsText(portfolio, id, say),
        ...minutesOf(portfolio, id, say),
      ]),
    ),
  )

/** Who owns it; what was put off says so. */
function ownershipText(portfolio: Portfolio, product: DataProductId, say: Say): string {
  const owner = ownerOf(portfolio, product, say('export.nobody'))
  const isPutOff = portfolio.ownershipDecisions[product]?.domain === null
  return isPutOff ? `${owner} (${say('export.ownership.putOff')})` : owner
}

/** Reason, date and session of a decision. */
function minutesOf({ ownershipDecisions, sessions }: Portfolio, product: DataProductId, say: Say): readonly string[] {
  const { reason = '', date = '', session = null } = ownershipDecisions[product] ?? {}
  return [reason, longDate(say, date), session === null ? '' : (sessions[session]?.name ?? '')]
}

const claimsText = (portfolio: Portfolio, product: keyof Portfolio['claims'], say: Say): string =>
  Object.entries(portfolio.claims[product] ?? {})
    .map(([domain, { ownsSources, greatestNeed, bestPlaced, note }]) => {
      const scores = { sources: ownsSources ?? '–', need: greatestNeed ?? '–', placed: bestPlaced ?? '–' }
      const said = say('export.ownership.claim', { domain: nameOf(portfolio, domain) ?? domain, ...scores })
      return note === '' ? said : `${said} “${note}”`
    })
    .sort()
    .join('; ')

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

function findings(portfolio: Portfolio, say: Say): Blocks {
  const found = createReview()(portfolio) // a review of its own: the open document's keeps its memory
  const lines = SEVERITIES.flatMap((severity) =>
    found
      .filter((finding) => finding.severity === severity)
      .map((finding) => {
        const { text, values, ref, subject } = finding
        const about = isOfWholeMap(finding) ? '' : `${markdownText(nameOf(portfolio, subject) ?? subject)}: `
        return `- **${say(`export.severity.${severity}`)}** ${about}${markdownText(say(text, values))} (${ref})`
      }),
  )
  return section(say('export.section.findings'), lines.length === 0 ? say('export.findings.none') : lines.join('\n'))
}

const hotspots = (portfolio: Portfolio, say: Say): Blocks =>
  section(
    say('export.section.hotspots'),
    inOrder(portfolio.hotspots)
      .map(({ subject, text, kind, resolved }) => {
        const state = resolved ? 'resolved' : kind
        const name = nameOf(portfolio, subject) ?? subject
        return `- **${say(`export.hotspot.${state}`)}** ${markdownText(name)}: ${markdownText(text)}`
      })
      .join('\n'),
  )

/** Private ones never leave. */
const notes = (portfolio: Portfolio, say: Say): Blocks =>
  section(
    say('export.section.notes'),
    inOrder(portfolio.notes)
      .filter((note) => !note.private)
      .map(({ subject, text, author }) => {
        const about =
          subject === null ? author : [nameOf(portfolio, subject) ?? subject, author].filter(Boolean).join(', ')
        return about === '' ? `- ${markdownText(text)}` : `- **${markdownText(about)}:** ${markdownText(text)}`
      })
      .join('\n'),
  )

const decisions = (portfolio: Portfolio, say: Say): Blocks =>
  section(
    say('export.section.decisions'),
    table(
      [
        say('export.decision.text'),
        say('export.decision.about'),
        say('export.decision.reason'),
        say('export.decision.date'),
      ],
      inOrder(portfolio.decisions).map(({ text, subject, reason, date }) => [
        text,
        subject === null ? '' : (nameOf(portfolio, subject) ?? subject),
        reason,
        longDate(say, date),
      ]),
    ),
  )

const parked = (portfolio: Portfolio, say: Say): Blocks =>
  section(
    say('export.section.parked'),
    inOrder(portfolio.parked)
      .filter(({ resolved }) => !resolved)
      .map(({ text }) => `- ${markdownText(text)}`)
      .join('\n'),
  )

const glossary = ({ glossary: terms }: Portfolio, say: Say): Blocks =>
  section(
    say('export.section.glossary'),
    Object.values(terms)
      .map(({ term, meaning }) => `- **${markdownText(term)}:** ${markdownText(meaning)}`)
      .sort()
      .join('\n'),
  )
