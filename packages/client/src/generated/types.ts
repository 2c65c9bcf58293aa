// Made by `pnpm --filter @numora/client generate`.

import type { Call } from '../call.ts'
import type { List } from '../list.ts'
import type { RequestOptions } from '../options.ts'
import type { UploadFile } from '../upload.ts'

/** A file and its fields, as the parts of a form */
export type UploadDocument<S extends SubmittableSchema = SubmittableSchema> = {
  /** The file, at most 30 MB; its type is detected from its bytes */
  file: UploadFile
  /** Id of the schema to read it by, or `auto`: which one fits is decided when the file is read. An unknown one is 422 `invalid_schema` */
  schema: S
  /** Your own number for the document, unique per workspace and schema as submitted; `auto` counts as one */
  external_id?: string
  /** A JSON object as text: your own data about the document, returned with it */
  metadata?: Metadata
}

/** Your own data about the document, given back with it and with its events and pushes: at most 50 keys of 1 to 40 characters, values of at most 500 characters */
export type Metadata = Record<string, string>

/** The answer to a submission */
export type DocumentReceipt = {
  id: string
  status: DocumentStatus
  schema: SubmittableSchema
  /** Path of the document */
  status_url: string
  /** Path of the result */
  result_url: string
}

/** The state of the document. `processing`: waits, is fetched or read. `review_required`: read, and a person should check it. `reviewed`: approved, with nothing to push, or waiting for an executor. `push_pending`: being pushed to a destination or claimed by an executor. `push_succeeded`: delivered everywhere. `push_failed`: a delivery failed, see the list of delivery attempts. `failed`: could not be read, was rejected, split or unpacked, see `failure`. Closed list: clients may switch over it exhaustively */
export type DocumentStatus = 'processing' | 'review_required' | 'reviewed' | 'push_pending' | 'push_succeeded' | 'push_failed' | 'failed'

/** The schema that a document is read by. `auto`: the document was submitted so, and which schema fits it is not decided yet; it is once the file has been read */
export type SubmittableSchema = 'invoice_v2' | 'receipt_v1' | 'contract_v1' | 'auto'

/** A file by its URL */
export type CreateDocument<S extends SubmittableSchema = SubmittableSchema> = {
  /** Id of the schema to read it by, or `auto`: which one fits is decided when the file is read. An unknown one is 422 `invalid_schema` */
  schema: S
  /** A public https address of at most 2048 characters, fetched in the background */
  file_url: string
  /** Your own number for the document, unique per workspace and schema as submitted; `auto` counts as one */
  external_id?: string
  metadata?: Metadata
}

/** One submitted file */
export type Document<S extends SubmittableSchema = SubmittableSchema> = {
  id: string
  schema: S
  status: DocumentStatus
  /** Your own number for it; null if none was given */
  external_id: string | null
  metadata: Metadata
  /** What was confirmed; null if nothing was */
  review_state: ReviewState | null
  /** The oldest document of the workspace that this one repeats: the same file, or the same vendor, number, date and total; else null */
  duplicate_of: string | null
  /** The document that this one was split from, or the container (ZIP, EML, MSG) that it was in; null if it was submitted by itself, or if that one was deleted */
  parent_id: string | null
  /** Why a person should check it; empty if there is no reason */
  review_reasons: ReviewReason[]
  /** That of the result, with at most 4 decimals; null before the document is read */
  confidence: number | null
  /** What was read, in short; null before the document is read */
  summary: DocumentSummary | null
  /** The person to whom it is assigned; null if nobody */
  assignee: string | null
  /** What can be done with the document in its present state */
  allowed_actions: AllowedAction[]
  /** Why it failed; null unless the status is `failed` */
  failure: Failure | null
  file: DocumentFile
  /** Path of the document */
  status_url: string
  /** Path of the result */
  result_url: string
  /** When it was submitted */
  created_at: string
  /** Changes with every visible change except of the assignee; the version of the document */
  updated_at: string
}

/** What a person has confirmed */
export type ReviewState = {
  /** Version of this shape, not a counter */
  version: 1
  /** Names of the confirmed fields, in the order of the schema */
  confirmed_general_field_names: string[]
  /** Ids of the confirmed line items, in their order */
  confirmed_line_item_ids: string[]
}

/** Why a person should check the document */
export type ReviewReason = {
  /** The list may grow: accept codes that you do not know */
  code: 'low_confidence' | 'missing_required' | 'amounts_do_not_add_up' | 'possible_duplicate' | 'page_and_xml_differ' | 'page_and_code_differ' | 'rule_broken' | 'not_this_document_type' | 'several_documents' | 'hidden_text' | 'partly_read' | 'unread_script' | 'vendor_unknown' | 'customer_unknown' | 'vendor_bank_changed' | 'amount_unusual' | 'near_duplicate'
  /** Name of the field that it is about, if any; of a tax line with its place, from 0, such as `tax_lines.0.amount` */
  field?: string
  /** Id of the line item that it is about, if any */
  line_item_id?: string
  /** Id of the other document that it is about, if any */
  document_id?: string
  /** Id of the rule that an e-invoice breaks, such as `BR-CO-15` of EN 16931; the list may grow */
  rule?: string
  /** What the rule says, for people */
  message?: string
  /** Of `several_documents`, the numbers of the pages of each document, as `actions/split` accepts them; left out for an e-invoice in XML */
  pages?: number[][]
}

/** The values by which people recognize a document, as corrected so far; null where the schema has no such field or nothing was found */
export type DocumentSummary = {
  /** Name of the vendor */
  vendor_name: string | null
  /** Number of the document */
  number: string | null
  /** Date of the document: YYYY-MM-DD */
  date: string | null
  /** Total amount: decimal text with a dot */
  total: string | null
  /** ISO 4217 code of the amounts */
  currency: string | null
}

/** Something that can be done with the document now */
export type AllowedAction = 'approve' | 'reject' | 'correct' | 'retry_push' | 'cancel_push' | 'dispatch' | 'split' | 'reprocess' | 'delete'

/** Why a document failed */
export type Failure = {
  code: FailureCode
  /** For people; for a rejected document it includes the given reason */
  message: string
  /** Whether reprocessing or submitting again can help */
  retryable: boolean
}

/** Why a document failed; `rejected` if a reviewer rejected it, `divided` if it was split into other documents, or was a container of them */
export type FailureCode = 'file_unreachable' | 'invalid_file_url' | 'file_too_large' | 'unsupported_file_type' | 'password_protected' | 'too_many_pages' | 'file_unreadable' | 'no_text_found' | 'extraction_failed' | 'timed_out' | 'rejected' | 'divided'

/** What is known of the submitted file */
export type DocumentFile = {
  /** Bare name, from the upload or the URL; null where there is none */
  name: string | null
  /** Media type, as detected from the bytes; `application/pkcs7-mime` for a file in a signed envelope (p7m); `application/zip`, `message/rfc822` and `application/vnd.ms-outlook` for containers of files. Null until the file is stored */
  content_type: string | null
  /** Size in bytes; null until the file is stored */
  size_bytes: number | null
  /** SHA-256 of the bytes in hexadecimal; null until the file is stored */
  sha256: string | null
  /** Number of pages; null until the file is read, and for containers */
  page_count: number | null
  /** Where the file was in the container `parent_id`; null if it was submitted by itself */
  container_path: string | null
}

/** How many documents have each status */
export type DocumentCounts = {
  /** Documents with the status `processing` */
  processing: DocumentCount
  /** Documents with the status `review_required` */
  review_required: DocumentCount
  /** Documents with the status `reviewed` */
  reviewed: DocumentCount
  /** Documents with the status `push_pending` */
  push_pending: DocumentCount
  /** Documents with the status `push_succeeded` */
  push_succeeded: DocumentCount
  /** Documents with the status `push_failed` */
  push_failed: DocumentCount
  /** Documents with the status `failed` */
  failed: DocumentCount
}

/** A number of documents */
export type DocumentCount = {
  /** The number of documents, at most 1,000 */
  count: number
  /** false: there are, or may be, more than `count` */
  is_exact: boolean
}

/** What was read from a document, as corrected so far */
export type DocumentResult = InvoiceResult | ReceiptResult | ContractResult

/** What was read from a document by the schema invoice_v2 */
export type InvoiceResult = {
  id: string
  /** The schema that the document was read with */
  schema: 'invoice_v2'
  status: DocumentStatus
  /** What was confirmed; null if nothing was */
  review_state: ReviewState | null
  /** Probability that everything is right: the fields that were found, the line items and the tax lines, with at most 4 decimals; 0 if a field that approval requires is missing */
  confidence: number
  fields: InvoiceFields
  /** The lines in their order in the document; their ids stay through every correction */
  line_items: InvoiceLineItem[]
  /** The tax by rate, in the order of the document; empty if it was not found, or if the schema has no tax lines */
  tax_lines: TaxLine[]
  /** What the workspace did not use when the document was read: these fields, `line_items` or `tax_lines` have no value unless a person entered one */
  unused_fields: string[]
  /** The sum of the line items as corrected so far; null if no line item has an amount */
  line_items_sum: LineItemsSum | null
  /** Code of the vendor in the list of vendors; null if none was decided on. It is that of the approval once the document is approved */
  vendor_code: string | null
  /** The oldest document of the workspace that this one repeats: the same file, or the same vendor, number, date and total; else null */
  duplicate_of: string | null
  /** What read the document; null if that was a version before 0.2, which did not store it */
  engine: Engine | null
  /** The version of the document that this is the result of */
  updated_at: string
}

/** Every field of the schema, including those that were not found */
export type InvoiceFields = {
  /** Document type: Invoice or credit note (BT-3); amounts of a credit note are positive. `invoice` or `credit_note` */
  document_type: FieldValue
  /** Invoice number: As printed (BT-1). Required for approval */
  invoice_number: FieldValue
  /** Invoice date: Date of issue (BT-2). YYYY-MM-DD. Required for approval */
  invoice_date: FieldValue
  /** Due date: Payment due date (BT-9). YYYY-MM-DD */
  due_date: FieldValue
  /** Purchase order: The customer's order number (BT-13) */
  purchase_order_number: FieldValue
  /** Currency: ISO 4217 code (BT-5). Required for approval */
  currency: FieldValue
  /** Subtotal: Total without VAT (BT-109). Decimal text with a dot */
  subtotal_amount: FieldValue
  /** Tax: Total VAT (BT-110). Decimal text with a dot */
  tax_amount: FieldValue
  /** Total: Total with VAT (BT-112). Decimal text with a dot. Required for approval */
  total_amount: FieldValue
  /** Amount due: Amount still to pay (BT-115). Decimal text with a dot */
  amount_due: FieldValue
  /** Vendor: Name of the seller (BT-27, BT-28). Required for approval */
  vendor_name: FieldValue
  /** Vendor address: On one line, parts joined by ", " (BG-5) */
  vendor_address: FieldValue
  /** Vendor tax id: VAT or tax registration, without blanks, dots or dashes (BT-31, BT-32) */
  vendor_tax_id: FieldValue
  /** Vendor IBAN: Account to pay to, without blanks (BT-84) */
  vendor_iban: FieldValue
  /** Vendor BIC: Bank identifier, 8 or 11 characters (BT-86) */
  vendor_bic: FieldValue
  /** Vendor e-mail: Contact address of the seller (BT-43) */
  vendor_email: FieldValue
  /** Vendor phone: As printed (BT-42) */
  vendor_phone: FieldValue
  /** Vendor website: As printed; a scheme, if any, is http or https */
  vendor_website: FieldValue
  /** Customer: Name of the buyer (BT-44) */
  customer_name: FieldValue
  /** Customer address: On one line, parts joined by ", " (BG-8) */
  customer_address: FieldValue
  /** Customer tax id: VAT registration of the buyer (BT-48) */
  customer_tax_id: FieldValue
  /** Customer number: The number the vendor gave the customer (BT-46) */
  customer_number: FieldValue
  /** Payment terms: As printed (BT-20) */
  payment_terms: FieldValue
  /** Payment reference: Remittance information (BT-83) */
  payment_reference: FieldValue
  /** Delivery date: Actual delivery (BT-72). YYYY-MM-DD */
  delivery_date: FieldValue
  /** Discount: Discounts on the document as a whole (BT-107). Decimal text with a dot */
  discount_amount: FieldValue
  /** Charges: Shipping, deposits on bottles or pallets and other charges on the document as a whole (BT-108). Decimal text with a dot */
  charge_amount: FieldValue
  /** Prepaid: Paid before, such as a deposit on the order (BT-113). Decimal text with a dot */
  prepaid_amount: FieldValue
  /** Rounding: Added to round what is to pay, or negative (BT-114). Decimal text with a dot */
  rounding_amount: FieldValue
  /** Withholding tax: Tax that the customer keeps back and pays to the tax office. Decimal text with a dot */
  withholding_amount: FieldValue
}

/** Where on the page a value was read */
export type Source = {
  /** Number of the page, from 1 */
  page: number
  /** [x0, y0, x1, y1] as fractions of the page with at most 4 decimals; the origin is the top left */
  box: [number, number, number, number]
}

/** Where a value is from. `extracted`: read from the page. `corrected`: set by a reviewer. `einvoice`: from structured data in the file. `computed`: derived from other values of the document, such as an end date from effective date and term; the source is then the clause that says so. `code`: from a machine-readable code on the page, such as a QR code; the source is then the code. The list may grow: accept origins that you do not know */
export type Origin = 'extracted' | 'corrected' | 'einvoice' | 'computed' | 'code'

/** Another possible value of the field */
export type Alternative = {
  /** In the same canonical form as the value itself */
  value: string
  /** Probability that this value is the right one */
  confidence: number
  /** Where it was read; null if that is not known */
  source: Source | null
}

/** The value of a field, its confidence, and where it was read */
export type FieldValue = {
  /** In the canonical form of the field type; null if none was found */
  value: string | null
  /** Probability that the value is right, with at most 4 decimals; 0 if there is none */
  confidence: number
  /** Where it was read; null if it was not read from a page */
  source: Source | null
  origin: Origin
  /** Other possible values, the likeliest first; left out if there are none */
  alternatives?: Alternative[]
}

/** One line of the document */
export type InvoiceLineItem = {
  id: string
  /** Every field of a line item, also those that were not found */
  fields: {
    /** Description: Item name as printed (BT-153) */
    description: FieldValue
    /** Product code: Seller's item number (BT-155) */
    product_code: FieldValue
    /** Quantity: Invoiced quantity (BT-129). Decimal text with a dot */
    quantity: FieldValue
    /** Unit: As printed; from e-invoices the UN/ECE code (BT-130) */
    unit: FieldValue
    /** Unit price: Net price of one unit (BT-146 ÷ BT-149). Decimal text with a dot */
    unit_price: FieldValue
    /** Tax rate: In percent (BT-152). Decimal text with a dot */
    tax_rate: FieldValue
    /** Amount: Net amount of the line (BT-131). Decimal text with a dot */
    amount: FieldValue
  }
}

/** The tax of a document at one rate (BG-23) */
export type TaxLine = {
  /** Every field of a tax line, also those that were not found */
  fields: {
    /** Category: Code of the kind of tax (BT-118): S standard, Z zero, E exempt, AE reverse charge, K, G, O, or the national one */
    category: FieldValue
    /** Rate: In percent (BT-119). Decimal text with a dot */
    rate: FieldValue
    /** Base: Net amount that is taxed at this rate (BT-116). Decimal text with a dot */
    base: FieldValue
    /** Tax: Tax at this rate (BT-117). Decimal text with a dot */
    amount: FieldValue
    /** Exemption: Why there is no tax, as printed (BT-120) */
    exemption_reason: FieldValue
  }
}

/** Whether the line items add up */
export type LineItemsSum = {
  /** The sum of the amounts of all line items: decimal text with a dot */
  amount: string
  /** Which amount of the document it equals, up to rounding: `subtotal` also where the total less the tax is equal, `neither` if the document has other amounts, null if it has neither subtotal nor total */
  matches: 'subtotal' | 'total' | 'neither' | null
}

/** What read a document */
export type Engine = {
  /** The version of Numora that read the document */
  version: string
  /** The models that it read with; those of recognition only if a page was a picture */
  models: EngineModel[]
}

/** A model that took part in a reading */
export type EngineModel = {
  /** Name of the model, such as `fields` or that of a recogniser of letters */
  name: string
  /** The beginning of the SHA-256 of its weights: other weights, another hash */
  hash: string
}

/** What was read from a document by the schema receipt_v1 */
export type ReceiptResult = {
  id: string
  /** The schema that the document was read with */
  schema: 'receipt_v1'
  status: DocumentStatus
  /** What was confirmed; null if nothing was */
  review_state: ReviewState | null
  /** Probability that everything is right: the fields that were found, the line items and the tax lines, with at most 4 decimals; 0 if a field that approval requires is missing */
  confidence: number
  fields: ReceiptFields
  /** The lines in their order in the document; their ids stay through every correction */
  line_items: ReceiptLineItem[]
  /** The tax by rate, in the order of the document; empty if it was not found, or if the schema has no tax lines */
  tax_lines: TaxLine[]
  /** What the workspace did not use when the document was read: these fields, `line_items` or `tax_lines` have no value unless a person entered one */
  unused_fields: string[]
  /** The sum of the line items as corrected so far; null if no line item has an amount */
  line_items_sum: LineItemsSum | null
  /** Code of the vendor in the list of vendors; null if none was decided on. It is that of the approval once the document is approved */
  vendor_code: string | null
  /** The oldest document of the workspace that this one repeats: the same file, or the same vendor, number, date and total; else null */
  duplicate_of: string | null
  /** What read the document; null if that was a version before 0.2, which did not store it */
  engine: Engine | null
  /** The version of the document that this is the result of */
  updated_at: string
}

