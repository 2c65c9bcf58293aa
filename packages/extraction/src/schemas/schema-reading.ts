import type { SchemaId } from '@numora/contract'
import type { Fault } from '../fault.ts'
import type { Kind, MarkKind } from '../fields/candidates/candidate.ts'
import type { Group } from '../fields/choose/joint.ts'
import type { DescribedDocument } from '../fields/features/describe-document.ts'
import type { Model } from '../fields/ranker/model.ts'
import type { FieldValue, LineItem, ReadFile } from '../model.ts'

/** Reads the line items of a document whose fields are known. */
export type LineReader = (
  described: DescribedDocument,
  fields: Record<string, FieldValue>,
  model: Model,
  faults: Fault[],
) => LineItem[]

/**
 * Chooses the fields of a document in a schema's own way; a field that is left out was not found. Describing the
 * document takes long where it has many pages, and is done when it is first asked for.
 */
type FieldChooser = (
  read: ReadFile,
  describe: () => DescribedDocument,
  model: Model,
  faults: Fault[],
) => Record<string, FieldValue>

/** A document is recognised as of a schema from this probability on. */
export const leastProbability = 0.95

/** How documents of a schema are read. */
export type SchemaReading = {
  id: SchemaId
  /** By field, which candidates it takes its value from; the ranker says which of them. */
  kinds: Readonly<Record<string, Kind>>
  /** Fields whose candidates are chosen together; all others are chosen each by itself. */
  groups: readonly Group[]
  /** By field, what it may be, where that follows from the document as a whole. */
  choices: Readonly<Record<string, readonly string[]>>
  /** Fields that a document of the schema hardly lacks: with none but one of them it is something else. */
  essentials: readonly string[]
  /** Fields that have the same value on all documents of a vendor: the value is remembered, not its place. */
  constantFields: readonly string[]
  /** Fields by which a vendor is known; without any, nothing is learned from corrections. */
  vendorMarks: Readonly<Record<string, MarkKind>>
  /** Fields by which somebody else on the document is known. */
  otherMarks: Readonly<Record<string, MarkKind>>
  /** The fields in which an e-invoice and its page are compared; null where e-invoices are not of this schema. */
  einvoice: { compared: readonly string[] } | null
  /** The probability that a document is of this schema; null where the ranker decides between schemas. */
  probability: ((read: ReadFile) => number) | null
  /** Null: by their candidates, with the ranker. */
  chooseFields: FieldChooser | null
  /** Null where documents have no line items. */
  readLineItems: LineReader | null
}
