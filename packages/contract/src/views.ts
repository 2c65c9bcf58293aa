import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { ViewQuery } from './document-filters.ts'
import { problems } from './errors.ts'
import { Actor } from './events.ts'
import { postHeaders } from './headers.ts'
import { ViewId } from './ids.ts'
import { limits } from './limits.ts'
import { list } from './pagination.ts'
import { scope } from './scopes.ts'
import { Timestamp } from './values.ts'

const c = initContract()

const name = z
  .string()
  .trim()
  .min(1)
  .max(limits.viewNameCharacters)
  .describe('Name for people, without blanks around it')
const isShared = z
  .boolean()
  .describe('Whether everybody in the workspace sees it; only its owner and admins can change it')

const example = {
  name: 'Mine, doubtful first',
  query: { status: ['review_required' as const], assignee: 'me', sort: 'doubt' as const },
  is_shared: false,
}

export const View = z
  .object({
    id: ViewId,
    name: z.string().describe('Name for people'),
    query: ViewQuery,
    is_shared: isShared,
    owner: Actor,
    created_at: Timestamp.describe('When it was saved'),
    updated_at: Timestamp.describe('When it was last changed'),
  })
  .meta({
    id: 'View',
    description: 'Saved filters of the list of documents',
    examples: [
      {
        id: 'view_01jpwq4q9m7q4q2k8dax1x1q5n',
        ...example,
        owner: { type: 'user', id: 'per_01jpwq4q9m7q4q2k8dax1x1q5n', name: 'Ada Lovelace' },
        created_at: '2026-03-21T14:20:00.000Z',
        updated_at: '2026-03-21T14:20:00.000Z',
      },
    ],
  })
export type View = z.infer<typeof View>

export const ViewInput = z
  .strictObject({ name, query: ViewQuery, is_shared: isShared.default(false) })
  .meta({ id: 'ViewInput', description: 'A view to save', examples: [example] })
export type ViewInput = z.output<typeof ViewInput>

const pathParams = z.object({ id: ViewId })

export const views = c.router({
  list: {
    method: 'GET',
    path: '/v1/views',
    responses: { 200: list(View, 'ViewList') },
    metadata: scope('documents:read'),
    summary: 'List saved views',
    description: 'Those of the caller, and those that others share, by their names.',
  },
  create: {
    method: 'POST',
    path: '/v1/views',
    headers: postHeaders,
    body: ViewInput,
    responses: { 201: View, ...problems('limit_reached') },
    metadata: scope('documents:read'),
    summary: 'Save a view',
    description:
      'Belongs to the person, or the API key, that creates it. It can be used with the list by giving its `query` as ' +
      'parameters. `assignee: me` means whoever uses the view.',
  },
  put: {
    method: 'PUT',
    path: '/v1/views/:id',
    pathParams,
    body: ViewInput,
    responses: { 200: View },
    metadata: scope('documents:read'),
    summary: 'Change a view',
    description:
      'Replaces its name, its filters and whether it is shared. A shared view of somebody else is 403 `forbidden`, except for ' +
      'admins; one that is not shared is 404.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/views/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('documents:read'),
    summary: 'Delete a view',
    description: 'A shared view of somebody else is 403 `forbidden`, except for admins.',
  },
})
