// The published JSON Schema of a `.workback.json`, made from the same shapes that parse it, so that the two cannot drift apart.
import { z } from 'zod'
import { CURRENT_FORMAT } from '../model/portfolio'
import { PortfolioFile } from './salvage'

/** Where the schema stands in this repository, and is published. */
export const schemaFileName = `workback-portfolio-${CURRENT_FORMAT}.schema.json`
const SCHEMA_ID = `https://workback.app/schema/${schemaFileName}`

/** In English, for whoever reads or writes the file by program; DOMAIN.md has the practice behind each. */
const descriptions: Readonly<Record<string, string>> = {
  formatVersion: 'The format of this file. Workback opens a newer one to read only.',
  id: 'Stays the same for the life of the portfolio, whatever it is called and wherever it is saved.',
  name: 'What the portfolio is called.',
  about: 'What holds for the whole portfolio: purpose, money, rules all products follow.',
  useCases: 'Who needs what, to do what: as a role, I need …, so that …',
  dataProducts: 'The smallest valuable units of analytical data, each with its job description, ports and promises.',
  sourceSystems: 'Where data is born.',
  domains: 'Bounded parts of the business. Each data product is owned by at most one.',
  relations: 'The context map: how two domains stand to each other.',
  flows: 'Data runs from → to: source system → data product → data product → use case.',
  owners: 'Data product → the one domain that owns it.',
  claims: 'Data product → domain → its case for owning the product, 0 to 3 on each criterion.',
  ownershipDecisions: 'Data product → what was decided about its owner, with reason and date.',
  sessions: 'Workshop sessions with participants and agenda.',
  hotspots: 'Questions and conflicts pinned on anything.',
  notes: 'Notes. Private ones never leave with an export other than this file.',
  votes: 'Dot votes.',
  decisions: 'Minuted decisions.',
  parked: 'Topics put off.',
  checkpoints: 'Named states of the portfolio.',
  glossary: 'Words of the business and what they mean here.',
  layout: 'Where the cards stand on the map, in pixels; without meaning.',
  setAside: 'What Workback could not place when it read the file; kept, never interpreted.',
}

type Schema = z.core.JSONSchema.BaseSchema

/** JSON Schema 2020-12. Fields with a default may be left out; fields it does not know are kept by Workback, and so they are allowed. */
export function portfolioJsonSchema(): Schema {
  const { $schema, ...made } = z.toJSONSchema(PortfolioFile, {
    io: 'input',
    override: ({ jsonSchema }) => openFor(jsonSchema),
  })
  const properties = { ...made.properties, setAside: {} }
  return {
    ...($schema !== undefined && { $schema }),
    $id: SCHEMA_ID,
    title: `Workback portfolio, format ${CURRENT_FORMAT}`,
    description:
      'Use cases, the data products they need, the source systems behind them, and who owns and promises what.',
    ...made,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [
        name,
        typeof schema === 'object' ? { description: descriptions[name] ?? name, ...schema } : schema,
      ]),
    ),
  }
}

/** A strict shape closes its object; tables keep their rule for values. `starts_with` is no format of the standard: its pattern says the same. */
function openFor(schema: Schema): void {
  if (schema.additionalProperties === false) delete schema.additionalProperties
  if (schema.format === 'starts_with') delete schema.format
}
