import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { Condition } from './conditions.ts'
import { problems } from './errors.ts'
import { postHeaders } from './headers.ts'
import { DestinationId, RunId, WorkflowId } from './ids.ts'
import { limits } from './limits.ts'
import { PageQuery, page } from './pagination.ts'
import { scope } from './scopes.ts'
import { digits, HttpUrl, ProviderName, Timestamp, WebhookSecret } from './values.ts'

const c = initContract()

const stepId = z
  .string()
  .regex(/^[a-z0-9_-]{1,64}$/, 'expected 1 to 64 of a-z, 0-9, _ and -')
  .describe('Your own id of the step, unique in the workflow; a retry recognises by it what was done already')

const ConditionStep = Condition.extend({
  id: stepId,
  type: z.literal('condition').describe('Goes on only if the condition holds'),
}).meta({
  id: 'ConditionStep',
  description:
    'If the condition does not hold, the run ends as `succeeded` and the steps after it are skipped',
  examples: [
    { id: 'large', type: 'condition', field: 'total_amount', operator: 'at_least', value: '1000.00' },
  ],
})

const ApproveStep = z
  .strictObject({
    id: stepId,
    type: z.literal('approve').describe('Approves the document by policy'),
    threshold: z
      .number()
      .min(0.5)
      .max(1)
      .describe('The confidence that the document as a whole must have at least'),
  })
  .meta({
    id: 'ApproveStep',
    description:
      'Approves a document in review without a person if it has no review reasons, its confidence as a whole is at ' +
      'least this, and nobody has begun to review it; otherwise the run ends as `succeeded` and the ' +
      'document stays in review. Only conditions may come before it. An approved document passes it',
    examples: [{ id: 'sure', type: 'approve', threshold: 0.98 }],
  })

const PushStep = z
  .strictObject({
    id: stepId,
    type: z.literal('push').describe('Pushes to a destination'),
    destination_id: DestinationId.describe(
      'Where to push to, with the mapping and the retries of every push',
    ),
  })
  .meta({
    id: 'PushStep',
    description:
      'Pushes the document and waits for the end of the push. What the destination has already by this approval is not ' +
      'pushed again',
    examples: [{ id: 'erp', type: 'push', destination_id: 'dst_01jpwq4q9m7q4q2k8dax1x1q5n' }],
  })

const WebhookStep = z
  .strictObject({
    id: stepId,
    type: z.literal('webhook').describe('Calls a webhook'),
    url: HttpUrl,
  })
  .meta({
    id: 'WebhookStep',
    description:
      "Posts a `WorkflowCall`, signed with the workflow's secret and retried like a push, and waits for a 2xx. The same " +
      '`idempotency-key` at each attempt and in each run of one approval',
    examples: [{ id: 'notify', type: 'webhook', url: 'https://example.com/hooks/numora' }],
  })

const WaitStep = z
  .strictObject({
    id: stepId,
    type: z.literal('wait').describe('Waits'),
    duration_seconds: z
      .int()
      .min(1)
      .max(limits.workflowWaitSeconds)
      .describe('How long to wait; at most 30 days'),
  })
  .meta({
    id: 'WaitStep',
    description: 'Waits before the next step',
    examples: [{ id: 'an-hour', type: 'wait', duration_seconds: 3600 }],
  })

const WaitForReportStep = z
  .strictObject({
    id: stepId,
    type: z.literal('wait_for_report').describe('Waits for an external executor'),
    provider: ProviderName.describe("The executor's provider, which its report names"),
    timeout_seconds: z
      .int()
      .min(1)
      .max(limits.workflowWaitSeconds)
      .optional()
      .describe('How long to wait, a day by default; then the step fails with `executor_timed_out`'),
  })
  .meta({
    id: 'WaitForReportStep',
    description:
      'Claims the document for an executor and waits until it reports by `POST /v1/documents/{id}/delivery`',
    examples: [{ id: 'booked', type: 'wait_for_report', provider: 'erp', timeout_seconds: 86400 }],
  })

export const WorkflowStep = z
  .discriminatedUnion('type', [
    ConditionStep,
    ApproveStep,
    PushStep,
    WebhookStep,
    WaitStep,
    WaitForReportStep,
  ])
  .meta({ id: 'WorkflowStep', description: 'One step of a workflow' })
export type WorkflowStep = z.infer<typeof WorkflowStep>
export type WorkflowStepType = WorkflowStep['type']

const status = z
  .enum(['active', 'disabled'])
  .describe('A `disabled` one starts no runs; those that have started continue')
const name = z.string().min(1).max(200).describe('Name for people')
const steps = z
  .array(WorkflowStep)
  .min(1)
  .max(limits.workflowSteps)
  .describe('What a run does, one after the other')
const version = z.int().describe('Increases with each change; a run keeps the version that it began with')
const bindingCount = z.int().describe('How many routes start it')
const secret = WebhookSecret.optional()

export const WorkflowSummary = z
  .object({
    id: WorkflowId,
    name: z.string().describe('Name for people'),
    status,
    version,
    binding_count: bindingCount,
    updated_at: Timestamp.describe('When it was last changed'),
  })
  .meta({ id: 'WorkflowSummary', description: 'A workflow without its steps' })
export type WorkflowSummary = z.infer<typeof WorkflowSummary>