/** Every field of the schema, including those that were not found */
export type ReceiptFields = {
  /** Merchant: Name of the shop as printed. Required for approval */
  merchant_name: FieldValue
  /** Merchant address: On one line, parts joined by ", " */
  merchant_address: FieldValue
  /** Merchant tax id: Tax registration, without blanks, dots or dashes */
  merchant_tax_id: FieldValue
  /** Merchant phone: As printed */
  merchant_phone: FieldValue
  /** Receipt number: As printed */
  receipt_number: FieldValue
  /** Date: Day of the purchase. YYYY-MM-DD. Required for approval */
  transaction_date: FieldValue
  /** Time: Time of the purchase, 24-hour clock. HH:MM or HH:MM:SS */
  transaction_time: FieldValue
  /** Currency: ISO 4217 code (BT-5) */
  currency: FieldValue
  /** Subtotal: Before tax and tip. Decimal text with a dot */
  subtotal_amount: FieldValue
  /** Tax: Total tax. Decimal text with a dot */
  tax_amount: FieldValue
  /** Tip: Gratuity. Decimal text with a dot */
  tip_amount: FieldValue
  /** Total: Amount paid. Decimal text with a dot. Required for approval */
  total_amount: FieldValue
  /** Payment method: As printed, such as the card brand */
  payment_method: FieldValue
  /** Discount: Discounts on the purchase as a whole. Decimal text with a dot */
  discount_amount: FieldValue
  /** Charges: Service, delivery and other charges on the purchase as a whole. Decimal text with a dot */
  charge_amount: FieldValue
  /** Rounding: Added to round what is to pay, or negative. Decimal text with a dot */
  rounding_amount: FieldValue
}

/** One line of the document */
export type ReceiptLineItem = {
  id: string
  /** Every field of a line item, also those that were not found */
  fields: {
    /** Description: Item as printed */
    description: FieldValue
    /** Quantity: Number of units. Decimal text with a dot */
    quantity: FieldValue
    /** Unit price: Price of one unit. Decimal text with a dot */
    unit_price: FieldValue
    /** Amount: Price of the line. Decimal text with a dot */
    amount: FieldValue
  }
}

/** What was read from a document by the schema contract_v1 */
export type ContractResult = {
  id: string
  /** The schema that the document was read with */
  schema: 'contract_v1'
  status: DocumentStatus
  /** What was confirmed; null if nothing was */
  review_state: ReviewState | null
  /** Probability that everything is right: the fields that were found, the line items and the tax lines, with at most 4 decimals; 0 if a field that approval requires is missing */
  confidence: number
  fields: ContractFields
  /** Always empty: the schema has no line items */
  line_items: never[]
  /** The tax by rate, in the order of the document; empty if it was not found, or if the schema has no tax lines */
  tax_lines: TaxLine[]
  /** What the workspace did not use when the document was read: these fields, `line_items` or `tax_lines` have no value unless a person entered one */
  unused_fields: string[]
  /** The sum of the line items as corrected so far; null if no line item has an amount */
  line_items_sum: LineItemsSum | null
  /** Code of the vendor in the list of vendors; null if none was decided on. It is that of the approval once the document is approved */
  vendor_code: string | null
  /** The oldest document of the workspace that this one repeats: the same file, or the same vendor, number, date and total; else null */
  duplicate_of: string | null
  /** What read the document; null if that was a version before 0.2, which did not store it */
  engine: Engine | null
  /** The version of the document that this is the result of */
  updated_at: string
}

/** Every field of the schema, including those that were not found */
export type ContractFields = {
  /** Title: What the contract calls itself, as printed. Required for approval */
  title: FieldValue
  /** Party A: Name of the party that the contract names first. Required for approval */
  party_a_name: FieldValue
  /** Party B: Name of the party that the contract names second. Required for approval */
  party_b_name: FieldValue
  /** Effective date: The day from which the contract binds. YYYY-MM-DD */
  effective_date: FieldValue
  /** End date: The last day of the contract; computed from effective date and term where only these are printed. YYYY-MM-DD */
  end_date: FieldValue
  /** Signature date: The day of the last signature. YYYY-MM-DD */
  signature_date: FieldValue
  /** Term: How long the contract runs: digits and the printed unit, such as 3 years */
  term: FieldValue
  /** Notice period: How long before its end notice of termination must be given: digits and the printed unit, such as 90 days */
  notice_period: FieldValue
  /** Automatic renewal: Whether the contract is renewed automatically after its term. "true" or "false" */
  auto_renewal: FieldValue
  /** Governing law: The country or state whose law applies: its printed name, or the country of a printed adjective */
  governing_law: FieldValue
  /** Contract value: The total to pay, or the amount per year; a price per month or hour is not the value of the contract. Decimal text with a dot */
  contract_value: FieldValue
  /** Currency: ISO 4217 code of the contract value */
  currency: FieldValue
}

/** A list that is not paged */
export type PageWords = {
  /** All items */
  data: Word[]
}

/** A word of a page and where it is */
export type Word = {
  /** The word as it was read, without spaces */
  text: string
  /** [x0, y0, x1, y1] as fractions of the page with at most 4 decimals; the origin is the top left */
  box: [number, number, number, number]
}

/** A list that is not paged */
export type DifferenceList = {
  /** All items */
  data: Difference[]
}

/** A field in which the printed page contradicts the e-invoice in the same file, or a machine-readable code on a page */
export type Difference = {
  /** Name of the field */
  field: string
  /** The line item that the field is of; null for the document */
  line_item_id: string | null
  /** What is printed on the page */
  page: DifferingValue
  /** What the e-invoice in the file says; null if it is not the one that differs */
  xml: DifferingValue | null
  /** What a machine-readable code on the page says; null if it is not the one that differs */
  code: DifferingValue | null
}

/** What one side says of a field */
export type DifferingValue = {
  /** In the canonical form of the field */
  value: string
  /** Where it is on the page; null if it is not on it */
  source: Source | null
}

/** Where one document ends in a file and the next begins */
export type DocumentSplit = {
  /** The numbers of the pages of each document in the file, from 1. Empty if the file cannot be split: only PDF and TIFF files of several pages can; and for a container, which was unpacked */
  pages: number[][]
  /** `true`: how the file may be split. `false`: how the document was split or unpacked */
  is_proposal: boolean
  /** Of a proposal, each page after the first. `pages` begins a part where `probability` is 0.5 or more, and leaves attachments with the document before them. Empty where a version read the document that did not store it */
  boundaries: Boundary[]
  /** The documents that were made of the parts, in the order of `pages`, or of what was in the container, even if one has been deleted since; empty for a proposal */
  document_ids: string[]
}

/** What a page after the first seems to be */
export type Boundary = {
  /** Number of the page */
  page: number
  /** That another document begins on it */
  probability: number
  /** That it is attached to the document before it, such as a delivery note, a timesheet or terms and conditions. What remains of the two is that the document simply goes on */
  attachment: number
}

/** Which pages become which document */
export type Split = {
  /** The numbers of the pages of each new document, in the order that they get there. Each page of the file is in exactly one part */
  pages: number[][]
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
}

/** A list that is not paged */
export type SplitDocuments = {
  /** All items */
  data: Document[]
}

/** A list that is not paged */
export type DocumentContents = {
  /** All items */
  data: ContainerMember[]
}

/** A file in a container: a ZIP archive, a mail (EML) or a message of Outlook (MSG) */
export type ContainerMember = {
  /** Where it is in the container: file names with folders, and with the containers in it, separated by `/`. For people: several may have the same */
  path: string
  /** Size in bytes, unpacked; null if that is unknown */
  size_bytes: number | null
  /** The document that was made of it, even if that was deleted since; null if it was left out */
  document_id: string | null
  /** Why it became no document; null if it did. `not_a_document`: It is of a type that is not read. `small_picture`: It is a picture that is too small for a document, such as a logo or a signature in a mail. `mail_text`: It is the text of a mail that has other files, or has no amount of money. Print it as PDF if it is the invoice. `signature`: It is a digital signature. `system_file`: It is a file that a program keeps for itself. `supplement`: It accompanies an e-invoice in the same container. `repeated`: It has the same content as another file of the container, which became `document_id`. `encrypted`: It opens only with a password or a key. `unreadable`: It is damaged, or compressed in a way that is not read. `too_large`: It has more than 30 MB. `nested_too_deep`: It is a container at a depth of more than 5. The list may grow */
  left_out: 'not_a_document' | 'small_picture' | 'mail_text' | 'signature' | 'system_file' | 'supplement' | 'repeated' | 'encrypted' | 'unreadable' | 'too_large' | 'nested_too_deep' | null
}

/** An event of a document */
export type DocumentEvent = {
  id: string
  type: DocumentEventType
  /** When it happened */
  created_at: string
  actor: Actor
  /** The `x-request-id` of the request that caused it, if any */
  request_id: string | null
  /** What changed in the result; empty if nothing did */
  changes: Change[]
}

/** What happened; the types of webhooks, and some that are only in the history of a document */
export type DocumentEventType = 'document.processing' | 'document.review_required' | 'document.reviewed' | 'document.rejected' | 'document.failed' | 'document.deleted' | 'push.succeeded' | 'push.failed' | 'run.failed' | 'review.corrected' | 'review.confirmed' | 'document.reprocessed' | 'document.assigned' | 'document.commented' | 'document.comment_deleted' | 'document.divided' | 'layout.learned' | 'layout.applied' | 'layout.forgotten' | 'review_link.created' | 'review_link.revoked' | 'delivery.attempted' | 'file.downloaded'

/** Who did something */
export type Actor = {
  /** `system`: Numora itself, or its command line */
  type: 'api_key' | 'user' | 'system'
  /** Such as the id of the API key, or of the review link of a user; null for the system, except where a workflow approved by policy: its id */
  id: string | null
  /** Such as the name of the API key; of the system which part of it, such as `numora`, `command line` or `automatic approval` */
  name: string | null
}

/** One change to a result. With `review_link.created` and `review_link.revoked`, the field is the id of the link and the value its role. With `review.confirmed`, a side is `confirmed` or null. With `document.assigned`, the field is `assignee` and a side the id of a person. With `layout.applied`, `before` is the value that would have been read without the lessons from the vendor's earlier documents; with `layout.learned`, `after` is the value that was learned */
export type Change = {
  /** Name of a field; `li_…` or, for a tax line, `tax_lines` and its place from 0, and the name of a field, joined by dots */
  field: string
  /** The value before; null if there was none */
  before: string | null
  /** The value after; null if there is none */
  after: string | null
}

/** What to correct and confirm; properties that are left out stay unchanged */
export type ReviewPatch<S extends SchemaId = SchemaId> = {
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
  /** New values by field name, in canonical form; null for what is not on the page. An invalid value is 422 `invalid_value` */
  fields?: Partial<Record<FieldName<S>, string | null>>
  /** The line items to correct, add or delete; others stay unchanged */
  line_items?: LineItemPatch<S>[]
  /** All tax lines: replaces the present ones. A value that is the same at the same place keeps its position and confidence; a field that is left out has none */
  tax_lines?: (Record<string, string | null>)[]
  /** All confirmed fields: replaces the stored list. Corrected fields are confirmed in addition */
  confirmed_general_field_names?: (FieldName<S> | (string & {}))[]
  /** All confirmed line items: replaces the stored list */
  confirmed_line_item_ids?: string[]
}

/** Corrects, adds (without id) or deletes a line item */
export type LineItemPatch<S extends SchemaId = SchemaId> = {
  /** The line item to delete */
  id: string
  /** Deletes the line item */
  delete: true
} | {
  /** The line item to correct; left out for a new one */
  id?: string
  /** The line item that a new one follows, null for the first place; left out, or if there is no such line item, it becomes the last. Ignored with `id` */
  after?: string | null
  /** New values by field name, in canonical form; null for what is not on the page. An invalid value is 422 `invalid_value` */
  fields: Partial<Record<LineItemFieldName<S>, string | null>>
}

/** Who is to review the document */
export type Assign = {
  /** The person who is to review it; null: nobody */
  person_id: string | null
}

/** The body may be left out */
export type Approve = {
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
  /** Replaces the stored confirmations; if left out, they stay unchanged */
  review_state?: ReviewStateInput
}

/** What was confirmed; a name or id that the result does not have is 422 `invalid_review_state` */
export type ReviewStateInput = {
  /** Version of this shape, not a counter */
  version: 1
  /** Names of the confirmed fields */
  confirmed_general_field_names: (FieldName | (string & {}))[]
  /** Ids of the confirmed line items */
  confirmed_line_item_ids: string[]
}

/** The body may be left out */
export type Reject = {
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
  /** The reason, for people; becomes a part of the failure message */
  reason?: string
}

/** The body may be left out */
export type RetryPush = {
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
  /** Only to this destination; if left out, to all that failed */
  destination_id?: string
}

/** The body may be left out */
export type CancelPush = {
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
}

/** The body may be left out */
export type Reprocess = {
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
  /** Id of another schema to read the document by, or `auto`; an unknown one is 422 `invalid_schema`. If left out, the schema stays the same; for a document that was submitted as `auto`, it is determined again */
  schema?: SubmittableSchema
  /** Reads the file without changing anything of the document; `GET /v1/documents/{id}/dry-run` returns what would change */
  dry_run?: boolean
}

/** The latest dry run of reading a document again, which changes nothing of the document */
export type DryRun = {
  /** `pending` until it is read; `failed` if it cannot be read now */
  status: 'pending' | 'done' | 'failed'
  /** What it is read by; `auto` until that is decided */
  schema: SubmittableSchema
  /** When the dry run was requested */
  requested_at: string
  /** When it was read; null while it is `pending` */
  finished_at: string | null
  /** Why it cannot be read now; null unless it is `failed` */
  failure: Failure | null
  /** What read it this time; null unless it is `done` */
  engine: Engine | null
  /** Against the present result, with its corrections, as it is at the moment of the request; null unless it is `done` */
  differences: ReadingDifferences | null
}

/** What would change */
export type ReadingDifferences = {
  /** The fields that differ, in the order of the schema */
  fields: FieldDifference[]
  /** The line items that differ, in their order */
  line_items: LineItemDifference[]
  /** The tax lines that differ, in their order */
  tax_lines: TaxLineDifference[]
  review_reasons: ReasonDifferences
  confidence: ConfidenceDifference
}

/** A field whose value is another one */
export type FieldDifference = {
  /** Name of the field */
  field: string
  /** In the present result; null if its schema has no such field */
  before: ComparedValue | null
  /** As it was read now; null if the schema of this reading has no such field */
  after: ComparedValue | null
}

/** A value on one side of a comparison */
export type ComparedValue = {
  /** In the canonical form of the field type; null if none was found */
  value: string | null
  /** Probability that the value is right, with at most 4 decimals; 0 if there is none */
  confidence: number
  origin: Origin
}

/** A line item that is another one, new or gone */
export type LineItemDifference = {
  /** Its id in the present result; null if it is new */
  line_item_id: string | null
  /** In the present result; null if it is new */
  before: ComparedLineItem | null
  /** As it was read now; null if it was not read */
  after: ComparedLineItem | null
}

/** The values of a line item by field */
export type ComparedLineItem = Record<string, string | null>

/** A tax line that is another one, new or gone */
export type TaxLineDifference = {
  /** In the present result; null if it is new */
  before: ComparedTaxLine | null
  /** As it was read now; null if it was not read */
  after: ComparedTaxLine | null
}

/** The values of a tax line by field */
export type ComparedTaxLine = Record<string, string | null>

/** Without those that depend on other documents or on the list of vendors */
export type ReasonDifferences = {
  /** Those that only this reading has */
  added: ReasonDifference[]
  /** Those that only the present result has */
  removed: ReasonDifference[]
}

/** A reason for a review that only one side has */
export type ReasonDifference = {
  /** The list may grow: accept codes that you do not know */
  code: 'low_confidence' | 'missing_required' | 'amounts_do_not_add_up' | 'possible_duplicate' | 'page_and_xml_differ' | 'page_and_code_differ' | 'rule_broken' | 'not_this_document_type' | 'several_documents' | 'hidden_text' | 'partly_read' | 'unread_script' | 'vendor_unknown' | 'customer_unknown' | 'vendor_bank_changed' | 'amount_unusual' | 'near_duplicate'
  /** Name of the field that it is about, if any; of a tax line with its place, from 0, such as `tax_lines.0.amount` */
  field?: string
  /** Id of the rule that an e-invoice breaks, such as `BR-CO-15` of EN 16931; the list may grow */
  rule?: string
}

/** The confidence of the document */
export type ConfidenceDifference = {
  /** Of the present result */
  before: number
  /** Of this reading */
  after: number
}

/** What somebody wrote about a document */
export type Comment = {
  id: string
  /** Plain text, as written */
  text: string
  author: Actor
  /** When it was written */
  created_at: string
}

/** A new comment */
export type CreateComment = {
  /** Plain text; blanks around it are removed */
  text: string
}

/** Who else has a document open, and whether it has changed */
export type DocumentPresence = {
  /** Who else has the document open, the first to come first */
  others: PresentCaller[]
  /** The version of the document */
  updated_at: string
  /** The person to whom the document is assigned; null if nobody */
  assignee: string | null
}

/** Somebody who has the document open */
export type PresentCaller = {
  /** Id of the person, the API key or the link */
  id: string
  /** Name of the person, the API key or the link */
  name: string | null
  /** When they came */
  since: string
}

/** A list that is not paged */
export type ViewList = {
  /** All items */
  data: View[]
}

/** Saved filters of the list of documents */
export type View = {
  id: string
  /** Name for people */
  name: string
  query: ViewQuery
  /** Whether everybody in the workspace sees it; only its owner and admins can change it */
  is_shared: boolean
  owner: Actor
  /** When it was saved */
  created_at: string
  /** When it was last changed */
  updated_at: string
}

