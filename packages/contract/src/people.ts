import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { InvitationId, PersonId } from './ids.ts'
import { limits } from './limits.ts'
import { PageQuery, page } from './pagination.ts'
import { type Scope, scope } from './scopes.ts'
import { Timestamp } from './values.ts'

const c = initContract()

export const roles = ['admin', 'reviewer', 'read_only'] as const
export const Role = z.enum(roles).meta({
  id: 'Role',
  description:
    'What a person may do. `admin`: everything. `reviewer`: submit, correct, approve and deliver documents. `read_only`: look at ' +
    'documents and deliveries',
  examples: ['reviewer'],
})
export type Role = z.infer<typeof Role>

/** The scopes of a person by their role. */
export const scopesOfRole: Record<Role, Scope[]> = {
  admin: ['admin'],
  reviewer: ['documents:read', 'documents:write', 'review:write', 'delivery:read', 'delivery:write'],
  read_only: ['documents:read', 'delivery:read'],
}

/** Of a person, unique among all of them whatever its case. */
export const Email = z
  .email('expected an e-mail address')
  .max(limits.emailCharacters)
  .meta({ id: 'Email', description: 'An e-mail address', examples: ['ada@example.com'] })

export const PersonStatus = z.enum(['active', 'disabled']).meta({
  id: 'PersonStatus',
  description: '`disabled`: cannot sign in to this workspace, and all sessions have ended',
  examples: ['active'],
})

export const Person = z
  .object({
    id: PersonId,
    name: z.string().describe('Name, as chosen by the person'),
    email: z.string().describe('E-mail address with which the person signs in'),
    role: Role,
    status: PersonStatus,
    last_seen_at: Timestamp.nullable().describe('The last request, roughly; null: none yet'),
    created_at: Timestamp.describe('When the person joined the workspace'),
  })
  .meta({
    id: 'Person',
    description: 'A person who may sign in to this workspace',
    examples: [
      {
        id: 'per_01jpwq4q9m7q4q2k8dax1x1q5n',
        name: 'Ada Lovelace',
        email: 'ada@example.com',
        role: 'reviewer',
        status: 'active',
        last_seen_at: '2026-03-21T14:20:00.000Z',
        created_at: '2026-03-21T14:20:00.000Z',
      },
    ],
  })
export type Person = z.infer<typeof Person>

export const UpdatePerson = z
  .strictObject({
    role: Role.optional(),
    status: PersonStatus.optional(),
  })
  .meta({
    id: 'UpdatePerson',
    description: 'What is to change; what is left out stays',
    examples: [{ role: 'admin' }, { status: 'disabled' }],
  })
export type UpdatePerson = z.infer<typeof UpdatePerson>

export const Invitation = z
  .object({
    id: InvitationId,
    email: z
      .string()
      .nullable()
      .describe('E-mail address of the person who is invited; null: whoever opens the link says it'),
    role: Role,
    person_id: PersonId.nullable().describe(
      'The person for whom the link sets a new password; null for an invitation of somebody new',
    ),
    expires_at: Timestamp.describe('When the link ends'),
    created_at: Timestamp.describe('When it was created'),
  })
  .meta({
    id: 'Invitation',
    description: 'A link with which a person joins the workspace or sets a new password; it works once',
    examples: [
      {
        id: 'inv_01jpwq4q9m7q4q2k8dax1x1q5n',
        email: 'ada@example.com',
        role: 'reviewer',
        person_id: null,
        expires_at: '2026-03-28T14:20:00.000Z',
        created_at: '2026-03-21T14:20:00.000Z',
      },
    ],
  })
export type Invitation = z.infer<typeof Invitation>

