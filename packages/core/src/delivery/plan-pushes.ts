import type { Context } from '../context.ts'
import { schemaOf } from '../documents/schema-of.ts'
import { type PushTarget, toWorkflow } from '../follow-ups/push-target.ts'
import { type Document, Prisma, type Route } from '../generated/client.ts'
import { lockActiveWorkflows } from '../workflows/lock-active-workflows.ts'
import { fittingRoutes } from './fitting-routes.ts'

/**
 * What an approval delivers to at once: by active routes that fit, each once: destinations and workflows that are switched on, and
 * executors that have a URL.
 */
export async function planPushes(
  ctx: Context,
  document: Document,
  trigger: 'on_approve',
): Promise<PushTarget[]> {
  const routes = await ctx.db.route.findMany({
    where: {
      workspaceId: ctx.workspaceId,
      schema: schemaOf(document),
      active: true,
      trigger,
      OR: [{ mode: { in: ['push', 'workflow'] } }, { mode: 'external', config: { not: Prisma.DbNull } }],
    },
    orderBy: { id: 'asc' },
  })
  return targetsOf(ctx, await fittingRoutes(ctx, document, routes))
}

/**
 * The targets of routes, each once, without disabled destinations and workflows. An external route with a URL is a target of
 * its own; those without one are one target for each provider.
 */
export async function targetsOf(ctx: Context, routes: Route[]): Promise<PushTarget[]> {
  const ids = routes.flatMap((route) => (route.mode === 'push' ? [route.destinationId!] : []))
  const destinations = await ctx.db.destination.findMany({
    where: { workspaceId: ctx.workspaceId, status: 'active', id: { in: ids } },
    select: { id: true, provider: true },
    orderBy: { id: 'asc' },
  })
  const bound = routes.flatMap(({ workflowId }) => workflowId ?? [])
  const workflows = bound.length > 0 ? await lockActiveWorkflows(ctx, bound) : []
  const external = routes.filter((route) => route.mode === 'external')
  const polling = new Set(external.filter(({ config }) => config === null).map((route) => route.provider))
  return [
    ...destinations.map(({ id, provider }) => ({ destinationId: id, provider })),
    ...external
      .filter(({ config }) => config !== null)
      .map(({ id, provider }) => ({ destinationId: null, routeId: id, provider })),
    ...[...polling].map((provider) => ({ destinationId: null, provider })),
    ...workflows.map(({ id }) => toWorkflow(id)),
  ]
}
