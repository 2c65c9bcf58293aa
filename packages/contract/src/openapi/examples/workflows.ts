import { Run, RunLogEntry } from '../../runs.ts'
import {
  CreatedWorkflow,
  CreateWorkflow,
  PutWorkflow,
  Workflow,
  WorkflowDispatch,
  WorkflowDispatched,
  WorkflowSummary,
} from '../../workflows.ts'
import { suffix, url } from '../example-values.ts'
import type { Example } from './example.ts'
import { created_at, id, secret, times, updated_at } from './values.ts'

const workflow = {
  name: 'Large invoices',
  status: 'active',
  steps: [
    { id: 'large', type: 'condition', field: 'total_amount', operator: 'at_least', value: '1000.00' },
    { id: 'erp', type: 'push', destination_id: `dst_${suffix}` },
    { id: 'notify', type: 'webhook', url },
  ],
}
const workflowNow = { id: `wf_${suffix}`, ...workflow, version: 3, binding_count: 1, ...times }

/** Workflows and their runs. */
export const workflowExamples: Example[] = [
  [CreateWorkflow, { ...workflow, secret }],
  [PutWorkflow, { ...workflow, version: 3, secret }, workflowNow],
  [Workflow, workflowNow],
  [CreatedWorkflow, { ...workflowNow, version: 1, binding_count: 0, secret }],
  [
    WorkflowSummary,
    {
      id: `wf_${suffix}`,
      name: 'Large invoices',
      status: 'active',
      version: 3,
      binding_count: 1,
      updated_at,
    },
  ],
  [WorkflowDispatch, { document_id: id, execution_mode: 'queued' }],
  [
    WorkflowDispatched,
    { run_id: `run_${suffix}`, workflow_id: `wf_${suffix}`, status: 'queued', execution_mode: 'queued' },
  ],
  [
    Run,
    {
      id: `run_${suffix}`,
      workflow_id: `wf_${suffix}`,
      version: 3,
      document_id: id,
      status: 'failed',
      execution_mode: 'queued',
      step_id: 'notify',
      error: { code: 'webhook_refused', message: 'The receiver answered 404.' },
      created_at,
      started_at: updated_at,
      finished_at: updated_at,
    },
  ],
  [
    RunLogEntry,
    {
      id: 'notify',
      type: 'webhook',
      status: 'failed',
      attempts: 1,
      input: { url },
      output: { response_status: 404, response_excerpt: 'Not found' },
      error: { code: 'webhook_refused', message: 'The receiver answered 404.' },
      started_at: created_at,
      finished_at: updated_at,
    },
  ],
]