export const InvitationWithUrl = Invitation.extend({
  url: z.string().describe('The link; shown here only, since it is stored as a hash'),
}).meta({
  id: 'InvitationWithUrl',
  description: 'An invitation with its link',
  examples: [
    {
      id: 'inv_01jpwq4q9m7q4q2k8dax1x1q5n',
      email: 'ada@example.com',
      role: 'reviewer',
      person_id: null,
      expires_at: '2026-03-28T14:20:00.000Z',
      created_at: '2026-03-21T14:20:00.000Z',
      url: 'https://numora.example.com/app/invitation/hK3XyZc8Rw1mT5uVb7nQ0sJd4gKf6hLa9kQ2mN8pW1s',
    },
  ],
})
export type InvitationWithUrl = z.infer<typeof InvitationWithUrl>

export const CreateInvitation = z.strictObject({ email: Email, role: Role }).meta({
  id: 'CreateInvitation',
  description: 'Whom to invite',
  examples: [{ email: 'ada@example.com', role: 'reviewer' }],
})
export type CreateInvitation = z.infer<typeof CreateInvitation>

const personParams = z.object({ id: PersonId })

export const people = c.router({
  list: {
    method: 'GET',
    path: '/v1/people',
    query: PageQuery,
    responses: { 200: page(Person, 'PersonPage') },
    metadata: scope('documents:read'),
    summary: 'List the people of the workspace, newest first',
    description: 'Everybody who may sign in, and those who are disabled.',
  },
  update: {
    method: 'PATCH',
    path: '/v1/people/:id',
    pathParams: personParams,
    body: UpdatePerson,
    responses: { 200: Person, ...problems('conflict') },
    metadata: scope('admin'),
    summary: 'Change the role of a person, or disable them',
    description:
      'Takes effect at once, also for requests by sessions that exist. 409 `conflict` if the workspace would be left without ' +
      'an active admin.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/people/:id',
    pathParams: personParams,
    body: c.noBody(),
    responses: { 204: c.noBody(), ...problems('conflict') },
    metadata: scope('admin'),
    summary: 'Remove a person from the workspace',
    description:
      'Their sessions end at once; what they did stays in the events, with their name. 409 `conflict` for the last active admin.',
  },
  signOut: {
    method: 'POST',
    path: '/v1/people/:id/sign-out',
    pathParams: personParams,
    headers: postHeaders,
    body: z.strictObject({}),
    responses: { 204: c.noBody() },
    metadata: scope('admin'),
    summary: 'Sign a person out everywhere',
    description: 'All sessions of the person end at once, in every browser. They can sign in again.',
  },
  createPasswordLink: {
    method: 'POST',
    path: '/v1/people/:id/password-link',
    pathParams: personParams,
    headers: postHeaders,
    body: z.strictObject({}),
    responses: { 201: InvitationWithUrl, ...problems('conflict', 'limit_reached') },
    metadata: scope('admin'),
    summary: 'Make a link with which a person sets a new password',
    description:
      'For a forgotten password. Earlier links of the person end. The old password stays valid until the link is used, which also ends ' +
      'all sessions. 409 `conflict` for a person who is disabled, or who also belongs to another workspace: the operator makes ' +
      'their link on the command line.',
  },
})

export const invitations = c.router({
  list: {
    method: 'GET',
    path: '/v1/invitations',
    query: PageQuery,
    responses: { 200: page(Invitation, 'InvitationPage') },
    metadata: scope('admin'),
    summary: 'List open invitations, newest first',
    description: 'Links that were not used yet and have not ended, without the links themselves.',
  },
  create: {
    method: 'POST',
    path: '/v1/invitations',
    headers: postHeaders,
    body: CreateInvitation,
    responses: { 201: InvitationWithUrl, ...problems('conflict', 'limit_reached') },
    metadata: scope('admin'),
    summary: 'Invite a person',
    description:
      'Numora sends no e-mail: pass the link on yourself. It works once, within 7 days. A new invitation to the same address ends the ' +
      'earlier one. 409 `conflict` if the address already belongs to a person of the workspace.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/invitations/:id',
    pathParams: z.object({ id: InvitationId }),
    body: c.noBody(),
    responses: { 204: c.noBody() },
    metadata: scope('admin'),
    summary: 'Withdraw an invitation',
    description: 'Its link stops working at once.',
  },
})
