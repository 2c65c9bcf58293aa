import { z } from 'zod'

export const DocumentStatus = z
  .enum([
    'processing',
    'review_required',
    'reviewed',
    'push_pending',
    'push_succeeded',
    'push_failed',
    'failed',
  ])
  .meta({ id: 'DocumentStatus', description: 'Closed list: clients may switch over it exhaustively' })
export type DocumentStatus = z.infer<typeof DocumentStatus>

export const AllowedAction = z
  .enum(['approve', 'reject', 'correct', 'retry_push', 'dispatch', 'reprocess', 'delete'])
  .meta({ id: 'AllowedAction', description: 'What can be done with the document now' })
export type AllowedAction = z.infer<typeof AllowedAction>

/** Each failure with its text and whether trying again can help. */
export const failures = {
  file_unreachable: { retryable: true, message: 'The file could not be fetched from its URL.' },
  invalid_file_url: { retryable: false, message: 'The URL leads to an address that must not be reached.' },
  file_too_large: {
    retryable: false,
    message: 'The file has more than 30 MB or a page of more than 100 megapixels.',
  },
  unsupported_file_type: {
    retryable: false,
    message: 'The file is not PDF, JPEG, PNG, TIFF, HEIC, WEBP, GIF, BMP or an e-invoice in XML.',
  },
  password_protected: { retryable: false, message: 'The file opens only with a password.' },
  too_many_pages: { retryable: false, message: 'The file has more than 100 pages.' },
  file_unreadable: { retryable: false, message: 'The file is broken and could not be read.' },
  no_text_found: { retryable: false, message: 'There is no text on the pages.' },
  extraction_failed: { retryable: true, message: 'The document could not be read.' },
  timed_out: { retryable: true, message: 'Reading the document took too long.' },
  rejected: { retryable: false, message: 'A reviewer rejected the document.' },
} as const

export type FailureCode = keyof typeof failures
export const failureCodes = Object.keys(failures) as [FailureCode, ...FailureCode[]]

export const Failure = z
  .object({
    code: z.enum(failureCodes).meta({ id: 'FailureCode' }),
    message: z.string(),
    retryable: z.boolean(),
  })
  .meta({ id: 'Failure' })
export type Failure = z.infer<typeof Failure>

/** Each reason for a person to look, with what it means. */
export const reviewReasonMeanings = {
  low_confidence: 'The value of the field is not sure enough.',
  missing_required: 'The field is required for approval and has no value.',
  amounts_do_not_add_up: 'The amounts contradict each other: of the document, or of the line item.',
  possible_duplicate: 'Another document has the same content: see `duplicate_of`.',
  page_and_xml_differ:
    'The e-invoice in the file and its printed page contradict each other in the field; the value is that of the e-invoice.',
  not_this_document_type: 'The document is probably none that the schema is for.',
  several_documents: 'The file seems to hold several documents.',
  hidden_text: 'The page has text that nobody can see.',
  partly_read:
    'A part of the file could not be read, such as one of its pages; what was read stands, and more may be missing.',
} as const

export type ReviewReasonCode = keyof typeof reviewReasonMeanings
export const reviewReasonCodes = Object.keys(reviewReasonMeanings) as [
  ReviewReasonCode,
  ...ReviewReasonCode[],
]

export const ReviewReason = z
  .object({
    code: z.enum(reviewReasonCodes).describe('The list may grow: accept codes that you do not know'),
    field: z.string().optional(),
    line_item_id: z.string().optional(),
  })
  .meta({ id: 'ReviewReason', description: 'Why a person should look' })
export type ReviewReason = z.infer<typeof ReviewReason>
