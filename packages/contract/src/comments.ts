import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { Actor } from './events.ts'
import { postHeaders } from './headers.ts'
import { CommentId, DocumentId } from './ids.ts'
import { limits } from './limits.ts'
import { PageQuery, page } from './pagination.ts'
import { scope } from './scopes.ts'
import { Timestamp } from './values.ts'

const c = initContract()

export const Comment = z
  .object({
    id: CommentId,
    text: z.string().describe('Plain text, as written'),
    author: Actor,
    created_at: Timestamp.describe('When it was written'),
  })
  .meta({
    id: 'Comment',
    description: 'What somebody wrote about a document',
    examples: [
      {
        id: 'cmt_01jpwq4q9m7q4q2k8dax1x1q5n',
        text: 'Asked the vendor about the second line.',
        author: { type: 'user', id: 'per_01jpwq4q9m7q4q2k8dax1x1q5n', name: 'Ada Lovelace' },
        created_at: '2026-03-21T14:20:00.000Z',
      },
    ],
  })
export type Comment = z.infer<typeof Comment>

export const CreateComment = z
  .strictObject({
    text: z
      .string()
      .trim()
      .min(1)
      .max(limits.commentCharacters)
      .describe('Plain text; blanks around it are removed'),
  })
  .meta({
    id: 'CreateComment',
    description: 'A new comment',
    examples: [{ text: 'Asked the vendor about the second line.' }],
  })
export type CreateComment = z.infer<typeof CreateComment>

const pathParams = z.object({ id: DocumentId })

export const comments = c.router({
  list: {
    method: 'GET',
    path: '/v1/documents/:id/comments',
    pathParams,
    query: PageQuery,
    responses: { 200: page(Comment, 'CommentPage') },
    metadata: scope('documents:read', { byReviewLink: true }),
    summary: 'List the comments on a document, oldest first',
    description: 'Comments are erased with their document.',
  },
  create: {
    method: 'POST',
    path: '/v1/documents/:id/comments',
    pathParams,
    headers: postHeaders,
    body: CreateComment,
    responses: { 201: Comment, ...problems('limit_reached') },
    metadata: scope('review:write', { byReviewLink: true }),
    summary: 'Comment on a document',
    description:
      `Possible in every state; \`updated_at\` of the document stays as it is. A document has at most ${limits.comments.toLocaleString('en')} ` +
      'comments. The event `document.commented` does not contain the text.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/documents/:id/comments/:comment_id',
    pathParams: z.object({ id: DocumentId, comment_id: CommentId }),
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('review:write'),
    summary: 'Delete a comment',
    description: 'One of the caller; that of somebody else is 403 `forbidden`, except for admins.',
  },
})
