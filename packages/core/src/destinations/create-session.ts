import type { DestinationSession } from '@numora/contract'
import { type Adapter, adapterOf, classifyError } from '@numora/destinations'
import type { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import type { Destination } from '../generated/client.ts'
import { Problem } from '../problem.ts'
import { findDestination } from './destinations.ts'
import { reachOf } from './reach-of.ts'
import { targetOf } from './target-of.ts'

/**
 * A token for an executor that writes into the system behind a destination itself. It is only given if the audit trail
 * says so.
 */
export async function createSession(
  ctx: Context,
  { id, signal }: { id: string; signal?: AbortSignal },
): Promise<z.infer<typeof DestinationSession>> {
  const destination = await findDestination(ctx, id)
  const { session } = adapterOf(destination.provider)
  if (!session)
    throw new Problem('conflict', `A destination of ${destination.provider} has no OAuth and so no tokens.`)
  if (destination.status !== 'active') throw new Problem('conflict', 'The destination is disabled.')
  const { accessToken, expiresAt, baseUrl } = await ctx.outsideCalls(ctx.workspaceId, () =>
    obtain(ctx, destination, session, signal),
  )
  const expires_at = expiresAt.toISOString()
  await inTransaction(ctx, (ctx) =>
    recordAudit(ctx, {
      type: 'destination.session_created',
      target: id,
      changes: [{ field: 'expires_at', before: null, after: expires_at }],
    }),
  )
  return { access_token: accessToken, token_type: 'Bearer', expires_at, base_url: baseUrl }
}

async function obtain(
  ctx: Context,
  destination: Destination,
  session: NonNullable<Adapter['session']>,
  signal: AbortSignal | undefined,
) {
  try {
    return await session(reachOf(ctx, destination, signal), targetOf(ctx, destination))
  } catch (error) {
    const failure = classifyError(error)
    if (!failure) throw error
    throw new Problem('conflict', `The system gave no token. ${failure.message}`)
  }
}
