import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DestinationId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import {
  type ConfigSchemas,
  type CredentialsSchemas,
  configOf,
  credentialsOf,
  type Provider,
  perProvider,
  providers,
} from './providers/providers.ts'
import { scope } from './scopes.ts'
import { Timestamp, WebhookSecret } from './values.ts'

const c = initContract()

const displayName = z.string().min(1).max(200).describe('Name for people')
const status = z.enum(['active', 'disabled']).describe('Nothing is pushed to a `disabled` one')

function nameOfProvider<P extends Provider>(provider: P) {
  return z.literal(provider).describe(`\`${provider}\`: ${providers[provider].description}`)
}

function destinationOf<P extends Provider>(provider: P) {
  return z.object({
    id: DestinationId,
    provider: nameOfProvider(provider),
    display_name: z.string().describe('Name for people'),
    status,
    has_credentials: z.boolean().describe('Whether credentials are stored'),
    config: configOf(provider),
    created_at: Timestamp.describe('When it was created'),
    updated_at: Timestamp.describe('When it was last changed'),
  })
}
type DestinationSchemas = { [P in Provider]: ReturnType<typeof destinationOf<P>> }

export const Destination = z
  .discriminatedUnion('provider', perProvider<DestinationSchemas>(destinationOf))
  .meta({ id: 'Destination', description: 'A downstream system' })
export type Destination = z.infer<typeof Destination>

function createdOf<P extends Provider>(provider: P) {
  return destinationOf(provider).extend({
    secret: WebhookSecret.optional().describe(
      'The generated secret, shown here only; absent if one was given or the provider has none',
    ),
  })
}
type CreatedSchemas = { [P in Provider]: ReturnType<typeof createdOf<P>> }

export const CreatedDestination = z
  .discriminatedUnion('provider', perProvider<CreatedSchemas>(createdOf))
  .meta({ id: 'CreatedDestination', description: 'A new destination' })

function creationOf<P extends Provider>(provider: P) {
  return z.strictObject({
    provider: nameOfProvider(provider),
    display_name: displayName,
    config: configOf(provider),
    credentials: credentialsOf(provider),
  })
}
type CreationSchemas = { [P in Provider]: ReturnType<typeof creationOf<P>> }

export const CreateDestination = z
  .discriminatedUnion('provider', perProvider<CreationSchemas>(creationOf))
  .meta({ id: 'CreateDestination', description: 'A new destination' })
export type CreateDestination = z.infer<typeof CreateDestination>

export const UpdateDestination = z
  .strictObject({
    display_name: displayName.optional(),
    status: status.optional(),
    config: z
      .union(perProvider<ConfigSchemas>(configOf))
      .optional()
      .describe("Replaces the config; the form is that of the destination's provider"),
    credentials: z
      .union(perProvider<CredentialsSchemas>(credentialsOf))
      .optional()
      .describe("Replaces the credentials; the form is that of the destination's provider"),
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
      'Properties that are left out stay unchanged, including credentials; only another address of an Odoo server needs ' +
      'them in the same request (422 `invalid_url`). Applies to pushes from the next attempt on.',
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