/** Filters and order of the list of documents, by the names of its parameters */
export type ViewQuery = {
  /** Only documents with all of these words: in their values, such as number, vendor and amounts, their `external_id`, the name of their file or their pages. Case and accents do not count, amounts may be written in any usual form, and the last word may be the beginning of one. A new document is found by its `external_id` and file name within a minute, and by the rest once it is read */
  query?: string
  /** Only documents of one of these schemas */
  schema?: SubmittableSchema[]
  /** Only documents assigned to this person; `me`: to the person who asks; `none`: to nobody */
  assignee?: 'me' | 'none' | string
  /** Only documents in review with this reason for a person to check them; `none`: those in review without any reason */
  reason?: 'low_confidence' | 'missing_required' | 'amounts_do_not_add_up' | 'possible_duplicate' | 'page_and_xml_differ' | 'page_and_code_differ' | 'rule_broken' | 'not_this_document_type' | 'several_documents' | 'hidden_text' | 'partly_read' | 'unread_script' | 'vendor_unknown' | 'customer_unknown' | 'vendor_bank_changed' | 'amount_unusual' | 'near_duplicate' | 'none'
  /** Only the documents with this external_id */
  external_id?: string
  /** Only documents submitted after this instant */
  created_after?: string
  /** Only documents submitted before this instant */
  created_before?: string
  /** Only documents that changed after this instant */
  updated_after?: string
  /** `true`: only documents that are duplicates of another one; `false`: only those that are not */
  duplicate?: 'true' | 'false'
  /** Only documents with this metadata: `metadata[key]=value`, repeated for several keys */
  metadata?: Record<string, string>
  /** Only documents with one of these statuses */
  status?: DocumentStatus[]
  /** `newest`: the last submitted first, as without it. `doubt`: documents in review first, those with the weightiest reasons for a person to check them before the others; among equals, the oldest first */
  sort?: 'newest' | 'doubt'
}

/** A view to save */
export type ViewInput = {
  /** Name for people, without blanks around it */
  name: string
  query: ViewQuery
  /** Whether everybody in the workspace sees it; only its owner and admins can change it */
  is_shared?: boolean
}

/** Without both: by every active route that matches */
export type Dispatch = {
  /** Only to this destination, which needs no route for it */
  destination_id?: string
  /** Only by the routes, or to the destination, of this provider */
  provider?: string
}

/** One attempt to deliver a document */
export type DeliveryAttempt = {
  id: string
  /** Where Numora pushed to; null for an attempt of an external executor */
  destination_id: string | null
  /** Provider of the destination, or of the executor */
  provider: string
  status: DeliveryStatus
  /** The executor's own id of the attempt; of Numora's attempts their `id` */
  execution_id: string
  /** Id of the record in the other system, where it is known */
  external_record_id: string | null
  /** Address of the record in the other system, where it is known */
  external_url: string | null
  /** Why it failed, for programs; otherwise null */
  error_code: string | null
  /** Why it failed, for people; for a destination's answer its status and a redacted excerpt; otherwise null */
  error_message: string | null
  /** Counts the attempts of one delivery, from 1 */
  attempt: number
  /** When it was made; null while it is pending */
  attempted_at: string | null
  /** When a pending attempt, or the next notification of the executor, will be made; otherwise null */
  next_attempt_at: string | null
  /** The executor's claim that the attempt belongs to; null for pushes and for reports without a claim */
  claim_id: string | null
  /** The attempts to notify the executor of the claim by `delivery.requested`, oldest first */
  notifications: WebhookAttempt[]
}

/** `pending`: not made yet. `skipped`: an executor deliberately did not deliver it */
export type DeliveryStatus = 'pending' | 'succeeded' | 'failed' | 'skipped'

/** One attempt to send an event */
export type WebhookAttempt = {
  /** When it was made */
  attempted_at: string
  /** How long it took, in milliseconds */
  duration_ms: number
  /** HTTP status of the answer; null if none arrived */
  response_status: number | null
  /** The first 1 KB of the answer; of the answer of an executor at most 200 characters without anything like a secret. Null if none arrived */
  response_excerpt: string | null
  /** Why it failed, for people; otherwise null */
  error: string | null
}

/** What an external executor did */
export type DeliveryReport = {
  /** The executor's provider, as its route names it */
  provider: string
  /** `skipped`: deliberately not delivered; counts as delivered */
  status: 'succeeded' | 'failed' | 'skipped'
  /** The executor's own id of the attempt; the same one counts once */
  execution_id: string
  /** When the executor delivered, or tried to */
  attempted_at: string
  /** Id of the record in the other system; required when `succeeded` */
  external_record_id?: string
  /** Address of the record for people: http or https */
  external_url?: string
  /** The claim from `delivery.requested`, or of the pending attempt in the list. Needed only while several claims of the provider are open */
  claim_id?: string
  /** Why it failed, for programs */
  error_code?: string
  /** Why it failed, for people */
  error_message?: string
}

/** A document that waits for an executor */
export type OutboxItem = {
  document_id: string
  schema: SchemaId
  status: DocumentStatus
  /** Your own number for it, where one was given */
  external_id: string | null
  metadata: Metadata
  /** Path of the result */
  result_url: string
  /** Path for claiming it */
  dispatch_url: string
}

/** The schema that a document is read by */
export type SchemaId = 'invoice_v2' | 'receipt_v1' | 'contract_v1'

/** A list that is not paged */
export type SchemaList = {
  /** All items */
  data: SchemaSummary[]
}

/** A kind of document that can be read */
export type SchemaSummary = {
  id: SchemaId
  /** Name for people, in English */
  label: string
  /** `deprecated`: still works, but a newer schema should be used */
  status: 'active' | 'deprecated'
}

/** A kind of document that can be read, with its fields */
export type Schema = {
  id: SchemaId
  /** Name for people, in English */
  label: string
  /** `deprecated`: still works, but a newer schema should be used */
  status: 'active' | 'deprecated'
  /** The fields of the document as a whole */
  fields: FieldDefinition[]
  /** The fields of each line item */
  line_item_fields: FieldDefinition[]
  /** The fields of each tax line; empty if the schema has none */
  tax_line_fields: FieldDefinition[]
  /** JSON Schema 2020-12 of the result */
  json_schema: Record<string, unknown>
}

/** One field of a schema. Every value is a string or null. */
export type FieldDefinition = {
  /** Name in results, corrections and mappings */
  name: string
  /** date: YYYY-MM-DD. time: HH:MM or HH:MM:SS. decimal: dot, no grouping, scale as printed. currency: ISO 4217. boolean: "true" or "false". */
  type: FieldType
  /** A more precise type; absent if `type` is sufficient */
  format?: FieldFormat
  /** The purpose of the field, such as `total`; absent if no other schema has a similar field */
  role?: FieldRole
  /** Name for people, in English */
  label: string
  /** What the value is; BT and BG name the terms of EN 16931 */
  description: string
  /** Whether a document is approved only with a value here */
  required_for_approval: boolean
  /** The values that an enum may have */
  values?: string[]
}

/** The type of a value, which is always a string */
export type FieldType = 'text' | 'date' | 'time' | 'decimal' | 'currency' | 'enum' | 'boolean'

/** A more precise type of a value. `amount`: money, in the currency of the document. `percent`: a rate. `iban`, `bic` and `tax_id`: without blanks, dots and dashes. `email`: an address. `phone` and `website`: as printed. `address`: a postal one on one line. The list may grow: accept formats that you do not know */
export type FieldFormat = 'amount' | 'percent' | 'iban' | 'bic' | 'tax_id' | 'email' | 'phone' | 'website' | 'address'

/** The purpose of a field, independent of its name in a schema; a schema, or its line items, has at most one field with a role. The list may grow: accept roles that you do not know */
export type FieldRole = 'document_type' | 'number' | 'date' | 'currency' | 'vendor' | 'vendor_tax_id' | 'vendor_iban' | 'customer' | 'customer_tax_id' | 'subtotal' | 'tax' | 'tip' | 'total' | 'discount' | 'charge' | 'prepaid' | 'rounding' | 'withholding' | 'amount_due' | 'quantity' | 'unit_price' | 'line_amount'

/** A downstream system */
export type Destination = {
  id: string
  /** `webhook`: signed JSON over HTTP */
  provider: 'webhook'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: WebhookDestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
} | {
  id: string
  /** `dynamics365`: a row in a table of Dynamics 365 or another Dataverse app */
  provider: 'dynamics365'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: Dynamics365DestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
} | {
  id: string
  /** `salesforce`: a record of a Salesforce object */
  provider: 'salesforce'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: SalesforceDestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
} | {
  id: string
  /** `file_drop`: a file in a folder, an S3 bucket, or on an SFTP server */
  provider: 'file_drop'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: FileDropDestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
} | {
  id: string
  /** `hubspot`: a record in HubSpot */
  provider: 'hubspot'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: HubspotDestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
} | {
  id: string
  /** `odoo`: a record in Odoo, such as a vendor bill */
  provider: 'odoo'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: OdooDestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
}

/** Where pushes are posted to */
export type WebhookDestinationConfig = {
  /** A public https address of at most 2048 characters; an address that must not be reached is 422 `invalid_url` */
  url: string
  /** If given, each push has `file_url`, from which the original file can be downloaded without an API key for so many seconds */
  file_link_seconds?: number
}

/** Where and how rows are written */
export type Dynamics365DestinationConfig = {
  /** The address of the Dataverse environment */
  environment_url: string
  /** The Microsoft Entra tenant that the application is registered in */
  tenant_id: string
  /** Where tokens are obtained, for a national cloud; by default Microsoft's global one */
  authority_url?: string
  /** The logical name of the table */
  table: string
  /** The entity set name of the table, as it is in URLs */
  entity_set: string
  /** A text column of at least 40 characters that is an alternate key by itself. Numora writes the id of the document into it (for a line item, with its number), and finds the row by it */
  key_attribute: string
  /** The team that owns new rows; by default the application user does */
  owner_team_id?: string
  /** The properties of the payload that refer to other rows */
  lookups?: ({
    /** Name of the navigation property, and of the payload's property with the value */
    property: string
    /** The table that it refers to */
    entity_set: string
    /** An alternate key of that table that the value belongs to; left out, the value is a GUID */
    key_attribute?: string
  })[]
  /** How line items become rows of a table of their own, written together with the row */
  line_items?: {
    /** Name of the list in the payload: the mapping's `line_items.to` */
    list: string
    /** The table of line items */
    entity_set: string
    /** A text column of at least 40 characters that is an alternate key by itself. Numora writes the id of the document into it (for a line item, with its number), and finds the row by it */
    key_attribute: string
    /** Name of the navigation property that refers to the row of the document */
    parent_lookup: string
    /** The properties of the payload that refer to other rows */
    lookups?: ({
      /** Name of the navigation property, and of the payload's property with the value */
      property: string
      /** The table that it refers to */
      entity_set: string
      /** An alternate key of that table that the value belongs to; left out, the value is a GUID */
      key_attribute?: string
    })[]
  }
  /** Whether the original file is attached to the row as a note; the table must allow notes */
  attach_file?: boolean
}

/** Where and how records are written */
export type SalesforceDestinationConfig = {
  /** The organisation's My Domain address, of a sandbox also */
  my_domain_url: string
  /** The API name of the object */
  object: string
  /** A unique text field of at least 40 characters that is marked as an external id. Numora writes the id of the document into it (for a line item, with its number), and finds the record by it */
  key_field: string
  /** How line items become records of an object of their own, written together with the record */
  line_items?: {
    /** Name of the list in the payload: the mapping's `line_items.to` */
    list: string
    /** The object of line items */
    object: string
    /** A unique text field of at least 40 characters that is marked as an external id. Numora writes the id of the document into it (for a line item, with its number), and finds the record by it */
    key_field: string
    /** The lookup or master-detail field that refers to the record of the document */
    parent_field: string
  }
  /** Whether the original file is attached to the record */
  attach_file?: boolean
}

/** Where files are written, and in which format */
export type FileDropDestinationConfig = {
  /** The folder: `file:/folder`, inside one of the folders that the operator listed in `NUMORA_DROP_DIRS`; `s3://bucket/prefix?region=…`, or with `endpoint=…` for another server than AWS; or `sftp://host:port/folder` */
  url: string
  /** `json`: the payload. `csv` and `xlsx`: a header and rows. `ubl`: an e-invoice in UBL 2.1 (EN 16931). `datev`: a DATEV booking batch (EXTF). `ubl` and `datev` need the names of the schema: a mapping must keep them */
  format: 'json' | 'csv' | 'xlsx' | 'ubl' | 'datev'
  /** Whether the original file is written beside it, before it */
  with_file?: boolean
  /** Fingerprint of the SFTP server's host key, required for `sftp:`; a server with another key is refused */
  host_key?: string
  /** The form of `csv` and `xlsx`; a separator applies to `csv` only */
  csv?: {
    /** The separator, by default a comma */
    separator?: ',' | ';' | '	'
    /** What a row is. `line_items`, the default: a line item, with the values of the document in each row; a document without line items has one row. `tax_lines`: the tax at one rate, in the same way. `document`: the document, without its lines */
    rows?: 'line_items' | 'tax_lines' | 'document'
  }
  /** What `ubl` needs beside the values of the document */
  ubl?: {
    /** Country (ISO 3166-1) of a seller or buyer whose tax id and address do not say it, which EN 16931 requires */
    country?: string
    /** VAT category (BT-151) of line items with 0 % whose tax line has none: `Z` zero rated, `E` exempt, `AE` reverse charge, `K` supply within the EU, `G` export, `O` not subject to VAT. Without it a document with such a line item is refused, since its reason is not known */
    zero_tax_category?: 'Z' | 'E' | 'AE' | 'K' | 'G' | 'O'
  }
  /** Required for `datev` */
  datev?: {
    /** Beraternummer */
    consultant_number: number
    /** Mandantennummer */
    client_number: number
    /** Month and day on which every fiscal year begins */
    fiscal_year_begin: string
    /** Sachkontenlänge: digits of a general ledger account */
    account_length: number
    /** Sachkontenrahmen, such as 03 or 04 */
    chart?: string
    /** The account that is debited by an invoice, unless the payload has `expense_account`; required if it has not */
    expense_account?: string
    /** The account that is credited by an invoice, unless the payload has `vendor_account` or, without a mapping, the vendor's code is one */
    vendor_account?: string
    /** BU-Schlüssel by tax rate in percent; an empty one means none. A document with several rates becomes a booking for each. The payload may have `tax_key` instead, for the whole document */
    tax_keys?: Record<string, string>
  }
}

/** Where and how records are written */
export type HubspotDestinationConfig = {
  /** The address of HubSpot's API, if it is not `https://api.hubapi.com` */
  api_url?: string
  /** Name or id of the object: a standard one such as `deals`, or one of your own */
  object_type: string
  /** A single-line text property that is set to require unique values. Numora writes the id of the document into it (for a line item, with its number), and finds the record by it */
  id_property: string
  /** The properties of the payload that name other records, instead of being written */
  associations?: ({
    /** Name of the payload's property with the value */
    property: string
    /** The object of the other record */
    object_type: string
    /** A unique property of that object that the value belongs to; left out, the value is the id of the record */
    id_property?: string
  })[]
  /** How line items become records of their own, associated with the record */
  line_items?: {
    /** Name of the list in the payload: the mapping's `line_items.to` */
    list: string
    /** The object of line items, by default `line_items` */
    object_type?: string
    /** A single-line text property that is set to require unique values. Numora writes the id of the document into it (for a line item, with its number), and finds the record by it */
    id_property: string
  }
  /** A property of the type File that receives the original file, which is stored privately in the folder /numora */
  file_property?: string
}

/** Where and how records are written */
export type OdooDestinationConfig = {
  /** The address of the Odoo server */
  url: string
  /** The name of the database */
  database: string
  /** For Odoo before version 19: uses JSON-RPC instead of the JSON-2 API */
  json_rpc?: {
    /** The login of the user that the API key belongs to */
    login: string
  }
  /** The model of the record */
  model: string
  /** The properties of the payload that refer to other records */
  lookups?: ({
    /** Name of the field, and of the payload's property with the value */
    field: string
    /** The model that it refers to */
    model: string
    /** The field of that model that the value belongs to; exactly one record must have it */
    by: string
    /** Further values that the record must have */
    where?: Record<string, string | number | boolean>
    /** Whether the field is a many2many, such as taxes */
    many?: boolean
  })[]
  /** How line items become lines of the record */
  line_items?: {
    /** Name of the list in the payload: the mapping's `line_items.to` */
    list: string
    /** The one2many field that has the lines */
    field: string
    /** The properties of the payload that refer to other records */
    lookups?: ({
      /** Name of the field, and of the payload's property with the value */
      field: string
      /** The model that it refers to */
      model: string
      /** The field of that model that the value belongs to; exactly one record must have it */
      by: string
      /** Further values that the record must have */
      where?: Record<string, string | number | boolean>
      /** Whether the field is a many2many, such as taxes */
      many?: boolean
    })[]
  }
  /** Whether the original file is attached to the record */
  attach_file?: boolean
}

/** A new destination */
export type CreateDestination = {
  /** `webhook`: signed JSON over HTTP */
  provider: 'webhook'
  /** Name for people */
  display_name: string
  config: WebhookDestinationConfig
  /** Your own secret; if left out, one is generated and shown in the answer */
  credentials?: {
    secret?: string
  }
} | {
  /** `dynamics365`: a row in a table of Dynamics 365 or another Dataverse app */
  provider: 'dynamics365'
  /** Name for people */
  display_name: string
  config: Dynamics365DestinationConfig
  /** The application that is a user of the environment */
  credentials: {
    /** The application (client) id */
    client_id: string
    /** The value of a client secret, not its id */
    client_secret: string
  }
} | {
  /** `salesforce`: a record of a Salesforce object */
  provider: 'salesforce'
  /** Name for people */
  display_name: string
  config: SalesforceDestinationConfig
  /** The app whose client credentials flow runs as a user of the organisation */
  credentials: {
    /** The consumer key of the external client app */
    client_id: string
    /** The consumer secret of the external client app */
    client_secret: string
  }
} | {
  /** `file_drop`: a file in a folder, an S3 bucket, or on an SFTP server */
  provider: 'file_drop'
  /** Name for people */
  display_name: string
  config: FileDropDestinationConfig
  /** For `s3:` access key and secret; for `sftp:` the user with a password or a private key; for `file:` none */
  credentials?: {
    /** Access key of the bucket */
    access_key_id?: string
    /** Its secret */
    secret_access_key?: string
    /** User of the SFTP server */
    username?: string
    /** Password of the SFTP user */
    password?: string
    /** Private key of the SFTP user, in the format of OpenSSH or PEM */
    private_key?: string
    /** Passphrase of the private key, if it has one */
    passphrase?: string
  }
} | {
  /** `hubspot`: a record in HubSpot */
  provider: 'hubspot'
  /** Name for people */
  display_name: string
  config: HubspotDestinationConfig
  /** What acts in the account */
  credentials: {
    /** A service key, or the access token of a private app */
    access_token: string
  }
} | {
  /** `odoo`: a record in Odoo, such as a vendor bill */
  provider: 'odoo'
  /** Name for people */
  display_name: string
  config: OdooDestinationConfig
  /** The user that acts in Odoo */
  credentials: {
    /** An API key of the user */
    api_key: string
  }
}

