import { z } from 'zod'
import { einvoiceRules } from './einvoice-rules.ts'
import { limits } from './limits.ts'

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
  .meta({
    id: 'DocumentStatus',
    description:
      'The state of the document. `processing`: waits, is fetched or read. `review_required`: read, and a person should ' +
      'check it. `reviewed`: approved, with nothing to push, or waiting for an executor. `push_pending`: being pushed to ' +
      'a destination or claimed by an executor. `push_succeeded`: delivered everywhere. `push_failed`: a delivery ' +
      'failed, see the list of delivery attempts. `failed`: could not be read, was rejected, split or unpacked, see `failure`. ' +
      'Closed list: clients may switch over it exhaustively',
  })
export type DocumentStatus = z.infer<typeof DocumentStatus>

export const AllowedAction = z
  .enum([
    'approve',
    'reject',
    'correct',
    'retry_push',
    'cancel_push',
    'dispatch',
    'split',
    'reprocess',
    'delete',
  ])
  .meta({ id: 'AllowedAction', description: 'Something that can be done with the document now' })
export type AllowedAction = z.infer<typeof AllowedAction>

/** Each failure with its text and whether a retry can help. */
export const failures = {
  file_unreachable: { retryable: true, message: 'The file could not be fetched from its URL.' },
  invalid_file_url: { retryable: false, message: 'The URL leads to an address that must not be reached.' },
  file_too_large: {
    retryable: false,
    message: 'The file has more than 30 MB or a page of more than 100 megapixels.',
  },
  unsupported_file_type: {
    retryable: false,
    message:
      'The file is not PDF, JPEG, PNG, TIFF, HEIC, WEBP, GIF, BMP or an e-invoice in XML, nor a ZIP, EML or MSG with such files.',
  },
  password_protected: { retryable: false, message: 'The file opens only with a password.' },
  too_many_pages: { retryable: false, message: 'The file has more than 100 pages.' },
  file_unreadable: { retryable: false, message: 'The file is broken and could not be read.' },
  no_text_found: { retryable: false, message: 'There is no text on the pages.' },
  extraction_failed: { retryable: true, message: 'The document could not be read.' },
  timed_out: { retryable: true, message: 'Reading the document took too long.' },
  rejected: { retryable: false, message: 'A reviewer rejected the document.' },
  divided: {
    retryable: false,
    message: 'The file was split or unpacked: its parts are documents of their own.',
  },
} as const

export type FailureCode = keyof typeof failures
export const failureCodes = Object.keys(failures) as [FailureCode, ...FailureCode[]]

export const FailureCodeValue = z.enum(failureCodes).meta({
  id: 'FailureCode',
  description:
    'Why a document failed; `rejected` if a reviewer rejected it, `divided` if it was split into other documents, or was a container of them',
})

export const Failure = z
  .object({
    code: FailureCodeValue,
    message: z.string().describe('For people; for a rejected document it includes the given reason'),
    retryable: z.boolean().describe('Whether reprocessing or submitting again can help'),
  })
  .meta({
    id: 'Failure',
    description: 'Why a document failed',
    examples: [
      { code: 'file_unreadable', message: 'The file is broken and could not be read.', retryable: false },
    ],
  })
export type Failure = z.infer<typeof Failure>

/** Each reason for a person to check a document, with its meaning. */
export const reviewReasonMeanings = {
  low_confidence: 'The value of the field is not sure enough.',
  missing_required: 'The field is required for approval and has no value.',
  amounts_do_not_add_up: 'The amounts contradict each other: of the document, or of the line item.',
  possible_duplicate: 'Another document has the same content: see `duplicate_of`.',
  page_and_xml_differ:
    'The e-invoice in the file and its printed page contradict each other in the field; the value is that of the e-invoice.',
  page_and_code_differ:
    'A machine-readable code in the file and the printed page contradict each other in the field, or several codes do; the value is that of the page, if it has one.',
  rule_broken:
    'The e-invoice breaks a rule of its format: see `rule` and `message`. Signatures and code lists are not checked.',
  not_this_document_type: 'The document is probably none that the schema is for.',
  several_documents: 'The file seems to hold several documents.',
  hidden_text: 'The page has text that nobody can see.',
  partly_read:
    'A part of the file could not be read, such as one of its pages; the values that were read are kept, and more may be missing.',
  unread_script:
    'A scanned page seems to be written in letters that recognition does not know: what was read is hardly ever right, and no value has a confidence above 0.5.',
  vendor_unknown:
    'The vendor is not on the list of vendors, or what is printed does not decide between several of them; `field` is what it was searched by, or what contradicts the rest.',
  customer_unknown: 'The invoice is addressed to none of the own companies of the settings.',
  vendor_bank_changed:
    'The vendor is known, and its IBAN is none that is listed for it or, if none is listed, none of its approved documents.',
  amount_unusual:
    'The total is far from those of the approved documents of this vendor in the same currency.',
  near_duplicate: 'Another document is probably the same paper: see `document_id`.',
} as const

export type ReviewReasonCode = keyof typeof reviewReasonMeanings
export const reviewReasonCodes = Object.keys(reviewReasonMeanings) as [
  ReviewReasonCode,
  ...ReviewReasonCode[],
]

/** Of each document in a file, the numbers of its pages. */
export const DocumentPages = z
  .array(z.array(z.int().min(1).max(limits.pages)).max(limits.pages))
  .max(limits.pages)

export const ReviewReason = z
  .object({
    code: z.enum(reviewReasonCodes).describe('The list may grow: accept codes that you do not know'),
    field: z
      .string()
      .optional()
      .describe(
        'Name of the field that it is about, if any; of a tax line with its place, from 0, such as `tax_lines.0.amount`',
      ),
    line_item_id: z.string().optional().describe('Id of the line item that it is about, if any'),
    document_id: z.string().optional().describe('Id of the other document that it is about, if any'),
    rule: z
      .string()
      .optional()
      .describe('Id of the rule that an e-invoice breaks, such as `BR-CO-15` of EN 16931; the list may grow'),
    message: z.string().optional().describe('What the rule says, for people'),
    pages: DocumentPages.optional().describe(
      'Of `several_documents`, the numbers of the pages of each document, as `actions/split` accepts them; left out for ' +
        'an e-invoice in XML',
    ),
  })
  .meta({
    id: 'ReviewReason',
    description: 'Why a person should check the document',
    examples: [
      { code: 'low_confidence', field: 'due_date' },
      { code: 'low_confidence', field: 'tax_lines.0.amount' },
      {
        code: 'amounts_do_not_add_up',
        field: 'amount',
        line_item_id: 'li_01jpwq4q9m7q4q2k8dax1x1q5n',
      },
      {
        code: 'rule_broken',
        field: 'total_amount',
        rule: 'BR-CO-15',
        message: einvoiceRules['BR-CO-15'],
      },
      { code: 'several_documents', pages: [[1, 2], [3]] },
      { code: 'near_duplicate', document_id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n' },
    ],
  })
export type ReviewReason = z.infer<typeof ReviewReason>
