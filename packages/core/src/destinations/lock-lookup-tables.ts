import type { Context } from '../context.ts'

/**
 * Locks the lookup tables of the workspace until the transaction ends: for changing one, or `shared` for relying on one
 * in a mapping.
 */
export async function lockLookupTables(ctx: Context, kind: 'alone' | 'shared' = 'alone'): Promise<void> {
  if (!ctx.isInTransaction) throw new Error('A lock needs a transaction')
  const lock = `numora/lookup-tables/${ctx.workspaceId}`
  await (kind === 'shared'
    ? ctx.db.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${lock}, 0))`
    : ctx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`)
}
