import {
  type Boundary,
  documentSchemas,
  type Reading,
  type SchemaId,
  schemaIds,
  taxLineFieldsOf,
} from '@numora/contract'
import { documentConfidence } from '@numora/domain'
import type { EInvoice } from '../einvoice/einvoice.ts'
import { attempt, type Fault } from '../fault.ts'
import type { FieldValue, Issue, LineItem, ReadFile, TaxLine } from '../file-content.ts'
import { weightsModel } from '../models/weights-model.ts'
import type { SchemaReading } from '../schemas/schema-reading.ts'
import { einvoiceSchema, schemaReadings } from '../schemas/schema-readings.ts'
import { version } from '../version.ts'
import { mergeCodeTaxes } from './codes/merge-code-taxes.ts'
import { einvoiceIssues } from './einvoice-issues.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import { asUnsure, isInUnknownLanguage, isOfOtherKind } from './issues.ts'
import type { FieldLesson } from './lessons/lesson.ts'
import { plainEInvoice } from './merge-einvoice.ts'
import type { RankerModel } from './ranker/ranker-weights.ts'
import { nothing, readPageFields } from './read-page-fields.ts'
import { type FieldStages, fieldStages } from './stages.ts'

/** With fewer of its essential values a document in an unknown language counts as another paper. */
const fewestEssentials = 2

/** What is known of a document besides its words. */
export type Known = {
  /** The description of the document, if there is one already. */
  described?: DescribedDocument
  /** What documents of its vendor may have taught, newest first; of several schemas each says of which. */
  lessons?: readonly (FieldLesson & { schema?: SchemaId })[]
  /** What broke so far; what breaks now is added. */
  faults?: Fault[]
  stages?: FieldStages
}

/**
 * Reads fields from words with a given model. A step that throws is recorded as a fault and loses only its
 * own values; the result then has the issue `partly_read`, as it has if pages are missing.
 */
export function extractWith(
  model: RankerModel,
  read: ReadFile,
  schema: SchemaId | 'auto',
  { lessons = [], faults = [], stages = fieldStages, ...known }: Known = {},
): Reading {
  const started = performance.now()
  let described = known.described ?? null
  const describe = () => {
    described ??= describeWith(stages, read, faults)
    return described
  }
  // Ranking needs the description; it is made first, so that its faults come first.
  if (schema === 'auto' || !schemaReadings[schema].chooseFields) describe()
  const { einvoiceXml } = read
  const einvoice =
    einvoiceXml !== null && (schema === 'auto' || schemaReadings[schema].einvoice)
      ? attempt(
          faults,
          'e-invoice',
          () => stages.readEInvoice(einvoiceXml),
          () => null,
        )
      : null
  const boundaries = attempt<Boundary[]>(
    faults,
    'beginnings',
    () => (described ? stages.findBoundaries(described) : []),
    () => [],
  )
  const beginnings = boundaries.filter(({ probability }) => probability >= 0.5).map(({ page }) => page)
  const first = einvoice ? read : firstDocument(read, boundaries)
  if (first !== read) described = describeWith(stages, first, faults)
  const kinds =
    described === null
      ? []
      : attempt(
          faults,
          'schema',
          () => stages.rankKinds(describe(), model),
          () => [],
        )
  const chosen = schema === 'auto' ? (einvoice ? einvoiceSchema : likeliestSchema(kinds)) : schema
  const reading = schemaReadings[chosen]
  const taught = lessons.filter(({ schema: taughtBy = chosen }) => taughtBy === chosen)
  const {
    printed,
    appliedLessons,
    fields: pageFields,
    issues: codeIssues,
    isFiscal,
    statements,
  } = readPageFields(stages, first, describe, reading, model, taught, faults)
  // Of a document that was not read as a whole nobody can say that it lacks what makes it an invoice.
  const isOther = attempt(
    faults,
    'schema',
    () => !isFiscal && !isPartlyRead(read, faults) && isOfOtherKind(reading, first, printed, kinds, faults),
    () => false,
  )
  const isUnsure =
    isOther &&
    reading.probability === null &&
    attempt(
      faults,
      'schema',
      () => isInUnknownLanguage(describe()),
      () => false,
    )
  const essentials = reading.essentials.filter((name) => pageFields[name]?.value != null)
  const isOtherForSure = isOther && !(isUnsure && essentials.length >= fewestEssentials)
  const page = readPage(stages, first, describe, reading, { fields: pageFields, statements }, model, faults)
  const { lineItems } = page
  const issues = attempt<Issue[]>(
    faults,
    'issues',
    () =>
      stages.findIssues(
        read,
        { isOther: isOtherForSure && !einvoice, beginnings: einvoice ? [] : beginnings },
        faults,
      ),
    () => [],
  )
  const found = einvoice
    ? mergeWith(stages, einvoice, page, describe(), reading, faults)
    : isUnsure
      ? {
          fields: asUnsure(page.fields),
          lineItems: lineItems.map(({ fields }) => ({ fields: asUnsure(fields) })),
          taxLines: page.taxLines.map(({ fields }) => ({ fields: asUnsure(fields) })),
          issues: [],
        }
      : isOther
        ? { fields: {}, lineItems: [], taxLines: [], issues: [] }
        : { ...page, issues: [] }
  const fromXml = einvoice && einvoiceXml ? einvoiceIssues(stages, einvoice, einvoiceXml, faults) : []
  const definitions = documentSchemas[chosen].fields
  const fields = Object.fromEntries(
    definitions.map(({ name }) => [name, (found.fields as Record<string, FieldValue>)[name] ?? nothing]),
  )
  const kept = appliedLessons.filter(
    ({ field }) =>
      fields[field]?.value === printed[field]?.value && fields[field]?.origin === printed[field]?.origin,
  )
  return {
    ok: true,
    schema: chosen,
    contentType: read.contentType,
    pageCount: read.pageCount,
    pages: [],
    recognisedPages: read.pages.flatMap(({ number, source }) => (source === 'ocr' ? [number] : [])),
    engine: { version, models: (['fields', ...reading.weights] as const).map(weightsModel) },
    beginnings,
    boundaries,
    textSource: einvoice ? 'einvoice' : textSourceOf(read),
    confidence: documentConfidence(chosen, fields, found.lineItems, found.taxLines),
    fields,
    lineItems: found.lineItems,
    ...(found.taxLines.length > 0 ? { taxLines: found.taxLines } : {}),
    issues: [
      ...(isOther && !einvoice ? [] : codeIssues),
      ...issues,
      ...found.issues,
      ...fromXml,
      ...(isPartlyRead(read, faults) ? [{ code: 'partly_read' } as const] : []),
    ],
    ...(kept.length > 0 ? { appliedLessons: kept } : {}),
    timings: { fields: Math.round((performance.now() - started) * 10) / 10 },
  }
}

