// Made from the contract by `pnpm --filter @numora/client generate`.

import type { List } from '../list.ts'
import type { RequestOptions } from '../options.ts'
import type { UploadFile } from '../upload.ts'

export type UploadDocument = {
  file: UploadFile
  schema: string
  external_id?: string
  /** A JSON object as text */
  metadata?: Metadata
}

export type Metadata = Record<string, string>

/** The answer to a submission */
export type DocumentReceipt = {
  id: string
  status: DocumentStatus
  schema: SchemaId
  status_url: string
  result_url: string
}

/** Closed list: clients may switch over it exhaustively */
export type DocumentStatus = 'processing' | 'review_required' | 'reviewed' | 'push_pending' | 'push_succeeded' | 'push_failed' | 'failed'

export type SchemaId = 'invoice_v2' | 'receipt_v1'

export type CreateDocument = {
  schema: string
  /** https, at most 2048 characters */
  file_url: string
  external_id?: string
  metadata?: Metadata
}

/** One submitted file */
export type Document = {
  id: string
  schema: SchemaId
  status: DocumentStatus
  external_id: string | null
  metadata: Metadata
  review_state: ReviewState | null
  duplicate_of: string | null
  review_reasons: ReviewReason[]
  allowed_actions: AllowedAction[]
  failure: Failure | null
  file: DocumentFile
  status_url: string
  result_url: string
  created_at: string
  /** Changes with every change that a client can see; the version of the document */
  updated_at: string
}

/** What a person has confirmed */
export type ReviewState = {
  version: 1
  confirmed_general_field_names: string[]
  confirmed_line_item_ids: string[]
}

/** Why a person should look */
export type ReviewReason = {
  /** The list may grow: accept codes that you do not know */
  code: 'low_confidence' | 'missing_required' | 'amounts_do_not_add_up' | 'possible_duplicate' | 'page_and_xml_differ' | 'not_this_document_type' | 'several_documents' | 'hidden_text' | 'partly_read'
  field?: string
  line_item_id?: string
}

/** What can be done with the document now */
export type AllowedAction = 'approve' | 'reject' | 'correct' | 'retry_push' | 'dispatch' | 'reprocess' | 'delete'

export type Failure = {
  code: FailureCode
  message: string
  retryable: boolean
}

export type FailureCode = 'file_unreachable' | 'invalid_file_url' | 'file_too_large' | 'unsupported_file_type' | 'password_protected' | 'too_many_pages' | 'file_unreadable' | 'no_text_found' | 'extraction_failed' | 'timed_out' | 'rejected'

export type DocumentFile = {
  name: string | null
  content_type: string | null
  size_bytes: number | null
  sha256: string | null
  page_count: number | null
}

/** What was read from a document, as corrected so far */
export type DocumentResult = InvoiceResult | ReceiptResult

export type InvoiceResult = {
  id: string
  schema: 'invoice_v2'
  status: DocumentStatus
  review_state: ReviewState | null
  /** Probability that every field required for approval is right, with at most 4 decimals */
  confidence: number
  fields: InvoiceFields
  line_items: InvoiceLineItem[]
  duplicate_of: string | null
}

export type InvoiceFields = {
  document_type: FieldValue
  invoice_number: FieldValue
  invoice_date: FieldValue
  due_date: FieldValue
  purchase_order_number: FieldValue
  currency: FieldValue
  subtotal_amount: FieldValue
  tax_amount: FieldValue
  total_amount: FieldValue
  amount_due: FieldValue
  vendor_name: FieldValue
  vendor_address: FieldValue
  vendor_tax_id: FieldValue
  vendor_iban: FieldValue
  vendor_bic: FieldValue
  vendor_email: FieldValue
  vendor_phone: FieldValue
  vendor_website: FieldValue
  customer_name: FieldValue
  customer_address: FieldValue
  customer_tax_id: FieldValue
  customer_number: FieldValue
  payment_terms: FieldValue
  payment_reference: FieldValue
  delivery_date: FieldValue
}

export type FieldValue = {
  value: string | null
  /** Probability that the value is right, with at most 4 decimals; 0 where there is none */
  confidence: number
  source: Source | null
  origin: Origin
  alternatives?: Alternative[]
}

/** Where on the page a value was read */
export type Source = {
  page: number
  /** [x0, y0, x1, y1] as fractions of the page with at most 4 decimals, origin top left */
  box: [number, number, number, number]
}