/** A new destination */
export type CreatedDestination = {
  id: string
  /** `webhook`: signed JSON over HTTP */
  provider: 'webhook'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: WebhookDestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
  /** The generated secret, shown here only; absent if one was given or the provider has none */
  secret?: string
} | {
  id: string
  /** `dynamics365`: a row in a table of Dynamics 365 or another Dataverse app */
  provider: 'dynamics365'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: Dynamics365DestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
  /** The generated secret, shown here only; absent if one was given or the provider has none */
  secret?: string
} | {
  id: string
  /** `salesforce`: a record of a Salesforce object */
  provider: 'salesforce'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: SalesforceDestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
  /** The generated secret, shown here only; absent if one was given or the provider has none */
  secret?: string
} | {
  id: string
  /** `file_drop`: a file in a folder, an S3 bucket, or on an SFTP server */
  provider: 'file_drop'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: FileDropDestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
  /** The generated secret, shown here only; absent if one was given or the provider has none */
  secret?: string
} | {
  id: string
  /** `hubspot`: a record in HubSpot */
  provider: 'hubspot'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: HubspotDestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
  /** The generated secret, shown here only; absent if one was given or the provider has none */
  secret?: string
} | {
  id: string
  /** `odoo`: a record in Odoo, such as a vendor bill */
  provider: 'odoo'
  /** Name for people */
  display_name: string
  /** Nothing is pushed to a `disabled` one */
  status: 'active' | 'disabled'
  /** Whether credentials are stored */
  has_credentials: boolean
  config: OdooDestinationConfig
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
  /** The generated secret, shown here only; absent if one was given or the provider has none */
  secret?: string
}

/** Properties that are left out stay unchanged */
export type UpdateDestination = {
  /** Name for people */
  display_name?: string
  /** Nothing is pushed to a `disabled` one */
  status?: 'active' | 'disabled'
  /** Replaces the whole config; its form is that of the destination's provider, as in the creation */
  config?: Record<string, unknown>
  /** Replaces all credentials; their form is that of the destination's provider, as in the creation */
  credentials?: Record<string, unknown>
}

/** A short-lived token for the system behind a destination */
export type DestinationSession = {
  /** The token for `authorization`. Do not store it */
  access_token: string
  /** How the token is used */
  token_type: 'Bearer'
  /** When the token ends; ask for the next one shortly before */
  expires_at: string
  /** Where the API of the system is */
  base_url: string
}

/** The outcome of a test request */
export type DestinationTest = {
  /** Whether the destination accepted the request */
  ok: boolean
  /** HTTP status of its answer; null if none arrived */
  response_status: number | null
  /** How long it took, in milliseconds */
  duration_ms: number
  /** The outcome, for people */
  message: string
}

/** How a schema's fields become a payload */
export type Mapping = {
  /** Increases with each change */
  version: number
  /** A name for the kind of record created there, for people */
  target: string
  /** The properties of the payload */
  fields: MappedField[]
  /** Where the line items go: one list, or several; if left out, they are not in the payload */
  line_items?: LineItemsMapping | LineItemsMapping[]
  /** When it was last changed */
  updated_at: string
}

/** One property of the payload and its source, which is one of `from`, `value`, `template` and `expression`, or else the default */
export type MappedField = {
  /** Name in the payload; dots make nested objects */
  to: string
  /** Name of a field of the schema, or `schema`, `external_id`, `document_id` or `metadata.<key>`; in line items, names of their fields, `line_number`, and `document.<field>` for those of the document */
  from?: string
  /** A constant */
  value?: string | number | boolean | null
  /** Text with the names of sources in braces: `{vendor_name} / {invoice_number}`; `{{` and `}}` are braces. There is no value if none of the sources has one */
  template?: string
  /** An expression in JSONata 2 over the values of the document, whose result may be any JSON. It may take 1 s and 32 MB */
  expression?: string
  /** A lookup table in which the value is found as a key; without such a row the default is used, and without a default the push fails */
  lookup?: string
  /** How the value changes: a word, a format, or a list of them that are applied one after the other. `number`: a decimal as a JSON number; `boolean`: true or false as a JSON boolean; `uppercase`: in capitals; `lowercase`: in small letters; `date_time`: a date as an instant at midnight UTC; `trim`: without blanks at both ends; `negate`: a decimal with the opposite sign; `absolute`: a decimal without its sign. A value that `number`, `boolean` or `date_time` does not fit stays as it is; one that another step does not fit fails the push */
  transform?: string | FormatStep | (string | FormatStep)[]
  /** The property is only there if this holds. Several fields with the same `to` are alternatives: the first that holds is used */
  when?: Condition | Condition[]
  /** The value to use if there is none; null by default */
  default?: string | number | boolean | null
}

/** One conversion with its argument */
export type FormatStep = {
  /** A date or time by a pattern of Unicode (LDML): `yyyy`, `yy`, `MM`, `M`, `dd`, `d`, of times `HH`, `H`, `mm`, `ss`; other letters in `'` quotes */
  date_format?: string
  /** A decimal as text in another form */
  number_format?: NumberFormat
  /** An amount as a whole JSON number of the smallest unit, which is the given number of decimals: `2` for cents */
  minor_units?: number
  /** The first so many characters */
  max_length?: number
  /** Adds a character in front until the text is long enough */
  pad_start?: Padding
  /** Adds a character at the end until the text is long enough */
  pad_end?: Padding
  /** Replaces one text by another */
  replace?: Replacement
}

/** How a decimal is written as text */
export type NumberFormat = {
  /** Decimals after rounding; left out, they stay as they are */
  scale?: number
  /** `half_up` (the default): halves away from zero. `half_even`: halves to the even digit. `down`: towards zero */
  rounding?: 'half_up' | 'half_even' | 'down'
  /** The decimal separator; a dot if left out */
  decimal?: '.' | ','
  /** Between groups of three digits; nothing if left out */
  grouping?: '' | '.' | ',' | ' ' | "'"
}

/** How a text becomes longer */
export type Padding = {
  /** The least number of characters */
  length: number
  /** The character that is added */
  with: string
}

/** A literal text and what takes its place */
export type Replacement = {
  /** The text to find, literally, everywhere */
  search: string
  /** The text to put there */
  with: string
}

/** A comparison that holds for a document or does not */
export type Condition = {
  /** Name of a field of the schema, or `schema`, `external_id`, `document_id` or `metadata.<key>` */
  field: string
  /** `equals`: the value is the given one; `not_equals`: the value is another one, or there is none; `in`: the value is one of the given ones; `not_in`: the value is none of the given ones, or there is none; `greater_than`: a greater number, or a later date or time; `at_least`: the same, or a greater number, or a later date or time; `less_than`: a smaller number, or an earlier date or time; `at_most`: the same, or a smaller number, or an earlier date or time; `contains`: the value contains the given text; `starts_with`: the value starts with the given text; `is_empty`: there is no value; `is_not_empty`: there is a value */
  operator: 'equals' | 'not_equals' | 'in' | 'not_in' | 'greater_than' | 'at_least' | 'less_than' | 'at_most' | 'contains' | 'starts_with' | 'is_empty' | 'is_not_empty'
  /** What the value is compared with, in the form of the field: a list for `in` and `not_in`, nothing for `is_empty` and `is_not_empty`, else one text. Numbers, dates and times are compared as such (`100` equals `100.00`), other texts without regard to case */
  value?: string | string[]
}

/** A list of line items in the payload */
export type LineItemsMapping = {
  /** Name of the list in the payload; dots make nested objects */
  to: string
  /** Only line items for which this holds are in the list. Fields of the document are named `document.<field>` */
  when?: Condition | Condition[]
  /** The properties of each item; sources are line item fields */
  fields: MappedField[]
}

/** How a schema's fields become a payload */
export type MappingInput = {
  /** A name for the kind of record created there, for people */
  target?: string
  /** The properties of the payload */
  fields: MappedField[]
  /** Where the line items go: one list, or several; if left out, they are not in the payload */
  line_items?: LineItemsMapping | LineItemsMapping[]
  /** The version that the caller has seen; if it is not the current one, the answer is 409 */
  version?: number
  /** As returned by `GET`; accepted and ignored */
  updated_at?: string
}

/** What to preview */
export type MappingPreviewRequest = {
  /** A document of this schema that has a result */
  document_id: string
  /** An earlier version to use instead of the current one */
  version?: number
  /** A draft to use instead of the current mapping */
  mapping?: {
    /** A name for the kind of record created there, for people */
    target?: string
    /** The properties of the payload */
    fields: MappedField[]
    /** Where the line items go: one list, or several; if left out, they are not in the payload */
    line_items?: LineItemsMapping | LineItemsMapping[]
  }
}

/** A payload */
export type MappingPreview = {
  /** What would be pushed now */
  payload: Record<string, unknown>
  /** Values that do not fit, at most 100; while one of them prevents it, no push is made */
  issues: MappingIssue[]
}

/** A value that does not fit its field in the mapping */
export type MappingIssue = {
  /** Position of the field in the mapping, such as `fields.2` */
  path: string
  /** Name in the payload */
  to: string
  /** Number of the line item, from 1; null for a field of the document */
  line_item: number | null
  /** What was expected, for people */
  expected: string
  /** The value that does not fit, shortened; null if there is none */
  got: string | null
  /** Whether a push fails because of it; otherwise the value is sent as it is */
  prevents_push: boolean
}

/** A table that mappings look values up in, without its rows */
export type LookupTable = {
  /** Name of a lookup table */
  name: string
  /** Whether capitals and small letters are the same in keys; blanks at their ends never count */
  ignore_case: boolean
  /** Number of rows */
  row_count: number
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
}

/** A table that mappings look values up in */
export type LookupTableWithRows = {
  /** Name of a lookup table */
  name: string
  /** Whether capitals and small letters are the same in keys; blanks at their ends never count */
  ignore_case: boolean
  /** Number of rows */
  row_count: number
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
  /** All rows, in the order in which they were given */
  rows: LookupRow[]
}

/** A key and its value */
export type LookupRow = {
  /** What a value is compared with */
  key: string
  /** What takes its place */
  value: string
}

/** The content of a lookup table */
export type LookupTableInput = {
  /** Whether capitals and small letters are the same in keys; blanks at their ends never count */
  ignore_case?: boolean
  /** All rows; no key may occur twice */
  rows: LookupRow[]
}

/** Which documents go where */
export type Route = {
  id: string
  schema: SchemaId
  /** Where to push to; null for an external route without one */
  destination_id: string | null
  /** Provider of the destination, or of the executor; `workflow` for a workflow */
  provider: string
  /** The workflow of the mode `workflow`; otherwise null */
  workflow_id: string | null
  /** `push`: Numora pushes. `external`: an executor of yours delivers and reports. `workflow`: a workflow runs */
  mode: 'push' | 'external' | 'workflow'
  /** `on_approve`: approval delivers at once, or claims the document for an executor that has a URL. `manual`: only a dispatch does. `on_review_required`: for a workflow with an `approve` step, which runs once a document has been read */
  trigger: 'on_approve' | 'manual' | 'on_review_required'
  /** Whether the route is used */
  active: boolean
  /** Only documents for which all of these hold take the route, when they are approved or dispatched or are in the outbox */
  conditions: Condition[]
  /** Where the executor of an external route is notified; null: it polls the outbox */
  config: {
    /** A public https address of at most 2048 characters; an address that must not be reached is 422 `invalid_url` */
    url: string
  } | null
  /** Whether a secret is stored that notifications are signed with */
  has_secret: boolean
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
}

/** A new delivery route */
export type CreateRoute = {
  /** Id of a schema, never `auto`: documents that were read by it take this route */
  schema: SchemaId
  /** Where to push to; needed for the mode `push` */
  destination_id?: string
  /** The destination's provider; for an external route any word for its executor; not with the mode `workflow` */
  provider?: string
  /** The workflow to run; needed for the mode `workflow` */
  workflow_id?: string
  /** `push`: Numora pushes. `external`: an executor of yours delivers and reports. `workflow`: a workflow runs */
  mode: 'push' | 'external' | 'workflow'
  /** `on_approve`: approval delivers at once, or claims the document for an executor that has a URL. `manual`: only a dispatch does. `on_review_required`: for a workflow with an `approve` step, which runs once a document has been read */
  trigger: 'on_approve' | 'manual' | 'on_review_required'
  /** Whether the route is used */
  active?: boolean
  /** Only documents for which all of these hold take the route, when they are approved or dispatched or are in the outbox */
  conditions?: Condition[]
  /** The executor's URL: `delivery.requested` is posted to it with each claim */
  config?: {
    /** A public https address of at most 2048 characters; an address that must not be reached is 422 `invalid_url` */
    url: string
  }
  /** Your own secret for `config`; if left out, one is generated and shown in the answer */
  credentials?: {
    secret?: string
  }
}

/** A new delivery route */
export type CreatedRoute = {
  id: string
  schema: SchemaId
  /** Where to push to; null for an external route without one */
  destination_id: string | null
  /** Provider of the destination, or of the executor; `workflow` for a workflow */
  provider: string
  /** The workflow of the mode `workflow`; otherwise null */
  workflow_id: string | null
  /** `push`: Numora pushes. `external`: an executor of yours delivers and reports. `workflow`: a workflow runs */
  mode: 'push' | 'external' | 'workflow'
  /** `on_approve`: approval delivers at once, or claims the document for an executor that has a URL. `manual`: only a dispatch does. `on_review_required`: for a workflow with an `approve` step, which runs once a document has been read */
  trigger: 'on_approve' | 'manual' | 'on_review_required'
  /** Whether the route is used */
  active: boolean
  /** Only documents for which all of these hold take the route, when they are approved or dispatched or are in the outbox */
  conditions: Condition[]
  /** Where the executor of an external route is notified; null: it polls the outbox */
  config: {
    /** A public https address of at most 2048 characters; an address that must not be reached is 422 `invalid_url` */
    url: string
  } | null
  /** Whether a secret is stored that notifications are signed with */
  has_secret: boolean
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
  /** The generated secret that notifications are signed with, shown here only; absent if one was given or there is no `config` */
  secret?: string
}

/** Properties that are left out stay unchanged */
export type UpdateRoute = {
  /** `on_approve`: approval delivers at once, or claims the document for an executor that has a URL. `manual`: only a dispatch does. `on_review_required`: for a workflow with an `approve` step, which runs once a document has been read */
  trigger?: 'on_approve' | 'manual' | 'on_review_required'
  /** Whether the route is used */
  active?: boolean
  /** Only documents for which all of these hold take the route, when they are approved or dispatched or are in the outbox */
  conditions?: Condition[]
  /** The executor's new URL. A route that had none needs `credentials.secret` with it */
  config?: {
    /** A public https address of at most 2048 characters; an address that must not be reached is 422 `invalid_url` */
    url: string
  }
  /** Replaces the secret, from the next notification on */
  credentials?: {
    secret?: string
  }
}

/** A vendor that the workspace knows */
export type Vendor = {
  code: string
  /** Name as it is known to you */
  name: string
  /** VAT and tax registrations; stored in canonical form */
  tax_ids: string[]
  /** All accounts that may be paid to, with right check digits; stored without blanks */
  ibans: string[]
  /** Other names of it that documents print */
  aliases: string[]
  /** When it was added */
  created_at: string
  /** When it was last changed */
  updated_at: string
}

/** What an import did */
export type VendorImport = {
  /** Vendors whose code was not on the list */
  created: number
  /** Vendors that were replaced by other values */
  updated: number
  /** Vendors that were on the list with the same values */
  unchanged: number
}

/** A vendor without its code */
export type VendorInput = {
  /** Name as it is known to you */
  name: string
  /** VAT and tax registrations; stored in canonical form */
  tax_ids?: string[]
  /** All accounts that may be paid to, with right check digits; stored without blanks */
  ibans?: string[]
  /** Other names of it that documents print */
  aliases?: string[]
  /** As returned by `GET`; accepted and ignored */
  created_at?: string
  /** As returned by `GET`; accepted and ignored */
  updated_at?: string
}

/** A workflow without its steps */
export type WorkflowSummary = {
  id: string
  /** Name for people */
  name: string
  /** A `disabled` one starts no runs; those that have started continue */
  status: 'active' | 'disabled'
  /** Increases with each change; a run keeps the version that it began with */
  version: number
  /** How many routes start it */
  binding_count: number
  /** When it was last changed */
  updated_at: string
}

/** A new workflow */
export type CreateWorkflow = {
  /** Name for people */
  name: string
  /** A `disabled` one starts no runs; those that have started continue */
  status?: 'active' | 'disabled'
  /** What a run does, one after the other */
  steps: WorkflowStep[]
  /** Your own secret for its webhook steps; if left out, one is generated */
  secret?: string
}

/** One step of a workflow */
export type WorkflowStep = ConditionStep | ApproveStep | PushStep | WebhookStep | WaitStep | WaitForReportStep

