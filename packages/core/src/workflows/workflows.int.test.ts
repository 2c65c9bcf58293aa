import type { WorkflowStep } from '@numora/contract'
import { openWorkspace } from '@numora/testkit/open-workspace'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listAudit } from '../audit/list-audit.ts'
import type { Context } from '../context.ts'
import { createDestination } from '../destinations/destinations.ts'
import { createRoute, deleteRoute, listRoutes, updateRoute } from '../destinations/routes.ts'
import { createWorkspace } from '../workspaces.ts'
import { deleteWorkflow } from './delete-workflow.ts'
import { createWorkflow, getWorkflow, listWorkflows, putWorkflow } from './workflows.ts'

let world: TestSystem
let ctx: Context
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())
beforeEach(async () => {
  ctx = await openWorkspace(world.system)
})

const large: WorkflowStep = {
  id: 'large',
  type: 'condition',
  field: 'total_amount',
  operator: 'at_least',
  value: '1000',
}
const wait: WorkflowStep = { id: 'wait', type: 'wait', duration_seconds: 60 }
const approveStep: WorkflowStep = { id: 'sure', type: 'approve', threshold: 0.9 }
const webhook: WorkflowStep = { id: 'call', type: 'webhook', url: 'http://127.0.0.1:1/in?key=hidden' }

function create(steps: WorkflowStep[] = [large, wait], more = {}) {
  return createWorkflow(ctx, { name: 'Large', status: 'active', steps, ...more })
}

function bind(workflowId: string, trigger: 'on_approve' | 'on_review_required' = 'on_approve') {
  const route = { schema: 'invoice_v2', mode: 'workflow' as const, workflow_id: workflowId }
  return createRoute(ctx, { ...route, trigger, active: true })
}

async function auditTypes(target: string) {
  return (await listAudit(ctx, { limit: 100, target })).data.map(({ type }) => type)
}

test('a change makes a version, an earlier one stays readable, and the same again changes nothing', async () => {
  const { id, secret, ...made } = await create()
  expect(secret).toMatch(/^whsec_/)
  expect(made).toMatchObject({ version: 1, status: 'active', steps: [large, wait], binding_count: 0 })
  const { updated_at } = await getWorkflow(ctx, { id })
  const changed = await putWorkflow(ctx, { id, name: 'Larger', status: 'active', steps: [wait], version: 1 })
  expect(changed).toMatchObject({ version: 2, name: 'Larger', steps: [wait] })
  expect(changed.updated_at > updated_at).toBe(true)
  expect(await putWorkflow(ctx, { ...changed, id })).toEqual(changed)
  expect(await getWorkflow(ctx, { id })).toEqual(changed)
  expect(await getWorkflow(ctx, { id, version: 1 })).toMatchObject({ name: 'Large', steps: [large, wait] })
  await expect(getWorkflow(ctx, { id, version: 3 })).rejects.toMatchObject({ code: 'not_found' })
  const stale = putWorkflow(ctx, { id, name: 'Late', status: 'active', steps: [wait], version: 1 })
  await expect(stale).rejects.toMatchObject({ code: 'conflict' })
  expect(await auditTypes(id)).toEqual(['workflow.updated', 'workflow.created'])
})

test('the list has no steps and counts the routes that start a workflow', async () => {
  const { id } = await create()
  await bind(id)
  expect((await listWorkflows(ctx, { limit: 10 })).data).toEqual([
    {
      id,
      name: 'Large',
      status: 'active',
      version: 1,
      binding_count: 1,
      updated_at: expect.any(String),
    },
  ])
})

test('secrets are in no answer but the one that generates them, and not in the audit trail', async () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const given = await create([webhook], { secret })
  expect(given).not.toHaveProperty('secret')
  const { id } = given
  const put = { id, name: 'Large', status: 'active' as const, steps: [webhook] }
  expect((await putWorkflow(ctx, { ...put, secret })).version).toBe(1)
  expect((await putWorkflow(ctx, { ...put, secret: `${secret}AA` })).version).toBe(2)
  const { data } = await listAudit(ctx, { limit: 100 })
  expect(data[0]).toMatchObject({ changes: [{ field: 'secret', before: '[…]', after: '[…]' }] })
  expect(JSON.stringify(data)).not.toMatch(/MfKQ9r8|hidden/)
})

