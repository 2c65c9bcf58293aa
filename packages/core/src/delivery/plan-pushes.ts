import type { Context } from '../context.ts'
import { schemaOf } from '../documents/schema-of.ts'
import type { PushTarget } from '../follow-ups/push-target.ts'
import type { Document, Route } from '../generated/client.ts'
import { fittingRoutes } from './fitting-routes.ts'

/** The destinations that an approval pushes to at once: by active routes that fit, each once, if they are switched on. */
export async function planPushes(
  ctx: Context,
  document: Document,
  trigger: 'on_approve',
): Promise<PushTarget[]> {
  const routes = await ctx.db.route.findMany({
    where: { workspaceId: ctx.workspaceId, schema: schemaOf(document), active: true, mode: 'push', trigger },
    orderBy: { id: 'asc' },
  })
  return targetsOf(ctx, await fittingRoutes(ctx, document, routes))
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
