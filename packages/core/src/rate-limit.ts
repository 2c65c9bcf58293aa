import type { System } from './context.ts'

export type RateLimit = { requests: number; windowMs: number }

/** The rate limit of a key after a request. */
export type Allowance = { isAllowed: boolean; limit: number; remaining: number; resetSeconds: number }

const windowsMs = { s: 1_000, min: 60_000, h: 3_600_000 }

/** Parses `1200/min`; null for `off`. */
export function parseRateLimit(text: string): RateLimit | null {
  if (text === 'off') return null
  const [, requests, window] = /^([1-9]\d{0,8})\/(s|min|h)$/.exec(text) ?? []
  if (!requests) throw new Error(`Not a rate limit: ${text}`)
  return { requests: Number(requests), windowMs: windowsMs[window as keyof typeof windowsMs] }
}

/** Requests that this process may still allow, and those that no process has leased. */
type Lease = { left: number; unleased: number; endsAt: number }

/**
 * Counts each key's requests in windows that all processes share. A process leases a twentieth of the
 * remaining requests at a time, so that few requests need the database and the limit is never exceeded.
 */
export function rateLimiter(
  { database }: System,
  { requests, windowMs }: RateLimit,
): (keyId: string) => Promise<Allowance> {
  const leases = new Map<string, Lease>()
  const renewals = new Map<string, Promise<void>>()

  async function renew(keyId: string): Promise<void> {
    const old = leases.get(keyId)
    const unleased = old && performance.now() < old.endsAt ? old.unleased : requests
    const wanted = Math.max(1, Math.floor(unleased / 20))
    const sentAt = performance.now()
    const [row] = await database.$queryRaw<[{ taken: number; leftMs: number }]>`
      INSERT INTO rate_limits AS mine (api_key_id, taken, ends_at)
      VALUES (${keyId}, ${wanted}, now() + ${windowMs} * interval '1 millisecond')
      ON CONFLICT (api_key_id) DO UPDATE SET
        taken = CASE WHEN mine.ends_at <= now() THEN excluded.taken ELSE mine.taken + excluded.taken END,
        ends_at = CASE WHEN mine.ends_at <= now() THEN excluded.ends_at ELSE mine.ends_at END
      RETURNING taken, extract(epoch FROM ends_at - now())::float8 * 1000 AS "leftMs"`
    const granted = Math.min(wanted, Math.max(0, requests - (row.taken - wanted)))
    leases.set(keyId, {
      left: granted,
      unleased: Math.max(0, requests - row.taken),
      endsAt: sentAt + row.leftMs,
    })
  }

  function renewOnce(keyId: string): Promise<void> {
    const renewal = renewals.get(keyId) ?? renew(keyId).finally(() => renewals.delete(keyId))
    renewals.set(keyId, renewal)
    return renewal
  }

  return async (keyId) => {
    for (;;) {
      const lease = leases.get(keyId)
      const leftMs = (lease?.endsAt ?? 0) - performance.now()
      if (lease && leftMs > 0 && (lease.left > 0 || lease.unleased === 0)) {
        const isAllowed = lease.left > 0
        if (isAllowed) lease.left -= 1
        const remaining = lease.left + lease.unleased
        return { isAllowed, limit: requests, remaining, resetSeconds: Math.ceil(leftMs / 1_000) }
      }
      await renewOnce(keyId)
    }
  }
}
