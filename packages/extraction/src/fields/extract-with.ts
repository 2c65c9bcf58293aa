import { documentSchemas, type Reading, type SchemaId, schemaIds } from '@numora/contract'
import { documentConfidence } from '@numora/domain'
import type { EInvoice } from '../einvoice/einvoice.ts'
import { attempt, type Fault } from '../fault.ts'
import type { FieldValue, Issue, LineItem, ReadFile } from '../file-content.ts'
import { weightsModel } from '../models/weights-model.ts'
import type { SchemaReading } from '../schemas/schema-reading.ts'
import { einvoiceSchema, schemaReadings } from '../schemas/schema-readings.ts'
import { version } from '../version.ts'
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
  } = readPageFields(stages, read, describe, reading, model, taught, faults)
  // Of a document that was not read as a whole nobody can say that it lacks what makes it an invoice.
  const isOther = attempt(
    faults,
    'schema',
    () => !isFiscal && !isPartlyRead(read, faults) && isOfOtherKind(reading, read, printed, kinds, faults),
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
  const lineItems = readLines(stages, read, describe, reading, pageFields, model, faults)
  const page = { fields: pageFields, lineItems }
  const beginnings = attempt<number[]>(
    faults,
    'beginnings',
    () => (described ? stages.findBeginnings(described) : []),
    () => [],
  )
  const issues = attempt<Issue[]>(
    faults,
    'issues',
    () =>
      stages.findIssues(
        read,
        { isOther: isOtherForSure && !einvoice, hasSeveral: beginnings.length > 0 && !einvoice },
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
          issues: [],
        }
      : isOther
        ? { fields: {}, lineItems: [], issues: [] }
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
    textSource: einvoice ? 'einvoice' : textSourceOf(read),
    confidence: documentConfidence(chosen, fields, found.lineItems),
    fields,
    lineItems: found.lineItems,
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
  page: { fields: Record<string, FieldValue>; lineItems: LineItem[] },
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
