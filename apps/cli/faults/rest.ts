import { setTimeout as sleep } from 'node:timers/promises'
import type { World } from './world.ts'

/** Longer than anything may take after the last fault. */
const longestMs = 180_000

/**
 * Waits until nothing is to be done any more, and returns what is still to be done in the end, and what was the last to
 * be done. With `hurries`, what waits for another attempt is due at once, as if the hours had passed.
 */
export async function waitForRest(
  world: World,
  { hurries }: { hurries: boolean },
): Promise<{ unrest: string[]; last: string[] }> {
  const end = performance.now() + longestMs
  for (let last: string[] = []; ; await sleep(250)) {
    if (hurries) await hurry(world)
    const unrest = await findUnrest(world)
    if (unrest.length === 0 || performance.now() > end) return { unrest, last }
    last = unrest
  }
}

/** Waits until what is under way now is done, whatever is begun meanwhile. Returns the seconds, and what was the last. */
export async function waitForRecovery(world: World): Promise<{ seconds: number; last: string[] }> {
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1_000
  let left = await findUnfinished(world)
  for (let last = left; ; await sleep(250)) {
    const now = new Map((await findUnfinished(world)).map((each) => [each.key, each]))
    left = left.flatMap(({ key }) => now.get(key) ?? [])
    if (left.length === 0 || seconds() > longestMs / 1_000)
      return { seconds: seconds(), last: last.map(({ what }) => what) }
    last = left
  }
}

async function findUnrest(world: World): Promise<string[]> {
  return (await findUnfinished(world)).map(({ what }) => what)
}

/** The key stays the same until the work is done; what it waits for is only in `what`. */
function findUnfinished(world: World): Promise<{ key: string; what: string }[]> {
  return world.query(`
    SELECT id || generation || status AS key, 'document ' || id || ' is ' || status AS what
    FROM documents WHERE status IN ('processing', 'push_pending')
    UNION ALL
    SELECT id, 'webhook ' || id || ' is pending after ' || jsonb_array_length(attempts) || ' attempts'
    FROM webhook_deliveries WHERE status = 'pending'
    UNION ALL
    SELECT id, 'push ' || id || ' is pending after ' || attempts || ' attempts' FROM pushes WHERE status = 'pending'
    UNION ALL
    SELECT id::text, 'job ' || name || ' ' || id || ' is ' || state || ' with ' || retry_count || ' retries, due in '
      || round(extract(epoch FROM start_after - now())) || ' s' FROM pgboss.job
    WHERE name IN ('fetch', 'ingest', 'ingest_quick', 'learn', 'push', 'notify', 'notify_slow', 'erase') AND state < 'completed'`)
}

/** Makes what waits for another attempt due at once, until the work is done, which would wait for hours otherwise. */
export async function hurryUntil(world: World, work: Promise<unknown>): Promise<void> {
  let isDone = false
  const done = work.finally(() => {
    isDone = true
  })
  while (!isDone) {
    await hurry(world)
    await Promise.race([done, sleep(500)])
  }
  await done
}

async function hurry(world: World): Promise<void> {
  await world.query(
    `UPDATE pgboss.job SET start_after = now() WHERE state < 'active' AND start_after > now()`,
  )
}
