import type { System } from '../context.ts'
import { idleMs } from './sessions.ts'

/** Removes sessions and invitations that have ended, and counts of attempts of earlier times; part of the `sweep` job. */
export async function pruneSignIn({ database, now }: System): Promise<void> {
  const at = now()
  const idleSince = new Date(at.getTime() - idleMs)
  await database.session.deleteMany({
    where: { OR: [{ expiresAt: { lte: at } }, { updatedAt: { lte: idleSince } }] },
  })
  await database.invitation.deleteMany({ where: { expiresAt: { lte: at } } })
  await database.$executeRaw`DELETE FROM rate_limits WHERE api_key_id LIKE 'sign-in/%' AND ends_at <= now()`
}
