import { z } from 'zod'
import { contentTypes } from './content-types.ts'
import { einvoiceRuleIds } from './einvoice-rules.ts'
import { limits } from './limits.ts'
import { Boundary } from './pages.ts'
import { Alternative, Engine, EngineModel, FieldValue, mostModels, Origin, Source } from './results.ts'
import { documentSchemas, type SchemaId, schemaIds, taxLineFieldsOf } from './schemas/document-schemas.ts'
import type { FieldDefinition } from './schemas/field-definition.ts'
import { DocumentPages, failureCodes, reviewReasonCodes } from './status.ts'

/*
 * The answer of the process that reads files: an internal contract between that process, the extraction that runs it and
 * the core, which is not part of the public API. Since foreign files are parsed in that process, its answer is not
 * trusted: every text and list has a limit, and unknown properties are refused.
 */

/** Limits of a reading in addition to those of the public API; the reader leaves out what exceeds them. */
export const readingLimits = {
  /** As many as a person can confirm. */
  lineItems: limits.confirmedLineItems,
  issues: 1_000,
  messageCharacters: 1_000,
  /** Of all words of a page, with the separators. */
  pageCharacters: 100_000,
} as const

/** The message of a failure is written for people; it never contains the message of a program error. */
export const ReadingFailure = z.strictObject({
  code: z
    .enum(failureCodes)
    .extract([
      'file_too_large',
      'unsupported_file_type',
      'password_protected',
      'too_many_pages',
      'file_unreadable',
      'no_text_found',
      'extraction_failed',
      'timed_out',
    ]),
  message: z.string().max(readingLimits.messageCharacters),
})
export type ReadingFailure = z.infer<typeof ReadingFailure>
export type ReadingFailureCode = ReadingFailure['code']

export const FailedReading = z.strictObject({ ok: z.literal(false), failure: ReadingFailure })
export type FailedReading = z.infer<typeof FailedReading>

const ReadSource = z.strictObject({ ...Source.shape, page: z.int().min(1).max(limits.pages) })
const value = z.string().max(limits.fieldValueCharacters)

const DifferingSide = z.strictObject({ value, source: ReadSource.nullable() })

/** The value of a field as it was read: the same as in results, but without corrections. */
export const ReadValue = z.strictObject({
  ...FieldValue.shape,
  value: value.nullable(),
  source: ReadSource.nullable(),
  origin: Origin.exclude(['corrected']),
  alternatives: z
    .array(z.strictObject({ ...Alternative.shape, value, source: ReadSource.nullable() }))
    .max(3)
    .optional(),
})
export type ReadValue = z.infer<typeof ReadValue>

const ReadEngine = z.strictObject({
  ...Engine.shape,
  models: z.array(z.strictObject(EngineModel.shape)).max(mostModels),
})

/** An object with exactly the defined fields. */
function valuesOf(definitions: readonly FieldDefinition[]) {
  const shape: Record<string, typeof ReadValue> = {}
  for (const { name } of definitions) shape[name] = ReadValue
  return z.strictObject(shape)
}

/** The number of hashes of each kind in a {@link Likeness}. */
export const likenessHashes = 64

const hashes = z.array(z.int().min(0).max(65_535)).length(likenessHashes)

/** MinHash signatures of a file's words: the share of equal hashes estimates how similar two files are (Jaccard). */
export const Likeness = z.strictObject({
  /** Of words with digits, without all other characters; null if there are too few to compare. */
  numbers: hashes.nullable(),
  /** Of words of letters; null if there are too few. */
  words: hashes.nullable(),
  /** Whether a page was read by OCR, so that its characters may be misread. */
  isOcr: z.boolean(),
})
export type Likeness = z.infer<typeof Likeness>

/** Coordinates of boxes are in this fraction of the page. */
export const boxUnits = 10_000

/**
 * The visible words of a page in reading order: in `text` one a line, in `boxes` four coordinates of each, in 1/10,000
 * of the page as it is shown. Checked as a whole, since there are thousands of them.
 */
export const ReadPage = z
  .strictObject({
    number: z.int().min(1).max(limits.pages),
    text: z.string().max(readingLimits.pageCharacters),
    boxes: z.instanceof(Uint16Array),
  })
  .refine(({ text, boxes }) => boxes.length === 4 * countWords(text), 'expected a box of each word')
  .refine(({ boxes }) => boxes.length <= 4 * limits.wordsPerPage, 'expected fewer words')
  .refine(({ boxes }) => boxes.every((side) => side <= boxUnits), 'expected boxes on the page')
export type ReadPage = z.infer<typeof ReadPage>