describe('refused, with each fault, are', () => {
  test.each<[string, WorkflowStep[], string]>([
    ['repeated ids', [wait, { ...large, id: 'wait' }], 'steps.1.id'],
    ['unknown fields', [{ ...large, field: 'total' }], 'steps.0.field'],
    ['values that do not fit', [{ ...large, value: 'much' }], 'steps.0.value'],
    [
      'unknown destinations',
      [{ id: 'erp', type: 'push', destination_id: 'dst_1' }],
      'steps.0.destination_id',
    ],
    [
      'two reports of one executor',
      ['a', 'b'].map((id) => ({ id, type: 'wait_for_report' as const, provider: 'sap' })),
      'steps.1.provider',
    ],
    ['an approval after something else', [wait, approveStep], 'steps.1'],
  ])('%s', async (_what, steps, path) => {
    await expect(create(steps)).rejects.toMatchObject({ code: 'invalid_workflow', details: [{ path }] })
  })

  test('addresses that must not be reached', async () => {
    const steps: WorkflowStep[] = [{ ...webhook, url: 'http://169.254.169.254/' }]
    await expect(create(steps)).rejects.toMatchObject({ code: 'invalid_url' })
  })

  test("another workspace's destination", async () => {
    const other = { ...ctx, workspaceId: (await createWorkspace(world.system, { name: 'Other' })).id }
    const { id } = await createDestination(other, {
      provider: 'webhook',
      display_name: 'ERP',
      config: { url: 'https://example.com/' },
    })
    const steps: WorkflowStep[] = [{ id: 'erp', type: 'push', destination_id: id }]
    await expect(create(steps)).rejects.toMatchObject({ code: 'invalid_workflow' })
  })
})

test('a workflow is deleted once no route starts it', async () => {
  const { id } = await create()
  const route = await bind(id)
  expect((await listRoutes(ctx, { limit: 10 })).data).toMatchObject([
    { mode: 'workflow', provider: 'workflow', workflow_id: id, destination_id: null },
  ])
  await expect(deleteWorkflow(ctx, { id })).rejects.toMatchObject({ code: 'conflict' })
  await deleteRoute(ctx, { id: route.id })
  await deleteWorkflow(ctx, { id })
  await expect(getWorkflow(ctx, { id })).rejects.toMatchObject({ code: 'not_found' })
  expect(await ctx.db.workflowVersion.count({ where: { workflowId: id } })).toBe(0)
  expect(await auditTypes(id)).toEqual(['workflow.deleted', 'workflow.created'])
})

test('only a workflow that can approve is started by documents in review, and it keeps that step', async () => {
  const { id: without } = await create()
  await expect(bind(without, 'on_review_required')).rejects.toMatchObject({ code: 'conflict' })
  const route = await bind(without)
  const update = updateRoute(ctx, { id: route.id, trigger: 'on_review_required' })
  await expect(update).rejects.toMatchObject({ code: 'conflict' })
  const { id } = await create([large, approveStep])
  await bind(id, 'on_review_required')
  const put = putWorkflow(ctx, { id, name: 'Large', status: 'active', steps: [large] })
  await expect(put).rejects.toMatchObject({ code: 'conflict' })
})

test("another workspace's workflow is not found", async () => {
  const { id } = await create()
  const other = { ...ctx, workspaceId: (await createWorkspace(world.system, { name: 'Other' })).id }
  await expect(getWorkflow(other, { id })).rejects.toMatchObject({ code: 'not_found' })
  await expect(deleteWorkflow(other, { id })).rejects.toMatchObject({ code: 'not_found' })
  ctx = other
  await expect(bind(id)).rejects.toMatchObject({ code: 'not_found' })
})
