import type { CreateDestination, MappingInput } from '@numora/contract'
import { startDynamics365StandIn } from '@numora/destinations/stand-ins/dynamics365'
import { startSalesforceStandIn } from '@numora/destinations/stand-ins/salesforce'
import { readDocument } from '@numora/testkit/read-document'
import { runJobs } from '@numora/testkit/run-jobs'
import { submitPdf } from '@numora/testkit/submit-pdf'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAudit } from '../audit/list-audit.ts'
import { type Context, contextFor } from '../context.ts'
import { createDestination, getDestination, updateDestination } from '../destinations/destinations.ts'
import { putMapping } from '../destinations/mappings.ts'
import { createRoute } from '../destinations/routes.ts'
import { testDestination } from '../destinations/test-destination.ts'
import { listDocumentEvents } from '../documents/events.ts'
import { getDocument } from '../documents/read.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { createWorkspace } from '../workspaces.ts'
import { listDeliveryAttempts } from './attempts.ts'
import { push } from './push.ts'
import { retryPush } from './retry-push.ts'

let world: TestSystem
let log = ''
beforeAll(async () => {
  const logger = pino(
    { level: 'trace' },
    {
      write(line: string) {
        log += line
      },
    },
  )
  world = await openTestSystem({ logger })
})
afterAll(() => world.close())

const dynamics365 = {
  mapping: {
    target: 'new_invoice',
    fields: [
      { to: 'new_number', from: 'invoice_number' },
      { to: 'new_total', from: 'total_amount', transform: 'number' },
      { to: 'new_Vendor', from: 'metadata.vendor_code', default: '4711' },
    ],
    line_items: {
      to: 'lines',
      fields: [
        { to: 'new_text', from: 'description' },
        { to: 'new_amount', from: 'amount', transform: 'number' },
      ],
    },
  },
  async start() {
    const standIn = await startDynamics365StandIn()
    const { dataverse, target } = standIn
    return {
      standIn,
      destination: { provider: 'dynamics365', display_name: 'CRM', ...target } satisfies CreateDestination,
      stored: () => ({
        records: dataverse.rows('new_invoice').map((row) => [row.new_number, row.new_total]),
        lines: dataverse.rows('new_invoiceline').map((row) => [row.new_text, row.new_amount]),
        files: dataverse
          .rows('annotation')
          .map((row) => Buffer.from(String(row.documentbody), 'base64').toString()),
      }),
    }
  },
}

const salesforce = {
  mapping: {
    target: 'Invoice__c',
    fields: [
      { to: 'Name', from: 'invoice_number' },
      { to: 'Total__c', from: 'total_amount', transform: 'number' },
      { to: 'Vendor__r.Number__c', from: 'metadata.vendor_code', default: '4711' },
    ],
    line_items: {
      to: 'lines',
      fields: [
        { to: 'Text__c', from: 'description' },
        { to: 'Amount__c', from: 'amount', transform: 'number' },
      ],
    },
  },
  async start() {
    const standIn = await startSalesforceStandIn()
    const { api, target } = standIn
    return {
      standIn,
      destination: { provider: 'salesforce', display_name: 'CRM', ...target } satisfies CreateDestination,
      stored: () => ({
        records: api.records('Invoice__c').map((record) => [record.Name, record.Total__c]),
        lines: api.records('Invoice_Line__c').map((record) => [record.Text__c, record.Amount__c]),
        files: api.records('ContentVersion').map((record) => String(record.VersionData)),
      }),
    }
  },
}

