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
    name: z.string(),
    scopes: z.array(Scope),
    hint: z.string().describe('The start and the end of the secret'),
    created_at: Timestamp,
    expires_at: Timestamp.nullable(),
    last_used_at: Timestamp.nullable(),
  })
  .meta({ id: 'ApiKey' })
export type ApiKey = z.infer<typeof ApiKey>

export const ApiKeyWithSecret = ApiKey.extend({ secret: z.string().describe('Shown here only') }).meta({
  id: 'ApiKeyWithSecret',
})
export type ApiKeyWithSecret = z.infer<typeof ApiKeyWithSecret>

export const CreateApiKey = z
  .strictObject({
    name: z.string().min(1).max(200),
    scopes: z.array(Scope).min(1).max(Scope.options.length),
    expires_at: TimestampInput.optional(),
  })
  .meta({ id: 'CreateApiKey', examples: [{ name: 'import', scopes: ['documents:write', 'documents:read'] }] })
export type CreateApiKey = z.infer<typeof CreateApiKey>

export const RotateApiKey = z
  .strictObject({
    grace_seconds: z
      .int()
      .min(0)
      .max(604_800)
      .default(86_400)
      .describe('How long the old secret stays valid'),
  })
  .meta({ id: 'RotateApiKey' })

const pathParams = z.object({ id: ApiKeyId })

export const apiKeys = c.router({
  list: {
    method: 'GET',
    path: '/v1/api-keys',
    query: PageQuery,
    responses: { 200: page(ApiKey, 'ApiKeyPage') },
    metadata: scope('admin'),
    summary: 'List API keys, newest first',
  },
  create: {
    method: 'POST',
    path: '/v1/api-keys',
    headers: postHeaders,
    body: CreateApiKey,
    responses: { 201: ApiKeyWithSecret },
    metadata: scope('admin'),
    summary: 'Create an API key',
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
  },
  revoke: {
    method: 'DELETE',
    path: '/v1/api-keys/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('admin'),
    summary: 'Revoke an API key at once',
  },
})