/** If the condition does not hold, the run ends as `succeeded` and the steps after it are skipped */
export type ConditionStep = {
  /** Name of a field of the schema, or `schema`, `external_id`, `document_id` or `metadata.<key>` */
  field: string
  /** `equals`: the value is the given one; `not_equals`: the value is another one, or there is none; `in`: the value is one of the given ones; `not_in`: the value is none of the given ones, or there is none; `greater_than`: a greater number, or a later date or time; `at_least`: the same, or a greater number, or a later date or time; `less_than`: a smaller number, or an earlier date or time; `at_most`: the same, or a smaller number, or an earlier date or time; `contains`: the value contains the given text; `starts_with`: the value starts with the given text; `is_empty`: there is no value; `is_not_empty`: there is a value */
  operator: 'equals' | 'not_equals' | 'in' | 'not_in' | 'greater_than' | 'at_least' | 'less_than' | 'at_most' | 'contains' | 'starts_with' | 'is_empty' | 'is_not_empty'
  /** What the value is compared with, in the form of the field: a list for `in` and `not_in`, nothing for `is_empty` and `is_not_empty`, else one text. Numbers, dates and times are compared as such (`100` equals `100.00`), other texts without regard to case */
  value?: string | string[]
  /** Your own id of the step, unique in the workflow; a retry recognises by it what was done already */
  id: string
  /** Goes on only if the condition holds */
  type: 'condition'
}

/** Approves a document in review without a person if it has no review reasons, its confidence as a whole is at least this, and nobody has begun to review it; otherwise the run ends as `succeeded` and the document stays in review. Only conditions may come before it. An approved document passes it */
export type ApproveStep = {
  /** Your own id of the step, unique in the workflow; a retry recognises by it what was done already */
  id: string
  /** Approves the document by policy */
  type: 'approve'
  /** The confidence that the document as a whole must have at least */
  threshold: number
}

/** Pushes the document and waits for the end of the push. What the destination has already by this approval is not pushed again */
export type PushStep = {
  /** Your own id of the step, unique in the workflow; a retry recognises by it what was done already */
  id: string
  /** Pushes to a destination */
  type: 'push'
  /** Where to push to, with the mapping and the retries of every push */
  destination_id: string
}

/** Posts a `WorkflowCall`, signed with the workflow's secret and retried like a push, and waits for a 2xx. The same `idempotency-key` at each attempt and in each run of one approval */
export type WebhookStep = {
  /** Your own id of the step, unique in the workflow; a retry recognises by it what was done already */
  id: string
  /** Calls a webhook */
  type: 'webhook'
  /** A public https address of at most 2048 characters; an address that must not be reached is 422 `invalid_url` */
  url: string
}

/** Waits before the next step */
export type WaitStep = {
  /** Your own id of the step, unique in the workflow; a retry recognises by it what was done already */
  id: string
  /** Waits */
  type: 'wait'
  /** How long to wait; at most 30 days */
  duration_seconds: number
}

/** Claims the document for an executor and waits until it reports by `POST /v1/documents/{id}/delivery` */
export type WaitForReportStep = {
  /** Your own id of the step, unique in the workflow; a retry recognises by it what was done already */
  id: string
  /** Waits for an external executor */
  type: 'wait_for_report'
  /** The executor's provider, which its report names */
  provider: string
  /** How long to wait, a day by default; then the step fails with `executor_timed_out` */
  timeout_seconds?: number
}

/** A new workflow */
export type CreatedWorkflow = {
  id: string
  /** Name for people */
  name: string
  /** A `disabled` one starts no runs; those that have started continue */
  status: 'active' | 'disabled'
  /** Increases with each change; a run keeps the version that it began with */
  version: number
  /** What a run does, one after the other */
  steps: WorkflowStep[]
  /** How many routes start it */
  binding_count: number
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
  /** The generated secret, shown here only; absent if one was given */
  secret?: string
}

/** A named sequence of steps on a document */
export type Workflow = {
  id: string
  /** Name for people */
  name: string
  /** A `disabled` one starts no runs; those that have started continue */
  status: 'active' | 'disabled'
  /** Increases with each change; a run keeps the version that it began with */
  version: number
  /** What a run does, one after the other */
  steps: WorkflowStep[]
  /** How many routes start it */
  binding_count: number
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
}

/** A workflow as it shall be */
export type WorkflowInput = {
  /** Name for people */
  name: string
  /** A `disabled` one starts no runs; those that have started continue */
  status: 'active' | 'disabled'
  /** What a run does, one after the other */
  steps: WorkflowStep[]
  /** The version that the caller has seen; if it is not the current one, the answer is 409 */
  version?: number
  /** A new secret for its webhook steps; if left out, the present one stays */
  secret?: string
  /** As returned by `GET`; accepted and ignored */
  id?: string
  /** As returned by `GET`; accepted and ignored */
  binding_count?: number
  /** As returned by `GET`; accepted and ignored */
  created_at?: string
  /** As returned by `GET`; accepted and ignored */
  updated_at?: string
}

/** What to run the workflow on */
export type WorkflowDispatch = {
  /** A document that is `reviewed` or `push_failed` */
  document_id: string
  /** `queued`: the run is done in the background */
  execution_mode?: 'queued'
}

/** A queued run */
export type WorkflowDispatched = {
  run_id: string
  workflow_id: string
  /** See `GET /v1/runs/{id}` for what becomes of it */
  status: 'queued'
  /** `queued`: the run is done in the background */
  execution_mode: 'queued'
}

/** `queued`: no step has begun. `running`: a step is under way. `waiting`: for a time, the end of a push, a report or the next attempt. The others are final */
export type RunStatus = 'queued' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'cancelled'

/** One run of a workflow on one document; it never changes once it has ended */
export type Run = {
  id: string
  workflow_id: string
  /** The version of the workflow that the run began with */
  version: number
  document_id: string
  status: RunStatus
  /** `queued`: the run is done in the background */
  execution_mode: 'queued'
  /** Id of the step that is under way or is next; at the end, of the last one */
  step_id: string
  /** Why it failed; otherwise null */
  error: RunError | null
  /** When it was queued */
  created_at: string
  /** When its first step began; null before */
  started_at: string | null
  /** When it ended; null before */
  finished_at: string | null
}

/** Why a step failed */
export type RunError = {
  /** For programs, such as `webhook_refused` or `destination_refused` */
  code: string
  /** For people; of a target's answer only its status and a redacted excerpt */
  message: string
}

/** The steps of a run */
export type RunLogs = {
  /** One for each step of the workflow, in their order */
  data: RunLogEntry[]
}

/** One step of a run */
export type RunLogEntry = {
  /** Id of the step in the workflow */
  id: string
  /** Type of the step */
  type: string
  status: RunStepStatus
  /** How often a webhook was called; otherwise 0 */
  attempts: number
  /** The settings of the step in the version of the run; in URLs, whatever may be secret is replaced */
  input: Record<string, unknown>
  /** What it found or was answered, without extracted values; null before its end */
  output: Record<string, unknown> | null
  /** Why it failed; otherwise null */
  error: RunError | null
  /** When it began; null before */
  started_at: string | null
  /** When it ended; null before */
  finished_at: string | null
}

/** `pending`: not begun. `skipped`: the run ended before it. `cancelled`: the run was cancelled before its end */
export type RunStepStatus = 'pending' | 'running' | 'waiting' | 'succeeded' | 'failed' | 'skipped' | 'cancelled'

/** A URL that events are sent to */
export type WebhookEndpoint = {
  id: string
  /** Where events are posted to */
  url: string
  /** The types that are sent to it; null: all */
  events: WebhookType[] | null
  /** The schemas whose documents it gets events about; null: all */
  schemas: SubmittableSchema[] | null
  /** Text for people; null if there is none */
  description: string | null
  /** Nothing is sent to a `disabled` one; `active` enables it again without its recorded failures */
  status: 'active' | 'disabled'
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
}

/** A type of event that is sent by webhooks */
export type WebhookType = 'document.processing' | 'document.review_required' | 'document.reviewed' | 'document.rejected' | 'document.failed' | 'document.deleted' | 'push.succeeded' | 'push.failed' | 'run.failed' | 'webhook.test' | 'webhook.disabled' | 'webhook.exhausted'

/** A new webhook endpoint */
export type CreateWebhookEndpoint = {
  /** A public https address of at most 2048 characters; an address that must not be reached is 422 `invalid_url` */
  url: string
  /** The types to send to it; by default all */
  events?: WebhookType[]
  /** The schemas whose documents it gets events about; by default all. Until its schema is decided, a document has `auto`. Events that are not about a document are sent in any case */
  schemas?: SubmittableSchema[]
  /** Text for people */
  description?: string
}

/** A webhook endpoint with its new secret */
export type WebhookEndpointWithSecret = {
  id: string
  /** Where events are posted to */
  url: string
  /** The types that are sent to it; null: all */
  events: WebhookType[] | null
  /** The schemas whose documents it gets events about; null: all */
  schemas: SubmittableSchema[] | null
  /** Text for people; null if there is none */
  description: string | null
  /** Nothing is sent to a `disabled` one; `active` enables it again without its recorded failures */
  status: 'active' | 'disabled'
  /** When it was created */
  created_at: string
  /** When it was last changed */
  updated_at: string
  /** Shown at creation and rotation only */
  secret: string
}

/** Properties that are left out stay unchanged */
export type UpdateWebhookEndpoint = {
  /** A public https address of at most 2048 characters; an address that must not be reached is 422 `invalid_url` */
  url?: string
  /** The types to send to it; null: all */
  events?: WebhookType[] | null
  /** The schemas whose documents it gets events about; null: all */
  schemas?: SubmittableSchema[] | null
  /** Text for people; null removes it */
  description?: string | null
  /** Nothing is sent to a `disabled` one; `active` enables it again without its recorded failures */
  status?: 'active' | 'disabled'
}

/** The delivery of one event to one endpoint */
export type WebhookDelivery = {
  id: string
  event_id: string
  event_type: WebhookType
  /** `pending`: an attempt is still to be made. `failed`: no more attempts are made */
  status: 'pending' | 'succeeded' | 'failed'
  /** The attempts that were made, oldest first */
  attempts: WebhookAttempt[]
  /** When the next attempt is made; null if there will be none */
  next_attempt_at: string | null
  /** When it was queued */
  created_at: string
}

/** The time whose events are sent again */
export type Replay = {
  /** Events from this instant on; those older than 30 days are no longer kept */
  since: string
  /** Events before this instant; by default all up to now */
  until?: string
}

/** What a replay queued */
export type Replayed = {
  /** How many events were queued */
  queued: number
  /** The `since` for the next replay if there are more events than one replay queues; otherwise null */
  next_since: string | null
}

/** The body of a webhook, and an event of `GET /v1/events` */
export type WebhookEvent = DocumentWebhookEvent | RunWebhookEvent | TestWebhookEvent | EndpointWebhookEvent

/** An event of a document */
export type DocumentWebhookEvent = {
  id: string
  /** What happened */
  type: 'document.processing' | 'document.review_required' | 'document.reviewed' | 'document.rejected' | 'document.failed' | 'document.deleted' | 'push.succeeded' | 'push.failed'
  /** When it happened */
  created_at: string
  data: DocumentEventData
}

/** No extracted values: fetch them */
export type DocumentEventData = {
  document_id: string
  schema: SubmittableSchema
  status: DocumentStatus
  /** Your own number for it; null if none was given */
  external_id: string | null
  metadata: Metadata
  /** With `document.failed` and `document.rejected` the code of its `failure`: `divided` is no failure, the file was split or unpacked into documents of their own. Left out with other types, and in events of versions before 0.2 */
  failure_code?: FailureCode
}

/** An event of a run of a workflow */
export type RunWebhookEvent = {
  id: string
  /** What happened */
  type: 'run.failed'
  /** When it happened */
  created_at: string
  data: RunEventData
}

/** The run, and the document that it was on */
export type RunEventData = {
  document_id: string
  schema: SubmittableSchema
  status: DocumentStatus
  /** Your own number for it; null if none was given */
  external_id: string | null
  metadata: Metadata
  run_id: string
  workflow_id: string
}

/** A test of a webhook endpoint */
export type TestWebhookEvent = {
  id: string
  /** What happened */
  type: 'webhook.test'
  /** When it happened */
  created_at: string
  /** Empty */
  data: Record<string, never>
}

/** An event of a webhook endpoint */
export type EndpointWebhookEvent = {
  id: string
  /** What happened */
  type: 'webhook.disabled' | 'webhook.exhausted'
  /** When it happened */
  created_at: string
  data: WebhookEndpointEventData
}

/** The webhook endpoint that the event is about. Never its URL, because other receivers see the event */
export type WebhookEndpointEventData = {
  endpoint_id: string
}

/** A key to this API, without its secret */
export type ApiKey = {
  id: string
  /** Name for people */
  name: string
  /** What the key may do */
  scopes: Scope[]
  /** The start and the end of the secret */
  hint: string
  /** When it was created */
  created_at: string
  /** When it stops being valid; null: never */
  expires_at: string | null
  /** When it was last used, roughly; null: never */
  last_used_at: string | null
}

/** What an API key may do; `admin` includes all */
export type Scope = 'documents:read' | 'documents:write' | 'review:write' | 'delivery:read' | 'delivery:write' | 'destinations:write' | 'webhooks:write' | 'admin'

/** A new key */
export type CreateApiKey = {
  /** Name for people */
  name: string
  /** What it may do */
  scopes: Scope[]
  /** When it stops being valid, in the future; left out: never */
  expires_at?: string
}

/** A key to this API with its new secret */
export type ApiKeyWithSecret = {
  id: string
  /** Name for people */
  name: string
  /** What the key may do */
  scopes: Scope[]
  /** The start and the end of the secret */
  hint: string
  /** When it was created */
  created_at: string
  /** When it stops being valid; null: never */
  expires_at: string | null
  /** When it was last used, roughly; null: never */
  last_used_at: string | null
  /** Shown here only */
  secret: string
}

/** The body may be left out */
export type RotateApiKey = {
  /** How long the old secret stays valid, in seconds; 0 ends it at once */
  grace_seconds?: number
}

/** The caller */
export type Identity = {
  /** `user`: a person who is signed in. `review_link`: whoever has the link to one document */
  type: 'user' | 'api_key' | 'review_link'
  /** Id of the person, the API key or the link */
  id: string
  /** Name of the person, the API key or the link */
  name: string
  /** E-mail address of a person; null for others */
  email: string | null
  /** Role of a person or a link; null for an API key */
  role: Role | null
  /** What the caller may do; `admin` includes all */
  scopes: Scope[]
  /** The workspace that the requests of the caller are about */
  workspace: {
    id: string
    /** Name for people */
    name: string
    /** `test`: for trials; its keys start with sk_test_ */
    mode: 'live' | 'test'
  }
  /** The only document that a link opens; null for others */
  document_id: string | null
}

/** What a person may do. `admin`: everything. `reviewer`: submit, correct, approve and deliver documents. `read_only`: look at documents and deliveries */
export type Role = 'admin' | 'reviewer' | 'read_only'

/** A person who may sign in to this workspace */
export type Person = {
  id: string
  /** Name, as chosen by the person */
  name: string
  /** E-mail address with which the person signs in */
  email: string
  role: Role
  status: PersonStatus
  /** The last request, roughly; null: none yet */
  last_seen_at: string | null
  /** When the person joined the workspace */
  created_at: string
}

/** `disabled`: cannot sign in to this workspace, and all sessions have ended */
export type PersonStatus = 'active' | 'disabled'

/** What is to change; what is left out stays */
export type UpdatePerson = {
  role?: Role
  status?: PersonStatus
}

/** An invitation with its link */
export type InvitationWithUrl = {
  id: string
  /** E-mail address of the person who is invited; null: whoever opens the link says it */
  email: string | null
  role: Role
  /** The person for whom the link sets a new password; null for an invitation of somebody new */
  person_id: string | null
  /** When the link ends */
  expires_at: string
  /** When it was created */
  created_at: string
  /** The link; shown here only, since it is stored as a hash */
  url: string
}

/** A link with which a person joins the workspace or sets a new password; it works once */
export type Invitation = {
  id: string
  /** E-mail address of the person who is invited; null: whoever opens the link says it */
  email: string | null
  role: Role
  /** The person for whom the link sets a new password; null for an invitation of somebody new */
  person_id: string | null
  /** When the link ends */
  expires_at: string
  /** When it was created */
  created_at: string
}

/** Whom to invite */
export type CreateInvitation = {
  email: string
  role: Role
}

/** The kind of the target and the action. `api_key.restored`: a start made the key of `NUMORA_BOOTSTRAP_API_KEY` valid again. `vendor_list.imported`: one event for all vendors of a file, with their numbers. `webhook_endpoint.disabled`: Numora disabled it, because it did not answer. `webhook_endpoint.replayed`: its events of a time were queued again. `destination.session_created`: an executor got a short-lived token */
export type AuditType = 'api_key.created' | 'api_key.rotated' | 'api_key.revoked' | 'api_key.restored' | 'person.joined' | 'person.updated' | 'person.removed' | 'person.signed_out' | 'person.password_changed' | 'invitation.created' | 'invitation.deleted' | 'destination.created' | 'destination.updated' | 'destination.deleted' | 'lookup_table.created' | 'lookup_table.updated' | 'lookup_table.deleted' | 'destination.session_created' | 'mapping.created' | 'mapping.updated' | 'mapping.deleted' | 'route.created' | 'route.updated' | 'route.deleted' | 'settings.updated' | 'vendor.created' | 'vendor.updated' | 'vendor.deleted' | 'vendor_list.imported' | 'workflow.created' | 'workflow.updated' | 'workflow.deleted' | 'webhook_endpoint.created' | 'webhook_endpoint.updated' | 'webhook_endpoint.deleted' | 'webhook_endpoint.secret_rotated' | 'webhook_endpoint.disabled' | 'webhook_endpoint.replayed' | 'workspace.created'

/** A change of the configuration of the workspace, and who made it */
export type AuditEvent = {
  id: string
  type: AuditType
  actor: Actor
  target: AuditTarget
  /** The changes: all properties if the target was created or deleted, otherwise those that differ */
  changes: AuditChange[]
  /** The `x-request-id` of the request that caused the change, if one did */
  request_id: string | null
  /** When it happened */
  created_at: string
}

/** What was changed; it may have been deleted since */
export type AuditTarget = {
  /** The kind of the target */
  type: 'api_key' | 'person' | 'invitation' | 'destination' | 'lookup_table' | 'mapping' | 'route' | 'settings' | 'vendor' | 'vendor_list' | 'workflow' | 'webhook_endpoint' | 'workspace'
  /** Id of the target; for a mapping, its schema and its destination joined by a slash, for a lookup table its name, for a vendor its code, for the list of vendors and for the settings the workspace */
  id: string
}

