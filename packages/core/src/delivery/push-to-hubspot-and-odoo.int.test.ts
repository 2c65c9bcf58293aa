import type { CreateDestination, MappingInput } from '@numora/contract'
import { startHubSpotStandIn } from '@numora/destinations/stand-ins/hubspot'
import { startOdooStandIn } from '@numora/destinations/stand-ins/odoo'
import { readDocument } from '@numora/testkit/read-document'
import { runJobs } from '@numora/testkit/run-jobs'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor } from '../context.ts'
import { createDestination } from '../destinations/destinations.ts'
import { putMapping } from '../destinations/mappings.ts'
import { createRoute } from '../destinations/routes.ts'
import { testDestination } from '../destinations/test-destination.ts'
import { getDocument } from '../documents/read.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { createWorkspace } from '../workspaces.ts'
import { listDeliveryAttempts } from './attempts.ts'
import { push } from './push.ts'

let world: TestSystem
beforeAll(async () => {
  world = await openTestSystem()
})
afterAll(() => world.close())

async function hubspot() {
  const standIn = await startHubSpotStandIn()
  return {
    standIn,
    destination: { provider: 'hubspot', display_name: 'CRM', ...standIn.target } satisfies CreateDestination,
    mapping: mappingTo(
      [
        { to: 'number', from: 'invoice_number' },
        { to: 'total', from: 'total_amount' },
        { to: 'vendor', default: '4711' },
      ],
      [
        { to: 'name', from: 'description' },
        { to: 'price', from: 'amount' },
      ],
    ),
    stored: () => ({
      records: standIn.api.records('2-4711').map(({ properties }) => [properties.number, properties.total]),
      lines: standIn.api.records('line_items').map(({ properties }) => properties.name),
      files: standIn.api.files.length,
    }),
  }
}

async function odoo() {
  const standIn = await startOdooStandIn()
  const { server, target } = standIn
  return {
    standIn,
    destination: { provider: 'odoo', display_name: 'ERP', ...target } satisfies CreateDestination,
    mapping: mappingTo(
      [
        { to: 'move_type', default: 'in_invoice' },
        { to: 'ref', from: 'invoice_number' },
        { to: 'x_total', from: 'total_amount', transform: 'number' },
        { to: 'partner_id', default: 'DE4711' },
      ],
      [
        { to: 'name', from: 'description' },
        { to: 'price_unit', from: 'amount', transform: 'number' },
      ],
    ),
    stored: () => ({
      records: server.rows('account.move').map((row) => [row.ref, Number(row.x_total).toFixed(2)]),
      lines: server.rows('account.move.line').map((row) => row.name),
      files: server.rows('ir.attachment').length,
    }),
  }
}

function mappingTo(
  fields: MappingInput['fields'],
  lineFields: MappingInput['fields'],
): Omit<MappingInput, 'target'> & { target: string } {
  return { target: 'bill', fields, line_items: { to: 'lines', fields: lineFields } }
}

async function connect(mapping: MappingInput, input: CreateDestination): Promise<Context> {
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  const ctx = contextFor(world.system, { workspaceId, actor, requestId: 'req_1' })
  const { id } = await createDestination(ctx, input)
  expect(await testDestination(ctx, { id })).toMatchObject({ ok: true })
  const schema = 'invoice_v2'
  await putMapping(ctx, { schema, destination_id: id, ...mapping })
  const route = { mode: 'push', trigger: 'on_approve', active: true } as const
  await createRoute(ctx, { schema, destination_id: id, provider: input.provider, ...route })
  return ctx
}

async function pushAll() {
  await runJobs(world.system, 'push', (job, run) => push(world.system, job, run))
}

test.each([
  ['HubSpot', hubspot],
  ['Odoo', odoo],
])('to %s: one record through a lost answer, a refusal and corrections', async (_name, start) => {
  const { standIn, destination, mapping, stored } = await start()
  try {
    const ctx = await connect(mapping, destination)
    const { id } = (await submitPdf(ctx)).receipt
    await readDocument(ctx, id, {
      vendor_name: 'ACME',
      invoice_number: 'A-1',
      invoice_date: '2026-03-21',
      currency: 'EUR',
      total_amount: '10.00',
    })
    const items = ['Copper pipe', 'Delivery'].map((description) => ({
      fields: { description, amount: '5.00' },
    }))
    const { line_items } = await correct(ctx, { id, line_items: items })
    await approve(ctx, { id })
    standIn.next('taken_without_answer')
    standIn.next('refused')
    await pushAll()
    await pushAll()
    expect(await getDocument(ctx, { id })).toMatchObject({ status: 'push_failed' })
    expect(stored().records).toEqual([['A-1', '10.00']])

    // Still a creation, because no push has succeeded.
    const left = { id: line_items[1]!.id, delete: true as const }
    await correct(ctx, { id, fields: { total_amount: '12.00' }, line_items: [left] })
    await approve(ctx, { id })
    await pushAll()
    expect(await getDocument(ctx, { id })).toMatchObject({ status: 'push_succeeded' })
    expect(stored()).toEqual({ records: [['A-1', '12.00']], lines: ['Copper pipe'], files: 1 })

    await correct(ctx, { id, fields: { total_amount: '13.00' } })
    await approve(ctx, { id })
    await pushAll()
    expect(stored()).toEqual({ records: [['A-1', '13.00']], lines: ['Copper pipe'], files: 1 })
    const { data: attempts } = await listDeliveryAttempts(ctx, { id, limit: 100 })
    const recordIds = attempts.map(({ external_record_id }) => external_record_id).filter(Boolean)
    expect(new Set(recordIds)).toEqual(new Set(Object.keys(standIn.records())))
  } finally {
    await standIn.close()
  }
})