type Content = { fields: Record<string, FieldValue>; lineItems: LineItem[]; taxLines: TaxLine[] }
/** From this probability that another document begins, values are read only from the pages before it. */
const surelyBegins = 0.9

/** The pages of the first document of a file, so that values of several documents are not mixed. */
function firstDocument(read: ReadFile, boundaries: readonly Boundary[]): ReadFile {
  const next = boundaries.find(({ probability }) => probability >= surelyBegins)
  return next ? { ...read, pages: read.pages.filter(({ number }) => number < next.page) } : read
}

function isPartlyRead({ pages, pageCount }: ReadFile, faults: readonly Fault[]): boolean {
  return faults.length > 0 || pages.length < pageCount
}

/** A document that cannot be described counts as one without pages; it may still have an e-invoice. */
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

/** The tax by rate, the line items, and what is between the sums of both and the total, in addition to the fields. */
function readPage(
  stages: FieldStages,
  read: ReadFile,
  describe: () => DescribedDocument,
  schema: SchemaReading,
  { fields: pageFields, statements }: Pick<ReturnType<typeof readPageFields>, 'fields' | 'statements'>,
  model: RankerModel,
  faults: Fault[],
): Content {
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

function mergeWith(
  { mergeEInvoice }: FieldStages,
  einvoice: EInvoice,
  page: Content,
  described: DescribedDocument,
  schema: SchemaReading,
  faults: Fault[],
) {
  return attempt(
    faults,
    'merge',
    () => mergeEInvoice(einvoice, page, described, schema, faults),
    () => ({ ...plainEInvoice(einvoice), issues: [] }),
  )
}

function likeliestSchema(kinds: { choice: SchemaId | 'other' }[]): SchemaId {
  const [likeliest] = kinds.flatMap(({ choice }) => (choice === 'other' ? [] : choice))
  return likeliest ?? schemaIds[0]
}

function textSourceOf({ pages }: ReadFile): 'pdf' | 'ocr' | 'mixed' {
  const sources = new Set(pages.map((page) => page.source))
  return sources.size > 1 ? 'mixed' : (sources.values().next().value ?? 'pdf')
}
