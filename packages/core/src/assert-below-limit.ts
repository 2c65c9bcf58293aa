import { limits } from '@numora/contract'
import type { Context } from './context.ts'
import { Problem } from './problem.ts'

const names = {
  webhookEndpoints: 'webhook endpoints',
  destinations: 'destinations',
  routes: 'delivery routes',
  liveApiKeys: 'API keys that are valid',
} as const satisfies Partial<Record<keyof typeof limits, string>>

/**
 * Throws `limit_reached` where the workspace has as many of a kind as it may. Creations of one kind in one workspace
 * wait for each other until their transactions end, so that two cannot take the last place.
 */
export async function assertBelowLimit(
  ctx: Context,
  kind: keyof typeof names,
  count: () => Promise<number>,
): Promise<void> {
  if (!ctx.isInTransaction) throw new Error('A lock needs a transaction')
  const lock = `numora/limit/${kind}/${ctx.workspaceId}`
  await ctx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`
  if ((await count()) >= limits[kind])
    throw new Problem('limit_reached', `A workspace may have at most ${limits[kind]} ${names[kind]}.`)
}