/** Read from the page, set by a reviewer, or from structured data in the file */
export type Origin = 'extracted' | 'corrected' | 'einvoice'

export type Alternative = {
  value: string
  confidence: number
  source: Source | null
}

export type InvoiceLineItem = {
  id: string
  fields: {
    description: FieldValue
    product_code: FieldValue
    quantity: FieldValue
    unit: FieldValue
    unit_price: FieldValue
    tax_rate: FieldValue
    amount: FieldValue
  }
}

export type ReceiptResult = {
  id: string
  schema: 'receipt_v1'
  status: DocumentStatus
  review_state: ReviewState | null
  /** Probability that every field required for approval is right, with at most 4 decimals */
  confidence: number
  fields: ReceiptFields
  line_items: ReceiptLineItem[]
  duplicate_of: string | null
}

export type ReceiptFields = {
  merchant_name: FieldValue
  merchant_address: FieldValue
  merchant_tax_id: FieldValue
  merchant_phone: FieldValue
  receipt_number: FieldValue
  transaction_date: FieldValue
  transaction_time: FieldValue
  currency: FieldValue
  subtotal_amount: FieldValue
  tax_amount: FieldValue
  tip_amount: FieldValue
  total_amount: FieldValue
  payment_method: FieldValue
}

export type ReceiptLineItem = {
  id: string
  fields: {
    description: FieldValue
    quantity: FieldValue
    unit_price: FieldValue
    amount: FieldValue
  }
}

export type DocumentEvent = {
  id: string
  type: DocumentEventType
  created_at: string
  actor: Actor
  request_id: string | null
  changes: Change[]
}

export type DocumentEventType = 'document.processing' | 'document.review_required' | 'document.reviewed' | 'document.rejected' | 'document.failed' | 'document.deleted' | 'push.succeeded' | 'push.failed' | 'review.corrected' | 'review.confirmed' | 'document.reprocessed' | 'layout.learned' | 'layout.applied' | 'delivery.attempted' | 'file.downloaded'

export type Actor = {
  type: 'api_key' | 'user' | 'system'
  id: string | null
  name: string | null
}

/** field is a field name, or li_… and a field name joined by a dot. With `layout.applied`, before is what would have been read without what the vendor's earlier documents taught; with `layout.learned`, after is the value that was learnt from */
export type Change = {
  field: string
  before: string | null
  after: string | null
}

export type ReviewPatch = {
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
  fields?: Record<string, string | null>
  line_items?: LineItemPatch[]
  confirmed_general_field_names?: string[]
  confirmed_line_item_ids?: string[]
}

/** Without id: a new line item */
export type LineItemPatch = {
  id: string
  delete: true
} | {
  id?: string
  fields: Record<string, string | null>
}

export type Approve = {
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
  review_state?: ReviewStateInput
}

export type ReviewStateInput = {
  version: 1
  confirmed_general_field_names: string[]
  confirmed_line_item_ids: string[]
}

export type Reject = {
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
  reason?: string
}

export type RetryPush = {
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
  destination_id?: string
}

export type Reprocess = {
  /** The updated_at that the caller has seen; if it is not the current one, nothing changes and the answer is 409 */
  expected_updated_at?: string
  schema?: string
}

export type Dispatch = {
  destination_id?: string
  provider?: string
}

export type DeliveryAttempt = {
  id: string
  destination_id: string | null
  provider: string
  status: DeliveryStatus
  execution_id: string
  external_record_id: string | null
  external_url: string | null
  error_code: string | null
  error_message: string | null
  attempt: number
  attempted_at: string | null
  next_attempt_at: string | null
}

export type DeliveryStatus = 'pending' | 'succeeded' | 'failed' | 'skipped'

/** What an external executor did */
export type DeliveryReport = {
  provider: string
  status: 'succeeded' | 'failed' | 'skipped'
  execution_id: string
  attempted_at: string
  external_record_id?: string
  external_url?: string
  error_code?: string
  error_message?: string
}

export type OutboxItem = {
  document_id: string
  schema: SchemaId
  status: DocumentStatus
  external_id: string | null
  metadata: Metadata
  result_url: string
  dispatch_url: string
}

export type SchemaList = {
  data: SchemaSummary[]
}

export type SchemaSummary = {
  id: SchemaId
  label: string
  status: 'active' | 'deprecated'
}

