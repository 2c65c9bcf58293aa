import { z } from 'zod'
import { DocumentId, PersonId } from './ids.ts'
import { duplicateOfText, ReviewState, SubmittableSchema } from './results.ts'
import { AllowedAction, DocumentStatus, Failure, ReviewReason } from './status.ts'
import { Metadata, Timestamp } from './values.ts'

const urls = {
  status_url: z.string().describe('Path of the document'),
  result_url: z.string().describe('Path of the result'),
}

export const DocumentFile = z
  .object({
    name: z.string().nullable().describe('Bare name, from the upload or the URL; null where there is none'),
    content_type: z
      .string()
      .nullable()
      .describe(
        'Media type, as detected from the bytes; `application/pkcs7-mime` for a file in a signed envelope (p7m); ' +
          '`application/zip`, `message/rfc822` and `application/vnd.ms-outlook` for containers of files. Null until ' +
          'the file is stored',
      ),
    size_bytes: z.int().nullable().describe('Size in bytes; null until the file is stored'),
    sha256: z
      .string()
      .nullable()
      .describe('SHA-256 of the bytes in hexadecimal; null until the file is stored'),
    page_count: z
      .int()
      .nullable()
      .describe('Number of pages; null until the file is read, and for containers'),
    container_path: z
      .string()
      .nullable()
      .describe('Where the file was in the container `parent_id`; null if it was submitted by itself'),
  })
  .meta({ id: 'DocumentFile', description: 'What is known of the submitted file' })

export const DocumentSummary = z
  .object({
    vendor_name: z.string().nullable().describe('Name of the vendor'),
    number: z.string().nullable().describe('Number of the document'),
    date: z.string().nullable().describe('Date of the document: YYYY-MM-DD'),
    total: z.string().nullable().describe('Total amount: decimal text with a dot'),
    currency: z.string().nullable().describe('ISO 4217 code of the amounts'),
  })
  .meta({
    id: 'DocumentSummary',
    description:
      'The values by which people recognize a document, as corrected so far; null where the schema has no such field or ' +
      'nothing was found',
    examples: [
      {
        vendor_name: 'ACME Supplies',
        number: 'INV-1001',
        date: '2026-03-21',
        total: '1234.50',
        currency: 'EUR',
      },
    ],
  })
export type DocumentSummary = z.infer<typeof DocumentSummary>

export const DocumentResource = z
  .object({
    id: DocumentId,
    schema: SubmittableSchema,
    status: DocumentStatus,
    external_id: z.string().nullable().describe('Your own number for it; null if none was given'),
    metadata: Metadata,
    review_state: ReviewState.nullable().describe('What was confirmed; null if nothing was'),
    duplicate_of: DocumentId.nullable().describe(duplicateOfText),
    parent_id: DocumentId.nullable().describe(
      'The document that this one was split from, or the container (ZIP, EML, MSG) that it was in; null if it was ' +
        'submitted by itself, or if that one was deleted',
    ),
    review_reasons: z
      .array(ReviewReason)
      .describe('Why a person should check it; empty if there is no reason'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('That of the result, with at most 4 decimals; null before the document is read'),
    summary: DocumentSummary.nullable().describe('What was read, in short; null before the document is read'),
    assignee: PersonId.nullable().describe('The person to whom it is assigned; null if nobody'),
    allowed_actions: z
      .array(AllowedAction)
      .describe('What can be done with the document in its present state'),
    failure: Failure.nullable().describe('Why it failed; null unless the status is `failed`'),
    file: DocumentFile,
    ...urls,
    created_at: Timestamp.describe('When it was submitted'),
    updated_at: Timestamp.describe(
      'Changes with every visible change except of the assignee; the version of the document',
    ),
  })
  .meta({ id: 'Document', description: 'One submitted file' })
export type DocumentResource = z.infer<typeof DocumentResource>

export const DocumentReceipt = z
  .object({ id: DocumentId, status: DocumentStatus, schema: SubmittableSchema, ...urls })
  .meta({ id: 'DocumentReceipt', description: 'The answer to a submission' })
export type DocumentReceipt = z.infer<typeof DocumentReceipt>
