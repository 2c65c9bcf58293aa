import { hash } from 'node:crypto'
import type { System } from '../context.ts'
import { Problem } from '../problem.ts'

const windowMs = 15 * 60_000
/** How many attempts of each kind are possible in the window. The second and third end guessing from many places, or about many people. */
const most = { pair: 10, email: 100, address: 100 }

type Attempt = { email: string; address: string }

/**
 * Counts an attempt to sign in before it is made, for all processes together; throws `rate_limited` for one too many. Only
 * hashes of addresses are stored.
 */
export async function countAttempt(system: System, attempt: Attempt): Promise<void> {
  for (const [kind, key] of Object.entries(keysOf(attempt))) {
    const [row] = await system.database.$queryRaw<[{ taken: number; leftMs: number }]>`
      INSERT INTO rate_limits AS mine (api_key_id, taken, ends_at)
      VALUES (${key}, 1, now() + ${windowMs} * interval '1 millisecond')
      ON CONFLICT (api_key_id) DO UPDATE SET
        taken = CASE WHEN mine.ends_at <= now() THEN 1 ELSE mine.taken + 1 END,
        ends_at = CASE WHEN mine.ends_at <= now() THEN excluded.ends_at ELSE mine.ends_at END
      RETURNING taken, extract(epoch FROM ends_at - now())::float8 * 1000 AS "leftMs"`
    if (row.taken > most[kind as keyof typeof most])
      throw new Problem('rate_limited', 'Too many attempts: wait before the next one.', {
        retryAfterSeconds: Math.ceil(row.leftMs / 1_000),
      })
  }
}

/** Forgets the attempts of a person from an address who could sign in. */
export async function forgetAttempts({ database }: System, attempt: Attempt): Promise<void> {
  await database.rateLimit.deleteMany({ where: { apiKeyId: keysOf(attempt).pair } })
}

function keysOf({ email, address }: Attempt) {
  const key = (kind: string, text: string) => `sign-in/${hash('sha256', `${kind} ${text}`, 'base64url')}`
  return {
    pair: key('pair', `${email} ${address}`),
    email: key('email', email),
    address: key('address', address),
  }
}
