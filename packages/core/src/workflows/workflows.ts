import type {
  CreatedWorkflow,
  CreateWorkflow,
  PageQuery,
  PutWorkflow,
  Workflow,
  WorkflowStep,
  WorkflowSummary,
} from '@numora/contract'
import { newWebhookSecret } from '@numora/destinations'
import { canApprove, checkWorkflow } from '@numora/domain'
import { assertBelowLimit } from '../assert-below-limit.ts'
import { changeOfSecret, changesBetween } from '../audit/changes-between.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { type Context, inTransaction } from '../context.ts'
import type { Workflow as Row, WorkflowVersion } from '../generated/client.ts'
import { newId } from '../id.ts'
import { laterThan } from '../later-than.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'
import { findVersion, findWorkflow, lockWorkflow } from './find-workflow.ts'

const withBindings = { include: { _count: { select: { routes: true } } } } as const
type Counted = Row & { _count: { routes: number } }

export async function listWorkflows(ctx: Context, query: PageQuery): Promise<Page<WorkflowSummary>> {
  const page = newestFirst(query)
  const rows = await ctx.db.workflow.findMany({
    ...page,
    where: { workspaceId: ctx.workspaceId, ...page.where },
    ...withBindings,
  })
  return toPage(rows, query.limit, (row) => row.id, presentSummary)
}

/** A workflow, with its name and steps in an earlier version if one is asked for. */
export async function getWorkflow(
  ctx: Context,
  { id, version }: { id: string; version?: number | undefined },
): Promise<Workflow> {
  const row = await findWorkflow(ctx, id)
  return present(ctx, row, await findVersion(ctx, { id, version: version ?? row.version }))
}

/** Creates a workflow; a generated secret is only in this answer. */
export async function createWorkflow(ctx: Context, input: CreateWorkflow): Promise<CreatedWorkflow> {
  const { name, status, steps } = input
  assertUrls(ctx, steps)
  const made = input.secret === undefined ? newWebhookSecret() : undefined
  return inTransaction(ctx, async (ctx) => {
    const { workspaceId } = ctx
    await assertSteps(ctx, steps)
    await assertBelowLimit(ctx, 'workflows', () => ctx.db.workflow.count({ where: { workspaceId } }))
    const row = await ctx.db.workflow.create({
      data: {
        id: newId('workflow'),
        workspaceId,
        name,
        status,
        sealedSecret: ctx.secrets.seal(made ?? input.secret!),
        createdAt: ctx.now(),
        updatedAt: ctx.now(),
      },
    })
    const version = await writeVersion(ctx, row, steps)
    const changes = [...changesBetween(null, audited(row, version)), ...changeOfSecret('secret', false, true)]
    await recordAudit(ctx, { type: 'workflow.created', target: row.id, changes })
    return { ...(await present(ctx, row, version)), ...(made === undefined ? {} : { secret: made }) }
  })
}

/**
 * Replaces a workflow by a new version; runs that have begun keep theirs. Throws `conflict` if the caller has seen another
 * version. What changes nothing leaves it as it is.
 */
export async function putWorkflow(
  ctx: Context,
  { id, name, status, steps, version: seen, secret }: PutWorkflow & { id: string },
): Promise<Workflow> {
  assertUrls(ctx, steps)
  return inTransaction(ctx, async (ctx) => {
    const row = await lockWorkflow(ctx, id)
    if (seen !== undefined && seen !== row.version)
      throw new Problem('conflict', `The workflow has changed: its version is ${row.version}. Read it again.`)
    await assertSteps(ctx, steps)
    await assertFitsRoutes(ctx, id, steps)
    const standing = await findVersion(ctx, row)
    const isNewSecret = secret !== undefined && !hasSecret(ctx, row, secret)
    const changes = [
      ...changesBetween(audited(row, standing), { name, status, steps }),
      ...(isNewSecret ? changeOfSecret('secret', true, true) : []),
    ]
    if (changes.length === 0) return present(ctx, row, standing)
    const updated = await ctx.db.workflow.update({
      where: { id, workspaceId: ctx.workspaceId },
      data: {
        name,
        status,
        version: row.version + 1,
        ...(isNewSecret ? { sealedSecret: ctx.secrets.seal(secret) } : {}),
        updatedAt: laterThan(row.updatedAt, ctx.now()),
      },
    })
    const version = await writeVersion(ctx, updated, steps)
    await recordAudit(ctx, { type: 'workflow.updated', target: id, changes })
    return present(ctx, updated, version)
  })
}

function writeVersion(
  ctx: Context,
  { id: workflowId, workspaceId, version, name, updatedAt }: Row,
  steps: WorkflowStep[],
): Promise<WorkflowVersion> {
  return ctx.db.workflowVersion.create({
    data: { workspaceId, workflowId, version, name, steps, createdAt: updatedAt },
  })
}

/** Addresses are judged again when they are called. */
function assertUrls({ fetch }: Context, steps: WorkflowStep[]): void {
  for (const [index, step] of steps.entries())
    if (step.type === 'webhook') fetch.assertAllowed(step.url, 'invalid_url', `steps.${index}.url`)
}

async function assertSteps(ctx: Context, steps: WorkflowStep[]): Promise<void> {
  const named = steps.flatMap((step) => (step.type === 'push' ? [step.destination_id] : []))
  const destinations = await ctx.db.destination.findMany({
    where: { workspaceId: ctx.workspaceId, id: { in: named } },
    select: { id: true },
  })
  const details = checkWorkflow(steps, new Set(destinations.map(({ id }) => id)))
  if (details.length > 0)
    throw new Problem('invalid_workflow', `${details[0]!.path}: ${details[0]!.message}`, { details })
}

async function assertFitsRoutes(ctx: Context, workflowId: string, steps: WorkflowStep[]): Promise<void> {
  if (canApprove(steps)) return
  const where = { workspaceId: ctx.workspaceId, workflowId, trigger: 'on_review_required' } as const
  if ((await ctx.db.route.count({ where })) > 0)
    throw new Problem('conflict', 'A route with the trigger on_review_required needs its step approve.')
}

/** A secret that no secret of the installation opens any more is another one. */
function hasSecret(ctx: Context, { sealedSecret }: Row, secret: string): boolean {
  try {
    return ctx.secrets.open(sealedSecret) === secret
  } catch {
    return false
  }
}

/** The properties of a workflow in the audit trail, except its secret. */
export function audited({ name, status }: Row, { steps }: WorkflowVersion) {
  return { name, status, steps }
}

function presentSummary({ id, name, status, version, updatedAt, _count }: Counted): WorkflowSummary {
  return {
    id,
    name,
    status,
    version,
    binding_count: _count.routes,
    updated_at: updatedAt.toISOString(),
  }
}

async function present(
  ctx: Context,
  { id, status, createdAt, updatedAt }: Row,
  { name, version, steps }: WorkflowVersion,
): Promise<Workflow> {
  const where = { workspaceId: ctx.workspaceId, workflowId: id }
  return {
    id,
    name,
    status,
    version,
    steps,
    binding_count: await ctx.db.route.count({ where }),
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
  }
}
