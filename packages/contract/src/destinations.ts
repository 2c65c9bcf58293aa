import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DestinationId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { configOf, credentialsOf, type Provider, perProvider, providers } from './providers/providers.ts'
import { scope } from './scopes.ts'
import { atMostKeys, Timestamp, WebhookSecret } from './values.ts'

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

const mostProperties = 50

/** An object whose form depends on the provider, which the request does not name: it is checked where that is known. */
function ofProvider(description: string, example: object) {
  return z
    .record(z.string(), z.unknown())
    .refine(...atMostKeys(mostProperties))
    .meta({ description, maxProperties: mostProperties, examples: [example] })
}

export const UpdateDestination = z
  .strictObject({
    display_name: displayName.optional(),
    status: status.optional(),
    config: ofProvider(
      "Replaces the whole config; its form is that of the destination's provider, as in the creation",
      { url: 'https://example.com/invoices' },
    ).optional(),
    credentials: ofProvider(
      "Replaces all credentials; their form is that of the destination's provider, as in the creation",
      { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
    ).optional(),
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

export const DestinationSession = z
  .object({
    access_token: z.string().describe('The token for `authorization`. Do not store it'),
    token_type: z.literal('Bearer').describe('How the token is used'),
    expires_at: Timestamp.describe('When the token ends; ask for the next one shortly before'),
    base_url: z.string().describe('Where the API of the system is'),
  })
  .meta({
    id: 'DestinationSession',
    description: 'A short-lived token for the system behind a destination',
    examples: [
      {
        access_token: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9…',
        token_type: 'Bearer',
        expires_at: '2026-03-21T15:20:00.000Z',
        base_url: 'https://example.crm4.dynamics.com',
      },
    ],
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
  session: {
    method: 'POST',
    path: '/v1/destinations/:id/session',
    pathParams,
    headers: postHeaders,
    body: z.strictObject({}),
    responses: { 200: DestinationSession, ...problems('conflict') },
    metadata: scope('delivery:write', { callsOutside: true, atATime: 'waitingRequests' }),
    summary: 'Get a short-lived token for an executor',
    description:
      'For executors that write into the system themselves, without knowing its credentials: the token that Numora itself ' +
      'uses, or a new one. It is valid for at least a minute. Recorded in the audit trail, without the token. 409 ' +
      '`conflict` for a destination without OAuth, one that is disabled, and if the system gives no token; the message ' +
      'says why.',
  },
  test: {
    method: 'POST',
    path: '/v1/destinations/:id/test',
    pathParams,
    headers: postHeaders,
    body: z.strictObject({}),
    responses: { 200: DestinationTest },
    metadata: scope('destinations:write', { callsOutside: true, atATime: 'waitingRequests' }),
    summary: 'Test a destination',
    description:
      'Sends a harmless request, also to a disabled destination, and waits for its answer: a webhook gets ' +
      '`{ "operation": "test" }` in the form of a push; at a CRM the credentials are used and the tables and keys ' +
      'of the config are looked up. A destination that refuses or does not answer is 200 with `ok: false`.',
  },
})
