import type { Reach } from '@numora/destinations'
import type { Context } from '../context.ts'
import type { Destination } from '../generated/client.ts'
import { storedToken } from './stored-token.ts'

/** What the adapter of a destination may use of the world outside. */
export function reachOf(ctx: Context, destination: Destination, signal?: AbortSignal): Reach {
  const { fetch, dropDirs } = ctx
  return { fetch, dropDirs, now: ctx.now(), signal, token: storedToken(ctx, destination) }
}
