import type { Reach, Token } from '@numora/destinations'
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Destination } from '../generated/client.ts'

/** A token is replaced this long before it expires, so that it outlives the request that it is used for. */
const leastValidMs = 60_000

const StoredToken = z.object({ accessToken: z.string(), baseUrl: z.string().optional() })

/**
 * The token that lives between the pushes of all processes to a destination, encrypted in the database. Two processes may
 * obtain one at the same moment; the later one is kept.
 */
export function storedToken(ctx: Context, destination: Destination): Reach['token'] {
  const key = { workspaceId: ctx.workspaceId, destinationId: destination.id }
  return async (obtain, rejected) => {
    const known = await readToken(ctx, destination)
    if (known && known.accessToken !== rejected) return known
    const token = await obtain()
    const { accessToken, baseUrl, expiresAt } = token
    const data = {
      sealedToken: ctx.secrets.seal(JSON.stringify({ accessToken, baseUrl })),
      expiresAt,
      obtainedFor: destination.updatedAt,
    }
    // The destination may be deleted meanwhile; its token is then of no use to anybody.
    const exists = await ctx.db.destination.count({
      where: { id: destination.id, workspaceId: key.workspaceId },
    })
    if (exists > 0)
      await ctx.db.destinationToken.upsert({
        where: { workspaceId_destinationId: key },
        create: { ...key, ...data },
        update: data,
      })
    return token
  }
}

async function readToken(ctx: Context, { id, updatedAt }: Destination): Promise<Token | undefined> {
  const row = await ctx.db.destinationToken.findFirst({
    where: {
      workspaceId: ctx.workspaceId,
      destinationId: id,
      obtainedFor: updatedAt,
      expiresAt: { gt: new Date(ctx.now().getTime() + leastValidMs) },
    },
  })
  if (!row) return undefined
  try {
    return { ...StoredToken.parse(JSON.parse(ctx.secrets.open(row.sealedToken))), expiresAt: row.expiresAt }
  } catch {
    // Encrypted with a secret that was given up: a new one is obtained.
    return undefined
  }
}