export type Schema = {
  id: SchemaId
  label: string
  status: 'active' | 'deprecated'
  fields: FieldDefinition[]
  line_item_fields: FieldDefinition[]
  /** JSON Schema 2020-12 of the result */
  json_schema: Record<string, unknown>
}

/** One field of a schema. Every value is a string or null. */
export type FieldDefinition = {
  name: string
  /** date: YYYY-MM-DD. time: HH:MM or HH:MM:SS. decimal: dot, no grouping, scale as printed. currency: ISO 4217. boolean: "true" or "false". */
  type: FieldType
  label: string
  description: string
  required_for_approval: boolean
  values?: string[]
}

export type FieldType = 'text' | 'date' | 'time' | 'decimal' | 'currency' | 'enum' | 'boolean'

/** A downstream system */
export type Destination = {
  id: string
  provider: 'webhook'
  display_name: string
  status: 'active' | 'disabled'
  has_credentials: boolean
  config: WebhookDestinationConfig
  created_at: string
  updated_at: string
}

export type WebhookDestinationConfig = {
  url: string
}

export type CreateDestination = {
  provider: 'webhook'
  display_name: string
  config: WebhookDestinationConfig
  credentials?: {
    secret?: string
  }
}

export type CreatedDestination = {
  id: string
  provider: 'webhook'
  display_name: string
  status: 'active' | 'disabled'
  has_credentials: boolean
  config: WebhookDestinationConfig
  created_at: string
  updated_at: string
  /** Shown here only */
  secret?: string
}

export type UpdateDestination = {
  display_name?: string
  status?: 'active' | 'disabled'
  config?: WebhookDestinationConfig
  credentials?: {
    secret?: string
  }
}

export type DestinationTest = {
  ok: boolean
  response_status: number | null
  duration_ms: number
  message: string
}

export type Mapping = {
  /** Grows with each change */
  version: number
  target: string
  fields: MappedField[]
  line_items?: {
    to: string
    fields: MappedField[]
  }
  updated_at: string
}

export type MappedField = {
  /** Name in the payload; dots make nested objects */
  to: string
  /** Field of the schema, or external_id, document_id, metadata.<key> */
  from?: string
  /** number, boolean, uppercase, lowercase, date_time */
  transform?: string
  /** Where there is no value */
  default?: string | number | boolean | null
}

export type MappingInput = {
  target?: string
  fields: MappedField[]
  line_items?: {
    to: string
    fields: MappedField[]
  }
}

export type MappingPreviewRequest = {
  document_id: string
}

export type MappingPreview = {
  payload: Record<string, unknown>
}

/** Which documents go where */
export type Route = {
  id: string
  schema: SchemaId
  destination_id: string | null
  provider: string
  mode: 'push' | 'external'
  trigger: 'on_approve' | 'manual'
  active: boolean
  created_at: string
  updated_at: string
}

export type CreateRoute = {
  schema: string
  /** Needed for mode push */
  destination_id?: string
  provider: string
  mode: 'push' | 'external'
  trigger: 'on_approve' | 'manual'
  active?: boolean
}

export type UpdateRoute = {
  trigger?: 'on_approve' | 'manual'
  active?: boolean
}

export type WebhookEndpoint = {
  id: string
  url: string
  /** null: all */
  events: WebhookType[] | null
  description: string | null
  status: 'active' | 'disabled'
  created_at: string
  updated_at: string
}

export type WebhookType = 'document.processing' | 'document.review_required' | 'document.reviewed' | 'document.rejected' | 'document.failed' | 'document.deleted' | 'push.succeeded' | 'push.failed' | 'webhook.test' | 'webhook.disabled'

export type CreateWebhookEndpoint = {
  url: string
  events?: WebhookType[]
  description?: string
}

export type WebhookEndpointWithSecret = {
  id: string
  url: string
  /** null: all */
  events: WebhookType[] | null
  description: string | null
  status: 'active' | 'disabled'
  created_at: string
  updated_at: string
  /** Shown at creation and rotation only */
  secret: string
}

export type UpdateWebhookEndpoint = {
  url?: string
  events?: WebhookType[] | null
  description?: string | null
  status?: 'active' | 'disabled'
}

export type WebhookDelivery = {
  id: string
  event_id: string
  event_type: WebhookType
  status: 'pending' | 'succeeded' | 'failed'
  attempts: WebhookAttempt[]
  next_attempt_at: string | null
  created_at: string
}

