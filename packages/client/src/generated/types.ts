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

/** The state of the document. `processing`: waits, is fetched or read. `review_required`: read, and a person should check it. `reviewed`: approved, with nothing to push, or waiting for an executor. `push_pending`: being pushed to a destination or claimed by an executor. `push_succeeded`: delivered everywhere. `push_failed`: a delivery failed, see the list of delivery attempts. `failed`: could not be read or was rejected, see `failure`. Closed list: clients may switch over it exhaustively */
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
  /** Why a person should check it; empty if there is no reason */
  review_reasons: ReviewReason[]
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
  /** Changes with every visible change; the version of the document */
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
  code: 'low_confidence' | 'missing_required' | 'amounts_do_not_add_up' | 'possible_duplicate' | 'page_and_xml_differ' | 'not_this_document_type' | 'several_documents' | 'hidden_text' | 'partly_read' | 'vendor_unknown' | 'vendor_bank_changed' | 'amount_unusual' | 'near_duplicate'
  /** Name of the field that it is about, if any */
  field?: string
  /** Id of the line item that it is about, if any */
  line_item_id?: string
  /** Id of the other document that it is about, if any */
  document_id?: string
}

/** Something that can be done with the document now */
export type AllowedAction = 'approve' | 'reject' | 'correct' | 'retry_push' | 'cancel_push' | 'dispatch' | 'reprocess' | 'delete'

/** Why a document failed */
export type Failure = {
  code: FailureCode
  /** For people; for a rejected document it includes the given reason */
  message: string
  /** Whether reprocessing or submitting again can help */
  retryable: boolean
}

/** Why a document failed; `rejected` if a reviewer rejected it */
export type FailureCode = 'file_unreachable' | 'invalid_file_url' | 'file_too_large' | 'unsupported_file_type' | 'password_protected' | 'too_many_pages' | 'file_unreadable' | 'no_text_found' | 'extraction_failed' | 'timed_out' | 'rejected'

/** What is known of the submitted file */
export type DocumentFile = {
  /** Bare name, from the upload or the URL; null where there is none */
  name: string | null
  /** Media type, as detected from the bytes; null until the file is stored */
  content_type: string | null
  /** Size in bytes; null until the file is stored */
  size_bytes: number | null
  /** SHA-256 of the bytes in hexadecimal; null until the file is stored */
  sha256: string | null
  /** Number of pages; null until the file is read */
  page_count: number | null
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
  /** Probability that every field required for approval is right, with at most 4 decimals */
  confidence: number
  fields: InvoiceFields
  /** The lines in their order in the document; their ids stay through every correction */
  line_items: InvoiceLineItem[]
  /** Code of the vendor in the list of vendors; null if none was decided on. It is that of the approval once the document is approved */
  vendor_code: string | null
  /** The oldest document of the workspace that this one repeats: the same file, or the same vendor, number, date and total; else null */
  duplicate_of: string | null
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
}

/** Where on the page a value was read */
export type Source = {
  /** Number of the page, from 1 */
  page: number
  /** [x0, y0, x1, y1] as fractions of the page with at most 4 decimals; the origin is the top left */
  box: [number, number, number, number]
}

/** Where a value is from. `extracted`: read from the page. `corrected`: set by a reviewer. `einvoice`: from structured data in the file. `computed`: derived from other values of the document, such as an end date from effective date and term; the source is then the clause that says so */
export type Origin = 'extracted' | 'corrected' | 'einvoice' | 'computed'

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

