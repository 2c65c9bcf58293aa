import type { Identity } from '@numora/contract'
import type { Caller } from '../api-keys/authenticate.ts'
import type { Context } from '../context.ts'

/** What a caller is shown about themselves. */
export async function getIdentity(ctx: Context, caller: Caller): Promise<Identity> {
  const workspace = await ctx.db.workspace.findUniqueOrThrow({ where: { id: ctx.workspaceId } })
  const { type, id, name, email, role, scopes, link } = caller
  const { id: workspaceId, name: workspaceName, mode } = workspace
  return {
    type: link ? 'review_link' : type,
    id,
    name,
    email,
    role: link?.role ?? role,
    scopes,
    workspace: { id: workspaceId, name: workspaceName, mode },
    document_id: link?.documentId ?? null,
  }
}
