import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { Condition } from './conditions.ts'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DestinationId, RouteId, WorkflowId } from './ids.ts'
import { limits } from './limits.ts'
import { PageQuery, page } from './pagination.ts'
import { SchemaIdValue } from './results.ts'
import { scope } from './scopes.ts'
import { HttpUrl, ProviderName, Timestamp, WebhookSecret } from './values.ts'

const c = initContract()

const mode = z
  .enum(['push', 'external', 'workflow'])
  .describe(
    '`push`: Numora pushes. `external`: an executor of yours delivers and reports. `workflow`: a workflow runs',
  )
const trigger = z
  .enum(['on_approve', 'manual', 'on_review_required'])
  .describe(
    '`on_approve`: approval delivers at once, or claims the document for an executor that has a URL. `manual`: only a ' +
      'dispatch does. `on_review_required`: for a workflow with ' +
      'an `approve` step, which runs once a document has been read',
  )
const active = z.boolean().describe('Whether the route is used')
const config = z
  .strictObject({ url: HttpUrl })
  .describe("The executor's URL: `delivery.requested` is posted to it with each claim")

const conditions = z
  .array(Condition)
  .max(limits.conditions)
  .describe(
    'Only documents for which all of these hold take the route, when they are approved or dispatched or are in the outbox',
  )

export const Route = z
  .object({
    id: RouteId,
    schema: SchemaIdValue,
    destination_id: DestinationId.nullable().describe(
      'Where to push to; null for an external route without one',
    ),
    provider: z
      .string()
      .describe('Provider of the destination, or of the executor; `workflow` for a workflow'),
    workflow_id: WorkflowId.nullable().describe('The workflow of the mode `workflow`; otherwise null'),
    mode,
    trigger,
    active,
    conditions,
    config: config
      .nullable()
      .describe('Where the executor of an external route is notified; null: it polls the outbox'),
    has_secret: z.boolean().describe('Whether a secret is stored that notifications are signed with'),
    created_at: Timestamp.describe('When it was created'),
    updated_at: Timestamp.describe('When it was last changed'),
  })
  .meta({ id: 'Route', description: 'Which documents go where' })
export type Route = z.infer<typeof Route>

export const CreatedRoute = Route.extend({
  secret: WebhookSecret.optional().describe(
    'The generated secret that notifications are signed with, shown here only; absent if one was given or there is no `config`',
  ),
}).meta({ id: 'CreatedRoute', description: 'A new delivery route' })

export const CreateRoute = z
  .strictObject({
    schema: z
      .string()
      .describe('Id of a schema, never `auto`: documents that were read by it take this route'),
    destination_id: z
      .string()
      .optional()
      .meta({
        description: 'Where to push to; needed for the mode `push`',
        examples: ['dst_01jpwq4q9m7q4q2k8dax1x1q5n'],
      }),
    provider: ProviderName.optional().describe(
      "The destination's provider; for an external route any word for its executor; not with the mode `workflow`",
    ),
    workflow_id: z
      .string()
      .optional()
      .meta({
        description: 'The workflow to run; needed for the mode `workflow`',
        examples: ['wf_01jpwq4q9m7q4q2k8dax1x1q5n'],
      }),
    mode,
    trigger,
    active: active.default(true),
    conditions: conditions.default([]),
    config: config.optional(),
    credentials: z
      .strictObject({ secret: WebhookSecret.optional() })
      .optional()
      .describe('Your own secret for `config`; if left out, one is generated and shown in the answer'),
  })
  .refine((route) => route.mode !== 'push' || route.destination_id !== undefined, {
    path: ['destination_id'],
    message: 'expected a destination when mode is push',
  })
  .refine((route) => (route.mode === 'workflow') === (route.provider === undefined), {
    path: ['provider'],
    message: 'expected a provider, except when mode is workflow',
  })
  .refine((route) => (route.mode === 'workflow') === (route.workflow_id !== undefined), {
    path: ['workflow_id'],
    message: 'expected a workflow when mode is workflow, and only then',
  })
  .refine((route) => route.mode !== 'workflow' || route.destination_id === undefined, {
    path: ['destination_id'],
    message: 'expected no destination when mode is workflow',
  })
  .refine((route) => route.mode === 'workflow' || route.trigger !== 'on_review_required', {
    path: ['trigger'],
    message: 'expected on_approve or manual unless mode is workflow',
  })
  .refine((route) => route.mode === 'external' || route.config === undefined, {
    path: ['config'],
    message: 'expected no config unless mode is external: a push goes to the destination',
  })
  .refine((route) => route.config !== undefined || route.credentials === undefined, {
    path: ['credentials'],
    message: 'expected no credentials without a config',
  })
  .meta({ id: 'CreateRoute', description: 'A new delivery route' })
export type CreateRoute = Omit<z.infer<typeof CreateRoute>, 'conditions'> & { conditions?: Condition[] }

export const UpdateRoute = z
  .strictObject({
    trigger: trigger.optional(),
    active: active.optional(),
    conditions: conditions.optional(),
    config: config
      .optional()
      .describe("The executor's new URL. A route that had none needs `credentials.secret` with it"),
    credentials: z
      .strictObject({ secret: WebhookSecret.optional() })
      .optional()
      .describe('Replaces the secret, from the next notification on'),
  })
  .meta({
    id: 'UpdateRoute',
    description: 'Properties that are left out stay unchanged',
    examples: [
      { trigger: 'manual', active: false },
      { conditions: [{ field: 'total_amount', operator: 'less_than', value: '1000' }] },
      {
        config: { url: 'https://example.com/deliver' },
        credentials: { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
      },
    ],
  })
export type UpdateRoute = z.infer<typeof UpdateRoute>

const pathParams = z.object({ id: RouteId })

export const routes = c.router({
  list: {
    method: 'GET',
    path: '/v1/routes',
    query: PageQuery,
    responses: { 200: page(Route, 'RoutePage') },
    metadata: scope('delivery:read'),
    summary: 'List delivery routes, newest first',
    description:
      'An approved document is pushed once by each matching active push route with the trigger `on_approve`, and claimed ' +
      'by each matching external route with that trigger and a `config`. Without the secrets.',
  },
  create: {
    method: 'POST',
    path: '/v1/routes',
    headers: postHeaders,
    body: CreateRoute,
    responses: {
      201: CreatedRoute,
      ...problems('not_found', 'conflict', 'limit_reached', 'invalid_schema', 'invalid_value', 'invalid_url'),
    },
    metadata: scope('destinations:write'),
    summary: 'Create a delivery route',
    description:
      'Applies to documents that are read, approved or dispatched from now on. An unknown destination or workflow is 404. ' +
      '409 `conflict` if the trigger is `on_review_required` and the workflow has no `approve` step, 422 `invalid_value` for a ' +
      'condition that does not fit the schema. Each external route with a `config` claims a document for itself, also beside another route of the same provider; external ' +
      'routes without one share a claim by provider.',
  },
  update: {
    method: 'PATCH',
    path: '/v1/routes/:id',
    pathParams,
    body: UpdateRoute,
    responses: { 200: Route, ...problems('conflict', 'invalid_value', 'invalid_url') },
    metadata: scope('destinations:write'),
    summary: 'Change a delivery route',
    description:
      '409 `conflict` if the trigger is `on_review_required` and the route starts no workflow with an `approve` step. ' +
      'Properties that are left out stay unchanged. Deliveries that have started continue; those that are still to be ' +
      'notified use the new URL and secret.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/routes/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('destinations:write'),
    summary: 'Delete a delivery route',
    description:
      'Deliveries that have started continue, except claims whose executor does not know of them yet: these end as failed.',
  },
})
