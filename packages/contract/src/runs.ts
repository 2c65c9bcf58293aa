import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { DocumentId, RunId, WorkflowId } from './ids.ts'
import { PageQuery, page } from './pagination.ts'
import { scope } from './scopes.ts'
import { Timestamp } from './values.ts'
import { WorkflowStep } from './workflows.ts'

const c = initContract()

export const RunStatus = z.enum(['queued', 'running', 'waiting', 'succeeded', 'failed', 'cancelled']).meta({
  id: 'RunStatus',
  description:
    '`queued`: no step has begun. `running`: a step is under way. `waiting`: for a time, the end of a push, a report or ' +
    'the next attempt. The others are final',
  examples: ['succeeded'],
})
export type RunStatus = z.infer<typeof RunStatus>

const RunError = z
  .object({
    code: z.string().describe('For programs, such as `webhook_refused` or `destination_refused`'),
    message: z.string().describe("For people; of a target's answer only its status and a redacted excerpt"),
  })
  .meta({
    id: 'RunError',
    description: 'Why a step failed',
    examples: [{ code: 'webhook_refused', message: 'The receiver answered 404.' }],
  })

export const Run = z
  .object({
    id: RunId,
    workflow_id: WorkflowId,
    version: z.int().describe('The version of the workflow that the run began with'),
    document_id: DocumentId,
    status: RunStatus,
    execution_mode: z.literal('queued').describe('`queued`: the run is done in the background'),
    step_id: z.string().describe('Id of the step that is under way or is next; at the end, of the last one'),
    error: RunError.nullable().describe('Why it failed; otherwise null'),
    created_at: Timestamp.describe('When it was queued'),
    started_at: Timestamp.nullable().describe('When its first step began; null before'),
    finished_at: Timestamp.nullable().describe('When it ended; null before'),
  })
  .meta({
    id: 'Run',
    description: 'One run of a workflow on one document; it never changes once it has ended',
  })
export type Run = z.infer<typeof Run>

export const RunStepStatus = z
  .enum(['pending', 'running', 'waiting', 'succeeded', 'failed', 'skipped', 'cancelled'])
  .meta({
    id: 'RunStepStatus',
    description:
      '`pending`: not begun. `skipped`: the run ended before it. `cancelled`: the run was cancelled before its end',
    examples: ['succeeded'],
  })
export type RunStepStatus = z.infer<typeof RunStepStatus>

export const RunLogEntry = z
  .object({
    id: z.string().describe('Id of the step in the workflow'),
    type: z.string().describe('Type of the step'),
    status: RunStepStatus,
    attempts: z.int().describe('How often a webhook was called; otherwise 0'),
    input: z
      .record(z.string(), z.unknown())
      .describe(
        'The settings of the step in the version of the run; in URLs, whatever may be secret is replaced',
      ),
    output: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('What it found or was answered, without extracted values; null before its end'),
    error: RunError.nullable().describe('Why it failed; otherwise null'),
    started_at: Timestamp.nullable().describe('When it began; null before'),
    finished_at: Timestamp.nullable().describe('When it ended; null before'),
  })
  .meta({ id: 'RunLogEntry', description: 'One step of a run' })
export type RunLogEntry = z.infer<typeof RunLogEntry>

export const RunListQuery = PageQuery.extend({
  workflow_id: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Only runs of this workflow', examples: ['wf_01jpwq4q9m7q4q2k8dax1x1q5n'] }),
  document_id: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'Only runs on this document', examples: ['doc_01jpwq4q9m7q4q2k8dax1x1q5n'] }),
  status: z
    .union([z.array(RunStatus).max(20), RunStatus.transform((value) => [value])])
    .optional()
    .meta({ description: 'Only runs with this status; repeat it for several', examples: [['failed']] }),
})
export type RunListQuery = z.output<typeof RunListQuery>

/** The body of a call of a webhook step; the receiver fetches values with a key. */
export const WorkflowCall = z.object({
  id: z.string(),
  type: z.literal('workflow.step'),
  created_at: Timestamp,
  data: z.object({
    run_id: RunId,
    workflow_id: WorkflowId,
    step_id: WorkflowStep.options[0].shape.id,
    document_id: DocumentId,
    schema: z.string(),
    external_id: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    result_url: z.string(),
    report_url: z.string(),
  }),
})
export type WorkflowCall = z.infer<typeof WorkflowCall>

const pathParams = z.object({ id: RunId })

export const runs = c.router({
  list: {
    method: 'GET',
    path: '/v1/runs',
    query: RunListQuery,
    responses: { 200: page(Run, 'RunPage') },
    metadata: scope('delivery:read'),
    summary: 'List runs of workflows, newest first',
    description: 'Runs are erased with their document.',
  },
  get: {
    method: 'GET',
    path: '/v1/runs/:id',
    pathParams,
    responses: { 200: Run },
    metadata: scope('delivery:read'),
    summary: 'Get a run',
    description: 'A run never changes once it has ended: a retry of the document is a new run.',
  },
  logs: {
    method: 'GET',
    path: '/v1/runs/:id/logs',
    pathParams,
    responses: {
      200: z
        .object({ data: z.array(RunLogEntry).describe('One for each step of the workflow, in their order') })
        .meta({ id: 'RunLogs', description: 'The steps of a run' }),
    },
    metadata: scope('delivery:read'),
    summary: 'See what each step of a run did',
    description: 'All steps with their outcome, including those that have not begun or were skipped.',
  },
})
