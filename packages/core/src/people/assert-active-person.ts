import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'

/** Throws `invalid_value` unless a person is an active member of the workspace; their membership stays until the end. */
export async function assertActivePerson(ctx: Context, personId: string): Promise<void> {
  const [member] = await ctx.db.$queryRaw<object[]>`
    SELECT FROM memberships WHERE workspace_id = ${ctx.workspaceId} AND person_id = ${personId} AND status = 'active'
    FOR SHARE`
  if (member) return
  const message = 'expected an active person of the workspace'
  throw new Problem('invalid_value', `person_id: ${message}`, { details: [{ path: 'person_id', message }] })
}
