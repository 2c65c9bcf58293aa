import { randomBytes, randomUUID } from 'node:crypto'
import type { Role } from '@numora/contract'
import { newId } from '@numora/core'
import { type Context, cookieKeys, sessionCookieName, signToken } from '@numora/core/testing'

/** A person of the workspace without a password, as if they had joined, and the `Cookie` header of a session of theirs. */
export async function signInPerson(
  ctx: Context,
  { role = 'reviewer', name = 'Ada' }: { role?: Role; name?: string } = {},
): Promise<{ id: string; email: string; cookie: string }> {
  const { workspaceId, secrets } = ctx
  const id = newId('person')
  const email = `${id}@example.com`
  const token = randomBytes(24).toString('base64url')
  const createdAt = ctx.now()
  const times = { createdAt, updatedAt: createdAt }
  await ctx.db.person.create({
    data: {
      ...times,
      id,
      name,
      email,
      memberships: { create: { workspaceId, role, createdAt } },
      sessions: {
        create: { ...times, id: randomUUID(), token, expiresAt: new Date(createdAt.getTime() + 86_400_000) },
      },
    },
  })
  const cookie = `${sessionCookieName('http:')}=${signToken(token, cookieKeys(secrets))}`
  return { id, email, cookie }
}
