import type { SchemaId } from '@numora/contract'
import type { CodeValueName } from '../codes/statement.ts'
import type { Fault } from '../fault.ts'
import type { Kind, MarkKind } from '../fields/candidates/candidate.ts'
import type { Group } from '../fields/choose/joint.ts'
import type { DescribedDocument } from '../fields/features/describe-document.ts'
import type { RankerModel } from '../fields/ranker/ranker-weights.ts'
import type { FieldValue, LineItem, ReadFile } from '../file-content.ts'
import type { WeightsName } from '../models/weights-model.ts'

/** Reads the line items of a document whose fields are known. */
export type LineReader = (
  described: DescribedDocument,
  fields: Record<string, FieldValue>,
  model: RankerModel,
  faults: Fault[],
) => LineItem[]

/**
 * Chooses the fields of a document in a schema's own way; a field that is left out was not found. `describe` is
 * slow for documents with many pages, and runs only when it is called first.
 */
type FieldChooser = (
  read: ReadFile,
  describe: () => DescribedDocument,
  model: RankerModel,
  faults: Fault[],
) => Record<string, FieldValue>

/** A document is recognised as of a schema from this probability on: few other papers have it (weights/README.md). */
export const leastProbability = 0.85

/** How documents of a schema are read. */
export type SchemaReading = {
  id: SchemaId
  /** By field, the kind of candidates that its value is chosen from by the ranker. */
  kinds: Readonly<Record<string, Kind>>
  /** Groups of fields whose candidates are chosen together; each other field is chosen separately. */
  groups: readonly Group[]
  /** By field, the possible values of a field that is derived from the document as a whole. */
  choices: Readonly<Record<string, readonly string[]>>
  /** Fields that nearly every document of the schema has: with fewer than two of them it is not of the schema. */
  essentials: readonly string[]
  /** Fields with the same value on all documents of a vendor: a lesson stores the value, not its position. */
  constantFields: readonly string[]
  /** Fields that identify the vendor; without any, no lessons are derived from corrections. */
  vendorMarks: Readonly<Record<string, MarkKind>>
  /** Fields that identify another party on the document. */
  otherMarks: Readonly<Record<string, MarkKind>>
  /** The fields that are compared between an e-invoice and its page; null if e-invoices are not of this schema. */
  einvoice: { compared: readonly string[] } | null
  /** The fields of the values that a machine-readable code can contain; others are not taken from codes. */
  codeFields: Readonly<Partial<Record<CodeValueName, string>>>
  /** The field of line items for the number of a product bar code beside the line; null if there is none. */
  barcodeField: string | null
  /** Which kind of paper it is, of those that are known by titles, labels and shape; null: another one. */
  paper: 'invoice' | 'receipt' | null
  /** Computes the probability that a document is of this schema; null if the ranker chooses between schemas. */
  probability: ((read: ReadFile, faults: Fault[]) => number) | null
  /** The weights that it reads with in addition to those of the ranker. */
  weights: readonly WeightsName[]
  /** Null if the ranker chooses the fields from their candidates. */
  chooseFields: FieldChooser | null
  /** Null if documents have no line items. */
  readLineItems: LineReader | null
}
