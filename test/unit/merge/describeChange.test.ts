import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeChanges } from '../../../shared/merge/describeChange'
import type { ChangeInput } from '../../../shared/model/commands'
import { advance, startHistory } from '../../../shared/model/history'
import { Attribute, DataProduct, OutputPort, Slo } from '../../../shared/model/entities/dataProduct'
import { ContextRelation, Domain } from '../../../shared/model/entities/domain'
import { Flow, Requirement } from '../../../shared/model/entities/flow'
import { Claim, OwnershipDecision } from '../../../shared/model/entities/ownership'
import { SourceSystem } from '../../../shared/model/entities/sourceSystem'
import { UseCase } from '../../../shared/model/entities/useCase'
import {
  AgendaStep,
  Checkpoint,
  Decision,
  Hotspot,
  Note,
  Parked,
  Participant,
  Session,
  Term,
  Vote,
} from '../../../shared/model/entities/workshop'
import { About } from '../../../shared/model/portfolio'
import { catalogue } from '../../../shared/text/catalogue'
import { sayIn } from '../../../shared/text/say'
import { anyWorkshop } from '../../support/anyCommand'
import { attribute, domain, flow, product, useCase } from '../../support/portfolioBuilder'
import { startingPortfolio } from '../../support/startingPortfolio'
import { after, job, owned, start, told } from './comparedVersions'

const SEED = 20261121

const gains = {
  type: 'attribute/add',
  product: product('Customer-Marketing 360'),
  record: { id: attribute('gender'), name: 'gender', neededBy: { [useCase('Recommendations')]: true }, order: 'b' },
} as const satisfies ChangeInput
const losesFlow = {
  type: 'map/remove',
  nodes: [],
  flows: [flow('Returns', 'Customer Lifetime Value')],
} as const satisfies ChangeInput
describe('changes in business words', () => {
  it('say who gained an attribute, and who needs it', () => {
    expect(told('en', start(), after(start(), gains))).toEqual([
      'Customer-Marketing 360 | Customer-Marketing 360 gained the attribute gender, needed by Recommendations',
    ])
    expect(told('de', start(), after(start(), gains))).toEqual([
      'Customer-Marketing 360 | Customer-Marketing 360 hat das neue Attribut gender, gebraucht von Recommendations',
    ])
  })

  it('say which finding was overruled by its title, and by its code alone where a newer version found it', () => {
    const overruled = (code: string): ChangeInput => ({
      ...{ type: 'dataProduct/overrule', product: product('Returns'), code },
      overruling: { reviewer: '', reason: 'Said in the room.' },
    })
    const toldOf = (language: 'en' | 'de', code: string) => told(language, start(), after(start(), overruled(code)))

    expect(toldOf('en', 'two-jobs')).toEqual(['Returns | Returns: the finding “Two jobs” was overruled'])
    expect(toldOf('de', 'weaker-freshness')).toEqual([
      'Returns | Returns: Der Befund „Aktualität: schwächer als gebraucht“ wurde überstimmt',
    ])
    expect(toldOf('en', 'too-soon')).toEqual(['Returns | Returns: the finding “too-soon” was overruled'])
  })

  it('say who owns a product now, and who did before', () => {
    const sales = after(start(), owned('Sales'))

    expect(told('en', start(), sales)).toEqual(['Returns | Returns is now owned by Sales (was: nobody)'])
    expect(told('en', sales, after(sales, owned('Marketing')))).toEqual([
      'Returns | Returns is now owned by Marketing (was: Sales)',
    ])
    expect(told('en', sales, start())).toEqual(['Returns | Returns has no owner now (was: Sales)'])
    expect(told('de', start(), sales)).toEqual(['Returns | Returns gehört jetzt Sales (vorher: niemandem)'])
  })

  it('say what feeds what no longer, under what was fed', () => {
    expect(told('en', start(), after(start(), losesFlow))).toEqual([
      'Customer Lifetime Value | Returns no longer feeds Customer Lifetime Value',
    ])
  })

  it('give a text before and after', () => {
    expect(told('en', start(), after(start(), job('Ranks customers.')))).toEqual([
      'Customer Lifetime Value | Customer Lifetime Value: job description is now “Ranks customers.” (was: “Predicts value.”)',
    ])
    expect(told('en', start(), after(start(), job('')))).toEqual([
      'Customer Lifetime Value | Customer Lifetime Value: job description is empty now (was: “Predicts value.”)',
    ])
    expect(told('de', start(), after(start(), job('Ordnet Kunden.')))).toEqual([
      'Customer Lifetime Value | Customer Lifetime Value: Aufgabenbeschreibung ist jetzt „Ordnet Kunden.“ (vorher: „Predicts value.“)',
    ])
  })

  it('say choices, names and numbers as people do', () => {
    const changed = after(
      start(),
      { type: 'dataProduct/describe', of: product('Returns'), changes: { lifecycle: 'build', costPerYear: 12_500.5 } },
      { type: 'sourceSystem/describe', of: 'source_oms', changes: { domain: domain('Sales') } },
    )

    expect(told('en', start(), changed)).toEqual([
      'Returns | Returns: cost per year is now “12,500.5” (was empty)',
      'Returns | Returns: life cycle is now “build” (was: “idea”)',
      'OMS | OMS: domain is now “Sales” (was empty)',
    ])
    expect(told('de', start(), changed)).toContain(
      'Returns | Returns: Kosten pro Jahr ist jetzt „12.500,5“ (vorher leer)',
    )
  })

  it('put all that happened to a record together, and say which records are new or gone', () => {
    const changed = after(start(), job('Ranks customers.'), losesFlow, gains, {
      type: 'map/remove',
      nodes: [useCase('Reports')],
      flows: [],
    })

    expect(
      describeChanges(start(), changed, sayIn('en')).map(({ name, kind, changes }) => [name, kind, changes.length]),
    ).toEqual([
      ['Reports', 'removed', 2],
      ['Customer Lifetime Value', 'changed', 2],
      ['Customer-Marketing 360', 'changed', 1],
    ])
  })

  it('say a new name once, and call the record by it', () => {
    const changed = after(start(), {
      type: 'dataProduct/describe',
      of: product('Returns'),
      changes: { name: 'Refunds' },
    })

    expect(told('en', start(), changed)).toEqual(['Refunds | Returns is now called Refunds'])
  })

  it('take every text as text', () => {
    const changed = after(start(), job('{{name}} $t(change.nobody) <b>'))

    expect(told('en', start(), changed)[0]).toContain('“{{name}} $t(change.nobody) <b>”')
  })
})

