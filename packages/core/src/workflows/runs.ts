import type { Run, RunListQuery, RunLogEntry, WorkflowStep } from '@numora/contract'
import { maskUrls } from '../audit/mask-urls.ts'
import type { Context } from '../context.ts'
import type { Run as Row, RunStep } from '../generated/client.ts'
import { newestFirst, type Page, toPage } from '../pagination.ts'
import { Problem } from '../problem.ts'

const withSteps = { include: { workflowVersion: { select: { steps: true } } } } as const
type WithSteps = Row & { workflowVersion: { steps: WorkflowStep[] } }

/** The runs of the workspace, newest first. */
export async function listRuns(
  ctx: Context,
  { workflow_id: workflowId, document_id: documentId, status, ...query }: RunListQuery,
): Promise<Page<Run>> {
  const page = newestFirst(query)
  const rows = await ctx.db.run.findMany({
    ...page,
    where: {
      workspaceId: ctx.workspaceId,
      ...(workflowId === undefined ? {} : { workflowId }),
      ...(documentId === undefined ? {} : { documentId }),
      ...(status === undefined ? {} : { status: { in: status } }),
      ...page.where,
    },
    ...withSteps,
  })
  return toPage(rows, query.limit, (row) => row.id, presentRun)
}

export async function getRun(ctx: Context, { id }: { id: string }): Promise<Run> {
  return presentRun(await findRun(ctx, id))
}

/** What each step of a run did, in the order of the workflow. */
export async function getRunLogs(ctx: Context, { id }: { id: string }): Promise<{ data: RunLogEntry[] }> {
  const { workflowVersion } = await findRun(ctx, id)
  const rows = await ctx.db.runStep.findMany({
    where: { workspaceId: ctx.workspaceId, runId: id },
    orderBy: { position: 'asc' },
  })
  return { data: rows.map((row) => presentStep(row, workflowVersion.steps[row.position]!)) }
}

async function findRun(ctx: Context, id: string): Promise<WithSteps> {
  const row = await ctx.db.run.findFirst({ where: { id, workspaceId: ctx.workspaceId }, ...withSteps })
  if (!row) throw new Problem('not_found', 'There is no such run.')
  return row
}

function presentRun({ workflowVersion, ...row }: WithSteps): Run {
  return {
    id: row.id,
    workflow_id: row.workflowId,
    version: row.version,
    document_id: row.documentId,
    status: row.status,
    execution_mode: 'queued',
    step_id: workflowVersion.steps[row.position]!.id,
    error: errorOf(row),
    created_at: row.createdAt.toISOString(),
    started_at: row.startedAt?.toISOString() ?? null,
    finished_at: row.finishedAt?.toISOString() ?? null,
  }
}

function presentStep(row: RunStep, { id, type, ...input }: WorkflowStep): RunLogEntry {
  return {
    id,
    type,
    status: row.status,
    attempts: row.attempts,
    input: 'url' in input ? { ...input, url: maskUrls(input.url) } : input,
    output: row.output,
    error: errorOf(row),
    started_at: row.startedAt?.toISOString() ?? null,
    finished_at: row.finishedAt?.toISOString() ?? null,
  }
}

function errorOf({ errorCode: code, errorMessage: message }: Pick<Row, 'errorCode' | 'errorMessage'>) {
  return code === null ? null : { code, message: message ?? '' }
}
