import type { Context } from '../context.ts'
import type { Document, Route } from '../generated/client.ts'

/** The target of a delivery: a destination that Numora pushes to, or (null) the executors of a provider. */
export type PushTarget = { destinationId: string | null; provider: string }

/**
 * The destinations that an approval pushes to immediately: those of active routes, each once, if they are
 * enabled.
 */
export async function planPushes(
  ctx: Context,
  document: Document,
  trigger: 'on_approve',
): Promise<PushTarget[]> {
  const routes = await ctx.db.route.findMany({
    where: { workspaceId: ctx.workspaceId, schema: document.schema, active: true, mode: 'push', trigger },
    orderBy: { id: 'asc' },
  })
  return targetsOf(ctx, routes)
}

/** The targets of routes, each once, without disabled destinations. */
export async function targetsOf(ctx: Context, routes: Route[]): Promise<PushTarget[]> {
  const ids = routes.flatMap((route) => (route.mode === 'push' ? [route.destinationId!] : []))
  const destinations = await ctx.db.destination.findMany({
    where: { workspaceId: ctx.workspaceId, status: 'active', id: { in: ids } },
    select: { id: true, provider: true },
    orderBy: { id: 'asc' },
  })
  const executors = new Set(
    routes.filter((route) => route.mode === 'external').map((route) => route.provider),
  )
  return [
    ...destinations.map(({ id, provider }) => ({ destinationId: id, provider })),
    ...[...executors].map((provider) => ({ destinationId: null, provider })),
  ]
}