const allWords = (text: string) => text.replaceAll(/“.*?”/gs, '')

describe('every change of a workshop', () => {
  it.each(['en', 'de'] as const)('has a sentence in the catalogue, without an id or a gap (%s)', (language) => {
    const say = sayIn(language)
    let sentences = 0
    fc.assert(
      fc.property(anyWorkshop(30), (commands) => {
        const before = startingPortfolio()
        const end = commands.reduce((history, command) => {
          const next = advance(history, command)
          return next.ok ? next.history : history
        }, startHistory(before)).present
        for (const { name, changes } of describeChanges(before, end, say)) {
          expect(name).not.toBe('')
          for (const { text, values } of changes) {
            sentences += 1
            const known =
              Object.hasOwn(catalogue[language], text) || Object.hasOwn(catalogue[language], `${text}_other`)
            expect(known, text).toBe(true)
            expect(allWords(say(text, values))).not.toMatch(
              /\{\{|undefined|\b(?:usecase|product|source|domain|flow|attribute|port|slo)_\d/,
            )
          }
        }
      }),
      { seed: SEED, numRuns: 300 },
    )
    expect(sentences).toBeGreaterThan(1000)
  })

  it('has a word for every field of the model', () => {
    const named = new Set(Object.keys(catalogue.en).map((key) => key.replace('change.field.', '')))

    expect(fieldsOfTheModel().filter((field) => !named.has(field))).toEqual([])
    expect(named.has('costCentre')).toBe(false)
  })
})

/** Tables have sentences of their own. */
const TABLES = ['attributes', 'ports', 'slos', 'readiness', 'overruled', 'questions', 'kpis', 'requirements']
const OTHERS = ['id', 'canvas', 'contract', 'protection', 'tags', 'terms', 'neededBy', 'participants', 'agenda']
const fieldsOfTheModel = (): readonly string[] => {
  const shapes = [UseCase, DataProduct, SourceSystem, Domain, Flow, ContextRelation, Claim, OwnershipDecision, About]
  const inner = [Attribute, OutputPort, Slo, Requirement, Participant, AgendaStep, Session, Hotspot, Note, Vote]
  const pages = ['canvas', 'contract', 'protection'] as const
  const keys = [...shapes, ...inner, Decision, Parked, Checkpoint, Term].flatMap(({ shape }) => Object.keys(shape))
  const ofPages = pages.flatMap((page) => Object.keys(DataProduct.shape[page].unwrap().shape))
  return [...new Set([...keys, ...ofPages])].filter((key) => !TABLES.includes(key) && !OTHERS.includes(key))
}
