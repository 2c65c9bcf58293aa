import { limits } from '@numora/contract'
import type { Context } from './context.ts'
import { Problem } from './problem.ts'

const names = {
  webhookEndpoints: 'webhook endpoints',
  destinations: 'destinations',
  routes: 'delivery routes',
  lookupTables: 'lookup tables',
  workflows: 'workflows',
  liveApiKeys: 'API keys that are valid',
  vendors: 'vendors',
  people: 'people',
  openInvitations: 'open invitations',
  views: 'saved views',
} as const satisfies Partial<Record<keyof typeof limits, string>>

/**
 * Throws `limit_reached` if the workspace already has the greatest number of a kind. Creations of one kind in
 * one workspace wait for each other's transactions, so that two cannot take the last slot.
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
