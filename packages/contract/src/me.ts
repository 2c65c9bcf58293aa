import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { DocumentId, WorkspaceId } from './ids.ts'
import { Role } from './people.ts'
import { Scope } from './scopes.ts'

const c = initContract()

export const Identity = z
  .object({
    type: z
      .enum(['user', 'api_key', 'review_link'])
      .describe('`user`: a person who is signed in. `review_link`: whoever has the link to one document'),
    id: z.string().describe('Id of the person, the API key or the link'),
    name: z.string().describe('Name of the person, the API key or the link'),
    email: z.string().nullable().describe('E-mail address of a person; null for others'),
    role: Role.nullable().describe('Role of a person or a link; null for an API key'),
    scopes: z.array(Scope).describe('What the caller may do; `admin` includes all'),
    workspace: z
      .object({
        id: WorkspaceId,
        name: z.string().describe('Name for people'),
        mode: z.enum(['live', 'test']).describe('`test`: for trials; its keys start with sk_test_'),
      })
      .describe('The workspace that the requests of the caller are about'),
    document_id: DocumentId.nullable().describe('The only document that a link opens; null for others'),
  })
  .meta({
    id: 'Identity',
    description: 'The caller',
    examples: [
      {
        type: 'user',
        id: 'per_01jpwq4q9m7q4q2k8dax1x1q5n',
        name: 'Ada Lovelace',
        email: 'ada@example.com',
        role: 'reviewer',
        scopes: ['documents:read', 'documents:write', 'review:write', 'delivery:read', 'delivery:write'],
        workspace: { id: 'wsp_01jpwq4q9m7q4q2k8dax1x1q5n', name: 'Default', mode: 'live' },
        document_id: null,
      },
    ],
  })
export type Identity = z.infer<typeof Identity>

export const me = c.router({
  get: {
    method: 'GET',
    path: '/v1/me',
    responses: { 200: Identity },
    metadata: { scope: 'any', byReviewLink: true },
    summary: 'Who the caller is',
    description: 'The person, the API key or the link that makes the request, its scopes and its workspace.',
  },
})