/** One change. A value that is not text is written as JSON. Secrets, credentials and the parts of URLs that may be secret are shown as `[…]`, so before and after can look the same although they differ */
export type AuditChange = {
  /** Name of a property of the target; for a nested property, the names joined by dots */
  field: string
  /** The value before; null if there was none */
  before: string | null
  /** The value after; null if there is none */
  after: string | null
}

/** What approvals by people say about what was read */
export type QualityReport = {
  /** The beginning of the time */
  from: string
  /** The end of the time */
  to: string
  /** What the groups are */
  group_by: 'field' | 'vendor' | 'month' | 'schema' | 'source'
  /** Documents that are counted, each with its last approval in the time */
  documents: number
  /** False if there may be more: of the time, only the newest 50,000 approvals are looked at */
  is_complete: boolean
  total: QualityTotal
  /** Months in their order; otherwise those with the most corrections first, at most 100 */
  groups: QualityGroup[]
  reliability: Reliability
  /** Null unless a `threshold` was given */
  simulation: ApprovalSimulation | null
}

/** All groups together */
export type QualityTotal = {
  /** Values that were read */
  read: number
  /** Of these, the ones that were approved as they were read */
  confirmed: number
  /** Of these, the ones that a person changed or removed */
  corrected: number
  /** Values that were not read, and that a person entered */
  missed: number
  /** `corrected` and `missed` as a share of `read` and `missed`, with at most 4 decimals; null if there are none */
  correction_rate: number | null
}

/** How often people changed what was read */
export type QualityGroup = {
  /** By `field` its name, or `line_items`: all line items of a document, counted as one value. By `vendor` its code in the list of vendors, or else its name. By `month` the month of the approval in UTC. By `schema` its id. By `source` what the values were read from: `page` its text, `ocr` the picture of the page, `xml` an e-invoice, `code` a code on the page, `computed` other values of the document; values that were missed, and those of documents that were read by a version before 0.2, have none */
  key: string
  /** Name for people */
  label: string
  /** Approved documents that it counts */
  documents: number
  /** Values that were read */
  read: number
  /** Of these, the ones that were approved as they were read */
  confirmed: number
  /** Of these, the ones that a person changed or removed */
  corrected: number
  /** Values that were not read, and that a person entered */
  missed: number
  /** `corrected` and `missed` as a share of `read` and `missed`, with at most 4 decimals; null if there are none */
  correction_rate: number | null
  reliability: GroupReliability
}

/** Whether confidences can be relied on in this group; null by `vendor` and `month` */
export type GroupReliability = {
  /** Values whose confidence is known */
  values: number
  /** The mean of their confidences; null if there are none */
  confidence: number | null
  /** The share of them that people approved unchanged; null if there are none */
  accuracy: number | null
  /** The mean distance of confidence and accuracy, by bins; null if there are none */
  expected_calibration_error: number | null
} | null

/** Whether confidences can be relied on: what was stated against what people approved */
export type Reliability = {
  /** Values whose confidence is known */
  values: number
  /** The mean distance of confidence and accuracy over the values, by bins; null without values */
  expected_calibration_error: number | null
  /** From the least confidence to the greatest */
  bins: ReliabilityBin[]
}

/** What was stated about some values, and what was true */
export type ReliabilityBin = {
  /** The least confidence of the bin */
  from: number
  /** The confidence at which the next bin begins; the last bin includes it */
  to: number
  /** Values with a confidence in the bin */
  count: number
  /** The mean of their confidences; null if there are none */
  confidence: number | null
  /** The share of them that people approved unchanged; null if there are none */
  accuracy: number | null
}

/** What automatic approval would have done at a threshold */
export type ApprovalSimulation = {
  /** The threshold that was asked for */
  threshold: number
  /** Documents that were approved by a person and whose confidences are known */
  documents: number
  /** Of these, the ones that automatic approval would have approved */
  passed: number
  /** Of those, the ones in which a person changed something */
  passed_and_corrected: number
  /** The newest 20 of those */
  wrong_document_ids: string[]
}

/** The settings of the workspace */
export type WorkspaceSettings = {
  automatic_approval: AutomaticApproval
  unused_fields: UnusedFields
  /** Documents are erased when they are older than this many days; null: the workspace sets no limit. The limit of the installation (`NUMORA_RETENTION_DAYS`) applies, too: the smaller one counts */
  retention_days: number | null
  /** The companies of the workspace, which are expected as the customer of invoices. Where there are any, an invoice to another customer has the review reason `customer_unknown` */
  own_companies: OwnCompany[]
  /** When they were last changed; null: never */
  updated_at: string | null
}

/** The policy of each schema. A document is approved when it has been read, if there is no reason for a review */
export type AutomaticApproval = {
  /** For documents of the schema `invoice_v2`; null: a person approves every one */
  invoice_v2: ApprovalPolicy | null
  /** For documents of the schema `receipt_v1`; null: a person approves every one */
  receipt_v1: ApprovalPolicy | null
  /** For documents of the schema `contract_v1`; null: a person approves every one */
  contract_v1: ApprovalPolicy | null
}

/** Which documents are approved without a person */
export type ApprovalPolicy = {
  /** The confidence, from 0 to 1, that the document as a whole must have: the probability that all its fields and line items are right. A single value below 0.9 is a reason for a review whatever the threshold */
  threshold: number
}

/** What is read but not used: it is left out of results of documents that are read from now on, and so is not checked, not delivered, and does not count in the confidence of a document. Fields that approval requires are always used. The amounts beside the total and the tax lines are left out together, and only with the line items, since sums are checked by them */
export type UnusedFields = {
  /** What is not used of documents of the schema `invoice_v2` */
  invoice_v2: string[]
  /** What is not used of documents of the schema `receipt_v1` */
  receipt_v1: string[]
  /** What is not used of documents of the schema `contract_v1` */
  contract_v1: string[]
}

/** A company of the workspace, as invoices to it name it */
export type OwnCompany = {
  /** Name as it is known to you */
  name: string
  /** VAT and tax registrations; stored in canonical form */
  tax_ids: string[]
  /** Other names of it that documents print */
  aliases: string[]
}

/** Properties that are left out stay unchanged */
export type UpdateSettings = {
  /** The updated_at that the caller has seen, null if it was null; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string | null
  /** The policies to change; schemas that are left out keep theirs */
  automatic_approval?: {
    /** For documents of the schema `invoice_v2`; null: a person approves every one */
    invoice_v2?: ApprovalPolicy | null
    /** For documents of the schema `receipt_v1`; null: a person approves every one */
    receipt_v1?: ApprovalPolicy | null
    /** For documents of the schema `contract_v1`; null: a person approves every one */
    contract_v1?: ApprovalPolicy | null
  }
  /** The lists to replace; schemas that are left out keep theirs. What is read but not used: it is left out of results of documents that are read from now on, and so is not checked, not delivered, and does not count in the confidence of a document. Fields that approval requires are always used. The amounts beside the total and the tax lines are left out together, and only with the line items, since sums are checked by them */
  unused_fields?: {
    /** What is not used of documents of the schema `invoice_v2`: any of document_type, due_date, purchase_order_number, subtotal_amount, tax_amount, amount_due, vendor_address, vendor_tax_id, vendor_iban, vendor_bic, vendor_email, vendor_phone, vendor_website, customer_name, customer_address, customer_tax_id, customer_number, payment_terms, payment_reference, delivery_date, discount_amount, charge_amount, prepaid_amount, rounding_amount, withholding_amount, line_items, tax_lines */
    invoice_v2?: string[]
    /** What is not used of documents of the schema `receipt_v1`: any of merchant_address, merchant_tax_id, merchant_phone, receipt_number, transaction_time, currency, subtotal_amount, tax_amount, tip_amount, payment_method, discount_amount, charge_amount, rounding_amount, line_items, tax_lines */
    receipt_v1?: string[]
    /** What is not used of documents of the schema `contract_v1`: any of effective_date, end_date, signature_date, term, notice_period, auto_renewal, governing_law, contract_value, currency */
    contract_v1?: string[]
  }
  /** Documents are erased when they are older than this many days; null: the workspace sets no limit. The limit of the installation (`NUMORA_RETENTION_DAYS`) applies, too: the smaller one counts */
  retention_days?: number | null
  /** The whole list, which replaces the one before. The companies of the workspace, which are expected as the customer of invoices. Where there are any, an invoice to another customer has the review reason `customer_unknown` */
  own_companies?: OwnCompanyInput[]
}

/** A company of the workspace, as invoices to it name it */
export type OwnCompanyInput = {
  /** Name as it is known to you */
  name: string
  /** VAT and tax registrations; stored in canonical form */
  tax_ids?: string[]
  /** Other names of it that documents print */
  aliases?: string[]
}

/** What a correction taught about one field of the documents of a vendor */
export type Lesson = {
  id: string
  schema: SchemaId
  /** The field that it is about */
  field: string
  /** Whose documents it is about */
  vendor: {
    /** Code in the list of vendors; null if the vendor is not on it */
    code: string | null
    /** Name in the list of vendors, or else on the document; null if there is none */
    name: string | null
  }
  /** The document that taught it: it is erased with it */
  document_id: string
  /** The value, where it is the same on all documents of the vendor; null for a lesson that is only the position of the value */
  value: string | null
  /** When the document was approved */
  taught_at: string
}

/** What a document taught, and what it was read by */
export type DocumentLessons = {
  /** Lessons that this document taught and that are still followed */
  taught: Lesson[]
  /** Fields that followed lessons of earlier documents, when this one was last read */
  applied: AppliedLesson[]
}

/** A field that followed a lesson of an earlier document */
export type AppliedLesson = {
  /** The field that followed a lesson */
  field: string
  /** What would have been read without it; null if nothing */
  before: string | null
  /** What was read; null if nothing */
  after: string | null
  /** When the document was read */
  applied_at: string
}

/** The body may be left out */
export type CreateReviewLink = {
  /** How long it is valid, in seconds */
  expires_in_seconds?: number
  /** `reviewer`: reads, corrects, approves and rejects the document. `read_only`: reads it */
  role?: 'reviewer' | 'read_only'
  /** Origins whose pages may show it in a frame, such as `https://erp.example.com`; empty: none */
  origins?: string[]
  /** Name of its holder, in the events of what is done with it */
  name?: string
}

/** A new review link with its token */
export type CreatedReviewLink = {
  id: string
  document_id: string
  /** Name of its holder, in the events of what is done with it */
  name: string
  /** `reviewer`: reads, corrects, approves and rejects the document. `read_only`: reads it */
  role: 'reviewer' | 'read_only'
  /** Origins whose pages may show it in a frame, such as `https://erp.example.com`; empty: none */
  origins: string[]
  /** When it was created */
  created_at: string
  /** When it ends */
  expires_at: string
  /** Address of the page that opens the document */
  url: string
  /** Shown here only: a Bearer token for the routes of this document */
  token: string
}

/** A list that is not paged */
export type ReviewLinkList = {
  /** All items */
  data: ReviewLink[]
}

/** A link that opens one document without an account, without its token */
export type ReviewLink = {
  id: string
  document_id: string
  /** Name of its holder, in the events of what is done with it */
  name: string
  /** `reviewer`: reads, corrects, approves and rejects the document. `read_only`: reads it */
  role: 'reviewer' | 'read_only'
  /** Origins whose pages may show it in a frame, such as `https://erp.example.com`; empty: none */
  origins: string[]
  /** When it was created */
  created_at: string
  /** When it ends */
  expires_at: string
}

/** It works */
export type Health = {
  /** Always `ok`: what is not is another status code */
  status: 'ok'
  /** Of Numora, not of the API */
  version: string
}

/** Asks an executor to deliver a document */
export type DeliveryRequestedEvent = {
  /** The same at every attempt to notify the executor of one claim */
  id: string
  /** What happened */
  type: 'delivery.requested'
  /** When the document was claimed */
  created_at: string
  data: DeliveryRequestedData
}

/** No extracted values: fetch them */
export type DeliveryRequestedData = {
  document_id: string
  route_id: string
  /** The claim, for the report */
  claim_id: string
  schema: SchemaId
  /** Your own number for it; null if none was given */
  external_id: string | null
  metadata: Metadata
  /** `update`: an earlier approval was delivered by this route, so its record is to be changed */
  operation: 'create' | 'update'
  /** Id of the record, as an earlier report gave it; null if there was none */
  external_record_id: string | null
  /** Path of the result */
  result_url: string
  /** Path for the report */
  report_url: string
}

/** What went wrong, for programs */
export type ErrorCode = 'invalid_payload' | 'unauthorized' | 'forbidden' | 'not_found' | 'method_not_allowed' | 'conflict' | 'result_not_ready' | 'result_unavailable' | 'duplicate_external_id' | 'limit_reached' | 'file_too_large' | 'payload_too_large' | 'unsupported_file_type' | 'unsupported_media_type' | 'range_not_satisfiable' | 'invalid_schema' | 'invalid_file_url' | 'invalid_url' | 'invalid_workflow' | 'invalid_review_state' | 'invalid_value' | 'invalid_mapping' | 'idempotency_key_reused' | 'rate_limited' | 'internal_error' | 'unavailable'

/** One fault in a request */
export type ErrorDetail = {
  /** Position in the request, such as metadata.vendor_code */
  path: string
  /** What was expected there, for people */
  message: string
}

/** What was read, by the id of the schema */
export type ResultOf<S extends SchemaId = SchemaId> = Extract<DocumentResult, { schema: S }>

/** What the schema of a document may be that was submitted as `S`: that of `auto` stays undecided where it fails */
export type ReadSchema<S extends SubmittableSchema> = S extends 'auto' ? SubmittableSchema : S

/** The names of a schema's fields; of all schemas if none is given */
export type FieldName<S extends SchemaId = SchemaId> = S extends SchemaId ? keyof ResultOf<S>['fields'] : never

/** The names of the fields of a schema's line items */
export type LineItemFieldName<S extends SchemaId = SchemaId> =
  ResultOf<S> extends infer R ? (R extends { line_items: { fields: infer F }[] } ? keyof F : never) : never

export type DocumentsListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
  /** Only documents with this status; repeat it for several */
  status?: DocumentStatus[] | DocumentStatus
  /** Only documents with all of these words: in their values, such as number, vendor and amounts, their `external_id`, the name of their file or their pages. Case and accents do not count, amounts may be written in any usual form, and the last word may be the beginning of one. A new document is found by its `external_id` and file name within a minute, and by the rest once it is read */
  query?: string
  /** Only documents of this schema, whatever they were submitted as; repeat it for several. `auto`: only those whose schema is not decided */
  schema?: SubmittableSchema[] | SubmittableSchema
  /** Only documents assigned to this person; `me`: to the person who asks; `none`: to nobody */
  assignee?: 'me' | 'none' | string
  /** Only documents in review with this reason for a person to check them; `none`: those in review without any reason */
  reason?: 'low_confidence' | 'missing_required' | 'amounts_do_not_add_up' | 'possible_duplicate' | 'page_and_xml_differ' | 'page_and_code_differ' | 'rule_broken' | 'not_this_document_type' | 'several_documents' | 'hidden_text' | 'partly_read' | 'unread_script' | 'vendor_unknown' | 'customer_unknown' | 'vendor_bank_changed' | 'amount_unusual' | 'near_duplicate' | 'none'
  /** Only the documents with this external_id */
  external_id?: string
  /** Only documents submitted after this instant */
  created_after?: string
  /** Only documents submitted before this instant */
  created_before?: string
  /** Only documents that changed after this instant */
  updated_after?: string
  /** `true`: only documents that are duplicates of another one; `false`: only those that are not */
  duplicate?: 'true' | 'false'
  /** Only documents with this metadata: `metadata[key]=value`, repeated for several keys */
  metadata?: Record<string, string>
  /** `newest`: the last submitted first, as without it. `doubt`: documents in review first, those with the weightiest reasons for a person to check them before the others; among equals, the oldest first */
  sort?: 'newest' | 'doubt'
}

export type DocumentsCountsQuery = {
  /** Only documents with all of these words: in their values, such as number, vendor and amounts, their `external_id`, the name of their file or their pages. Case and accents do not count, amounts may be written in any usual form, and the last word may be the beginning of one. A new document is found by its `external_id` and file name within a minute, and by the rest once it is read */
  query?: string
  /** Only documents of this schema, whatever they were submitted as; repeat it for several. `auto`: only those whose schema is not decided */
  schema?: SubmittableSchema[] | SubmittableSchema
  /** Only documents assigned to this person; `me`: to the person who asks; `none`: to nobody */
  assignee?: 'me' | 'none' | string
  /** Only documents in review with this reason for a person to check them; `none`: those in review without any reason */
  reason?: 'low_confidence' | 'missing_required' | 'amounts_do_not_add_up' | 'possible_duplicate' | 'page_and_xml_differ' | 'page_and_code_differ' | 'rule_broken' | 'not_this_document_type' | 'several_documents' | 'hidden_text' | 'partly_read' | 'unread_script' | 'vendor_unknown' | 'customer_unknown' | 'vendor_bank_changed' | 'amount_unusual' | 'near_duplicate' | 'none'
  /** Only the documents with this external_id */
  external_id?: string
  /** Only documents submitted after this instant */
  created_after?: string
  /** Only documents submitted before this instant */
  created_before?: string
  /** Only documents that changed after this instant */
  updated_after?: string
  /** `true`: only documents that are duplicates of another one; `false`: only those that are not */
  duplicate?: 'true' | 'false'
  /** Only documents with this metadata: `metadata[key]=value`, repeated for several keys */
  metadata?: Record<string, string>
}

export type DocumentsGetQuery = {
  /** Holds the answer for up to this many seconds, until the document is no longer `processing` (or `push_pending`). Ask again until it has the status that you wait for */
  wait_seconds?: number
}

export type DocumentsPageQuery = {
  /** Width of the image in pixels */
  width?: number
}

export type DocumentsEventsQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type DocumentsDryRunQuery = {
  /** Holds the answer for up to this many seconds, while the dry run is `pending` */
  wait_seconds?: number
}

