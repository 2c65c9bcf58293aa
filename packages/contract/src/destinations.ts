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
  .meta({
    id: 'WebhookSecret',
    description: 'The secret that requests are signed with: `whsec_` and 24 to 64 bytes in base64',
    examples: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  })

export const WebhookDestinationConfig = z
  .strictObject({ url: HttpUrl })
  .meta({ id: 'WebhookDestinationConfig', description: 'Where pushes are posted to' })
const WebhookDestinationCredentials = z
  .strictObject({ secret: WebhookSecret.optional() })
  .describe('Stored encrypted; only in the answer to the creation')

const displayName = z.string().min(1).max(200).describe('Name for people')
const status = z.enum(['active', 'disabled']).describe('Nothing is pushed to a `disabled` one')
const provider = z.literal('webhook').describe('`webhook`: signed JSON over HTTP')

export const Destination = z
  .object({
    id: DestinationId,
    provider,
    display_name: z.string().describe('Name for people'),
    status,
    has_credentials: z.boolean().describe('Whether credentials are stored'),
    config: WebhookDestinationConfig,
    created_at: Timestamp.describe('When it was created'),
    updated_at: Timestamp.describe('When it was last changed'),
  })
  .meta({ id: 'Destination', description: 'A downstream system' })
export type Destination = z.infer<typeof Destination>

export const CreatedDestination = Destination.extend({
  secret: WebhookSecret.optional().describe('The generated secret, shown here only; absent if one was given'),
}).meta({ id: 'CreatedDestination', description: 'A new destination' })

export const CreateDestination = z
  .discriminatedUnion('provider', [
    z.strictObject({
      provider,
      display_name: displayName,
      config: WebhookDestinationConfig,
      credentials: WebhookDestinationCredentials.optional().describe(
        'Your own secret; if left out, one is generated and shown in the answer',
      ),
    }),
  ])
  .meta({ id: 'CreateDestination', description: 'A new destination' })
export type CreateDestination = z.infer<typeof CreateDestination>

export const UpdateDestination = z
  .strictObject({
    display_name: displayName.optional(),
    status: status.optional(),
    config: WebhookDestinationConfig.optional(),
    credentials: WebhookDestinationCredentials.optional().describe('Replaces the secret'),
  })
  .meta({
    id: 'UpdateDestination',
    description: 'Properties that are left out stay unchanged',
    examples: [
      { display_name: 'ERP (old)', status: 'disabled' },
      {
        config: { url: 'https://example.com/invoices' },
        credentials: { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
      },
    ],
  })
export type UpdateDestination = z.infer<typeof UpdateDestination>

export const DestinationTest = z
  .object({
    ok: z.boolean().describe('Whether the destination accepted the request'),
    response_status: z.int().nullable().describe('HTTP status of its answer; null if none arrived'),
    duration_ms: z.int().describe('How long it took, in milliseconds'),
    message: z.string().describe('The outcome, for people'),
  })
  .meta({
    id: 'DestinationTest',
    description: 'The outcome of a test request',
    examples: [{ ok: true, response_status: 200, duration_ms: 84, message: 'The destination answered 200.' }],
  })

const pathParams = z.object({ id: DestinationId })

export const destinations = c.router({
  list: {
    method: 'GET',
    path: '/v1/destinations',
    query: PageQuery,
    responses: { 200: page(Destination, 'DestinationPage') },
    metadata: scope('delivery:read'),
    summary: 'List destinations, newest first',
    description: 'The systems that approved documents can be pushed to, without their credentials.',
  },
  create: {
    method: 'POST',
    path: '/v1/destinations',
    headers: postHeaders,
    body: CreateDestination,
    responses: { 201: CreatedDestination, ...problems('limit_reached', 'invalid_url') },
    metadata: scope('destinations:write'),
    summary: 'Create a destination',
    description:
      'Nothing is pushed to it before a route names it. An address that is not allowed is 422 `invalid_url`. ' +
      'A generated secret is in this answer only.',
  },
  get: {
    method: 'GET',
    path: '/v1/destinations/:id',
    pathParams,
    responses: { 200: Destination },
    metadata: scope('delivery:read'),
    summary: 'Get a destination',
    description: 'Without its credentials, which are never shown.',
  },
  update: {
    method: 'PATCH',
    path: '/v1/destinations/:id',
    pathParams,
    body: UpdateDestination,
    responses: { 200: Destination, ...problems('invalid_url') },
    metadata: scope('destinations:write'),
    summary: 'Change a destination',
    description:
      'Properties that are left out stay unchanged, including credentials. Applies to pushes from the next attempt on.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/destinations/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody(), ...problems('conflict') },
    metadata: scope('destinations:write'),
    summary: 'Delete a destination',
    description:
      'Deletes its routes and mappings, too. 409 `conflict` while a document is being pushed to it.',
  },
  test: {
    method: 'POST',
    path: '/v1/destinations/:id/test',
    pathParams,
    headers: postHeaders,
    body: z.strictObject({}),
    responses: { 200: DestinationTest },
    metadata: scope('destinations:write', { callsOutside: true, atATime: 'waitingRequests' }),
    summary: 'Send a signed test request',
    description:
      'Sends `{ "operation": "test" }` in the form of a push, also to a disabled destination, and waits for its ' +
      'answer. A destination that refuses or does not answer is 200 with `ok: false`.',
  },
})