/** What was read from a document by the schema receipt_v1 */
export type ReceiptResult = {
  id: string
  /** The schema that the document was read with */
  schema: 'receipt_v1'
  status: DocumentStatus
  /** What was confirmed; null if nothing was */
  review_state: ReviewState | null
  /** Probability that every field required for approval is right, with at most 4 decimals */
  confidence: number
  fields: ReceiptFields
  /** The lines in their order in the document; their ids stay through every correction */
  line_items: ReceiptLineItem[]
  /** Code of the vendor in the list of vendors; null if none was decided on. It is that of the approval once the document is approved */
  vendor_code: string | null
  /** The oldest document of the workspace that this one repeats: the same file, or the same vendor, number, date and total; else null */
  duplicate_of: string | null
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
  /** Probability that every field required for approval is right, with at most 4 decimals */
  confidence: number
  fields: ContractFields
  /** Always empty: the schema has no line items */
  line_items: never[]
  /** Code of the vendor in the list of vendors; null if none was decided on. It is that of the approval once the document is approved */
  vendor_code: string | null
  /** The oldest document of the workspace that this one repeats: the same file, or the same vendor, number, date and total; else null */
  duplicate_of: string | null
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
export type DocumentEventType = 'document.processing' | 'document.review_required' | 'document.reviewed' | 'document.rejected' | 'document.failed' | 'document.deleted' | 'push.succeeded' | 'push.failed' | 'review.corrected' | 'review.confirmed' | 'document.reprocessed' | 'layout.learned' | 'layout.applied' | 'delivery.attempted' | 'file.downloaded'

/** Who did something */
export type Actor = {
  /** `system`: Numora itself, or its command line */
  type: 'api_key' | 'user' | 'system'
  /** Such as the id of the API key; null for the system */
  id: string | null
  /** Such as the name of the API key; of the system which part of it, such as `numora` or `command line` */
  name: string | null
}

/** One change to a result. With `review.confirmed`, a side is `confirmed` or null. With `layout.applied`, `before` is the value that would have been read without the lessons from the vendor's earlier documents; with `layout.learned`, `after` is the value that was learned */
export type Change = {
  /** Name of a field, or `li_…` and the name of a field joined by a dot */
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
  /** New values by field name, in canonical form; null for what is not on the page. An invalid value is 422 `invalid_value` */
  fields: Partial<Record<LineItemFieldName<S>, string | null>>
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
  /** When a pending attempt will be made; otherwise null */
  next_attempt_at: string | null
}

/** `pending`: not made yet. `skipped`: an executor deliberately did not deliver it */
export type DeliveryStatus = 'pending' | 'succeeded' | 'failed' | 'skipped'

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
export type FieldRole = 'document_type' | 'number' | 'date' | 'currency' | 'vendor' | 'vendor_tax_id' | 'vendor_iban' | 'customer' | 'subtotal' | 'tax' | 'tip' | 'total' | 'quantity' | 'unit_price' | 'line_amount'

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
  /** Replaces the config; the form is that of the destination's provider */
  config?: WebhookDestinationConfig | Dynamics365DestinationConfig | SalesforceDestinationConfig | HubspotDestinationConfig | OdooDestinationConfig
  /** Replaces the credentials; the form is that of the destination's provider */
  credentials?: {
    secret?: string
  } | {
    /** The application (client) id */
    client_id: string
    /** The value of a client secret, not its id */
    client_secret: string
  } | {
    /** The consumer key of the external client app */
    client_id: string
    /** The consumer secret of the external client app */
    client_secret: string
  } | {
    /** A service key, or the access token of a private app */
    access_token: string
  } | {
    /** An API key of the user */
    api_key: string
  }
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
  /** Where the line items go; if left out, they are not in the payload */
  line_items?: {
    /** Name of the list in the payload; dots make nested objects */
    to: string
    /** The properties of each item */
    fields: MappedField[]
  }
  /** When it was last changed */
  updated_at: string
}

/** One property of the payload and its source */
export type MappedField = {
  /** Name in the payload; dots make nested objects */
  to: string
  /** Name of a field of the schema, or `external_id`, `document_id` or `metadata.<key>`; left out for a constant */
  from?: string
  /** How the value changes; a value that it does not fit stays as it is. `number`: a decimal as a JSON number; `boolean`: true or false as a JSON boolean; `uppercase`: in capitals; `lowercase`: in small letters; `date_time`: a date as an instant at midnight UTC */
  transform?: string
  /** The value to use if there is none; null by default */
  default?: string | number | boolean | null
}

/** How a schema's fields become a payload */
export type MappingInput = {
  /** A name for the kind of record created there, for people */
  target?: string
  /** The properties of the payload */
  fields: MappedField[]
  /** Where the line items go; if left out, they are not in the payload */
  line_items?: {
    /** Name of the list in the payload; dots make nested objects */
    to: string
    /** The properties of each item; sources are line item fields */
    fields: MappedField[]
  }
  /** The version that the caller has seen; if it is not the current one, the answer is 409 */
  version?: number
  /** As returned by `GET`; accepted and ignored */
  updated_at?: string
}