export type CommentsListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type DeliveriesListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type DeliveriesOutboxQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
  /** Only documents for executors of this provider, and those without any route */
  provider?: string
}

export type DestinationsListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type MappingsVersionsQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type LookupTablesListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type RoutesListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type VendorsListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
  /** Only vendors with a name or alias that starts with this; case, accents, punctuation and legal form do not count */
  name?: string
  /** Only vendors with this tax id, with or without its country */
  tax_id?: string
  /** Only vendors with this IBAN */
  iban?: string
}

export type WorkflowsListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type WorkflowsGetQuery = {
  /** An earlier version; without it the current one */
  version?: number
}

export type RunsListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
  /** Only runs of this workflow */
  workflow_id?: string
  /** Only runs on this document */
  document_id?: string
  /** Only runs with this status; repeat it for several */
  status?: RunStatus[] | RunStatus
}

export type WebhookEndpointsListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type WebhookEndpointsDeliveriesQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
  /** Only deliveries with this status */
  status?: 'pending' | 'succeeded' | 'failed'
}

export type EventsListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
  /** Only events with this type; repeat it for several */
  type?: WebhookType[] | WebhookType
}

export type ApiKeysListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type PeopleListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type InvitationsListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
}

export type AuditListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
  /** Only events of this type; repeat it for several */
  type?: AuditType[] | AuditType
  /** Only changes by this actor: its id, or its name if it has no id */
  actor?: string
  /** Only changes of the target with this id */
  target?: string
  /** Only changes after this instant */
  created_after?: string
  /** Only changes before this instant */
  created_before?: string
}

export type QualityGetQuery = {
  /** The beginning of the time; left out: 90 days before its end */
  from?: string
  /** The end of the time; left out: now */
  to?: string
  /** `field`, `vendor`, `month` of the approval, `schema`, or `source` of the values */
  group_by?: 'field' | 'vendor' | 'month' | 'schema' | 'source'
  /** Only documents of this schema */
  schema?: 'invoice_v2' | 'receipt_v1' | 'contract_v1'
  /** Only approvals by signed-in people and review links, or only those by API keys; left out: both */
  approved_by?: 'user' | 'api_key'
  /** Also simulates automatic approval at this confidence, from 0 to 1 with at most 4 decimals */
  threshold?: number
}

export type LessonsListQuery = {
  /** The greatest number of items on the page */
  limit?: number
  /** The `next_cursor` of the previous page; left out for the first page */
  cursor?: string
  /** Only lessons about documents of this schema */
  schema?: 'invoice_v2' | 'receipt_v1' | 'contract_v1'
  /** Only lessons about this field */
  field?: string
  /** Only lessons about the vendor with this code in the list */
  vendor_code?: string
}

export interface Documents {
  /** Upload a file. Submits one file as a form. Its size and type are checked while it is streamed: 413 `file_too_large`, 415 `unsupported_file_type`. The answer is sent before the file is read: wait for the document, or for a webhook. A known `external_id` answers 200 with the existing document; other bytes than those of its first upload are 409 `duplicate_external_id`; a document that `failed` is processed again with the new file (202). The same form is also taken by `POST /v1/documents`. Scope: `documents:write`. */
  upload(body: UploadDocument, options?: RequestOptions): Call<DocumentReceipt>

  /** Submit a document by its URL. One file makes one document. `file_url` is fetched in the background: an address that is recognizably not allowed is 422 `invalid_file_url` at once, later problems make the document `failed`. A known `external_id` answers 200 with the existing document, whatever the URL; a document that `failed` is processed again with the new file (202). Also accepts the form of `POST /v1/documents/upload` (`multipart/form-data` with a part `file`), which is an operation of its own here so that generated clients can call both. Scope: `documents:write`. */
  create(body: CreateDocument, options?: RequestOptions): Call<DocumentReceipt>

  /** List documents, newest first. All given filters must match. Documents submitted meanwhile do not shift the pages. With `sort=doubt`, a document whose reasons change between two pages can be missing or repeated. Scope: `documents:read`. */
  list(query?: DocumentsListQuery, options?: RequestOptions): List<Document>

  /** Count documents by status. With the filters of the list, except `status`. At most 1,000 of each are counted, so it is quick for any number of documents. Scope: `documents:read`. */
  counts(query?: DocumentsCountsQuery, options?: RequestOptions): Call<DocumentCounts>

  /** Get a document. Its status, why a person should check it, and what can be done with it. A deletion ends a wait with 404. Scope: `documents:read`. */
  get(id: string, query?: DocumentsGetQuery, options?: RequestOptions): Call<Document>

  /** Erase a document. Erases file, result and page images, and `external_id` and `metadata` in its events; a tombstone (id, times, actor) stays for audit. Its `external_id` can be used again. 409 `conflict` while the document is `push_pending`. Scope: `documents:write`. */
  delete(id: string, options?: RequestOptions): Call<void>

  /** Get the result. Every field of the schema with its value, confidence and position, including corrections. While the document is `processing` 409 `result_not_ready` with `retry-after`; if it `failed` 409 `result_unavailable`. Scope: `documents:read`. */
  result(id: string, options?: RequestOptions): Call<DocumentResult>

  /** Download the original file. The submitted bytes, or a range of them. Each download is recorded in the history of the document. 409 `conflict` while the file has not been fetched from its URL. Scope: `documents:read`. */
  file(id: string, options?: RequestOptions): Call<Response>

  /** Get a page as PNG. Its width is `width`, in pixels; a very long page is narrower. Rendered when requested; the boxes of values and words are fractions of this image. An e-invoice in XML is drawn as an invoice. 404 where the document has no such page, 409 `conflict` while the file has not been fetched, 503 `unavailable` if rendering takes too long. Scope: `documents:read`. */
  page(id: string, number: number, query?: DocumentsPageQuery, options?: RequestOptions): Call<Response>

  /** List the words of a page in reading order. The words that the values are chosen from, with their positions on the image of the page, at most 5,000. Text that nobody can see is left out. 404 where the document has no such page. 409 `conflict` while the document has not been read, and for a scan that was read by a version that did not store the words: reprocess it. 503 `unavailable` if it takes too long. Scope: `documents:read`. */
  words(id: string, number: number, options?: RequestOptions): Call<PageWords>

  /** List where the page differs from an e-invoice or a code. Each field for which the document got the review reason `page_and_xml_differ` or `page_and_code_differ`, with both values as they were read, whatever was corrected since. Until it is corrected, the value of the result is that of the e-invoice (Factur-X, ZUGFeRD) in the file, or that of the page where a machine-readable code, such as a QR code, differs from it. Empty for all other documents, and for those that were read by a version that did not store both values. A code that contradicts another code, and no printed value, is not listed. Scope: `documents:read`. */
  differences(id: string, options?: RequestOptions): Call<DifferenceList>

  /** Propose how to split a file of several documents. Where the next document seems to begin: by page numbers, letterheads, invoice numbers, vendors and totals. One part if the file seems to be one document. Of a document that was split, how it was. Scope: `documents:read`. */
  splitProposal(id: string, options?: RequestOptions): Call<DocumentSplit>

  /** Split a file of several documents. Makes a document of each part, all or none: with a file of these pages of the PDF or TIFF, the schema of the document (`auto` if it was submitted so), its metadata, no `external_id`, and a `parent_id`. The document itself becomes `failed` with the failure code `divided` and is never delivered. The same split again answers the documents that there are of it. 422 `invalid_value` if a page is missing, repeated or unknown, or if the file is no PDF or TIFF of several pages; 409 `conflict` unless `split` is among the `allowed_actions`, and if the document has been delivered before. 413 `file_too_large` if the parts together would have more than 120 MB or one more than 30 MB. An e-invoice embedded in the PDF stays in the file that is split. Scope: `documents:write`. */
  split(id: string, body: Split, options?: RequestOptions): Call<SplitDocuments>

  /** List what is in a container. A ZIP archive, a mail (EML) or a message of Outlook (MSG) is unpacked when it is read. Each file in it that may be a document becomes one, with the schema and the metadata of the container, no `external_id`, and a `parent_id`; the container becomes `failed` with the failure code `divided`. The others are left out, with the reason. If all are, it is `failed` for another reason. Empty for a document that is no container; 409 `result_not_ready` until it is unpacked. Scope: `documents:read`. */
  contents(id: string, options?: RequestOptions): Call<DocumentContents>

  /** List the history of a document, oldest first. Who did what and when, with the values before and after each correction. Scope: `documents:read`. */
  events(id: string, query?: DocumentsEventsQuery, options?: RequestOptions): List<DocumentEvent>

  /** Correct and confirm values. Changes the given values and leaves others unchanged. A corrected value is confirmed, with `origin` `corrected` and confidence 1. A request that changes nothing is 200. A change of an approved document sends it back to `review_required`, and the next push updates the record. 409 `conflict` in a state where `correct` is not among the `allowed_actions`, or for another `expected_updated_at`. Scope: `review:write`. */
  correct(id: string, body?: ReviewPatch, options?: RequestOptions): Call<DocumentResult>

  /** Assign a document to a person. Possible in every state. `updated_at` stays as it is, so a correction that somebody is about to send is not refused; the `ETag` changes. Who is not an active person of the workspace is 422 `invalid_value`. The event is `document.assigned`, which is no webhook. Scope: `review:write`. */
  assign(id: string, body: Assign, options?: RequestOptions): Call<Document>

  /** Approve a document. If active push routes with the trigger `on_approve` match, the document is `push_pending` at once, otherwise `reviewed`. A field that is required for approval and has no value is reported by 422 `invalid_review_state`. Approving an approved document with the same content is 200 and changes nothing; with another `review_state` it is 409 `conflict`, as in any other state. Scope: `review:write`. */
  approve(id: string, body?: Approve, options?: RequestOptions): Call<Document>

  /** Reject a document. The document is `failed` with the failure code `rejected` and is never delivered. Rejecting a rejected document is 200 and changes nothing, not even the reason. 409 `conflict` unless the document is `review_required`. Scope: `review:write`. */
  reject(id: string, body?: Reject, options?: RequestOptions): Call<Document>

  /** Repeat failed pushes. Repeats the failed pushes of Numora; the document is `push_pending` again. 409 `conflict` unless it is `push_failed`, and if nothing can be repeated. What an executor failed to deliver stays in the outbox. Scope: `delivery:write`. */
  retryPush(id: string, body?: RetryPush, options?: RequestOptions): Call<Document>

  /** Cancel a push. Deliveries that wait for their next attempt or for an executor end as `failed` with the code `cancelled`. A running attempt ends first and counts if it succeeds: until then the document stays `push_pending`. 409 `conflict` unless the document is `push_pending`, and for a repeat. Scope: `delivery:write`. */
  cancelPush(id: string, body?: CancelPush, options?: RequestOptions): Call<Document>

  /** Read the stored file again. Creates a new result with new ids of line items and nothing confirmed; earlier corrections stay in the events. 409 `conflict` while the document is `processing`, `push_pending` or `push_succeeded`. With `dry_run` nothing of the document changes, and any document with a result can be read: 409 `result_not_ready` while it is `processing`, `result_unavailable` if it is `failed`. A new dry run replaces the one before. Scope: `documents:write`. */
  reprocess(id: string, body?: Reprocess, options?: RequestOptions): Call<Document>

  /** Get what reading a document again would change. The outcome of the latest `reprocess` with `dry_run`, compared with the result as it is now. 404 if there was none, or if the document has been reprocessed since. Scope: `documents:read`. */
  dryRun(id: string, query?: DocumentsDryRunQuery, options?: RequestOptions): Call<DryRun>
}

export interface Comments {
  /** List the comments on a document, oldest first. Comments are erased with their document. Scope: `documents:read`. */
  list(id: string, query?: CommentsListQuery, options?: RequestOptions): List<Comment>

  /** Comment on a document. Possible in every state; `updated_at` of the document stays as it is. A document has at most 1,000 comments. The event `document.commented` does not contain the text. Scope: `review:write`. */
  create(id: string, body: CreateComment, options?: RequestOptions): Call<Comment>

  /** Delete a comment. One of the caller; that of somebody else is 403 `forbidden`, except for admins. Scope: `review:write`. */
  delete(id: string, commentId: string, options?: RequestOptions): Call<void>
}

export interface Presence {
  /** Say that the caller has a document open. Repeat it every 10 seconds; 30 seconds after the last time the caller counts as gone. The answer also says whether the document has changed, so a page needs no other request to stay up to date. Scope: `documents:read`. */
  put(id: string, options?: RequestOptions): Call<DocumentPresence>

  /** Say that the caller has closed a document. Also succeeds if the caller was not there. Scope: `documents:read`. */
  delete(id: string, options?: RequestOptions): Call<void>
}

export interface Views {
  /** List saved views. Those of the caller, and those that others share, by their names. Scope: `documents:read`. */
  list(options?: RequestOptions): Call<ViewList>

  /** Save a view. Belongs to the person, or the API key, that creates it. It can be used with the list by giving its `query` as parameters. `assignee: me` means whoever uses the view. Scope: `documents:read`. */
  create(body: ViewInput, options?: RequestOptions): Call<View>

  /** Change a view. Replaces its name, its filters and whether it is shared. A shared view of somebody else is 403 `forbidden`, except for admins; one that is not shared is 404. Scope: `documents:read`. */
  put(id: string, body: ViewInput, options?: RequestOptions): Call<View>

  /** Delete a view. A shared view of somebody else is 403 `forbidden`, except for admins. Scope: `documents:read`. */
  delete(id: string, options?: RequestOptions): Call<void>
}

export interface Deliveries {
  /** Queue a delivery. Delivers a document that is `reviewed` or `push_failed` by every active route that matches, whatever its trigger, or only to the given destination or provider. Push routes are pushed; for an external route the document is claimed for its executor, which is notified if the route has a `config`, and then reports. Targets that already have the document are skipped. 409 `conflict` in any other state, and if nothing matches. Scope: `delivery:write`. */
  dispatch(id: string, body?: Dispatch, options?: RequestOptions): Call<Document>

  /** List delivery attempts, newest first. Numora's pushes, and claims and reports of external executors, including pending ones. A claim shows every attempt to notify its executor in `notifications`. Scope: `delivery:read`. */
  list(id: string, query?: DeliveriesListQuery, options?: RequestOptions): List<DeliveryAttempt>

  /** Report what an external executor did. Allowed while a claim of the executor's provider is open, and without one while the document is `reviewed` or `push_failed`; otherwise, and for what Numora itself pushes, 409 `conflict`. It counts for the claim that it names by `claim_id`: an open one, or the latest one of its route if that failed, such as by time; without `claim_id` for the one that is open. A `claim_id` of another claim, and several open claims without one, are 409 `conflict`. The first report of an `execution_id` is 201; the same one again is 200 in any state and changes nothing; with other data it is 409 `conflict`. `succeeded` and `skipped` end in `push_succeeded`, `failed` in `push_failed`. Scope: `delivery:write`. */
  report(id: string, body: DeliveryReport, options?: RequestOptions): Call<DeliveryAttempt>

  /** List reviewed documents that wait for delivery. For executors that poll, oldest first: documents that are `reviewed` or `push_failed` and have an active external route or no active route at all; without `provider` also those that failed to be pushed on approval. Scope: `delivery:read`. */
  outbox(query?: DeliveriesOutboxQuery, options?: RequestOptions): List<OutboxItem>
}

export interface Schemas {
  /** List schemas. The kinds of documents that can be read; a submission names one, or leaves the choice to the reading with `auto`. Scope: `documents:read`. */
  list(options?: RequestOptions): Call<SchemaList>

  /** Get a schema. Its fields with their types and meaning, and a JSON Schema of its results. A schema never changes in a way that breaks a reader; such a change gets a new id. Scope: `documents:read`. */
  get(id: SchemaId, options?: RequestOptions): Call<Schema>
}

export interface Destinations {
  /** List destinations, newest first. The systems that approved documents can be pushed to, without their credentials. Scope: `delivery:read`. */
  list(query?: DestinationsListQuery, options?: RequestOptions): List<Destination>

  /** Create a destination. Nothing is pushed to it before a route names it. An address that is not allowed is 422 `invalid_url`. A generated secret is in this answer only. Scope: `destinations:write`. */
  create(body: CreateDestination, options?: RequestOptions): Call<CreatedDestination>

  /** Get a destination. Without its credentials, which are never shown. Scope: `delivery:read`. */
  get(id: string, options?: RequestOptions): Call<Destination>

  /** Change a destination. Properties that are left out stay unchanged, including credentials; only another address of an Odoo server needs them in the same request (422 `invalid_url`). Applies to pushes from the next attempt on. Scope: `destinations:write`. */
  update(id: string, body?: UpdateDestination, options?: RequestOptions): Call<Destination>

  /** Delete a destination. Deletes its routes and mappings, too. 409 `conflict` while a document is being pushed to it. Scope: `destinations:write`. */
  delete(id: string, options?: RequestOptions): Call<void>

  /** Get a short-lived token for an executor. For executors that write into the system themselves, without knowing its credentials: the token that Numora itself uses, or a new one. It is valid for at least a minute. Recorded in the audit trail, without the token. 409 `conflict` for a destination without OAuth, one that is disabled, and if the system gives no token; the message says why. Scope: `delivery:write`. */
  session(id: string, options?: RequestOptions): Call<DestinationSession>

  /** Test a destination. Sends a harmless request, also to a disabled destination, and waits for its answer: a webhook gets `{ "operation": "test" }` in the form of a push; at a CRM the credentials are used and the tables and keys of the config are looked up. A destination that refuses or does not answer is 200 with `ok: false`. Scope: `destinations:write`. */
  test(id: string, options?: RequestOptions): Call<DestinationTest>
}

export interface Mappings {
  /** Get a mapping. 404 if none was set: then the payload is the result with `external_id` and `metadata`. Scope: `delivery:read`. */
  get(schema: SchemaId, destinationId: string, options?: RequestOptions): Call<Mapping>

