import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DocumentId, ReviewLinkId } from './ids.ts'
import { limits } from './limits.ts'
import { list } from './pagination.ts'
import { type Scope, scope } from './scopes.ts'
import { Timestamp } from './values.ts'

const c = initContract()

/** What the holder of a review link may do with its document. */
export const scopesOfLink = {
  reviewer: ['documents:read', 'review:write'],
  read_only: ['documents:read'],
} as const satisfies Record<string, readonly Scope[]>
export type LinkRole = keyof typeof scopesOfLink

const LinkRoleValue = z
  .enum(Object.keys(scopesOfLink) as [LinkRole, ...LinkRole[]])
  .describe('`reviewer`: reads, corrects, approves and rejects the document. `read_only`: reads it')

/** `https`, or `http` on this machine to try it out; a host and a port alone. */
const Origin = z
  .string()
  .max(300)
  .regex(
    /^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*|http:\/\/(localhost|127\.0\.0\.1))(:[1-9]\d{0,4})?$/,
    'expected an origin such as https://erp.example.com: https, a host in small letters, and a port if there is one',
  )
  .meta({ examples: ['https://erp.example.com'] })

const name = z.string().min(1).max(200).describe('Name of its holder, in the events of what is done with it')
const origins = z
  .array(Origin)
  .max(limits.linkOrigins)
  .describe('Origins whose pages may show it in a frame, such as `https://erp.example.com`; empty: none')

const example = {
  id: 'lnk_01jpwq4q9m7q4q2k8dax1x1q5n',
  document_id: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n',
  name: 'Review link',
  role: 'reviewer',
  origins: ['https://erp.example.com'],
  created_at: '2026-03-21T14:20:00.000Z',
  expires_at: '2026-03-21T15:20:00.000Z',
}

export const ReviewLink = z
  .object({
    id: ReviewLinkId,
    document_id: DocumentId,
    name,
    role: LinkRoleValue,
    origins,
    created_at: Timestamp.describe('When it was created'),
    expires_at: Timestamp.describe('When it ends'),
  })
  .meta({
    id: 'ReviewLink',
    description: 'A link that opens one document without an account, without its token',
    examples: [example],
  })
export type ReviewLink = z.infer<typeof ReviewLink>

export const CreatedReviewLink = ReviewLink.extend({
  url: z.string().describe('Address of the page that opens the document'),
  token: z.string().describe('Shown here only: a Bearer token for the routes of this document'),
}).meta({
  id: 'CreatedReviewLink',
  description: 'A new review link with its token',
  examples: [
    {
      ...example,
      url: 'https://numora.example.com/app/link/rl_3XyZc8Rw1mT5uVb7nQ0sJd4gKf6hLa9kQ2',
      token: 'rl_3XyZc8Rw1mT5uVb7nQ0sJd4gKf6hLa9kQ2',
    },
  ],
})
export type CreatedReviewLink = z.infer<typeof CreatedReviewLink>

export const CreateReviewLink = z
  .strictObject({
    expires_in_seconds: z
      .int()
      .min(60)
      .max(7 * 86_400)
      .default(3_600)
      .describe('How long it is valid, in seconds'),
    role: LinkRoleValue.default('reviewer'),
    origins: origins.default([]),
    name: name.default('Review link'),
  })
  .meta({
    id: 'CreateReviewLink',
    description: 'The body may be left out',
    examples: [
      { expires_in_seconds: 3_600, role: 'reviewer', origins: ['https://erp.example.com'], name: 'Jo' },
    ],
  })
export type CreateReviewLink = z.infer<typeof CreateReviewLink>

const pathParams = z.object({ id: DocumentId })

export const reviewLinks = c.router({
  create: {
    method: 'POST',
    path: '/v1/documents/:id/review-link',
    pathParams,
    headers: postHeaders,
    body: CreateReviewLink,
    responses: { 201: CreatedReviewLink, ...problems('limit_reached') },
    metadata: scope('review:write'),
    summary: 'Create a link that opens one document for review',
    description:
      'For people without an account, also in a frame of your own page. Its token opens only the routes of this document that accept ' +
      'review links, with the scopes of its role: 403 `forbidden` if you do not have these yourself. What is done with it has an actor of ' +
      `the type \`user\` with its id and name. It ends with its time, its revocation or its document. At most ${limits.linksOfDocument} ` +
      'links of a document are valid at a time: one more is 409 `limit_reached`. Webhooks such as `document.reviewed` say when the review is done.',
  },
  list: {
    method: 'GET',
    path: '/v1/documents/:id/review-links',
    pathParams,
    responses: { 200: list(ReviewLink, 'ReviewLinkList') },
    metadata: scope('review:write'),
    summary: 'List the review links of a document, newest first',
    description: 'Those that are valid, without their tokens.',
  },
  revoke: {
    method: 'DELETE',
    path: '/v1/documents/:id/review-links/:link_id',
    pathParams: z.object({ id: DocumentId, link_id: ReviewLinkId }),
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('review:write'),
    summary: 'Revoke a review link at once',
    description: 'All further requests with its token are refused. This cannot be undone.',
  },
})