export type WebhookAttempt = {
  attempted_at: string
  duration_ms: number
  response_status: number | null
  /** The first 1 KB of the answer */
  response_excerpt: string | null
  error: string | null
}

export type WebhookEvent = DocumentWebhookEvent | EndpointWebhookEvent

export type DocumentWebhookEvent = {
  id: string
  type: 'document.processing' | 'document.review_required' | 'document.reviewed' | 'document.rejected' | 'document.failed' | 'document.deleted' | 'push.succeeded' | 'push.failed'
  created_at: string
  data: DocumentEventData
}

/** No extracted values: fetch them */
export type DocumentEventData = {
  document_id: string
  schema: SchemaId
  status: DocumentStatus
  external_id: string | null
  metadata: Metadata
}

export type EndpointWebhookEvent = {
  id: string
  type: 'webhook.test' | 'webhook.disabled'
  created_at: string
  data: WebhookEndpointEventData
}

export type WebhookEndpointEventData = {
  webhook_endpoint_id: string
  url: string
  reason?: string
}

export type ApiKey = {
  id: string
  name: string
  scopes: Scope[]
  /** The start and the end of the secret */
  hint: string
  created_at: string
  expires_at: string | null
  last_used_at: string | null
}

/** What an API key may do; `admin` includes all */
export type Scope = 'documents:read' | 'documents:write' | 'review:write' | 'delivery:read' | 'delivery:write' | 'destinations:write' | 'webhooks:write' | 'admin'

export type CreateApiKey = {
  name: string
  scopes: Scope[]
  expires_at?: string
}

export type ApiKeyWithSecret = {
  id: string
  name: string
  scopes: Scope[]
  /** The start and the end of the secret */
  hint: string
  created_at: string
  expires_at: string | null
  last_used_at: string | null
  /** Shown here only */
  secret: string
}

export type RotateApiKey = {
  /** How long the old secret stays valid */
  grace_seconds?: number
}

export type Health = {
  status: 'ok'
}

export type ErrorCode = 'invalid_payload' | 'unauthorized' | 'forbidden' | 'not_found' | 'method_not_allowed' | 'conflict' | 'result_not_ready' | 'result_unavailable' | 'duplicate_external_id' | 'file_too_large' | 'payload_too_large' | 'unsupported_file_type' | 'unsupported_media_type' | 'range_not_satisfiable' | 'invalid_schema' | 'invalid_file_url' | 'invalid_url' | 'invalid_review_state' | 'invalid_value' | 'invalid_mapping' | 'idempotency_key_reused' | 'rate_limited' | 'internal_error' | 'unavailable'

export type ErrorDetail = {
  /** Where in the request, such as metadata.vendor_code */
  path: string
  message: string
}

export type DocumentsListQuery = {
  limit?: number
  /** next_cursor of the page before */
  cursor?: string
  status?: DocumentStatus[] | DocumentStatus
  schema?: SchemaId[] | SchemaId
  external_id?: string
  created_after?: string
  created_before?: string
  updated_after?: string
  duplicate?: 'true' | 'false'
  /** metadata[key]=value */
  metadata?: Record<string, string>
}

export type DocumentsGetQuery = {
  /** Holds the answer until the document leaves `processing` (or `push_pending`) */
  wait_seconds?: number
}

export type DocumentsPageQuery = {
  width?: number
}

export type DocumentsEventsQuery = {
  limit?: number
  /** next_cursor of the page before */
  cursor?: string
}

export type DeliveriesListQuery = {
  limit?: number
  /** next_cursor of the page before */
  cursor?: string
}

export type DeliveriesOutboxQuery = {
  limit?: number
  /** next_cursor of the page before */
  cursor?: string
  provider?: string
}

export type DestinationsListQuery = {
  limit?: number
  /** next_cursor of the page before */
  cursor?: string
}

export type RoutesListQuery = {
  limit?: number
  /** next_cursor of the page before */
  cursor?: string
}

export type WebhookEndpointsListQuery = {
  limit?: number
  /** next_cursor of the page before */
  cursor?: string
}

export type WebhookEndpointsDeliveriesQuery = {
  limit?: number
  /** next_cursor of the page before */
  cursor?: string
  status?: 'pending' | 'succeeded' | 'failed'
}

export type EventsListQuery = {
  limit?: number
  /** next_cursor of the page before */
  cursor?: string
  type?: WebhookType[] | WebhookType
}