function countWords(text: string): number {
  if (text === '') return 0
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function readingOf<S extends SchemaId>(schema: S) {
  const { fields, lineItemFields } = documentSchemas[schema]
  const names: string[] = fields.map(({ name }) => name)
  const lineNames: string[] = lineItemFields.map(({ name }) => name)
  return z
    .strictObject({
      ok: z.literal(true),
      schema: z.literal(schema),
      contentType: z.enum(contentTypes),
      pageCount: z.int().min(0).max(limits.pages),
      /** The words of the pages that have been read; of an e-invoice in XML, those of the drawn pages. */
      pages: z.array(ReadPage).max(limits.pages),
      /** The pages after the first on which another document seems to begin. */
      beginnings: z
        .array(z.int().min(2).max(limits.pages))
        .max(limits.pages)
        .refine((all) => all.every((page, at) => at === 0 || page > all[at - 1]!), 'expected them in order'),
      boundaries: z.array(z.strictObject(Boundary.shape)).max(limits.pages),
      /** The pages that were recognised from a picture. */
      recognisedPages: z.array(z.int().min(1).max(limits.pages)).max(limits.pages),
      engine: ReadEngine,
      /** The source of the text: `einvoice` if the file contains an e-invoice, `mixed` if pages differ. */
      textSource: z.enum(['pdf', 'ocr', 'einvoice', 'mixed']),
      confidence: z.number().min(0).max(1),
      fields: valuesOf(fields),
      /** In their order in the document; they get ids when they are stored. */
      lineItems: z.array(z.strictObject({ fields: valuesOf(lineItemFields) })).max(readingLimits.lineItems),
      /** The tax by rate; absent where none was found. */
      taxLines: z
        .array(z.strictObject({ fields: valuesOf(taxLineFieldsOf(schema)) }))
        .max(limits.taxLines)
        .optional(),
      /** Reasons for a person to check the document; `lineItem` is an index in the line items, from 0. */
      issues: z
        .array(
          z.strictObject({
            code: z.enum(reviewReasonCodes),
            field: z.enum([...names, ...lineNames]).optional(),
            lineItem: z.int().min(0).optional(),
            /** The rule that an e-invoice breaks. */
            rule: z.enum(einvoiceRuleIds).optional(),
            /** The pages of each document in the file. */
            pages: DocumentPages.optional(),
            /** Both values of a field in which the page differs from the e-invoice or a code in the file. */
            differing: z
              .union([
                z.strictObject({ page: DifferingSide, xml: DifferingSide }),
                z.strictObject({ page: DifferingSide, code: DifferingSide }),
              ])
              .optional(),
          }),
        )
        .max(readingLimits.issues),
      /** Fields that a lesson of the vendor's earlier documents changed or confirmed, with the value read without it. */
      appliedLessons: z
        .array(z.strictObject({ field: z.enum(names), before: value.nullable() }))
        .max(names.length)
        .optional(),
      /** MinHash of the printed numbers and words, by which copies of one paper are similar; absent without words. */
      likeness: Likeness.optional(),
      /** CPU milliseconds by stage; `engines` is the time of PDFium and the OCR engines alone. */
      timings: z.strictObject({ engines: z.number(), read: z.number(), fields: z.number() }).partial(),
    })
    .refine(
      ({ issues, lineItems }) => issues.every(({ lineItem = -1 }) => lineItem < lineItems.length),
      'expected issues of line items that exist',
    )
}

type Readings = { [S in SchemaId]: ReturnType<typeof readingOf<S>> }
const readings = schemaIds.map(readingOf) as [Readings[SchemaId], ...Readings[SchemaId][]]

/** What was read from a file: every field of the schema, also those that were not found. */
export const SuccessfulReading = z.discriminatedUnion('schema', readings)
export type SuccessfulReading = z.infer<typeof SuccessfulReading>

/** The outcome of reading a file. */
export const Reading = z.discriminatedUnion('ok', [SuccessfulReading, FailedReading])
export type Reading = z.infer<typeof Reading>

export type ReadLineItem = SuccessfulReading['lineItems'][number]
export type ReadTaxLine = NonNullable<SuccessfulReading['taxLines']>[number]
export type ReadingIssue = SuccessfulReading['issues'][number]
export type AppliedLesson = NonNullable<SuccessfulReading['appliedLessons']>[number]

/** What an approved document shows about one field; only the extraction knows the content of a lesson. */
export type FieldLesson = { schema?: SchemaId; field: string; lesson: object }

/** The lessons of a document, and the keys by which a later document of the same vendor finds them. */
export type LearnedLessons = { ok: true; keys: string[]; lessons: FieldLesson[] }

/** What a document names: the keys of lessons, and the keys of parties in the form of `partyKey` of the domain. */
export type Named = { lessonKeys: string[]; partyKeys: string[] }

/** The keys of parties that a workspace knows: of its vendors, and of itself as the customer of several vendors. */
export type KnownParties = { vendor: string[]; customer: string[] }

/** What a workspace knows of what a document names; lessons newest first. */
export type Knowledge = { lessons: FieldLesson[]; parties: KnownParties }

export type FindKnowledge = (named: Named) => Promise<Knowledge>

/**
 * The process that read a file died, or was ended because it sent no valid {@link Reading}. The file may not be the
 * cause, so it is tried again, which uses one of the document's attempts; `closed`, where the process was ended on
 * purpose, uses none. `memory`: the process grew past its limit.
 */
export class ReaderCrashed extends Error {
  readonly reason: 'memory' | 'exit' | 'unfit' | 'closed'

  constructor(reason: ReaderCrashed['reason'], message: string) {
    super(message)
    this.name = 'ReaderCrashed'
    this.reason = reason
  }
}
