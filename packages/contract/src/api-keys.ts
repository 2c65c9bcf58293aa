import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { ApiKeyId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { Scope, scope } from './scopes.ts'
import { Timestamp, TimestampInput } from './values.ts'

const c = initContract()

export const ApiKey = z
  .object({
    id: ApiKeyId,
    name: z.string().describe('Name for people'),
    scopes: z.array(Scope).describe('What the key may do'),
    hint: z.string().describe('The start and the end of the secret'),
    created_at: Timestamp.describe('When it was created'),
    expires_at: Timestamp.nullable().describe('When it stops being valid; null: never'),
    last_used_at: Timestamp.nullable().describe('When it was last used, roughly; null: never'),
  })
  .meta({ id: 'ApiKey', description: 'A key to this API, without its secret' })
export type ApiKey = z.infer<typeof ApiKey>

export const ApiKeyWithSecret = ApiKey.extend({ secret: z.string().describe('Shown here only') }).meta({
  id: 'ApiKeyWithSecret',
  description: 'A key to this API with its new secret',
})
export type ApiKeyWithSecret = z.infer<typeof ApiKeyWithSecret>

export const CreateApiKey = z
  .strictObject({
    name: z.string().min(1).max(200).describe('Name for people'),
    scopes: z.array(Scope).min(1).max(Scope.options.length).describe('What it may do'),
    expires_at: TimestampInput.optional().describe(
      'When it stops being valid, in the future; left out: never',
    ),
  })
  .meta({
    id: 'CreateApiKey',
    description: 'A new key',
    examples: [
      {
        name: 'import',
        scopes: ['documents:write', 'documents:read'],
        expires_at: '2027-03-21T00:00:00Z',
      },
    ],
  })
export type CreateApiKey = z.infer<typeof CreateApiKey>

export const RotateApiKey = z
  .strictObject({
    grace_seconds: z
      .int()
      .min(0)
      .max(604_800)
      .default(86_400)
      .describe('How long the old secret stays valid, in seconds; 0 ends it at once'),
  })
  .meta({
    id: 'RotateApiKey',
    description: 'The body may be left out',
    examples: [{ grace_seconds: 3_600 }],
  })

const pathParams = z.object({ id: ApiKeyId })

export const apiKeys = c.router({
  list: {
    method: 'GET',
    path: '/v1/api-keys',
    query: PageQuery,
    responses: { 200: page(ApiKey, 'ApiKeyPage') },
    metadata: scope('admin'),
    summary: 'List API keys, newest first',
    description: 'Keys that are not revoked, without their secrets.',
  },
  create: {
    method: 'POST',
    path: '/v1/api-keys',
    headers: postHeaders,
    body: CreateApiKey,
    responses: { 201: ApiKeyWithSecret, ...problems('limit_reached') },
    metadata: scope('admin'),
    summary: 'Create an API key',
    description: 'A key of the same workspace. Its secret is in this answer only: it is stored as a hash.',
  },
  rotate: {
    method: 'POST',
    path: '/v1/api-keys/:id/rotate',
    pathParams,
    headers: postHeaders,
    body: RotateApiKey,
    responses: { 200: ApiKeyWithSecret, ...problems('conflict') },
    metadata: scope('admin'),
    summary: 'Give an API key a new secret',
    description:
      'The old secret stays valid for the grace period; one from an earlier rotation ends at once. 409 `conflict` for a key that ' +
      'has expired.',
  },
  revoke: {
    method: 'DELETE',
    path: '/v1/api-keys/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('admin'),
    summary: 'Revoke an API key at once',
    description:
      'All further requests with it are refused, also with its previous secret. This cannot be undone.',
  },
})
