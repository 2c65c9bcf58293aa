import type { z } from 'zod'
import { ApiKey, ApiKeyWithSecret } from '../api-keys.ts'
import { AuditEvent } from '../audit.ts'
import {
  DeliveryAttempt,
  DeliveryReport,
  DeliveryRequested,
  DispatchBody,
  OutboxItem,
} from '../deliveries.ts'
import { CreateDestination, CreatedDestination, Destination } from '../destinations.ts'
import { ApproveBody, CancelPushBody, RejectBody, ReprocessBody, RetryPushBody } from '../document-actions.ts'
import { DocumentReceipt, DocumentResource } from '../document-resources.ts'
import { DocumentEvent, WebhookEvent } from '../events.ts'
import { Mapping } from '../mappings.ts'
import { configOf, credentialsOf, providerNames } from '../providers/providers.ts'
import { documentResults, type FieldValue } from '../results.ts'
import { CreatedRoute, CreateRoute, Route } from '../routes.ts'
import { Run, RunLogEntry } from '../runs.ts'
import { SchemaResource } from '../schema-routes.ts'
import type { SchemaDefinition } from '../schemas/define-schema.ts'
import {
  documentSchemas,
  fieldOfRole,
  lineItemFieldOfRole,
  type SchemaId,
  schemaIds,
  taxLineFieldsOf,
} from '../schemas/document-schemas.ts'
import { WebhookDelivery, WebhookEndpoint, WebhookEndpointWithSecret } from '../webhook-endpoints.ts'
import {
  CreatedWorkflow,
  CreateWorkflow,
  PutWorkflow,
  Workflow,
  WorkflowDispatch,
  WorkflowDispatched,
  WorkflowSummary,
} from '../workflows.ts'
import { suffix, url } from './example-values.ts'
import type { Json } from './json-schemas.ts'
import { deliveryRequestedExample, webhookExamples } from './webhooks.ts'

const id = `doc_${suffix}`
const created_at = '2026-03-21T14:20:00.000Z'
const updated_at = '2026-03-21T14:20:02.113Z'
const times = { created_at, updated_at }
const urls = { status_url: `/v1/documents/${id}`, result_url: `/v1/documents/${id}/result` }
const about = { external_id: 'ap-100024', metadata: { source: 'email-import' } }
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

function read(value: string, y: number): FieldValue {
  return {
    value,
    confidence: 0.97,
    source: { page: 1, box: [0.08, y, 0.31, y + 0.02] },
    origin: 'extracted',
  }
}

/** Every field of a list, those that are not given as not found. */
function fields(names: readonly { name: string }[], values: Partial<Record<string, string>>) {
  return Object.fromEntries(
    names.map(({ name }, index) => [
      name,
      values[name] !== undefined
        ? read(values[name], 0.05 + 0.03 * index)
        : { value: null, confidence: 0, source: null, origin: 'extracted' },
    ]),
  )
}

function result(schema: SchemaId) {
  const { example, fields: definitions, lineItemFields }: SchemaDefinition = documentSchemas[schema]
  const { lineItem, taxLine } = example
  const sum = lineItem?.[lineItemFieldOfRole(schema, 'line_amount') ?? '']
  const matches = sum === example.fields[fieldOfRole(schema, 'subtotal') ?? ''] ? 'subtotal' : 'total'
  return {
    id,
    schema,
    status: 'review_required',
    review_state: null,
    confidence: 0.93,
    fields: fields(definitions, example.fields),
    line_items: lineItem ? [{ id: `li_${suffix}`, fields: fields(lineItemFields, lineItem) }] : [],
    tax_lines: taxLine ? [{ fields: fields(taxLineFieldsOf(schema), taxLine) }] : [],
    line_items_sum: sum === undefined ? null : { amount: sum, matches },
    vendor_code: fieldOfRole(schema, 'vendor') === undefined ? null : 'V-1001',
    duplicate_of: null,
    engine: { version: '0.2.0', models: [{ name: 'fields', hash: '5b1c0f8a2d9e4c71' }] },
    updated_at: '2026-03-21T14:20:02.113Z',
  }
}

const reviewState = {
  version: 1,
  confirmed_general_field_names: ['invoice_number', 'total_amount'],
  confirmed_line_item_ids: [`li_${suffix}`],
}
const endpoint = {
  id: `whk_${suffix}`,
  url,
  events: null,
  schemas: null,
  description: null,
  status: 'active',
  ...times,
}
const destination = {
  id: `dst_${suffix}`,
  provider: 'webhook',
  display_name: 'ERP',
  status: 'active',
  has_credentials: true,
  config: { url },
  ...times,
}
/** A destination of each provider whose config has an example of its own. */
const others = providerNames.flatMap((provider) => {
  const [config] = examplesOf(configOf(provider))
  const [credentials] = examplesOf(credentialsOf(provider))
  return config ? [{ ...destination, provider, config, credentials }] : []
})

function examplesOf(schema: z.ZodType): unknown[] {
  return (schema.meta()?.examples ?? []) as unknown[]
}