  /** Set a mapping. Replaces the whole mapping; earlier versions are kept. Unknown fields, transforms and lookup tables, expressions that are no JSONata and names that clash are listed by 422 `invalid_mapping`; a `version` that is not the current one is 409 `conflict`. Setting the same mapping again changes nothing, not even its version. Scope: `destinations:write`. */
  put(schema: SchemaId, destinationId: string, body: MappingInput, options?: RequestOptions): Call<Mapping>

  /** List the versions of a mapping, newest first. Every version that the mapping has had, with the time at which it was set; the first entry is the current one. To go back to one, set it again. Scope: `delivery:read`. */
  versions(schema: SchemaId, destinationId: string, query?: MappingsVersionsQuery, options?: RequestOptions): List<Mapping>

  /** See the payload without sending it. Computes the payload that a push of the document would have now, by the current mapping, by one of its earlier versions, or by a draft: its faults are 422 `invalid_mapping`, and so is an expression that fails. 404 if the document has another schema or the mapping no such version, 409 `result_not_ready` or `result_unavailable` if the document has no result. Scope: `documents:read`. */
  preview(schema: SchemaId, destinationId: string, body: MappingPreviewRequest, options?: RequestOptions): Call<MappingPreview>
}

export interface LookupTables {
  /** List lookup tables by name. Without their rows. Scope: `delivery:read`. */
  list(query?: LookupTablesListQuery, options?: RequestOptions): List<LookupTable>

  /** Get a lookup table. With all rows, in the order in which they were given. Scope: `delivery:read`. */
  get(name: string, options?: RequestOptions): Call<LookupTableWithRows>

  /** Set a lookup table. Creates the table or replaces all its rows. Applies to payloads from the next push on: what was frozen for retries stays. At most 10,000 rows; a key that occurs twice is 400. Scope: `destinations:write`. */
  put(name: string, body: LookupTableInput, options?: RequestOptions): Call<LookupTable>

  /** Delete a lookup table. 409 `conflict`, with their names, while mappings use it. Scope: `destinations:write`. */
  delete(name: string, options?: RequestOptions): Call<void>

  /** Set a lookup table from CSV. Creates the table or replaces all its rows, as `PUT` does. Whether case counts stays as it is; in a new table it does not. Scope: `destinations:write`. */
  import(name: string, body: string, options?: RequestOptions): Call<LookupTable>

  /** Get a lookup table as CSV. What the import accepts. Cells that a spreadsheet would run as a formula start with an apostrophe, which the import removes. Scope: `delivery:read`. */
  export(name: string, options?: RequestOptions): Call<Response>
}

export interface Routes {
  /** List delivery routes, newest first. An approved document is pushed once by each matching active push route with the trigger `on_approve`, and claimed by each matching external route with that trigger and a `config`. Without the secrets. Scope: `delivery:read`. */
  list(query?: RoutesListQuery, options?: RequestOptions): List<Route>

  /** Create a delivery route. Applies to documents that are read, approved or dispatched from now on. An unknown destination or workflow is 404. 409 `conflict` if the trigger is `on_review_required` and the workflow has no `approve` step, 422 `invalid_value` for a condition that does not fit the schema. Each external route with a `config` claims a document for itself, also beside another route of the same provider; external routes without one share a claim by provider. Scope: `destinations:write`. */
  create(body: CreateRoute, options?: RequestOptions): Call<CreatedRoute>

  /** Change a delivery route. 409 `conflict` if the trigger is `on_review_required` and the route starts no workflow with an `approve` step. Properties that are left out stay unchanged. Deliveries that have started continue; those that are still to be notified use the new URL and secret. Scope: `destinations:write`. */
  update(id: string, body?: UpdateRoute, options?: RequestOptions): Call<Route>

  /** Delete a delivery route. Deliveries that have started continue, except claims whose executor does not know of them yet: these end as failed. Scope: `destinations:write`. */
  delete(id: string, options?: RequestOptions): Call<void>
}

export interface Vendors {
  /** List vendors by their codes. The vendors that documents are matched with. Several filters must all hold. Scope: `delivery:read`. */
  list(query?: VendorsListQuery, options?: RequestOptions): List<Vendor>

  /** Get all vendors as CSV. In the form that an import takes, by their codes. Scope: `delivery:read`. */
  export(options?: RequestOptions): Call<Response>

  /** Import vendors from CSV. Creates or replaces the vendors of the file, at most 20,000; all others stay. A column that is missing empties its values. It is one event of the audit trail, with the numbers. Scope: `destinations:write`. */
  import(body: string, options?: RequestOptions): Call<VendorImport>

  /** Get a vendor. With its tax ids, accounts and aliases. A code with other characters than letters, digits and  is encoded in the path. Scope: `delivery:read`. */
  get(code: string, options?: RequestOptions): Call<Vendor>

  /** Set a vendor. Creates the vendor, or replaces all of its properties. An invalid tax id or IBAN is 422 `invalid_value`. Several vendors may have the same tax id or IBAN: if a document gives no other evidence, its `vendor_code` is null. Documents in review are matched again. Scope: `destinations:write`. */
  put(code: string, body: VendorInput, options?: RequestOptions): Call<Vendor>

  /** Delete a vendor. Documents in review are matched again; approved ones keep its code. Where the list is empty, no document has the reason `vendor_unknown`. Scope: `destinations:write`. */
  delete(code: string, options?: RequestOptions): Call<void>
}

export interface Workflows {
  /** List workflows, newest first. A workspace has at most 100. Scope: `delivery:read`. */
  list(query?: WorkflowsListQuery, options?: RequestOptions): List<WorkflowSummary>

  /** Create a workflow. It runs on documents by a route of mode `workflow`, or by a dispatch. Steps that cannot work (unknown fields, destinations, repeated ids) are listed by 422 `invalid_workflow`. Scope: `destinations:write`. */
  create(body: CreateWorkflow, options?: RequestOptions): Call<CreatedWorkflow>

  /** Get a workflow. With `version`, its name and steps as they were then; every version stays readable as long as the workflow. Scope: `delivery:read`. */
  get(id: string, query?: WorkflowsGetQuery, options?: RequestOptions): Call<Workflow>

  /** Change a workflow. Replaces the whole workflow by a new version; runs that have started keep theirs. A `version` that is not the current one is 409 `conflict`. Setting the same again changes nothing, not even the version. Scope: `destinations:write`. */
  put(id: string, body: WorkflowInput, options?: RequestOptions): Call<Workflow>

  /** Delete a workflow. 409 `conflict` while a route starts it or one of its runs is open. Its runs and their logs stay readable. Scope: `destinations:write`. */
  delete(id: string, options?: RequestOptions): Call<void>

  /** Run a workflow on a document. Queues a run; the document is `push_pending` until it ends. 409 `conflict` if the document is neither `reviewed` nor `push_failed`, if this workflow has delivered it already, or if the workflow is disabled. Scope: `delivery:write`. */
  dispatch(id: string, body: WorkflowDispatch, options?: RequestOptions): Call<WorkflowDispatched>
}

export interface Runs {
  /** List runs of workflows, newest first. Runs are erased with their document. Scope: `delivery:read`. */
  list(query?: RunsListQuery, options?: RequestOptions): List<Run>

  /** Get a run. A run never changes once it has ended: a retry of the document is a new run. Scope: `delivery:read`. */
  get(id: string, options?: RequestOptions): Call<Run>

  /** See what each step of a run did. All steps with their outcome, including those that have not begun or were skipped. Scope: `delivery:read`. */
  logs(id: string, options?: RequestOptions): Call<RunLogs>
}

export interface WebhookEndpoints {
  /** List webhook endpoints, newest first. Without their secrets. Scope: `webhooks:write`. */
  list(query?: WebhookEndpointsListQuery, options?: RequestOptions): List<WebhookEndpoint>

  /** Create a webhook endpoint. Events that happen from now on are sent to it. Its secret is in this answer only. An address that is not allowed is 422 `invalid_url`. Scope: `webhooks:write`. */
  create(body: CreateWebhookEndpoint, options?: RequestOptions): Call<WebhookEndpointWithSecret>

  /** Get a webhook endpoint. Without its secret. Scope: `webhooks:write`. */
  get(id: string, options?: RequestOptions): Call<WebhookEndpoint>

  /** Change a webhook endpoint. Properties that are left out stay unchanged. Can also enable a disabled endpoint again. Scope: `webhooks:write`. */
  update(id: string, body?: UpdateWebhookEndpoint, options?: RequestOptions): Call<WebhookEndpoint>

  /** Delete a webhook endpoint. With its deliveries; nothing more is sent to it. Scope: `webhooks:write`. */
  delete(id: string, options?: RequestOptions): Call<void>

  /** Rotate the secret. It is in this answer only. Both the old and the new secret sign for 24 hours. Scope: `webhooks:write`. */
  rotateSecret(id: string, options?: RequestOptions): Call<WebhookEndpointWithSecret>

  /** Queue a webhook.test event to this endpoint. Sent whatever the endpoint subscribes to; the outcome is in its deliveries. 409 `conflict` while the endpoint is disabled. Scope: `webhooks:write`. */
  test(id: string, options?: RequestOptions): Call<WebhookDelivery>

  /** List deliveries, newest first. Each event that was sent to the endpoint, with every attempt. Scope: `webhooks:write`. */
  deliveries(id: string, query?: WebhookEndpointsDeliveriesQuery, options?: RequestOptions): List<WebhookDelivery>

  /** Send the events of a time again. Queues every event that is kept and that the endpoint subscribes to, whether it was delivered before or not, as a new delivery with all its attempts. Events that are still to be sent to the endpoint are left out, so a repeated replay does not queue them twice. One replay queues at most 10,000 events, the oldest first; `next_since` then says where the next one continues. 409 `conflict` while the endpoint is disabled. Scope: `webhooks:write`. */
  replay(id: string, body: Replay, options?: RequestOptions): Call<Replayed>

  /** Send a delivery again. Makes the next attempt now, whatever the outcome so far. 409 `conflict` while the endpoint is disabled. Scope: `webhooks:write`. */
  redeliver(id: string, deliveryId: string, options?: RequestOptions): Call<WebhookDelivery>
}

export interface Events {
  /** List the events of the workspace, oldest first. Kept for 30 days. To poll, store the last `next_cursor` that was not null and use it again: no event is ever added before it. The last page may be repeated then, so distinguish events by their ids. Scope: `webhooks:write`. */
  list(query?: EventsListQuery, options?: RequestOptions): List<WebhookEvent>
}

export interface FileLinks {
  /** Download the file of a push. Needs no API key: the link itself is the permission, and names one document. 404 once it has ended or the document is deleted. Each download is recorded in the history of the document. */
  download(link: string, options?: RequestOptions): Call<Response>
}

export interface ApiKeys {
  /** List API keys, newest first. Keys that are not revoked, without their secrets. Scope: `admin`. */
  list(query?: ApiKeysListQuery, options?: RequestOptions): List<ApiKey>

  /** Create an API key. A key of the same workspace. Its secret is in this answer only: it is stored as a hash. Scope: `admin`. */
  create(body: CreateApiKey, options?: RequestOptions): Call<ApiKeyWithSecret>

  /** Give an API key a new secret. The old secret stays valid for the grace period; one from an earlier rotation ends at once. 409 `conflict` for a key that has expired. Scope: `admin`. */
  rotate(id: string, body?: RotateApiKey, options?: RequestOptions): Call<ApiKeyWithSecret>

  /** Revoke an API key at once. All further requests with it are refused, also with its previous secret. This cannot be undone. Scope: `admin`. */
  revoke(id: string, options?: RequestOptions): Call<void>
}

export interface Me {
  /** Who the caller is. The person, the API key or the link that makes the request, its scopes and its workspace. Scope: `any`. */
  get(options?: RequestOptions): Call<Identity>
}

export interface People {
  /** List the people of the workspace, newest first. Everybody who may sign in, and those who are disabled. Scope: `documents:read`. */
  list(query?: PeopleListQuery, options?: RequestOptions): List<Person>

  /** Change the role of a person, or disable them. Takes effect at once, also for requests by sessions that exist. 409 `conflict` if the workspace would be left without an active admin. Scope: `admin`. */
  update(id: string, body?: UpdatePerson, options?: RequestOptions): Call<Person>

  /** Remove a person from the workspace. Their sessions end at once; what they did stays in the events, with their name. 409 `conflict` for the last active admin. Scope: `admin`. */
  delete(id: string, options?: RequestOptions): Call<void>

  /** Sign a person out everywhere. All sessions of the person end at once, in every browser. They can sign in again. Scope: `admin`. */
  signOut(id: string, options?: RequestOptions): Call<void>

  /** Make a link with which a person sets a new password. For a forgotten password. Earlier links of the person end. The old password stays valid until the link is used, which also ends all sessions. 409 `conflict` for a person who is disabled, or who also belongs to another workspace: the operator makes their link on the command line. Scope: `admin`. */
  createPasswordLink(id: string, options?: RequestOptions): Call<InvitationWithUrl>
}

export interface Invitations {
  /** List open invitations, newest first. Links that were not used yet and have not ended, without the links themselves. Scope: `admin`. */
  list(query?: InvitationsListQuery, options?: RequestOptions): List<Invitation>

  /** Invite a person. Numora sends no e-mail: pass the link on yourself. It works once, within 7 days. A new invitation to the same address ends the earlier one. 409 `conflict` if the address already belongs to a person of the workspace. Scope: `admin`. */
  create(body: CreateInvitation, options?: RequestOptions): Call<InvitationWithUrl>

  /** Withdraw an invitation. Its link stops working at once. Scope: `admin`. */
  delete(id: string, options?: RequestOptions): Call<void>
}

export interface Audit {
  /** List who changed what, newest first. Changes of people, invitations, API keys, destinations, mappings, lookup tables, routes, workflows, vendors, webhook endpoints and settings, and the creation of the workspace, each with its actor, including changes by the command line and by Numora itself. Requests that changed nothing are not listed. Changes of a document are in its own events. Audit events are kept as long as the workspace. Scope: `admin`. */
  list(query?: AuditListQuery, options?: RequestOptions): List<AuditEvent>
}

export interface Quality {
  /** Compare what was read with what people approved. How often values were corrected, whether confidences can be relied on, and what automatic approval would have passed. Only approvals by people and API keys count: what Numora approved by itself proves nothing. A document that was approved several times counts once, with its last approval. Erased documents no longer count. 400 `invalid_payload` if `from` is not before `to`. Scope: `documents:read`. */
  get(query?: QualityGetQuery, options?: RequestOptions): Call<QualityReport>
}

export interface Settings {
  /** Get the settings of the workspace. Automatic approval is off, all fields are used, nothing is erased by age, and no company is known, unless it was set. Scope: `documents:read`. */
  get(options?: RequestOptions): Call<WorkspaceSettings>

  /** Change the settings of the workspace. Automatic approval applies to documents that are read from now on; those in review stay there. It never approves a document with review reasons or one that a person has corrected, confirmed or approved before. Its events have the actor `system` with the name `automatic approval`. `GET /v1/quality` with a `threshold` says what it would have done. A shorter retention erases older documents within minutes, for good. Own companies help to read documents from now on, and documents in review are compared with them again; an invalid tax id is 422 `invalid_value`. Their list is replaced as a whole: with `expected_updated_at`, the answer is 409 `conflict` if anything in the settings has changed since. Scope: `admin`. */
  update(body?: UpdateSettings, options?: RequestOptions): Call<WorkspaceSettings>
}

export interface Lessons {
  /** List what was learned from corrections, newest first. Lessons are derived from approved corrections, and followed when later documents of the same vendor are read. Scope: `documents:read`. */
  list(query?: LessonsListQuery, options?: RequestOptions): List<Lesson>

  /** List what a document taught, and what it was read by. Learning takes some seconds after an approval. Which earlier document taught what was applied is not recorded. Scope: `documents:read`. */
  ofDocument(id: string, options?: RequestOptions): Call<DocumentLessons>

  /** Forget a lesson. Documents that are read from now on do not follow it. Those that were read by it stay as they are, and teach it again only if a person corrects or confirms the field. The document that taught it has an event `layout.forgotten`. Scope: `review:write`. */
  delete(id: string, options?: RequestOptions): Call<void>
}

export interface ReviewLinks {
  /** Create a link that opens one document for review. For people without an account, also in a frame of your own page. Its token opens only the routes of this document that accept review links, with the scopes of its role: 403 `forbidden` if you do not have these yourself. What is done with it has an actor of the type `user` with its id and name. It ends with its time, its revocation or its document. At most 20 links of a document are valid at a time: one more is 409 `limit_reached`. Webhooks such as `document.reviewed` say when the review is done. Scope: `review:write`. */
  create(id: string, body?: CreateReviewLink, options?: RequestOptions): Call<CreatedReviewLink>

  /** List the review links of a document, newest first. Those that are valid, without their tokens. Scope: `review:write`. */
  list(id: string, options?: RequestOptions): Call<ReviewLinkList>

  /** Revoke a review link at once. All further requests with its token are refused. This cannot be undone. Scope: `review:write`. */
  revoke(id: string, linkId: string, options?: RequestOptions): Call<void>
}

export interface Service {
  /** Check that the process is alive. Answers as long as the process can; checks nothing else. */
  health(options?: RequestOptions): Call<Health>

  /** Check database and storage. 503 `unavailable` while one of them does not answer, and once the process is shutting down. */
  ready(options?: RequestOptions): Call<Health>

  /** Prometheus metrics. Only from the same machine, or with `NUMORA_METRICS_TOKEN` as bearer token; otherwise 401. */
  metrics(options?: RequestOptions): Call<Response>
}

export interface Resources {
  documents: Documents
  comments: Comments
  presence: Presence
  views: Views
  deliveries: Deliveries
  schemas: Schemas
  destinations: Destinations
  mappings: Mappings
  lookupTables: LookupTables
  routes: Routes
  vendors: Vendors
  workflows: Workflows
  runs: Runs
  webhookEndpoints: WebhookEndpoints
  events: Events
  fileLinks: FileLinks
  apiKeys: ApiKeys
  me: Me
  people: People
  invitations: Invitations
  audit: Audit
  quality: Quality
  settings: Settings
  lessons: Lessons
  reviewLinks: ReviewLinks
  service: Service
}
