import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { DocumentId, PersonId } from './ids.ts'
import { limits } from './limits.ts'
import { scope } from './scopes.ts'
import { Timestamp } from './values.ts'

const c = initContract()

export const DocumentPresence = z
  .object({
    others: z
      .array(
        z
          .object({
            id: z.string().describe('Id of the person, the API key or the link'),
            name: z.string().nullable().describe('Name of the person, the API key or the link'),
            since: Timestamp.describe('When they came'),
          })
          .meta({
            id: 'PresentCaller',
            description: 'Somebody who has the document open',
            examples: [
              {
                id: 'per_01jpwq4q9m7q4q2k8dax1x1q5n',
                name: 'Ada Lovelace',
                since: '2026-03-21T14:20:00.000Z',
              },
            ],
          }),
      )
      .max(limits.presentCallers)
      .describe('Who else has the document open, the first to come first'),
    updated_at: Timestamp.describe('The version of the document'),
    assignee: PersonId.nullable().describe('The person to whom the document is assigned; null if nobody'),
  })
  .meta({
    id: 'DocumentPresence',
    description: 'Who else has a document open, and whether it has changed',
    examples: [
      {
        others: [
          {
            id: 'per_01jpwq4q9m7q4q2k8dax1x1q5n',
            name: 'Ada Lovelace',
            since: '2026-03-21T14:20:00.000Z',
          },
        ],
        updated_at: '2026-03-21T14:20:02.113Z',
        assignee: 'per_01jpwq4q9m7q4q2k8dax1x1q5n',
      },
    ],
  })
export type DocumentPresence = z.infer<typeof DocumentPresence>

const pathParams = z.object({ id: DocumentId })

export const presence = c.router({
  put: {
    method: 'PUT',
    path: '/v1/documents/:id/presence',
    pathParams,
    body: z.strictObject({}),
    responses: { 200: DocumentPresence },
    metadata: scope('documents:read', { byReviewLink: true }),
    summary: 'Say that the caller has a document open',
    description:
      `Repeat it every ${limits.presenceSeconds / 3} seconds; ${limits.presenceSeconds} seconds after the last time the caller counts as gone. ` +
      'The answer also says whether the document has changed, so a page needs no other request to stay up to date.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/documents/:id/presence',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('documents:read', { byReviewLink: true }),
    summary: 'Say that the caller has closed a document',
    description: 'Also succeeds if the caller was not there.',
  },
})
