// What stands inside a data product: attributes, output ports, SLOs, pages, answers.
import { z } from 'zod'
import {
  Attribute,
  AttributeChanges,
  ContractVersion,
  ContractVersionChanges,
  DataProduct,
  OutputPort,
  OutputPortChanges,
  Overruling,
  ReadinessAnswer,
  Slo,
  SloChanges,
} from '../entities/dataProduct'
import { AttributeId, ContractVersionId, DataProductId, PortId, SloId, UseCaseId } from '../entities/ids'
import { addTo, command, existing, removeFrom } from './command'

const product = { product: DataProductId }
const ofProduct = (fields: { product: string }) => [fields.product]

export const attributeCommands = {
  'attribute/add': command(
    { ...product, record: Attribute },
    (draft, fields) => {
      addTo(existing(draft.dataProducts, fields.product).attributes, fields.record)
    },
    ofProduct,
  ),
  'attribute/describe': command(
    { ...product, of: AttributeId, changes: AttributeChanges },
    (draft, fields) => {
      Object.assign(existing(existing(draft.dataProducts, fields.product).attributes, fields.of), fields.changes)
    },
    ofProduct,
  ),
  /** Provenance: this use case asks for this attribute (2.27), or no longer does. */
  'attribute/need': command(
    { ...product, of: AttributeId, useCase: UseCaseId, needed: z.boolean() },
    (draft, { product: id, of: attribute, useCase, needed }) => {
      const { neededBy } = existing(existing(draft.dataProducts, id).attributes, attribute)
      if (needed) neededBy[useCase] = true
      else delete neededBy[useCase]
    },
    ofProduct,
  ),
  'attribute/remove': command(
    { ...product, of: AttributeId },
    (draft, fields) => {
      removeFrom(existing(draft.dataProducts, fields.product).attributes, fields.of)
    },
    ofProduct,
  ),
} as const

export const promiseCommands = {
  'port/add': command(
    { ...product, record: OutputPort },
    (draft, fields) => {
      addTo(existing(draft.dataProducts, fields.product).ports, fields.record)
    },
    ofProduct,
  ),
  'port/describe': command(
    { ...product, of: PortId, changes: OutputPortChanges },
    (draft, fields) => {
      Object.assign(existing(existing(draft.dataProducts, fields.product).ports, fields.of), fields.changes)
    },
    ofProduct,
  ),
  'port/remove': command(
    { ...product, of: PortId },
    (draft, fields) => {
      removeFrom(existing(draft.dataProducts, fields.product).ports, fields.of)
    },
    ofProduct,
  ),
  'slo/add': command(
    { ...product, record: Slo },
    (draft, fields) => {
      addTo(existing(draft.dataProducts, fields.product).slos, fields.record)
    },
    ofProduct,
  ),
  'slo/describe': command(
    { ...product, of: SloId, changes: SloChanges },
    (draft, fields) => {
      Object.assign(existing(existing(draft.dataProducts, fields.product).slos, fields.of), fields.changes)
    },
    ofProduct,
  ),
  'slo/remove': command(
    { ...product, of: SloId },
    (draft, fields) => {
      removeFrom(existing(draft.dataProducts, fields.product).slos, fields.of)
    },
    ofProduct,
  ),
} as const

/** Versions of the contract (3.18). */
export const contractCommands = {
  'contractVersion/add': command(
    { ...product, record: ContractVersion },
    (draft, fields) => {
      const record = existing(draft.dataProducts, fields.product)
      record.versions ??= {}
      addTo(record.versions, fields.record)
    },
    ofProduct,
  ),
  'contractVersion/describe': command(
    { ...product, of: ContractVersionId, changes: ContractVersionChanges },
    (draft, fields) => {
      const { versions = {} } = existing(draft.dataProducts, fields.product)
      Object.assign(existing(versions, fields.of), fields.changes)
    },
    ofProduct,
  ),
  'contractVersion/remove': command(
    { ...product, of: ContractVersionId },
    (draft, fields) => {
      removeFrom(existing(draft.dataProducts, fields.product).versions ?? {}, fields.of)
    },
    ofProduct,
  ),
} as const

const pageChanges = z.partialRecord(z.string().min(1).max(60), z.string().max(20_000))

export const answerCommands = {
  /** Canvas, contract and protection: texts, by field name. */
  'dataProduct/fillPage': command(
    { ...product, page: z.enum(['canvas', 'contract', 'protection']), changes: pageChanges },
    (draft, { product: id, page, changes }) => {
      const record = existing(draft.dataProducts, id)
      record[page] = DataProduct.shape[page].parse({ ...record[page], ...changes }) as never
    },
    ofProduct,
  ),
  /** An item of the readiness checklist (DOMAIN.md I); null takes the answer back. */
  'dataProduct/answerReadiness': command(
    { ...product, item: z.string().min(1).max(60), answer: ReadinessAnswer.nullable() },
    (draft, { product: id, item, answer }) => {
      const { readiness } = existing(draft.dataProducts, id)
      if (answer) readiness[item] = answer
      else delete readiness[item]
    },
    ofProduct,
  ),
  /** Why a finding does not hold here; null lets it speak again. */
  'dataProduct/overrule': command(
    { ...product, code: z.string().min(1).max(100), overruling: Overruling.nullable() },
    (draft, { product: id, code, overruling }) => {
      const { overruled } = existing(draft.dataProducts, id)
      if (overruling) overruled[code] = overruling
      else delete overruled[code]
    },
    ofProduct,
  ),
} as const
