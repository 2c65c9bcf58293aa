import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DestinationId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { scope } from './scopes.ts'
import { HttpUrl, Timestamp } from './values.ts'

const c = initContract()

export const WebhookSecret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'expected whsec_ and 24 to 64 bytes in base64')
  .meta({ id: 'WebhookSecret', examples: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'] })

export const WebhookDestinationConfig = z
  .strictObject({ url: HttpUrl })
  .meta({ id: 'WebhookDestinationConfig' })
const WebhookDestinationCredentials = z.strictObject({ secret: WebhookSecret.optional() })

const displayName = z.string().min(1).max(200)
const status = z.enum(['active', 'disabled'])

export const Destination = z
  .object({
    id: DestinationId,
    provider: z.literal('webhook'),
    display_name: z.string(),
    status,
    has_credentials: z.boolean(),
    config: WebhookDestinationConfig,
    created_at: Timestamp,
    updated_at: Timestamp,
  })
  .meta({ id: 'Destination', description: 'A downstream system' })
export type Destination = z.infer<typeof Destination>

export const CreatedDestination = Destination.extend({
  secret: WebhookSecret.optional().describe('Shown here only'),
}).meta({ id: 'CreatedDestination' })

export const CreateDestination = z
  .discriminatedUnion('provider', [
    z.strictObject({
      provider: z.literal('webhook'),
      display_name: displayName,
      config: WebhookDestinationConfig,
      credentials: WebhookDestinationCredentials.optional(),
    }),
  ])
  .meta({ id: 'CreateDestination' })
export type CreateDestination = z.infer<typeof CreateDestination>

export const UpdateDestination = z
  .strictObject({
    display_name: displayName.optional(),
    status: status.optional(),
    config: WebhookDestinationConfig.optional(),
    credentials: WebhookDestinationCredentials.optional(),
  })
  .meta({ id: 'UpdateDestination' })
export type UpdateDestination = z.infer<typeof UpdateDestination>

export const DestinationTest = z
  .object({ ok: z.boolean(), response_status: z.int().nullable(), duration_ms: z.int(), message: z.string() })
  .meta({ id: 'DestinationTest' })

const pathParams = z.object({ id: DestinationId })

export const destinations = c.router({
  list: {
    method: 'GET',
    path: '/v1/destinations',
    query: PageQuery,
    responses: { 200: page(Destination, 'DestinationPage') },
    metadata: scope('delivery:read'),
    summary: 'List destinations, newest first',
  },
  create: {
    method: 'POST',
    path: '/v1/destinations',
    headers: postHeaders,
    body: CreateDestination,
    responses: { 201: CreatedDestination, ...problems('invalid_url') },
    metadata: scope('destinations:write'),
    summary: 'Create a destination',
  },
  get: {
    method: 'GET',
    path: '/v1/destinations/:id',
    pathParams,
    responses: { 200: Destination },
    metadata: scope('delivery:read'),
    summary: 'Get a destination',
  },
  update: {
    method: 'PATCH',
    path: '/v1/destinations/:id',
    pathParams,
    body: UpdateDestination,
    responses: { 200: Destination, ...problems('invalid_url') },
    metadata: scope('destinations:write'),
    summary: 'Change a destination',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/destinations/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody(), ...problems('conflict') },
    metadata: scope('destinations:write'),
    summary: 'Delete a destination',
  },
  test: {
    method: 'POST',
    path: '/v1/destinations/:id/test',
    pathParams,
    headers: postHeaders,
    body: z.strictObject({}),
    responses: { 200: DestinationTest },
    metadata: scope('destinations:write', { atATime: 'waitingRequests' }),
    summary: 'Send a signed test request',
  },
})