const otherDestinations = others.map(({ credentials: _, ...other }) => other)
const apiKey = {
  id: `key_${suffix}`,
  name: 'import',
  scopes: ['documents:read', 'documents:write'],
  hint: 'sk_live_3Xy…9kQ2',
  created_at,
  expires_at: null,
  last_used_at: null,
}
const route = {
  schema: 'invoice_v2',
  destination_id: `dst_${suffix}`,
  provider: 'webhook',
  mode: 'push',
  trigger: 'on_approve',
  active: true,
  conditions: [{ field: 'total_amount', operator: 'at_least', value: '100.00' }],
}

const workflow = {
  name: 'Large invoices',
  status: 'active',
  steps: [
    { id: 'large', type: 'condition', field: 'total_amount', operator: 'at_least', value: '1000.00' },
    { id: 'erp', type: 'push', destination_id: `dst_${suffix}` },
    { id: 'notify', type: 'webhook', url },
  ],
}
const workflowNow = { id: `wf_${suffix}`, ...workflow, version: 3, binding_count: 1, ...times }
const externalRoute = {
  schema: 'invoice_v2',
  provider: 'n8n',
  mode: 'external',
  trigger: 'on_approve',
  active: true,
}
const webhookAttempt = {
  attempted_at: updated_at,
  duration_ms: 84,
  response_status: 204,
  response_excerpt: '',
  error: null,
}

