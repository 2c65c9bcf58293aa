import { hashSecret } from '../api-keys/secret.ts'
import type { Context, System } from '../context.ts'
import { notifyChangeSql } from '../notifications.ts'

/** How long a session lasts from the sign-in on. */
export const sessionSeconds = 30 * 86_400
/** A session that is not used for this time ends, too. */
export const idleMs = 7 * 86_400_000

/** The name under which processes are notified of a change of a session. */
export function sessionChannel(token: string): string {
  return hashSecret(token)
}

/** Makes every process look again at what the sessions of a person may do. Returns the channels, to wake this process after the commit. */
export async function refreshSessions(ctx: Context, personId: string): Promise<string[]> {
  const sessions = await ctx.db.session.findMany({ where: { personId }, select: { token: true } })
  const channels = sessions.map(({ token }) => sessionChannel(token))
  for (const channel of channels) await ctx.db.$queryRawUnsafe(notifyChangeSql, channel)
  return channels
}

/** Ends all sessions of a person, in every process. */
export async function endSessions(ctx: Context, personId: string): Promise<string[]> {
  const channels = await refreshSessions(ctx, personId)
  await ctx.db.session.deleteMany({ where: { personId } })
  return channels
}

/** Ends one session in every process. */
export async function endSession({ database, notifications }: System, token: string): Promise<void> {
  await database.session.deleteMany({ where: { token } })
  await database.$queryRawUnsafe(notifyChangeSql, sessionChannel(token))
  notifications.wake(sessionChannel(token))
}