export type ApiKeysListQuery = {
  limit?: number
  /** next_cursor of the page before */
  cursor?: string
}

export interface Documents {
  /** Submit a file. Streams the file in; size and type are judged at once. Scope: `documents:write`. */
  upload(body: UploadDocument, options?: RequestOptions): Promise<DocumentReceipt>

  /** Submit a document. One file makes one document: as JSON with `file_url`, which the worker fetches, or as multipart/form-data with a part `file`. An `external_id` that is known answers 200 with the document as it stands. Scope: `documents:write`. */
  create(body: CreateDocument, options?: RequestOptions): Promise<DocumentReceipt>

  /** List documents, newest first. Scope: `documents:read`. */
  list(query?: DocumentsListQuery, options?: RequestOptions): List<Document>

  /** Get a document. Scope: `documents:read`. */
  get(id: string, query?: DocumentsGetQuery, options?: RequestOptions): Promise<Document>

  /** Erase a document. Erases file, result and page images; a tombstone stays for audit. Scope: `documents:write`. */
  delete(id: string, options?: RequestOptions): Promise<void>

  /** Get what was read. Scope: `documents:read`. */
  result(id: string, options?: RequestOptions): Promise<DocumentResult>

  /** Download the original file. Scope: `documents:read`. */
  file(id: string, options?: RequestOptions): Promise<Response>

  /** Get a page as PNG. Scope: `documents:read`. */
  page(id: string, number: number, query?: DocumentsPageQuery, options?: RequestOptions): Promise<Response>

  /** List what happened to a document, oldest first. Scope: `documents:read`. */
  events(id: string, query?: DocumentsEventsQuery, options?: RequestOptions): List<DocumentEvent>

  /** Correct and confirm values. Scope: `review:write`. */
  correct(id: string, body?: ReviewPatch, options?: RequestOptions): Promise<DocumentResult>

  /** Approve a document. Scope: `review:write`. */
  approve(id: string, body?: Approve, options?: RequestOptions): Promise<Document>

  /** Reject a document. Scope: `review:write`. */
  reject(id: string, body?: Reject, options?: RequestOptions): Promise<Document>

  /** Push again what failed. Scope: `delivery:write`. */
  retryPush(id: string, body?: RetryPush, options?: RequestOptions): Promise<Document>

  /** Read the stored file again. Scope: `documents:write`. */
  reprocess(id: string, body?: Reprocess, options?: RequestOptions): Promise<Document>
}

export interface Deliveries {
  /** Queue a delivery. Scope: `delivery:write`. */
  dispatch(id: string, body?: Dispatch, options?: RequestOptions): Promise<Document>

  /** List delivery attempts, newest first. Scope: `delivery:read`. */
  list(id: string, query?: DeliveriesListQuery, options?: RequestOptions): List<DeliveryAttempt>

  /** Report what an external executor did. Scope: `delivery:write`. */
  report(id: string, body: DeliveryReport, options?: RequestOptions): Promise<DeliveryAttempt>

  /** List reviewed documents that wait for delivery. Scope: `delivery:read`. */
  outbox(query?: DeliveriesOutboxQuery, options?: RequestOptions): List<OutboxItem>
}

export interface Schemas {
  /** List schemas. Scope: `documents:read`. */
  list(options?: RequestOptions): Promise<SchemaList>

  /** Get a schema. Scope: `documents:read`. */
  get(id: string, options?: RequestOptions): Promise<Schema>
}

export interface Destinations {
  /** List destinations, newest first. Scope: `delivery:read`. */
  list(query?: DestinationsListQuery, options?: RequestOptions): List<Destination>

  /** Create a destination. Scope: `destinations:write`. */
  create(body: CreateDestination, options?: RequestOptions): Promise<CreatedDestination>

  /** Get a destination. Scope: `delivery:read`. */
  get(id: string, options?: RequestOptions): Promise<Destination>

  /** Change a destination. Scope: `destinations:write`. */
  update(id: string, body?: UpdateDestination, options?: RequestOptions): Promise<Destination>

  /** Delete a destination. Scope: `destinations:write`. */
  delete(id: string, options?: RequestOptions): Promise<void>

  /** Send a signed test request. Scope: `destinations:write`. */
  test(id: string, options?: RequestOptions): Promise<DestinationTest>
}

