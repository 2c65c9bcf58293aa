import {
  type Boundary,
  documentSchemas,
  type KnownParties,
  type Reading,
  type SchemaId,
  schemaIds,
} from '@numora/contract'
import { documentConfidence } from '@numora/domain'
import type { EInvoice } from '../einvoice/einvoice.ts'
import { attempt, type Fault } from '../fault.ts'
import type { FieldValue, Issue, ReadFile } from '../file-content.ts'
import { weightsModel } from '../models/weights-model.ts'
import type { SchemaReading } from '../schemas/schema-reading.ts'
import { einvoiceSchema, schemaReadings } from '../schemas/schema-readings.ts'
import { version } from '../version.ts'
import { einvoiceIssues } from './einvoice-issues.ts'
import type { DescribedDocument } from './features/describe-document.ts'
import { judgeKind, keptBy } from './judge-kind.ts'
import type { FieldLesson } from './lessons/lesson.ts'
import { plainEInvoice } from './merge-einvoice.ts'
import { nothing } from './nothing.ts'
import type { PageReading } from './page-reading.ts'
import type { RankerModel } from './ranker/ranker-weights.ts'
import { type PageContent, readPageContent } from './read-page-content.ts'
import { readPageFields } from './read-page-fields.ts'
import { type FieldStages, fieldStages } from './stages.ts'

/** From this probability on, another document is said to begin on a page. */
const likelyBegins = 0.5
/** From this probability that another document begins, values are read only from the pages before it. */
const surelyBegins = 0.9

const noParties: KnownParties = { vendor: [], customer: [] }

/** What is known of a document besides its words. */
export type Known = {
  /** The description of the document, if there is one already. */
  described?: DescribedDocument
  /** What documents of its vendor may have taught, newest first; of several schemas each says of which. */
  lessons?: readonly (FieldLesson & { schema?: SchemaId })[]
  /** The parties that the workspace knows. */
  parties?: KnownParties
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
  { lessons = [], parties = noParties, faults = [], stages = fieldStages, described: known }: Known = {},
): Reading {
  const started = performance.now()
  const isRanked = schema === 'auto' || !schemaReadings[schema].chooseFields
  // Ranking needs the description; it is made first, so that its faults come first.
  const described = known ?? (isRanked ? describeWith(stages, read, faults) : null)
  const einvoice = readXml(stages, read, schema, faults)
  const boundaries = boundariesOf(stages, described, faults)
  const first = einvoice ? read : firstDocument(read, boundaries)
  const describe = describedOnce(stages, first, first === read ? described : null, faults)
  const kinds = described ? kindsOf(stages, describe, model, faults) : []
  const chosen = schema === 'auto' ? (einvoice ? einvoiceSchema : likeliestSchema(kinds)) : schema
  const reading = schemaReadings[chosen]
  const taught = lessons.filter(({ schema: taughtBy = chosen }) => taughtBy === chosen)
  const pageReading: PageReading = { stages, read: first, describe, schema: reading, model, parties, faults }
  const pageFields = readPageFields(pageReading, taught)
  const isWhole = !isPartlyRead(read, faults)
  const verdict = judgeKind(pageReading, pageFields, { kinds, isWhole })
  const page = readPageContent(pageReading, pageFields)
  const beginnings = boundaries
    .filter(({ probability }) => probability >= likelyBegins)
    .map(({ page }) => page)
  const issues = attempt<Issue[]>(
    faults,
    'issues',
    () =>
      stages.findIssues(
        read,
        { isOther: verdict.isReported && !einvoice, beginnings: einvoice ? [] : beginnings },
        faults,
      ),
    () => [],
  )
  const found = einvoice
    ? mergeWith(stages, einvoice, page, describe(), reading, faults)
    : { ...keptBy(verdict, page), issues: [] }
  const fromXml =
    einvoice && read.einvoiceXml ? einvoiceIssues(stages, einvoice, read.einvoiceXml, faults) : []
  const fields = allFieldsOf(chosen, found.fields)
  const kept = keptLessons(pageFields, fields)
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
      ...(verdict.isOther && !einvoice ? [] : pageFields.issues),
      ...issues,
      ...found.issues,
      ...fromXml,
      ...(isPartlyRead(read, faults) ? [{ code: 'partly_read' } as const] : []),
    ],
    ...(kept.length > 0 ? { appliedLessons: kept } : {}),
    timings: { fields: Math.round((performance.now() - started) * 10) / 10 },
  }
}

/** The e-invoice that comes with the pages, where the schema reads such; null: none. */
function readXml(
  stages: FieldStages,
  { einvoiceXml }: ReadFile,
  schema: SchemaId | 'auto',
  faults: Fault[],
): EInvoice | null {
  if (einvoiceXml === null || (schema !== 'auto' && !schemaReadings[schema].einvoice)) return null
  return attempt(
    faults,
    'e-invoice',
    () => stages.readEInvoice(einvoiceXml),
    () => null,
  )
}

function boundariesOf(stages: FieldStages, described: DescribedDocument | null, faults: Fault[]): Boundary[] {
  return attempt<Boundary[]>(
    faults,
    'beginnings',
    () => (described ? stages.findBoundaries(described) : []),
    () => [],
  )
}

function kindsOf(
  stages: FieldStages,
  describe: () => DescribedDocument,
  model: RankerModel,
  faults: Fault[],
): ReturnType<FieldStages['rankKinds']> {
  return attempt<ReturnType<FieldStages['rankKinds']>>(
    faults,
    'schema',
    () => stages.rankKinds(describe(), model),
    () => [],
  )
}

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

/** Describes a document when its description is first needed. */
function describedOnce(
  stages: FieldStages,
  read: ReadFile,
  known: DescribedDocument | null,
  faults: Fault[],
): () => DescribedDocument {
  let described = known
  return () => {
    described ??= describeWith(stages, read, faults)
    return described
  }
}

/** A value for each field of a schema, also for those that were not found. */
function allFieldsOf(schema: SchemaId, found: Record<string, FieldValue>): Record<string, FieldValue> {
  return Object.fromEntries(documentSchemas[schema].fields.map(({ name }) => [name, found[name] ?? nothing]))
}

/** The lessons whose values are those of the result. */
function keptLessons(
  { appliedLessons, printed }: Pick<ReturnType<typeof readPageFields>, 'appliedLessons' | 'printed'>,
  fields: Record<string, FieldValue>,
) {
  return appliedLessons.filter(
    ({ field }) =>
      fields[field]?.value === printed[field]?.value && fields[field]?.origin === printed[field]?.origin,
  )
}

function mergeWith(
  { mergeEInvoice }: FieldStages,
  einvoice: EInvoice,
  page: PageContent,
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
