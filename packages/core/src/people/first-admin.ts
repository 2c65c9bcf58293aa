import type { Context } from '../context.ts'
import { type Invited, inviteFirstAdmin } from './invitations.ts'

/** A link for the first admin of a workspace; undefined once it has an active admin. */
export async function ensureFirstAdmin(ctx: Context): Promise<Invited | undefined> {
  const { workspaceId } = ctx
  const admin = await ctx.db.membership.findFirst({ where: { workspaceId, role: 'admin', status: 'active' } })
  return admin ? undefined : inviteFirstAdmin(ctx)
}
