import { randomBytes } from 'node:crypto'
import type { CreateInvitation, PageQuery, Invitation as Resource, Role } from '@numora/contract'
import { hashSecret } from '../api-keys/secret.ts'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import type { Invitation } from '../generated/client.ts'
import { newId } from '../id.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'

/** An invitation with the token of its link, which is stored as a hash. */
export type Invited = { invitation: Resource; token: string }

/** Where the link of an invitation leads. */
export function invitationUrl(publicUrl: string, { token }: Invited): string {
  return `${publicUrl}/app/invitation/${token}`
}

const validMs = 7 * 86_400_000

/** Links that were not used yet and have not ended, newest first. */
export async function listInvitations(ctx: Context, query: PageQuery): Promise<Page<Resource>> {
  const { where, ...page } = newestFirst(query)
  const rows = await ctx.db.invitation.findMany({
    ...page,
    where: { AND: [where, { workspaceId: ctx.workspaceId, expiresAt: { gt: ctx.now() } }] },
  })
  return toPage(rows, query.limit, ({ id }) => id, presentInvitation)
}

/** Invites somebody new; an earlier invitation to the same address ends. */
export async function createInvitation(ctx: Context, { email, role }: CreateInvitation): Promise<Invited> {
  const address = email.toLowerCase()
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    const member = await ctx.db.membership.findFirst({ where: { workspaceId, person: { email: address } } })
    if (member) throw new Problem('conflict', `${email} already belongs to ${member.personId}.`)
    return invite(ctx, { email: address, role, personId: null })
  })
}

/** Makes a link with which a person of the workspace sets a new password. */
export async function createPasswordLink(ctx: Context, { id }: { id: string }): Promise<Invited> {
  const { workspaceId } = ctx
  // Another workspace's rows are not visible in the transaction.
  const elsewhere = await ctx.database.membership.count({
    where: { personId: id, workspaceId: { not: workspaceId } },
  })
  return inTransaction(ctx, async (ctx) => {
    const member = await ctx.db.membership.findUnique({
      where: { workspaceId_personId: { workspaceId, personId: id } },
      include: { person: true },
    })
    if (!member) throw new Problem('not_found', 'There is no such person.')
    if (member.status === 'disabled') throw new Problem('conflict', 'The person is disabled.')
    if (elsewhere > 0 && ctx.actor.type !== 'system')
      throw new Problem(
        'conflict',
        'The person also belongs to another workspace: the operator makes the link with "numora people invite".',
      )
    return invite(ctx, { email: member.person.email, role: member.role, personId: id })
  })
}

/** Makes a link for the first admin, who says the e-mail address. Earlier ones stay valid: other processes may have printed them. */
export async function inviteFirstAdmin(ctx: Context): Promise<Invited> {
  return inTransaction(ctx, (ctx) => create(ctx, { email: null, role: 'admin', personId: null }))
}

export async function deleteInvitation(ctx: Context, { id }: { id: string }): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const invitation = await ctx.db.invitation.findFirst({ where: { id, workspaceId: ctx.workspaceId } })
    if (!invitation || invitation.expiresAt <= ctx.now())
      throw new Problem('not_found', 'There is no such invitation.')
    await withdraw(ctx, invitation)
  })
}

type New = { email: string | null; role: Role; personId: string | null }

async function invite(ctx: Context, wanted: New): Promise<Invited> {
  const { workspaceId } = ctx
  const { email, personId } = wanted
  const earlier = await ctx.db.invitation.findMany({ where: { workspaceId, email, personId } })
  for (const invitation of earlier) await withdraw(ctx, invitation)
  await assertBelowLimit(ctx, 'openInvitations', () =>
    ctx.db.invitation.count({ where: { workspaceId, expiresAt: { gt: ctx.now() } } }),
  )
  return create(ctx, wanted)
}

async function create(ctx: Context, wanted: New): Promise<Invited> {
  const token = randomBytes(32).toString('base64url')
  const invitation = await ctx.db.invitation.create({
    data: {
      ...wanted,
      id: newId('invitation'),
      workspaceId: ctx.workspaceId,
      tokenHash: hashSecret(token),
      createdAt: ctx.now(),
      expiresAt: new Date(ctx.now().getTime() + validMs),
    },
  })
  const changes = changesBetween(null, auditedInvitation(invitation))
  await recordAudit(ctx, { type: 'invitation.created', target: invitation.id, changes })
  return { invitation: presentInvitation(invitation), token }
}

async function withdraw(ctx: Context, invitation: Invitation): Promise<void> {
  const { id } = invitation
  const { count } = await ctx.db.invitation.deleteMany({ where: { id, workspaceId: ctx.workspaceId } })
  if (count === 0) return
  const changes = changesBetween(auditedInvitation(invitation), null)
  await recordAudit(ctx, { type: 'invitation.deleted', target: id, changes })
}

function auditedInvitation({ email, role, personId, expiresAt }: Invitation) {
  return { email, role, person_id: personId, expires_at: expiresAt.toISOString() }
}

function presentInvitation(invitation: Invitation): Resource {
  const { id, email, role, personId, expiresAt, createdAt } = invitation
  return {
    id,
    email,
    role,
    person_id: personId,
    expires_at: expiresAt.toISOString(),
    created_at: createdAt.toISOString(),
  }
}
