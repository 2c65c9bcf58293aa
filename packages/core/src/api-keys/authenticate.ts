import type { LinkRole, Role, Scope } from '@numora/contract'
import type { System } from '../context.ts'
import type { Subscription } from '../notifications.ts'
import { hashSecret } from './secret.ts'

/** Who makes a request: the owner of a key, a person with a session, or the holder of a review link. */
export type Caller = {
  type: 'api_key' | 'user'
  workspaceId: string
  id: string
  name: string
  scopes: Scope[]
  email: string | null
  role: Role | null
  /** Of the holder of a review link: the only document that it opens. */
  link?: { documentId: string; role: LinkRole }
}

type Found = { caller: Caller; validUntil: Date | null }

const rememberedMs = 1_000
const lastUsedStepMs = 60_000

/**
 * Finds the owner of a secret; null for one that is unknown, expired or revoked. A key is cached for a
 * second, and dropped from the cache at once when it changes, in this or another process.
 */
export function keyAuthentication(system: System): (secret: string) => Promise<Caller | null> {
  const remembered = new Map<string, { found: Promise<Found | null>; subscription: Subscription }>()

  function look(hash: string): Promise<Found | null> {
    const subscription = system.notifications.subscribe(hash)
    const entry = { found: findKey(system, hash), subscription }
    remembered.set(hash, entry)
    const forget = () => {
      subscription.end()
      if (remembered.get(hash) === entry) remembered.delete(hash)
    }
    setTimeout(forget, rememberedMs).unref()
    entry.found.then((found) => found ?? forget(), forget)
    return entry.found
  }

  return async (secret) => {
    const hash = hashSecret(secret)
    const known = remembered.get(hash)
    const found = await (known && !known.subscription.hasChanged() ? known.found : look(hash))
    if (!found || (found.validUntil && found.validUntil <= system.now())) return null
    return found.caller
  }
}

async function findKey({ database, now }: System, hash: string): Promise<Found | null> {
  const key = await database.apiKey.findFirst({
    where: { OR: [{ hash }, { previousHash: hash }], revokedAt: null },
  })
  if (!key) return null
  const { id, workspaceId, name, expiresAt, previousExpiresAt } = key
  const ends = [expiresAt, key.hash === hash ? null : previousExpiresAt].filter((end) => end !== null)
  const usedBefore = new Date(now().getTime() - lastUsedStepMs)
  if (!key.lastUsedAt || key.lastUsedAt < usedBefore)
    await database.apiKey.updateMany({
      where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: usedBefore } }] },
      data: { lastUsedAt: now() },
    })
  return {
    caller: { type: 'api_key', workspaceId, id, name, scopes: key.scopes, email: null, role: null },
    validUntil: ends.length > 0 ? new Date(Math.min(...ends.map(Number))) : null,
  }
}