/** What to preview */
export type MappingPreviewRequest = {
  /** A document of this schema that has a result */
  document_id: string
}

/** A payload */
export type MappingPreview = {
  /** What would be pushed now */
  payload: Record<string, unknown>
}

/** Which documents go where */
export type Route = {
  id: string
  schema: SchemaId
  /** Where to push to; null for an external route without one */
  destination_id: string | null
  /** Provider of the destination, or of the executor */
  provider: string
  /** `push`: Numora pushes. `external`: an executor of yours delivers and reports */
  mode: 'push' | 'external'
  /** `on_approve`: approval pushes at once. `manual`: only a dispatch does */
  trigger: 'on_approve' | 'manual'
  /** Whether the route is used */
  active: boolean
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
  /** The destination's provider; for an external route any word for its executor */
  provider: string
  /** `push`: Numora pushes. `external`: an executor of yours delivers and reports */
  mode: 'push' | 'external'
  /** `on_approve`: approval pushes at once. `manual`: only a dispatch does */
  trigger: 'on_approve' | 'manual'
  /** Whether the route is used */
  active?: boolean
}

/** Properties that are left out stay unchanged */
export type UpdateRoute = {
  /** `on_approve`: approval pushes at once. `manual`: only a dispatch does */
  trigger?: 'on_approve' | 'manual'
  /** Whether the route is used */
  active?: boolean
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
  /** Other names that are printed on its documents */
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
  /** Other names that are printed on its documents */
  aliases?: string[]
  /** As returned by `GET`; accepted and ignored */
  created_at?: string
  /** As returned by `GET`; accepted and ignored */
  updated_at?: string
}