async function connect(mapping: MappingInput, input: CreateDestination) {
  const { id: workspaceId } = await createWorkspace(world.system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  const ctx = contextFor(world.system, { workspaceId, actor, requestId: 'req_1' })
  const { id } = await createDestination(ctx, input)
  const schema = 'invoice_v2'
  await putMapping(ctx, { schema, destination_id: id, ...mapping })
  const route = { mode: 'push', trigger: 'on_approve', active: true } as const
  await createRoute(ctx, { schema, destination_id: id, provider: input.provider, ...route })
  return { ctx, id }
}

/** A document with two line items, read and completed. */
async function completed(ctx: Context): Promise<string> {
  const { id } = (await submitPdf(ctx)).receipt
  await readDocument(ctx, id, {
    vendor_name: 'ACME',
    invoice_number: 'A-1',
    invoice_date: '2026-03-21',
    currency: 'EUR',
    total_amount: '10.00',
  })
  await correct(ctx, {
    id,
    line_items: [
      { fields: { description: 'Copper pipe', amount: '8.00' } },
      { fields: { description: 'Delivery', amount: '2.00' } },
    ],
  })
  return id
}

async function pushAll() {
  await runJobs(world.system, 'push', (job, run) => push(world.system, job, run))
}

/** Everything in every table, as text. */
async function dump(ctx: Context): Promise<string> {
  const tables = await ctx.db.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`
  const rows = await Promise.all(
    tables.map(({ name }) => ctx.db.$queryRawUnsafe(`SELECT t::text FROM ${name} AS t`)),
  )
  return JSON.stringify(rows)
}

test.each([
  ['Dynamics 365', dynamics365],
  ['Salesforce', salesforce],
])(
  'to %s: one record through refusal, retry, lost answer and correction, and no secret anywhere',
  async (_name, { mapping, start }) => {
    const { standIn, destination, stored } = await start()
    try {
      const { ctx, id: destinationId } = await connect(mapping, destination)
      expect(await testDestination(ctx, { id: destinationId })).toMatchObject({
        ok: true,
        response_status: 200,
      })
      const id = await completed(ctx)
      await approve(ctx, { id })
      standIn.next('refused')
      await pushAll()
      expect(await getDocument(ctx, { id })).toMatchObject({ status: 'push_failed' })

      await retryPush(ctx, { id })
      standIn.next('taken_without_answer')
      await pushAll()
      expect(await getDocument(ctx, { id })).toMatchObject({ status: 'push_pending' })
      await pushAll()
      expect(await getDocument(ctx, { id })).toMatchObject({ status: 'push_succeeded' })
      expect(stored()).toEqual({
        records: [['A-1', 10]],
        lines: [
          ['Copper pipe', 8],
          ['Delivery', 2],
        ],
        files: ['%PDF-1.7 one'],
      })

      await correct(ctx, { id, fields: { total_amount: '12.00' } })
      await approve(ctx, { id })
      standIn.next('token_ended')
      await pushAll()
      expect(stored()).toMatchObject({ records: [['A-1', 12]], files: ['%PDF-1.7 one'] })
      const { data: attempts } = await listDeliveryAttempts(ctx, { id, limit: 100 })
      expect(attempts.map(({ status, error_code }) => [status, error_code])).toEqual([
        ['succeeded', null],
        ['succeeded', null],
        ['failed', 'destination_unreachable'],
        ['failed', 'destination_refused'],
      ])
      expect(attempts[0]!.external_record_id).toBe(Object.keys(standIn.records())[0])

      const wrong = { ...destination.credentials, client_secret: 'another secret that is wrong' }
      await updateDestination(ctx, { id: destinationId, credentials: wrong })
      const answers = [
        await testDestination(ctx, { id: destinationId }),
        await getDestination(ctx, { id: destinationId }),
        await listDocumentEvents(ctx, { id, limit: 100 }),
        await listAudit(ctx, { limit: 100 }),
        attempts,
      ]
      expect(answers[0]).toMatchObject({
        ok: false,
        message: expect.stringContaining('The token endpoint answered'),
      })
      const seen = JSON.stringify(answers) + log + (await dump(ctx))
      expect(seen).toContain(destinationId)
      expect(log.length).toBeGreaterThan(0)
      for (const secret of [...standIn.secrets, wrong.client_secret]) expect(seen).not.toContain(secret)
    } finally {
      await standIn.close()
    }
  },
)