export const Workflow = z
  .object({
    id: WorkflowId,
    name: z.string().describe('Name for people'),
    status,
    version,
    steps: z.array(WorkflowStep).describe('What a run does, one after the other'),
    binding_count: bindingCount,
    created_at: Timestamp.describe('When it was created'),
    updated_at: Timestamp.describe('When it was last changed'),
  })
  .meta({ id: 'Workflow', description: 'A named sequence of steps on a document' })
export type Workflow = z.infer<typeof Workflow>

export const CreatedWorkflow = Workflow.extend({
  secret: secret.describe('The generated secret, shown here only; absent if one was given'),
}).meta({ id: 'CreatedWorkflow', description: 'A new workflow' })
export type CreatedWorkflow = z.infer<typeof CreatedWorkflow>

export const CreateWorkflow = z
  .strictObject({
    name,
    status: status.default('active'),
    steps,
    secret: secret.describe('Your own secret for its webhook steps; if left out, one is generated'),
  })
  .meta({ id: 'CreateWorkflow', description: 'A new workflow' })
export type CreateWorkflow = z.infer<typeof CreateWorkflow>

/** What `GET` returns can be sent back unchanged. */
export const PutWorkflow = z
  .strictObject({
    name,
    status,
    steps,
    version: z
      .int()
      .optional()
      .describe('The version that the caller has seen; if it is not the current one, the answer is 409'),
    secret: secret.describe('A new secret for its webhook steps; if left out, the present one stays'),
    id: WorkflowId.optional().describe('As returned by `GET`; accepted and ignored'),
    binding_count: z.int().optional().describe('As returned by `GET`; accepted and ignored'),
    created_at: Timestamp.optional().describe('As returned by `GET`; accepted and ignored'),
    updated_at: Timestamp.optional().describe('As returned by `GET`; accepted and ignored'),
  })
  .meta({ id: 'WorkflowInput', description: 'A workflow as it shall be' })
export type PutWorkflow = z.infer<typeof PutWorkflow>

const executionMode = z.literal('queued').describe('`queued`: the run is done in the background')

export const WorkflowDispatch = z
  .strictObject({
    document_id: z.string().describe('A document that is `reviewed` or `push_failed`'),
    execution_mode: executionMode.default('queued'),
  })
  .meta({ id: 'WorkflowDispatch', description: 'What to run the workflow on' })
export type WorkflowDispatch = z.infer<typeof WorkflowDispatch>

export const WorkflowDispatched = z
  .object({
    run_id: RunId,
    workflow_id: WorkflowId,
    status: z.literal('queued').describe('See `GET /v1/runs/{id}` for what becomes of it'),
    execution_mode: executionMode,
  })
  .meta({ id: 'WorkflowDispatched', description: 'A queued run' })
export type WorkflowDispatched = z.infer<typeof WorkflowDispatched>

const pathParams = z.object({ id: WorkflowId })

export const workflows = c.router({
  list: {
    method: 'GET',
    path: '/v1/workflows',
    query: PageQuery,
    responses: { 200: page(WorkflowSummary, 'WorkflowPage') },
    metadata: scope('delivery:read'),
    summary: 'List workflows, newest first',
    description: `A workspace has at most ${limits.workflows}.`,
  },
  create: {
    method: 'POST',
    path: '/v1/workflows',
    headers: postHeaders,
    body: CreateWorkflow,
    responses: { 201: CreatedWorkflow, ...problems('limit_reached', 'invalid_workflow', 'invalid_url') },
    metadata: scope('destinations:write'),
    summary: 'Create a workflow',
    description:
      'It runs on documents by a route of mode `workflow`, or by a dispatch. Steps that cannot work (unknown fields, ' +
      'destinations, repeated ids) are listed by 422 `invalid_workflow`.',
  },
  get: {
    method: 'GET',
    path: '/v1/workflows/:id',
    pathParams,
    query: z.strictObject({
      version: digits(1, 1_000_000_000)
        .optional()
        .meta({ description: 'An earlier version; without it the current one', examples: [1] }),
    }),
    responses: { 200: Workflow },
    metadata: scope('delivery:read'),
    summary: 'Get a workflow',
    description:
      'With `version`, its name and steps as they were then; every version stays readable as long as the workflow.',
  },
  put: {
    method: 'PUT',
    path: '/v1/workflows/:id',
    pathParams,
    body: PutWorkflow,
    responses: { 200: Workflow, ...problems('conflict', 'invalid_workflow', 'invalid_url') },
    metadata: scope('destinations:write'),
    summary: 'Change a workflow',
    description:
      'Replaces the whole workflow by a new version; runs that have started keep theirs. A `version` that is not the ' +
      'current one is 409 `conflict`. Setting the same again changes nothing, not even the version.',
  },
  delete: {
    method: 'DELETE',
    path: '/v1/workflows/:id',
    pathParams,
    body: c.noBody(),
    responses: { 204: c.noBody(), ...problems('conflict') },
    metadata: scope('destinations:write'),
    summary: 'Delete a workflow',
    description:
      '409 `conflict` while a route starts it or one of its runs is open. Its runs and their logs stay readable.',
  },
  dispatch: {
    method: 'POST',
    path: '/v1/workflows/:id/dispatch',
    pathParams,
    headers: postHeaders,
    body: WorkflowDispatch,
    responses: { 202: WorkflowDispatched, ...problems('conflict') },
    metadata: scope('delivery:write'),
    summary: 'Run a workflow on a document',
    description:
      'Queues a run; the document is `push_pending` until it ends. 409 `conflict` if the document is neither ' +
      '`reviewed` nor `push_failed`, if this workflow has delivered it already, or if the workflow is disabled.',
  },
})
