import { changeOfSecret, changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, contextFor, inTransaction, type System } from '../context.ts'
import { Problem } from '../problem.ts'
import { countAttempt, forgetAttempts } from './attempts.ts'
import { setPassword } from './join.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import type { FoundSession } from './session-authentication.ts'
import { endSessions, refreshSessions } from './sessions.ts'
import type { ChangePassword } from './sign-in-input.ts'

type By = { address: string; requestId: string | null }

/** Changes the password of a person who knows the present one, and ends all their sessions. */
export async function changePassword(
  system: System,
  session: FoundSession,
  { current_password, new_password }: ChangePassword,
  by: By,
): Promise<void> {
  const { personId, callers } = session
  const email = callers[0].email!
  await countAttempt(system, { email, address: by.address })
  const account = await system.database.account.findFirst({ where: { personId, providerId: 'credential' } })
  if (!account?.password)
    throw new Problem('conflict', 'There is no password yet: an admin can make a link to set one.')
  if (!(await verifyPassword({ hash: account.password, password: current_password })))
    throw new Problem('forbidden', 'The current password is wrong.')
  await forgetAttempts(system, { email, address: by.address })
  const password = await hashPassword(new_password)
  await changeOwn(system, session, by, async (ctx) => {
    await setPassword(ctx, personId, password)
    const changes = changeOfSecret('password', true, true)
    await recordAudit(ctx, { type: 'person.password_changed', target: personId, changes })
    return endSessions(ctx, personId)
  })
}

/** Changes the name that a person's acts are recorded with from now on. */
export async function changeName(system: System, session: FoundSession, name: string, by: By): Promise<void> {
  const { personId, callers } = session
  await changeOwn(system, session, by, async (ctx) => {
    await ctx.db.person.update({ where: { id: personId }, data: { name, updatedAt: ctx.now() } })
    const changes = changesBetween({ name: callers[0].name }, { name })
    await recordAudit(ctx, { type: 'person.updated', target: personId, changes })
    return refreshSessions(ctx, personId)
  })
}

/** Ends all sessions of a person, the present one included. */
export async function signOutEverywhere(system: System, session: FoundSession, by: By): Promise<void> {
  const { personId } = session
  await changeOwn(system, session, by, async (ctx) => {
    const channels = await endSessions(ctx, personId)
    const changes = changesBetween({ sessions: channels.length }, { sessions: 0 })
    await recordAudit(ctx, { type: 'person.signed_out', target: personId, changes })
    return channels
  })
}

/** Works as the person, in their first workspace, and wakes whoever remembers their sessions in this process. */
async function changeOwn(
  system: System,
  { callers: [{ id, name, workspaceId }] }: FoundSession,
  { requestId }: By,
  work: (ctx: Context) => Promise<string[]>,
): Promise<void> {
  const actor = { type: 'user' as const, id, name }
  const channels = await inTransaction(contextFor(system, { workspaceId, actor, requestId }), work)
  for (const channel of channels) system.notifications.wake(channel)
}
