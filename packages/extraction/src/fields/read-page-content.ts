import { taxLineFieldsOf } from '@numora/contract'
import { attempt, type Fault } from '../fault.ts'
import type { FieldValue, LineItem, ReadFile, TaxLine } from '../file-content.ts'
import type { SchemaReading } from '../schemas/schema-reading.ts'
import { mergeCodeTaxes } from './codes/merge-code-taxes.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import type { RankerModel } from './ranker/ranker-weights.ts'
import type { readPageFields } from './read-page-fields.ts'
import type { FieldStages } from './stages.ts'

/** What is read from the pages of a document. */
export type PageContent = { fields: Record<string, FieldValue>; lineItems: LineItem[]; taxLines: TaxLine[] }

/** The tax by rate, the line items, and what is between the sums of both and the total, in addition to the fields. */
export function readPageContent(
  stages: FieldStages,
  read: ReadFile,
  describe: () => DescribedDocument,
  schema: SchemaReading,
  { fields: pageFields, statements }: Pick<ReturnType<typeof readPageFields>, 'fields' | 'statements'>,
  model: RankerModel,
  faults: Fault[],
): PageContent {
  const hasTaxLines = taxLineFieldsOf(schema.id).length > 0
  const taxes = attempt<ReturnType<FieldStages['readTaxLines']>>(
    faults,
    'tax lines',
    () =>
      hasTaxLines ? stages.readTaxLines(describe(), schema.id, pageFields) : { taxLines: [], fields: {} },
    () => ({ taxLines: [], fields: {} }),
  )
  const fields = { ...pageFields, ...taxes.fields }
  const lineItems = readLines(stages, read, describe, schema, fields, model, faults)
  const adjusted = attempt<Record<string, FieldValue>>(
    faults,
    'adjustments',
    () => (hasTaxLines ? stages.readAdjustments(describe(), schema.id, fields, lineItems) : {}),
    () => ({}),
  )
  const taxLines = attempt(
    faults,
    'codes',
    () => (hasTaxLines ? mergeCodeTaxes(taxes.taxLines, statements) : []),
    () => taxes.taxLines,
  )
  return { fields: { ...fields, ...adjusted }, lineItems, taxLines }
}

function readLines(
  stages: FieldStages,
  { pages }: ReadFile,
  describe: () => DescribedDocument,
  schema: SchemaReading,
  fields: Record<string, FieldValue>,
  model: RankerModel,
  faults: Fault[],
): LineItem[] {
  if (!schema.readLineItems) return []
  const lineItems = attempt<LineItem[]>(
    faults,
    'line items',
    () => stages.readLineItems(describe(), schema, fields, model, faults),
    () => [],
  )
  const signed = attempt(
    faults,
    'line items',
    () => stages.positive(schema.id, lineItems, fields),
    () => lineItems,
  )
  return attempt(
    faults,
    'codes',
    () => stages.addBarcodes(signed, schema.barcodeField, pages),
    () => signed,
  )
}
