import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DestinationId, RouteId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { SchemaIdValue } from './results.ts'
import { scope } from './scopes.ts'
import { HttpUrl, ProviderName, Timestamp, WebhookSecret } from './values.ts'

const c = initContract()

const mode = z
  .enum(['push', 'external'])
  .describe('`push`: Numora pushes. `external`: an executor of yours delivers and reports')
const trigger = z
  .enum(['on_approve', 'manual'])
  .describe(
    '`on_approve`: approval pushes at once, or claims the document for an executor that has a URL. `manual`: only a ' +
      'dispatch does',
  )
const active = z.boolean().describe('Whether the route is used')
const config = z
  .strictObject({ url: HttpUrl })
  .describe("The executor's URL: `delivery.requested` is posted to it with each claim")

export const Route = z
  .object({
    id: RouteId,
    schema: SchemaIdValue,
    destination_id: DestinationId.nullable().describe(
      'Where to push to; null for an external route without one',
    ),
    provider: z.string().describe('Provider of the destination, or of the executor'),
    mode,
    trigger,
    active,
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
    destination_id: z.string().optional().describe('Where to push to; needed for the mode `push`'),
    provider: ProviderName.describe(
      "The destination's provider; for an external route any word for its executor",
    ),
    mode,
    trigger,
    active: active.default(true),
    config: config.optional(),
    credentials: z
      .strictObject({ secret: WebhookSecret.optional() })
      .optional()
      .describe('Your own secret for `config`; if left out, one is generated and shown in the answer'),
  })
  .refine((route) => route.mode === 'external' || route.destination_id !== undefined, {
    path: ['destination_id'],
    message: 'expected a destination when mode is push',
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
export type CreateRoute = z.infer<typeof CreateRoute>

export const UpdateRoute = z
  .strictObject({
    trigger: trigger.optional(),
    active: active.optional(),
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
      ...problems('not_found', 'limit_reached', 'invalid_schema', 'invalid_url'),
    },
    metadata: scope('destinations:write'),
    summary: 'Create a delivery route',
    description:
      'Applies to documents that are approved or dispatched from now on. An unknown destination is 404. Each external ' +
      'route with a `config` claims a document for itself, also beside another route of the same provider; external ' +
      'routes without one share a claim by provider.',
  },
  update: {
    method: 'PATCH',
    path: '/v1/routes/:id',
    pathParams,
    body: UpdateRoute,
    responses: { 200: Route, ...problems('invalid_url') },
    metadata: scope('destinations:write'),
    summary: 'Change a delivery route',
    description:
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
