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
    description: 'What requests are signed with: `whsec_` and 24 to 64 bytes in base64',
    examples: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  })

export const WebhookDestinationConfig = z
  .strictObject({ url: HttpUrl })
  .meta({ id: 'WebhookDestinationConfig', description: 'Where pushes are posted to' })
const WebhookDestinationCredentials = z
  .strictObject({ secret: WebhookSecret.optional() })
  .describe('Sealed at rest; never in an answer but that to the creation')

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
  secret: WebhookSecret.optional().describe(
    'The secret that was made, shown here only; left out where one was given',
  ),
}).meta({ id: 'CreatedDestination', description: 'A new destination' })

export const CreateDestination = z
  .discriminatedUnion('provider', [
    z.strictObject({
      provider,
      display_name: displayName,
      config: WebhookDestinationConfig,
      credentials: WebhookDestinationCredentials.optional().describe(
        'A secret of your own; left out, one is made and shown in the answer',
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
    description: 'What is left out stays as it is',
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
    ok: z.boolean().describe('Whether the destination took the request'),
    response_status: z.int().nullable().describe('HTTP status of its answer; null where none came'),
    duration_ms: z.int().describe('How long it took, in milliseconds'),
    message: z.string().describe('For people: what came of it'),
  })
  .meta({
    id: 'DestinationTest',
    description: 'What came of a test request',
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
      'Nothing is pushed to it before a route names it. An address that must not be reached is 422 `invalid_url`. ' +
      'A secret that is made for it is in this answer only.',
  },
  get: {
    method: 'GET',
    path: '/v1/destinations/:id',
    pathParams,
    responses: { 200: Destination },
    metadata: scope('delivery:read'),
    summary: 'Get a destination',
    description: 'Without its credentials, which never come out.',
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
      'What is left out stays as it is, credentials too. Holds for pushes from the next attempt on.',
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
      'Sends `{ "operation": "test" }` as a push would be sent, also to a disabled destination, and waits for its ' +
      'answer. A destination that refuses or does not answer is 200 with `ok: false`.',
  },
})
