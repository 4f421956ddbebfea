// Every sentence a rule can say is said once: with its weight, in both languages, of a record that is there, citing a paragraph of the
// practice that exists; and a fix, where there is one, is a change the document takes.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { fixOf } from '../../../shared/analysis/boundaries/fixes'
import type { Finding } from '../../../shared/analysis/finding'
import { createReview, rules } from '../../../shared/analysis/review'
import { parseCommand, type Edit } from '../../../shared/model/commands'
import { decide } from '../../../shared/model/decide'
import type { Portfolio } from '../../../shared/model/portfolio'
import { catalogue } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'
import { portfoliosWithFindings } from '../../support/everyFinding'

const said = portfoliosWithFindings().flatMap((portfolio) =>
  createReview()(portfolio).map((finding) => ({ portfolio, finding })),
)
const oncePerText = [...new Map(said.map((one) => [one.finding.text, one])).values()]

it('no sentence of the catalogue is left unsaid', () => {
  const texts = new Set(Object.keys(catalogue.en).map((key) => key.replace(/_(?:one|other)$/, '')))
  const unsaid = [...texts].filter(
    (key) => key.startsWith('finding.') && !oncePerText.some(({ finding }) => finding.text === key),
  )

  expect(unsaid).toEqual([])
})

it('every rule speaks', () => {
  const speaking = rules.filter(({ find }) => portfoliosWithFindings().some((portfolio) => find(portfolio).length > 0))

  expect(rules.filter((rule) => !speaking.includes(rule)).map(({ id }) => id)).toEqual([])
})

it.each(oncePerText.map(({ portfolio, finding }) => [finding.text, finding, portfolio] as const))(
  '%s says what it means of whom, in English and German',
  (_, finding, portfolio) => {
    const [en, de] = [sayIn('en'), sayIn('de')].map((say) => say(finding.text, finding.values)) as [string, string]

    for (const sentence of [en, de]) {
      expect(sentence).not.toMatch(/\{\{|undefined|null|NaN/)
      expect(sentence).toMatch(/[.?]$/)
      expect(sentence.length).toBeGreaterThan(20)
    }
    expect(de).not.toBe(en)
    expect(finding.id.split(':')).toEqual([expect.any(String), finding.code, finding.subject])
    expect(['error', 'warning', 'info']).toContain(finding.severity)
    expect(isThere(portfolio, finding)).toBe(true)
  },
)

/** What the review jumps to is on the map, among the domains or among the sessions. */
const isThere = (
  { useCases, dataProducts, sourceSystems, domains, sessions }: Portfolio,
  { subject }: Finding,
): boolean => [useCases, dataProducts, sourceSystems, domains, sessions].some((table) => Object.hasOwn(table, subject))

it('ids tell findings of one portfolio apart', () => {
  for (const portfolio of portfoliosWithFindings()) {
    const ids = createReview()(portfolio).map(({ id }) => id)

    expect(ids).toEqual([...new Set(ids)])
  }
})

it('every reference is a paragraph of the practice', () => {
  const file = fileURLToPath(new URL('../../fixtures/practice.json', import.meta.url))
  const { paragraphs } = JSON.parse(readFileSync(file, 'utf8')) as { readonly paragraphs: readonly string[] }

  expect([...new Set(said.map(({ finding }) => finding.ref))].filter((ref) => !paragraphs.includes(ref))).toEqual([])
})

it('a fix that is certain is taken by the document, settles its finding, and says in both languages what it does', () => {
  let made = 0
  const around = { newId: (kind: string) => `${kind}_fix${++made}`, say: sayIn('en') }
  const fixed = said.flatMap(({ portfolio, finding }) => {
    const fix = fixOf(portfolio, finding, around as never)
    return fix ? [{ portfolio, finding, fix }] : []
  })

  for (const { portfolio, finding, fix } of fixed) {
    expect(sayIn('de')(fix.text, fix.values)).not.toBe(sayIn('en')(fix.text, fix.values))
    if (fix.how !== 'certain') continue
    const batch = { id: 'fix', actor: 'test', type: 'batch', reason: fix.reason, changes: fix.changes }
    const decision = decide(portfolio, parseCommand(batch) as Edit)

    expect(decision.ok && createReview()(decision.portfolio).some(({ id }) => id === finding.id)).toBe(false)
    expect(decision.ok).toBe(true)
  }
  expect([...new Set(fixed.map(({ finding }) => `${finding.rule}:${finding.code}`))].length).toBeGreaterThanOrEqual(10)
})