/** A URL that events are sent to */
export type WebhookEndpoint = {
  id: string
  /** Where events are posted to */
  url: string
  /** The types that are sent to it; null: all */
  events: WebhookType[] | null
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
export type WebhookType = 'document.processing' | 'document.review_required' | 'document.reviewed' | 'document.rejected' | 'document.failed' | 'document.deleted' | 'push.succeeded' | 'push.failed' | 'webhook.test' | 'webhook.disabled' | 'webhook.exhausted'

/** A new webhook endpoint */
export type CreateWebhookEndpoint = {
  /** A public https address of at most 2048 characters; an address that must not be reached is 422 `invalid_url` */
  url: string
  /** The types to send to it; by default all */
  events?: WebhookType[]
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

/** One attempt to send an event */
export type WebhookAttempt = {
  /** When it was made */
  attempted_at: string
  /** How long it took, in milliseconds */
  duration_ms: number
  /** HTTP status of the answer; null if none arrived */
  response_status: number | null
  /** The first 1 KB of the answer; null if none arrived */
  response_excerpt: string | null
  /** Why no answer arrived, for people; otherwise null */
  error: string | null
}

/** The body of a webhook, and an event of `GET /v1/events` */
export type WebhookEvent = DocumentWebhookEvent | TestWebhookEvent | EndpointWebhookEvent

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

/** The kind of the target and the action. `api_key.restored`: a start made the key of `NUMORA_BOOTSTRAP_API_KEY` valid again. `vendor_list.imported`: one event for all vendors of a file, with their numbers. `webhook_endpoint.disabled`: Numora disabled it, because it did not answer */
export type AuditType = 'api_key.created' | 'api_key.rotated' | 'api_key.revoked' | 'api_key.restored' | 'destination.created' | 'destination.updated' | 'destination.deleted' | 'mapping.created' | 'mapping.updated' | 'mapping.deleted' | 'route.created' | 'route.updated' | 'route.deleted' | 'vendor.created' | 'vendor.updated' | 'vendor.deleted' | 'vendor_list.imported' | 'webhook_endpoint.created' | 'webhook_endpoint.updated' | 'webhook_endpoint.deleted' | 'webhook_endpoint.secret_rotated' | 'webhook_endpoint.disabled' | 'workspace.created'

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
  type: 'api_key' | 'destination' | 'mapping' | 'route' | 'vendor' | 'vendor_list' | 'webhook_endpoint' | 'workspace'
  /** Id of the target; for a mapping, its schema and its destination joined by a slash, for a vendor its code, for the list of vendors the workspace */
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

/** It works */
export type Health = {
  /** Always `ok`: what is not is another status code */
  status: 'ok'
  /** Of Numora, not of the API */
  version: string
}

/** What went wrong, for programs */
export type ErrorCode = 'invalid_payload' | 'unauthorized' | 'forbidden' | 'not_found' | 'method_not_allowed' | 'conflict' | 'result_not_ready' | 'result_unavailable' | 'duplicate_external_id' | 'limit_reached' | 'file_too_large' | 'payload_too_large' | 'unsupported_file_type' | 'unsupported_media_type' | 'range_not_satisfiable' | 'invalid_schema' | 'invalid_file_url' | 'invalid_url' | 'invalid_review_state' | 'invalid_value' | 'invalid_mapping' | 'idempotency_key_reused' | 'rate_limited' | 'internal_error' | 'unavailable'

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
  /** Only documents of this schema, whatever they were submitted as; repeat it for several. `auto`: only those whose schema is not decided */
  schema?: SubmittableSchema[] | SubmittableSchema
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

export interface Documents {
  /** Upload a file. Submits one file as a form. Its size and type are checked while it is streamed: 413 `file_too_large`, 415 `unsupported_file_type`. The answer is sent before the file is read: wait for the document, or for a webhook. A known `external_id` answers 200 with the existing document; other bytes than those of its first upload are 409 `duplicate_external_id`; a document that `failed` is processed again with the new file (202). The same form is also taken by `POST /v1/documents`. Scope: `documents:write`. */
  upload(body: UploadDocument, options?: RequestOptions): Call<DocumentReceipt>

  /** Submit a document by its URL. One file makes one document. `file_url` is fetched in the background: an address that is recognizably not allowed is 422 `invalid_file_url` at once, later problems make the document `failed`. A known `external_id` answers 200 with the existing document, whatever the URL; a document that `failed` is processed again with the new file (202). Also accepts the form of `POST /v1/documents/upload` (`multipart/form-data` with a part `file`), which is an operation of its own here so that generated clients can call both. Scope: `documents:write`. */
  create(body: CreateDocument, options?: RequestOptions): Call<DocumentReceipt>

  /** List documents, newest first. All given filters must match. Documents submitted meanwhile do not shift the pages. Scope: `documents:read`. */
  list(query?: DocumentsListQuery, options?: RequestOptions): List<Document>

  /** Get a document. Its status, why a person should check it, and what can be done with it. A deletion ends a wait with 404. Scope: `documents:read`. */
  get(id: string, query?: DocumentsGetQuery, options?: RequestOptions): Call<Document>

  /** Erase a document. Erases file, result and page images, and `external_id` and `metadata` in its events; a tombstone (id, times, actor) stays for audit. Its `external_id` can be used again. 409 `conflict` while the document is `push_pending`. Scope: `documents:write`. */
  delete(id: string, options?: RequestOptions): Call<void>

  /** Get the result. Every field of the schema with its value, confidence and position, including corrections. While the document is `processing` 409 `result_not_ready` with `retry-after`; if it `failed` 409 `result_unavailable`. Scope: `documents:read`. */
  result(id: string, options?: RequestOptions): Call<DocumentResult>

  /** Download the original file. The submitted bytes, or a range of them. Each download is recorded in the history of the document. 409 `conflict` while the file has not been fetched from its URL. Scope: `documents:read`. */
  file(id: string, options?: RequestOptions): Call<Response>

  /** Get a page as PNG. Its width is `width`, in pixels; a very long page is narrower. Rendered when requested; the boxes of values are fractions of this image. 404 where the document has no such page, 409 `conflict` while the file has not been fetched, 503 `unavailable` if rendering takes too long. Scope: `documents:read`. */
  page(id: string, number: number, query?: DocumentsPageQuery, options?: RequestOptions): Call<Response>

  /** List the history of a document, oldest first. Who did what and when, with the values before and after each correction. Scope: `documents:read`. */
  events(id: string, query?: DocumentsEventsQuery, options?: RequestOptions): List<DocumentEvent>

  /** Correct and confirm values. Changes the given values and leaves others unchanged. A corrected value is confirmed, with `origin` `corrected` and confidence 1. A request that changes nothing is 200. A change of an approved document sends it back to `review_required`, and the next push updates the record. 409 `conflict` in a state where `correct` is not among the `allowed_actions`, or for another `expected_updated_at`. Scope: `review:write`. */
  correct(id: string, body?: ReviewPatch, options?: RequestOptions): Call<DocumentResult>

  /** Approve a document. If active push routes with the trigger `on_approve` match, the document is `push_pending` at once, otherwise `reviewed`. A field that is required for approval and has no value is reported by 422 `invalid_review_state`. Approving an approved document with the same content is 200 and changes nothing; with another `review_state` it is 409 `conflict`, as in any other state. Scope: `review:write`. */
  approve(id: string, body?: Approve, options?: RequestOptions): Call<Document>

  /** Reject a document. The document is `failed` with the failure code `rejected` and is never delivered. Rejecting a rejected document is 200 and changes nothing, not even the reason. 409 `conflict` unless the document is `review_required`. Scope: `review:write`. */
  reject(id: string, body?: Reject, options?: RequestOptions): Call<Document>

  /** Repeat failed pushes. Repeats the failed pushes of Numora; the document is `push_pending` again. 409 `conflict` unless it is `push_failed`, and if nothing can be repeated. What an executor failed to deliver stays in the outbox. Scope: `delivery:write`. */
  retryPush(id: string, body?: RetryPush, options?: RequestOptions): Call<Document>

  /** Cancel a push. Deliveries that wait for their next attempt or for an executor end as `failed` with the code `cancelled`. A running attempt ends first and counts if it succeeds: until then the document stays `push_pending`. 409 `conflict` unless the document is `push_pending`, and for a repeat. Scope: `delivery:write`. */
  cancelPush(id: string, body?: CancelPush, options?: RequestOptions): Call<Document>

  /** Read the stored file again. Creates a new result with new ids of line items and nothing confirmed; earlier corrections stay in the events. 409 `conflict` while the document is `processing`, `push_pending` or `push_succeeded`. Scope: `documents:write`. */
  reprocess(id: string, body?: Reprocess, options?: RequestOptions): Call<Document>
}

export interface Deliveries {
  /** Queue a delivery. Delivers a document that is `reviewed` or `push_failed` by every active route that matches, whatever its trigger, or only to the given destination or provider. Push routes are pushed; for an external route the document is claimed for its executor, which then reports. Targets that already have the document are skipped. 409 `conflict` in any other state, and if nothing matches. Scope: `delivery:write`. */
  dispatch(id: string, body?: Dispatch, options?: RequestOptions): Call<Document>

  /** List delivery attempts, newest first. Numora's pushes and the reports of external executors, including pending attempts. Scope: `delivery:read`. */
  list(id: string, query?: DeliveriesListQuery, options?: RequestOptions): List<DeliveryAttempt>

  /** Report what an external executor did. Allowed while a claim of the executor's provider is open, and without one while the document is `reviewed` or `push_failed`; otherwise, and for what Numora itself pushes, 409 `conflict`. The first report of an `execution_id` is 201; the same one again is 200 in any state and changes nothing; with other data it is 409 `conflict`. `succeeded` and `skipped` end in `push_succeeded`, `failed` in `push_failed`. Scope: `delivery:write`. */
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

  /** Send a signed test request. Sends `{ "operation": "test" }` in the form of a push, also to a disabled destination, and waits for its answer. A destination that refuses or does not answer is 200 with `ok: false`. Scope: `destinations:write`. */
  test(id: string, options?: RequestOptions): Call<DestinationTest>
}

export interface Mappings {
  /** Get a mapping. 404 if none was set: then the payload is the result with `external_id` and `metadata`. Scope: `delivery:read`. */
  get(schema: SchemaId, destinationId: string, options?: RequestOptions): Call<Mapping>

  /** Set a mapping. Replaces the whole mapping. Unknown fields and transforms and names that clash are listed by 422 `invalid_mapping`; a `version` that is not the current one is 409 `conflict`. Setting the same mapping again changes nothing, not even its version. Scope: `destinations:write`. */
  put(schema: SchemaId, destinationId: string, body: MappingInput, options?: RequestOptions): Call<Mapping>

  /** See the payload without sending it. Computes the payload that a push of the document would have now. 404 if the document has another schema, 409 `result_not_ready` or `result_unavailable` if it has no result. Scope: `documents:read`. */
  preview(schema: SchemaId, destinationId: string, body: MappingPreviewRequest, options?: RequestOptions): Call<MappingPreview>
}

export interface Routes {
  /** List delivery routes, newest first. An approved document is pushed once by each matching active push route with the trigger `on_approve`. Scope: `delivery:read`. */
  list(query?: RoutesListQuery, options?: RequestOptions): List<Route>

  /** Create a delivery route. Applies to documents that are approved or dispatched from now on. An unknown destination is 404. Scope: `destinations:write`. */
  create(body: CreateRoute, options?: RequestOptions): Call<Route>

  /** Change a delivery route. Properties that are left out stay unchanged. Deliveries that have started continue. Scope: `destinations:write`. */
  update(id: string, body?: UpdateRoute, options?: RequestOptions): Call<Route>

  /** Delete a delivery route. Deliveries that have started continue. Scope: `destinations:write`. */
  delete(id: string, options?: RequestOptions): Call<void>
}

export interface Vendors {
  /** List vendors by their codes. The vendors that documents are matched with. Several filters must all hold. Scope: `delivery:read`. */
  list(query?: VendorsListQuery, options?: RequestOptions): List<Vendor>

  /** Get all vendors as CSV. In the form that an import takes, by their codes. Scope: `delivery:read`. */
  export(options?: RequestOptions): Call<Response>

  /** Import vendors from CSV. Creates or replaces the vendors of the file, at most 50,000; all others stay. A column that is missing empties its values. It is one event of the audit trail, with the numbers. Scope: `destinations:write`. */
  import(body: string, options?: RequestOptions): Call<VendorImport>

  /** Get a vendor. With its tax ids, accounts and aliases. A code with other characters than letters, digits and  is encoded in the path. Scope: `delivery:read`. */
  get(code: string, options?: RequestOptions): Call<Vendor>

  /** Set a vendor. Creates the vendor or replaces it as a whole. A tax id or IBAN that is none is 422 `invalid_value`. Several vendors may share one: where nothing else on a document tells them apart, its vendor stays undecided. Documents in review are matched again. Scope: `destinations:write`. */
  put(code: string, body: VendorInput, options?: RequestOptions): Call<Vendor>

  /** Delete a vendor. Documents in review are matched again; approved ones keep its code. Where the list is empty, no document has the reason `vendor_unknown`. Scope: `destinations:write`. */
  delete(code: string, options?: RequestOptions): Call<void>
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

  /** Queue a webhook.test event to this endpoint. Sent whatever types the endpoint subscribes to; the outcome is in its deliveries. 409 `conflict` while the endpoint is disabled. Scope: `webhooks:write`. */
  test(id: string, options?: RequestOptions): Call<WebhookDelivery>

  /** List deliveries, newest first. Each event that was sent to the endpoint, with every attempt. Scope: `webhooks:write`. */
  deliveries(id: string, query?: WebhookEndpointsDeliveriesQuery, options?: RequestOptions): List<WebhookDelivery>

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

export interface Audit {
  /** List who changed what, newest first. Changes of API keys, destinations, mappings, routes, vendors and webhook endpoints, and the creation of the workspace, each with its actor, including changes by the command line and by Numora itself. Requests that changed nothing are not listed. Changes of a document are in its own events. Audit events are kept as long as the workspace. Scope: `admin`. */
  list(query?: AuditListQuery, options?: RequestOptions): List<AuditEvent>
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
  deliveries: Deliveries
  schemas: Schemas
  destinations: Destinations
  mappings: Mappings
  routes: Routes
  vendors: Vendors
  webhookEndpoints: WebhookEndpoints
  events: Events
  fileLinks: FileLinks
  apiKeys: ApiKeys
  audit: Audit
  service: Service
}
