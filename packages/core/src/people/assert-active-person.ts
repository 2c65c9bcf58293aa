import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'

/** Throws `invalid_value` unless a person is an active member of the workspace. */
export async function assertActivePerson({ db, workspaceId }: Context, personId: string): Promise<void> {
  const member = await db.membership.findFirst({ where: { workspaceId, personId, status: 'active' } })
  if (!member) throw new Problem('invalid_value', 'person_id: expected an active person of the workspace')
}
