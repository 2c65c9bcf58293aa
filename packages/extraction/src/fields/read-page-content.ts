import { taxLineFieldsOf } from '@numora/contract'
import { attempt } from '../fault.ts'
import type { FieldValue, LineItem, TaxLine } from '../file-content.ts'
import { mergeCodeTaxes } from './codes/merge-code-taxes.ts'
import type { PageReading } from './page-reading.ts'
import type { readPageFields } from './read-page-fields.ts'
import type { FieldStages } from './stages.ts'

/** What is read from the pages of a document. */
export type PageContent = { fields: Record<string, FieldValue>; lineItems: LineItem[]; taxLines: TaxLine[] }

/** The tax by rate, the line items, and what is between the sums of both and the total, in addition to the fields. */
export function readPageContent(
  reading: PageReading,
  { fields: pageFields, statements }: Pick<ReturnType<typeof readPageFields>, 'fields' | 'statements'>,
): PageContent {
  const { stages, describe, schema, faults } = reading
  const hasTaxLines = taxLineFieldsOf(schema.id).length > 0
  const taxes = attempt<ReturnType<FieldStages['readTaxLines']>>(
    faults,
    'tax lines',
    () =>
      hasTaxLines ? stages.readTaxLines(describe(), schema.id, pageFields) : { taxLines: [], fields: {} },
    () => ({ taxLines: [], fields: {} }),
  )
  const taxed = { ...pageFields, ...taxes.fields }
  const included = attempt<Record<string, FieldValue>>(
    faults,
    'fields',
    () => (hasTaxLines ? stages.includedTax(describe(), schema.id, taxed) : {}),
    () => ({}),
  )
  const found = { ...taxed, ...included }
  const lineItems = readLines(reading, found)
  const untaken = attempt<Record<string, FieldValue>>(
    faults,
    'fields',
    () => (hasTaxLines ? stages.withoutTaxOfItem(describe(), schema.id, found, lineItems) : {}),
    () => ({}),
  )
  const fields = { ...found, ...untaken }
  const adjusted = attempt<Record<string, FieldValue>>(
    faults,
    'adjustments',
    () => (hasTaxLines ? stages.readAdjustments(describe(), schema.id, fields, lineItems) : {}),
    () => ({}),
  )
  const untaxed = attempt<Record<string, FieldValue>>(
    faults,
    'fields',
    () => (hasTaxLines ? stages.untaxedSubtotal(describe(), schema.id, fields, lineItems) : {}),
    () => ({}),
  )
  const taxLines = attempt(
    faults,
    'codes',
    () => (hasTaxLines ? mergeCodeTaxes(taxes.taxLines, statements) : []),
    () => taxes.taxLines,
  )
  return { fields: { ...fields, ...untaxed, ...adjusted }, lineItems, taxLines }
}

function readLines(
  { stages, read: { pages }, describe, schema, model, faults }: PageReading,
  fields: Record<string, FieldValue>,
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
