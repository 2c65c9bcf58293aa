import { documentSchemas, type SchemaId } from '@numora/contract'
import { documentConfidence } from '@numora/domain'
import type { EInvoice } from '../einvoice/einvoice.ts'
import { attempt, type Fault } from '../fault.ts'
import type { FieldValue, Issue, LineItem, ReadFile, Reading } from '../model.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import { isOfOtherKind } from './issues.ts'
import type { FieldLesson } from './memory/lesson.ts'
import { plainEInvoice } from './merge-einvoice.ts'
import type { Model } from './ranker/model.ts'
import { type FieldStages, fieldStages } from './stages.ts'

const nothing: FieldValue = { value: null, confidence: 0, source: null, origin: 'extracted' }

/** What is known of a document beside its words. */
export type Known = {
  /** The document as it was described already. */
  described?: DescribedDocument
  /** What documents of its vendor may have taught, newest first. */
  lessons?: readonly FieldLesson[]
  /** What broke so far; what breaks now is added. */
  faults?: Fault[]
  stages?: FieldStages
}

/**
 * Words to fields with a given model. A step that breaks is noted among the faults and costs what it would have read;
 * the result then has the issue `partly_read`, as it has where pages are missing.
 */
export function extractWith(
  model: Model,
  read: ReadFile,
  schema: SchemaId | 'auto',
  { lessons = [], faults = [], stages = fieldStages, ...known }: Known = {},
): Reading {
  const started = performance.now()
  const described = known.described ?? describeWith(stages, read, faults)
  const { einvoiceXml } = read
  const einvoice =
    einvoiceXml !== null && schema !== 'receipt_v1'
      ? attempt(
          faults,
          'e-invoice',
          () => stages.readEInvoice(einvoiceXml),
          () => null,
        )
      : null
  const kinds = attempt(
    faults,
    'schema',
    () => stages.rankKinds(described, model),
    () => [],
  )
  const chosen = schema === 'auto' ? (einvoice ? 'invoice_v2' : likeliestSchema(kinds)) : schema
  const { recalled, ...page } = readPage(stages, described, chosen, model, lessons, faults)
  // Of a document that was not read as a whole nobody can say that it lacks what makes it an invoice.
  const isOther = attempt(
    faults,
    'schema',
    () => !isPartlyRead(read, faults) && isOfOtherKind(chosen, page.fields, kinds),
    () => false,
  )
  const lineItems = readLines(stages, described, chosen, page.fields, model, faults)
  const issues = attempt<Issue[]>(
    faults,
    'issues',
    () => stages.findIssues(read, described, isOther, faults),
    () => [],
  )
  const found = einvoice
    ? mergeWith(stages, einvoice, { ...page, lineItems }, described, faults)
    : isOther
      ? { fields: {}, lineItems: [], issues }
      : { ...page, lineItems, issues }
  const definitions = documentSchemas[chosen].fields
  const fields = Object.fromEntries(
    definitions.map(({ name }) => [name, (found.fields as Record<string, FieldValue>)[name] ?? nothing]),
  )
  const kept = recalled.filter(({ field }) => fields[field] === page.fields[field])
  return {
    ok: true,
    schema: chosen,
    contentType: read.contentType,
    pageCount: read.pageCount,
    textSource: einvoice ? 'einvoice' : textSourceOf(read),
    confidence: documentConfidence(fields, definitions),
    fields,
    lineItems: found.lineItems,
    issues: [...found.issues, ...(isPartlyRead(read, faults) ? [{ code: 'partly_read' } as const] : [])],
    ...(kept.length > 0 ? { recalled: kept } : {}),
    timings: { fields: Math.round((performance.now() - started) * 10) / 10 },
  }
}

function isPartlyRead({ pages, pageCount }: ReadFile, faults: readonly Fault[]): boolean {
  return faults.length > 0 || pages.length < pageCount
}

/** A document that cannot be described at all has no page that can be read, but it may have an e-invoice. */
export function describeWith(
  { describeDocument }: Pick<FieldStages, 'describeDocument'>,
  read: ReadFile,
  faults: Fault[],
): DescribedDocument {
  return attempt(
    faults,
    'layout',
    () => describeDocument(read, faults),
    () => fieldStages.describeDocument({ ...read, pages: [] }),
  )
}

/** The printed fields, by what the vendor's documents taught, and the type of an invoice. */
function readPage(
  stages: FieldStages,
  described: DescribedDocument,
  schema: SchemaId,
  model: Model,
  lessons: readonly FieldLesson[],
  faults: Fault[],
) {
  const plain = attempt<Record<string, FieldValue>>(
    faults,
    'fields',
    () => stages.chooseFields(described, schema, model, { faults }),
    () => ({}),
  )
  const { fields, recalled } = attempt<ReturnType<FieldStages['recallFields']>>(
    faults,
    'memory',
    () =>
      lessons.length > 0
        ? stages.recallFields(described, schema, model, plain, lessons, faults)
        : { fields: plain, recalled: [] },
    () => ({ fields: plain, recalled: [] }),
  )
  if (schema === 'invoice_v2')
    fields.document_type = attempt(
      faults,
      'fields',
      () => stages.chooseType(described, fields, model),
      () => nothing,
    )
  return { fields, recalled }
}

function readLines(
  stages: FieldStages,
  described: DescribedDocument,
  schema: SchemaId,
  fields: Record<string, FieldValue>,
  model: Model,
  faults: Fault[],
): LineItem[] {
  const lineItems = attempt<LineItem[]>(
    faults,
    'line items',
    () => stages.readLineItems(described, schema, fields, model, faults),
    () => [],
  )
  return attempt(
    faults,
    'line items',
    () => stages.positive(lineItems, fields),
    () => lineItems,
  )
}

function mergeWith(
  { mergeEInvoice }: FieldStages,
  einvoice: EInvoice,
  page: { fields: Record<string, FieldValue>; lineItems: LineItem[] },
  described: DescribedDocument,
  faults: Fault[],
) {
  return attempt(
    faults,
    'merge',
    () => mergeEInvoice(einvoice, page, described, faults),
    () => ({ ...plainEInvoice(einvoice), issues: [] }),
  )
}

function likeliestSchema(kinds: { choice: string }[]): SchemaId {
  return (kinds.find(({ choice }) => choice !== 'other')?.choice as SchemaId | undefined) ?? 'invoice_v2'
}

function textSourceOf({ pages }: ReadFile): 'pdf' | 'ocr' | 'mixed' {
  const sources = new Set(pages.map((page) => page.source))
  return sources.size > 1 ? 'mixed' : (sources.values().next().value ?? 'pdf')
}
