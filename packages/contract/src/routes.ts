import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DestinationId, RouteId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { SchemaIdValue } from './results.ts'
import { scope } from './scopes.ts'
import { ProviderName, Timestamp } from './values.ts'

const c = initContract()

const mode = z.enum(['push', 'external'])
const trigger = z.enum(['on_approve', 'manual'])

export const Route = z
  .object({
    id: RouteId,
    schema: SchemaIdValue,
    destination_id: DestinationId.nullable(),
    provider: z.string(),
    mode,
    trigger,
    active: z.boolean(),
    created_at: Timestamp,
    updated_at: Timestamp,
  })
  .meta({ id: 'Route', description: 'Which documents go where' })
export type Route = z.infer<typeof Route>

export const CreateRoute = z
  .strictObject({
    schema: z.string(),
    destination_id: z.string().optional().describe('Needed for mode push'),
    provider: ProviderName,
    mode,
    trigger,
    active: z.boolean().default(true),
  })
  .refine((route) => route.mode === 'external' || route.destination_id !== undefined, {
    path: ['destination_id'],
    message: 'expected a destination when mode is push',
  })
  .meta({ id: 'CreateRoute' })
export type CreateRoute = z.infer<typeof CreateRoute>

export const UpdateRoute = z
  .strictObject({ trigger: trigger.optional(), active: z.boolean().optional() })
  .meta({ id: 'UpdateRoute' })
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
  },
  create: {
    method: 'POST',
    path: '/v1/routes',
    headers: postHeaders,
    body: CreateRoute,
    responses: { 201: Route, ...problems('not_found', 'limit_reached', 'invalid_schema') },
    metadata: scope('destinations:write'),
    summary: 'Create a delivery route',
  },
  update: {
    method: 'PATCH',
    path: '/v1/routes/:id',
    pathParams,
    body: UpdateRoute,
    responses: { 200: Route },
    metadata: scope('destinations:write'),
    summary: 'Change a delivery route',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/routes/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('destinations:write'),
    summary: 'Delete a delivery route',
  },
})
