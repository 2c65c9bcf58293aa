import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { Condition } from './conditions.ts'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DestinationId, RouteId } from './ids.ts'
import { limits } from './limits.ts'
import { PageQuery, page } from './pagination.ts'
import { SchemaIdValue } from './results.ts'
import { scope } from './scopes.ts'
import { ProviderName, Timestamp } from './values.ts'

const c = initContract()

const mode = z
  .enum(['push', 'external'])
  .describe('`push`: Numora pushes. `external`: an executor of yours delivers and reports')
const trigger = z
  .enum(['on_approve', 'manual'])
  .describe('`on_approve`: approval pushes at once. `manual`: only a dispatch does')
const active = z.boolean().describe('Whether the route is used')

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
    provider: z.string().describe('Provider of the destination, or of the executor'),
    mode,
    trigger,
    active,
    conditions,
    created_at: Timestamp.describe('When it was created'),
    updated_at: Timestamp.describe('When it was last changed'),
  })
  .meta({ id: 'Route', description: 'Which documents go where' })
export type Route = z.infer<typeof Route>

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
    conditions: conditions.default([]),
  })
  .refine((route) => route.mode === 'external' || route.destination_id !== undefined, {
    path: ['destination_id'],
    message: 'expected a destination when mode is push',
  })
  .meta({ id: 'CreateRoute', description: 'A new delivery route' })
export type CreateRoute = Omit<z.infer<typeof CreateRoute>, 'conditions'> & { conditions?: Condition[] }

export const UpdateRoute = z
  .strictObject({ trigger: trigger.optional(), active: active.optional(), conditions: conditions.optional() })
  .meta({
    id: 'UpdateRoute',
    description: 'Properties that are left out stay unchanged',
    examples: [
      { trigger: 'manual', active: false },
      { conditions: [{ field: 'total_amount', operator: 'less_than', value: '1000' }] },
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
      'An approved document is pushed once by each matching active push route with the trigger `on_approve`.',
  },
  create: {
    method: 'POST',
    path: '/v1/routes',
    headers: postHeaders,
    body: CreateRoute,
    responses: { 201: Route, ...problems('not_found', 'limit_reached', 'invalid_schema', 'invalid_value') },
    metadata: scope('destinations:write'),
    summary: 'Create a delivery route',
    description:
      'Applies to documents that are approved or dispatched from now on. An unknown destination is 404, a condition that does not fit the schema 422 `invalid_value`.',
  },
  update: {
    method: 'PATCH',
    path: '/v1/routes/:id',
    pathParams,
    body: UpdateRoute,
    responses: { 200: Route, ...problems('invalid_value') },
    metadata: scope('destinations:write'),
    summary: 'Change a delivery route',
    description: 'Properties that are left out stay unchanged. Deliveries that have started continue.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/routes/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('destinations:write'),
    summary: 'Delete a delivery route',
    description: 'Deliveries that have started continue.',
  },
})
