import type { Numora } from '@numora/client'
import { generateInvoice, generateNextInvoice, type Sample } from '@numora/samples'
import { type S3Server, startS3 } from '@numora/testkit/s3'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { eventually } from './world/eventually.ts'
import { openWorld, type World } from './world/open-world.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

let server: S3Server
let world: World
let client: Numora
let elsewhere: Numora
beforeAll(async () => {
  server = await startS3()
  world = await openWorld(await server.newEnvironment())
  client = world.client
  elsewhere = await world.openWorkspace()
})
afterAll(async () => {
  await world.close()
  await server.stop()
})

const common = {
  language: 'en-GB',
  layout: 'letter',
  kind: 'invoice',
  lineCount: 3,
  taxMode: 'net',
} as const

/** Values on both documents: the customer number, and enough to recognize the vendor. */
const printed = ['customer_number', 'vendor_tax_id', 'vendor_iban', 'vendor_phone'] as const

/** Two documents of an issuer that contain these values. */
async function documentsOfOne(): Promise<[Sample, Sample]> {
  for (let issuer = 0; ; issuer++) {
    const first = await generateInvoice({ ...common, seed: `taught-${issuer}` })
    const next = { ...common, seed: `next-${issuer}`, issuer: `taught-${issuer}` }
    const second = await generateNextInvoice(next)
    const isPrinted = ({ truth }: Sample) => printed.every((field) => truth.fields[field] != null)
    if (isPrinted(first) && isPrinted(second)) return [first, second]
  }
}

const [first, second] = await documentsOfOne()
const otherVendors = await generateInvoice({ ...common, seed: 'another-vendor' })

async function submit(to: Numora, file: Uint8Array): Promise<string> {
  return (await to.documents.createAndWait({ schema: 'invoice_v2', file })).id
}

/** Everything that was read from a document, without the ids that are new every time. */
async function resultOf(by: Numora, id: string) {
  const result = await by.documents.result(id)
  if (result.schema !== 'invoice_v2') throw new Error(`The document ${id} is no invoice`)
  const { fields, line_items, confidence } = result
  return { fields, confidence, lineItems: line_items.map((item) => item.fields) }
}

async function read(by: Numora, file: Uint8Array) {
  return resultOf(by, await submit(by, file))
}

function eventsOf(id: string) {
  return Array.fromAsync(client.documents.events(id))
}

test("a vendor's invoice number is read at the corrected position from then on", async () => {
  const ofOthers = await read(client, otherVendors.bytes)
  const ofSecond = await read(elsewhere, second.bytes)
  expect(ofSecond.fields.invoice_number.value).toBe(second.truth.fields.invoice_number)

  // This reviewer uses the customer number, which is printed elsewhere, as the invoice number.
  const taught = await submit(client, first.bytes)
  await client.documents.correct(taught, { fields: { invoice_number: first.truth.fields.customer_number! } })
  await world.killWorker()
  await client.documents.approve(taught)
  await world.restartWorker()
  const learned = await eventually(async () =>
    (await eventsOf(taught)).find(({ type }) => type === 'layout.learned'),
  )
  const { invoice_number, customer_number } = first.truth.fields
  expect(learned.changes).toEqual([{ field: 'invoice_number', before: null, after: customer_number }])
  expect(customer_number).not.toBe(invoice_number)

  const id = await submit(client, second.bytes)
  const { fields } = await resultOf(client, id)
  expect(fields.invoice_number).toMatchObject({
    value: second.truth.fields.customer_number,
    origin: 'extracted',
    source: ofSecond.fields.customer_number.source,
  })
  expect(await eventsOf(id)).toContainEqual(
    expect.objectContaining({
      type: 'layout.applied',
      actor: { type: 'system', id: null, name: 'numora' },
      changes: [
        {
          field: 'invoice_number',
          before: second.truth.fields.invoice_number,
          after: second.truth.fields.customer_number,
        },
      ],
    }),
  )

  expect(await read(client, otherVendors.bytes)).toEqual(ofOthers)
  expect(await read(elsewhere, second.bytes)).toEqual(ofSecond)

  await client.documents.delete(taught)
  expect(await read(client, second.bytes)).toEqual(ofSecond)
})
