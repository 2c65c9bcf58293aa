import type { CreateDestination, MappingInput } from '@numora/client'
import { documentSchemas, type FieldDefinition } from '@numora/contract'
import { type Dynamics365StandIn, startDynamics365StandIn } from '@numora/destinations/stand-ins/dynamics365'
import { type SalesforceStandIn, startSalesforceStandIn } from '@numora/destinations/stand-ins/salesforce'
import { namedSample } from '@numora/samples'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openWorld, type World } from './world/open-world.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let world: World
let dynamics365: Dynamics365StandIn
let salesforce: SalesforceStandIn
beforeAll(async () => {
  world = await openWorld()
  dynamics365 = await startDynamics365StandIn()
  salesforce = await startSalesforceStandIn()
})
afterAll(async () => {
  expect(await world.close()).toEqual([0, 0])
  await dynamics365.close()
  await salesforce.close()
})

test('an approved invoice becomes a record with lines and file in Dynamics 365 and in Salesforce', async () => {
  const { client } = world
  const { bytes, truth } = await namedSample('invoice-en')
  await connect(
    { provider: 'dynamics365', display_name: 'Sales', ...dynamics365.target },
    [
      { to: 'new_number', from: 'invoice_number' },
      { to: 'new_total', from: 'total_amount', transform: 'number' },
      { to: 'new_Vendor', from: 'metadata.vendor_code' },
    ],
    linesOf('new_text', 'new_amount'),
  )
  await connect(
    { provider: 'salesforce', display_name: 'Service', ...salesforce.target },
    [
      { to: 'Name', from: 'invoice_number' },
      { to: 'Total__c', from: 'total_amount', transform: 'number' },
      { to: 'Vendor__r.Number__c', from: 'metadata.vendor_code' },
    ],
    linesOf('Text__c', 'Amount__c'),
  )

  const { id } = await client.documents.createAndWait({
    schema: 'invoice_v2',
    metadata: { vendor_code: '4711' },
    file: { name: 'invoice.pdf', content: bytes },
  })
  const definitions: readonly FieldDefinition[] = documentSchemas.invoice_v2.fields
  const required = definitions.filter((field) => field.required_for_approval)
  const fields = Object.fromEntries(required.map(({ name }) => [name, truth.fields[name] ?? null]))
  const { line_items } = await client.documents.correct(id, { fields })
  const texts = line_items.map((item) => item.fields.description!.value)
  expect(texts.length).toBeGreaterThan(0)
  await client.documents.approve(id)
  expect(await client.documents.waitFor(id)).toMatchObject({ status: 'push_succeeded' })

  const { dataverse } = dynamics365
  const { api } = salesforce
  const number = truth.fields.invoice_number
  const total = Number(truth.fields.total_amount)
  expect(dataverse.rows('new_invoice')).toMatchObject([
    { new_documentid: id, new_number: number, new_total: total },
  ])
  expect(api.records('Invoice__c')).toMatchObject([{ Document__c: id, Name: number, Total__c: total }])
  expect(dataverse.rows('new_invoiceline').map((row) => row.new_text)).toEqual(texts)
  expect(api.records('Invoice_Line__c').map((record) => record.Text__c)).toEqual(texts)
  const [note] = dataverse.rows('annotation')
  expect(Buffer.from(String(note!.documentbody), 'base64').equals(bytes)).toBe(true)
  expect((api.records('ContentVersion')[0]!.VersionData as Buffer).equals(bytes)).toBe(true)

  const { data: attempts } = await client.deliveries.list(id)
  expect(attempts.map(({ external_record_id }) => external_record_id).sort()).toEqual(
    [dataverse.rows('new_invoice')[0]!.id, api.records('Invoice__c')[0]!.Id].sort(),
  )
  // The API obtained it for the test of the destination, and the worker, another process, used it.
  expect([dataverse.issued.length, api.issued.length]).toEqual([1, 1])
})

/** A destination with a mapping that approved invoices are pushed to. */
async function connect(
  input: CreateDestination,
  fields: MappingInput['fields'],
  line_items: MappingInput['line_items'],
): Promise<void> {
  const { destinations, mappings, routes } = world.client
  const { id } = await destinations.create(input)
  expect(await destinations.test(id)).toMatchObject({ ok: true })
  await mappings.put('invoice_v2', id, { fields, line_items })
  const route = { schema: 'invoice_v2', mode: 'push', trigger: 'on_approve' } as const
  await routes.create({ ...route, destination_id: id, provider: input.provider })
}

function linesOf(text: string, amount: string): MappingInput['line_items'] {
  return {
    to: 'lines',
    fields: [
      { to: text, from: 'description' },
      { to: amount, from: 'amount', transform: 'number' },
    ],
  }
}