export interface Mappings {
  /** Get a mapping. Scope: `delivery:read`. */
  get(schema: string, destinationId: string, options?: RequestOptions): Promise<Mapping>

  /** Set a mapping. Scope: `destinations:write`. */
  put(schema: string, destinationId: string, body: MappingInput, options?: RequestOptions): Promise<Mapping>

  /** See the payload without sending it. Scope: `delivery:read`. */
  preview(schema: string, destinationId: string, body: MappingPreviewRequest, options?: RequestOptions): Promise<MappingPreview>
}

export interface Routes {
  /** List delivery routes, newest first. Scope: `delivery:read`. */
  list(query?: RoutesListQuery, options?: RequestOptions): List<Route>

  /** Create a delivery route. Scope: `destinations:write`. */
  create(body: CreateRoute, options?: RequestOptions): Promise<Route>

  /** Change a delivery route. Scope: `destinations:write`. */
  update(id: string, body?: UpdateRoute, options?: RequestOptions): Promise<Route>

  /** Delete a delivery route. Scope: `destinations:write`. */
  delete(id: string, options?: RequestOptions): Promise<void>
}

export interface WebhookEndpoints {
  /** List webhook endpoints, newest first. Scope: `webhooks:write`. */
  list(query?: WebhookEndpointsListQuery, options?: RequestOptions): List<WebhookEndpoint>

  /** Create a webhook endpoint. Scope: `webhooks:write`. */
  create(body: CreateWebhookEndpoint, options?: RequestOptions): Promise<WebhookEndpointWithSecret>

  /** Get a webhook endpoint. Scope: `webhooks:write`. */
  get(id: string, options?: RequestOptions): Promise<WebhookEndpoint>

  /** Change a webhook endpoint. Scope: `webhooks:write`. */
  update(id: string, body?: UpdateWebhookEndpoint, options?: RequestOptions): Promise<WebhookEndpoint>

  /** Delete a webhook endpoint. Scope: `webhooks:write`. */
  delete(id: string, options?: RequestOptions): Promise<void>

  /** Make a new secret. Both secrets sign for 24 h. Scope: `webhooks:write`. */
  rotateSecret(id: string, options?: RequestOptions): Promise<WebhookEndpointWithSecret>

  /** Queue a webhook.test event to this endpoint. Scope: `webhooks:write`. */
  test(id: string, options?: RequestOptions): Promise<WebhookDelivery>

  /** List deliveries, newest first. Scope: `webhooks:write`. */
  deliveries(id: string, query?: WebhookEndpointsDeliveriesQuery, options?: RequestOptions): List<WebhookDelivery>

  /** Send a delivery again. Scope: `webhooks:write`. */
  redeliver(id: string, deliveryId: string, options?: RequestOptions): Promise<WebhookDelivery>
}

export interface Events {
  /** List the events of the workspace, oldest first. Kept for 30 days. To poll, keep the last `next_cursor` that was not null and ask with it again: nothing is ever added before it. What the last page held comes again then, so tell events apart by their ids. Scope: `webhooks:write`. */
  list(query?: EventsListQuery, options?: RequestOptions): List<WebhookEvent>
}

export interface ApiKeys {
  /** List API keys, newest first. Scope: `admin`. */
  list(query?: ApiKeysListQuery, options?: RequestOptions): List<ApiKey>

  /** Create an API key. Scope: `admin`. */
  create(body: CreateApiKey, options?: RequestOptions): Promise<ApiKeyWithSecret>

  /** Give an API key a new secret. Scope: `admin`. */
  rotate(id: string, body?: RotateApiKey, options?: RequestOptions): Promise<ApiKeyWithSecret>

  /** Revoke an API key at once. Scope: `admin`. */
  revoke(id: string, options?: RequestOptions): Promise<void>
}

export interface Service {
  /** The process lives. */
  health(options?: RequestOptions): Promise<Health>

  /** Database and storage answer. */
  ready(options?: RequestOptions): Promise<Health>

  /** Prometheus metrics. Only on loopback, or with NUMORA_METRICS_TOKEN as bearer token. */
  metrics(options?: RequestOptions): Promise<Response>
}

export interface Resources {
  documents: Documents
  deliveries: Deliveries
  schemas: Schemas
  destinations: Destinations
  mappings: Mappings
  routes: Routes
  webhookEndpoints: WebhookEndpoints
  events: Events
  apiKeys: ApiKeys
  service: Service
}