/** Examples of schemas, in addition to those that have their own. */
export const examples: [schema: z.ZodType, ...values: Json[]][] = [
  [DocumentReceipt, { id, status: 'processing', schema: 'invoice_v2', ...urls }],
  [
    DocumentResource,
    {
      id,
      schema: 'invoice_v2',
      status: 'review_required',
      ...about,
      review_state: null,
      duplicate_of: null,
      parent_id: null,
      review_reasons: [{ code: 'low_confidence', field: 'due_date' }],
      confidence: 0.94,
      summary: {
        vendor_name: 'ACME Supplies',
        number: 'INV-1001',
        date: '2026-03-21',
        total: '1234.50',
        currency: 'EUR',
      },
      assignee: null,
      allowed_actions: ['approve', 'reject', 'correct', 'reprocess', 'delete'],
      failure: null,
      file: {
        name: 'invoice-001.pdf',
        content_type: 'application/pdf',
        size_bytes: 48_211,
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        page_count: 2,
        container_path: null,
      },
      ...urls,
      ...times,
    },
  ],
  ...schemaIds.map((schema): [z.ZodType, Json] => [documentResults[schema], result(schema)]),
  [ApproveBody, { expected_updated_at: updated_at, review_state: reviewState }],
  [RejectBody, { expected_updated_at: updated_at, reason: 'A delivery note, not an invoice' }],
  [
    DocumentEvent,
    {
      id: `evt_${suffix}`,
      type: 'review.corrected',
      created_at,
      actor: { type: 'api_key', id: `key_${suffix}`, name: 'import' },
      request_id: `req_${suffix}`,
      changes: [{ field: 'due_date', before: null, after: '2026-05-01' }],
    },
  ],
  [
    AuditEvent,
    {
      id: `aud_${suffix}`,
      type: 'destination.updated',
      actor: { type: 'api_key', id: `key_${suffix}`, name: 'import' },
      target: { type: 'destination', id: `dst_${suffix}` },
      changes: [
        { field: 'status', before: 'active', after: 'disabled' },
        { field: 'credentials', before: '[…]', after: '[…]' },
      ],
      request_id: `req_${suffix}`,
      created_at,
    },
  ],
  [CancelPushBody, { expected_updated_at: updated_at }],
  [RetryPushBody, { expected_updated_at: updated_at, destination_id: `dst_${suffix}` }],
  [ReprocessBody, { expected_updated_at: updated_at, schema: 'receipt_v1' }],
  [DispatchBody, { destination_id: `dst_${suffix}` }, { provider: 'erp' }],
  [
    DeliveryAttempt,
    {
      id: `dlv_${suffix}`,
      destination_id: `dst_${suffix}`,
      provider: 'webhook',
      status: 'succeeded',
      execution_id: `dlv_${suffix}`,
      external_record_id: 'INV-7781',
      external_url: null,
      error_code: null,
      error_message: null,
      attempt: 1,
      attempted_at: updated_at,
      next_attempt_at: null,
      claim_id: null,
      notifications: [],
    },
    {
      id: `dlv_${suffix}`,
      destination_id: null,
      provider: 'erp',
      status: 'failed',
      execution_id: 'run-5532',
      external_record_id: null,
      external_url: null,
      error_code: 'period_closed',
      error_message: 'The period 2026-03 is closed.',
      attempt: 1,
      attempted_at: updated_at,
      next_attempt_at: null,
      claim_id: `dlv_${suffix}`,
      notifications: [webhookAttempt],
    },
  ],
  [DeliveryRequested, deliveryRequestedExample],
  [
    DeliveryReport,
    {
      provider: 'erp',
      status: 'succeeded',
      execution_id: 'run-5531',
      attempted_at: updated_at,
      external_record_id: 'INV-7781',
      external_url: 'https://erp.example.com/invoices/7781',
    },
    {
      provider: 'erp',
      status: 'failed',
      execution_id: 'run-5532',
      claim_id: `dlv_${suffix}`,
      attempted_at: updated_at,
      error_code: 'period_closed',
      error_message: 'The period 2026-03 is closed.',
    },
  ],
  [
    OutboxItem,
    {
      document_id: id,
      schema: 'invoice_v2',
      status: 'reviewed',
      ...about,
      result_url: urls.result_url,
      dispatch_url: `/v1/documents/${id}/dispatch`,
    },
  ],
  [
    CreateDestination,
    { provider: 'webhook', display_name: 'ERP', config: { url }, credentials: { secret } },
    ...others.map(({ provider, display_name, config, credentials }) => ({
      provider,
      display_name,
      config,
      credentials,
    })),
  ],
  [Destination, destination, ...otherDestinations],
  [CreatedDestination, { ...destination, secret }, ...otherDestinations],
  [
    Mapping,
    {
      version: 1,
      target: 'invoices',
      fields: [{ to: 'invoiceNumber', from: 'invoice_number' }],
      line_items: { to: 'lines', fields: [{ to: 'text', from: 'description' }] },
      updated_at,
    },
  ],
  [
    CreateRoute,
    route,
    { schema: 'invoice_v2', mode: 'workflow', workflow_id: `wf_${suffix}`, trigger: 'on_approve' },
  ],
  [CreateRoute, { ...externalRoute, config: { url }, credentials: { secret } }],
  [Route, { id: `rte_${suffix}`, ...route, workflow_id: null, config: null, has_secret: false, ...times }],
  [
    CreatedRoute,
    {
      id: `rte_${suffix}`,
      ...externalRoute,
      destination_id: null,
      workflow_id: null,
      conditions: [],
      config: { url },
      has_secret: true,
      ...times,
      secret,
    },
  ],
  [CreateWorkflow, { ...workflow, secret }],
  [PutWorkflow, { ...workflow, version: 3, secret }, workflowNow],
  [Workflow, workflowNow],
  [CreatedWorkflow, { ...workflowNow, version: 1, binding_count: 0, secret }],
  [
    WorkflowSummary,
    {
      id: `wf_${suffix}`,
      name: 'Large invoices',
      status: 'active',
      version: 3,
      binding_count: 1,
      updated_at,
    },
  ],
  [WorkflowDispatch, { document_id: id, execution_mode: 'queued' }],
  [
    WorkflowDispatched,
    { run_id: `run_${suffix}`, workflow_id: `wf_${suffix}`, status: 'queued', execution_mode: 'queued' },
  ],
  [
    Run,
    {
      id: `run_${suffix}`,
      workflow_id: `wf_${suffix}`,
      version: 3,
      document_id: id,
      status: 'failed',
      execution_mode: 'queued',
      step_id: 'notify',
      error: { code: 'webhook_refused', message: 'The receiver answered 404.' },
      created_at,
      started_at: updated_at,
      finished_at: updated_at,
    },
  ],
  [
    RunLogEntry,
    {
      id: 'notify',
      type: 'webhook',
      status: 'failed',
      attempts: 1,
      input: { url },
      output: { response_status: 404, response_excerpt: 'Not found' },
      error: { code: 'webhook_refused', message: 'The receiver answered 404.' },
      started_at: created_at,
      finished_at: updated_at,
    },
  ],
  [WebhookEndpoint, endpoint],
  [WebhookEndpointWithSecret, { ...endpoint, secret }],
  [
    WebhookDelivery,
    {
      id: `dlv_${suffix}`,
      event_id: `evt_${suffix}`,
      event_type: 'document.reviewed',
      status: 'succeeded',
      attempts: [webhookAttempt],
      next_attempt_at: null,
      created_at,
    },
  ],
  [ApiKey, apiKey],
  [ApiKeyWithSecret, { ...apiKey, secret: 'sk_live_3XyZc8Rw1mT5uVb7nQ0sJd4gKf6hLa9kQ2' }],
  [
    SchemaResource,
    {
      id: 'receipt_v1',
      label: documentSchemas.receipt_v1.label,
      status: documentSchemas.receipt_v1.status,
      fields: documentSchemas.receipt_v1.fields.slice(0, 1),
      line_item_fields: documentSchemas.receipt_v1.lineItemFields.slice(0, 1),
      tax_line_fields: taxLineFieldsOf('receipt_v1').slice(1, 2),
      json_schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' },
    },
  ],
  [WebhookEvent, ...webhookExamples],
]

/** Adds the examples to the components, and to each list an example of its items. */
export function addExamples(components: Record<string, Json>) {
  for (const [schema, ...values] of examples)
    Object.assign(components[schema.meta()!.id as string]!, { examples: values })
  for (const component of Object.values(components)) {
    const { data, next_cursor } = (component.properties ?? {}) as Record<
      string,
      { items?: { $ref?: string } }
    >
    const item = components[data?.items?.$ref?.split('/').at(-1) ?? '']
    if (item?.examples)
      component.examples = [{ data: item.examples, ...(next_cursor && { next_cursor: null }) }]
  }
}
