import { reviewReady } from '@numora/testkit/review-ready'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'
import { formOf, pdfBlob } from '../../test/files.ts'

let world: ApiWorld
let caller: Caller
let documentId: string
let mapping: string
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
  documentId = await reviewReady(caller.ctx)
  const destination = await world.send('POST', '/v1/destinations', {
    caller,
    json: { provider: 'webhook', display_name: 'ERP', config: { url: 'http://127.0.0.1:1/push' } },
  })
  mapping = `/v1/mappings/invoice_v2/${destination.json.id}`
})
afterAll(() => world.close())

const proto = '__proto__'
const storable = ['toString', 'constructor', 'hasOwnProperty', 'valueOf', 'toJSON', 'then', 'length']
const name = fc.constantFrom(...storable, proto)
const transform = fc.constantFrom(undefined, 'uppercase', 'number', 'boolean', 'date_time')
/** As JSON text: an object literal would not keep `__proto__`. */
const json = { 'content-type': 'application/json' }

function object(entries: [string, unknown][]) {
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`
}

function submitted(metadata: string) {
  return `{"schema":"invoice_v2","file_url":"http://127.0.0.1:1/a.pdf","metadata":${metadata}}`
}

function refusal(path: string) {
  return {
    error: { code: 'invalid_payload', details: [{ path, message: 'cannot be used as a name' }] },
  }
}

test('metadata keeps every name that it accepts, and refuses the one that it cannot keep', async () => {
  const given = fc.uniqueArray(
    fc.tuple(name, fc.string({ unit: fc.constantFrom('a', 'é', ' '), maxLength: 5 })),
    {
      selector: ([key]) => key,
    },
  )
  await fc.assert(
    fc.asyncProperty(given, async (entries) => {
      const body = submitted(object(entries))
      const answer = await world.send('POST', '/v1/documents', { caller, headers: json, body })
      if (entries.some(([key]) => key === proto)) {
        expect(answer.json).toMatchObject(refusal(`metadata.${proto}`))
        return
      }
      expect(answer.status).toBe(202)
      const read = await world.send('GET', `/v1/documents/${answer.json.id}`, { caller })
      expect(Object.entries(read.json.metadata).sort()).toEqual([...entries].sort())
    }),
    { numRuns: 30 },
  )
})

test('a form refuses it too, in its metadata and as a field', async () => {
  const send = (...more: [string, string][]) =>
    world.send('POST', '/v1/documents', {
      caller,
      body: formOf(['schema', 'invoice_v2'], ['file', pdfBlob()], ...more),
    })
  expect((await send(['metadata', object([[proto, 'x']])])).json).toMatchObject(refusal(`metadata.${proto}`))
  for (const field of [...storable, proto])
    expect((await send([field, 'x'])).json.error.details).toEqual([
      { path: field, message: 'is not known here' },
    ])
})

test('a filter by metadata finds documents with the name, and never all', async () => {
  await fc.assert(
    fc.asyncProperty(name, async (key) => {
      const value = crypto.randomUUID()
      const query = `/v1/documents?metadata[${key}]=${value}`
      const before = await world.send('GET', query, { caller })
      if (key === proto) {
        expect(before.json).toMatchObject(refusal(`metadata.${proto}`))
        return
      }
      expect(before.json.data).toEqual([])
      const body = submitted(object([[key, value]]))
      const { id } = (await world.send('POST', '/v1/documents', { caller, headers: json, body })).json
      const after = await world.send('GET', query, { caller })
      expect(after.json.data.map((document: { id: string }) => document.id)).toEqual([id])
    }),
    { numRuns: 15 },
  )
})

test('a query parameter with such a name is unknown', async () => {
  for (const key of [...storable, proto])
    expect((await world.send('GET', `/v1/documents?${key}=1`, { caller })).json.error.details).toEqual([
      { path: key, message: 'is not known here' },
    ])
})

test('a correction of such a field is refused, on the document and on a line', async () => {
  const path = `/v1/documents/${documentId}/review`
  const { id } = (await world.send('GET', `/v1/documents/${documentId}/result`, { caller })).json
    .line_items[0]
  for (const key of [...storable, proto])
    for (const [prefix, body] of [
      ['fields', `{"fields":${object([[key, 'x']])}}`],
      ['line_items.0.fields', `{"line_items":[{"id":"${id}","fields":${object([[key, 'x']])}}]}`],
    ] as const) {
      const answer = await world.send('PATCH', path, { caller, headers: json, body })
      expect([400, 422]).toContain(answer.status)
      expect(answer.json.error.details[0].path).toBe(`${prefix}.${key}`)
    }
  const confirming = { confirmed_general_field_names: storable, confirmed_line_item_ids: storable }
  expect((await world.send('PATCH', path, { caller, json: confirming })).status).toBe(422)
})

test('a mapping from such a name gives its default, with any transform', async () => {
  await fc.assert(
    fc.asyncProperty(name, name, transform, async (from, to, transform) => {
      const field = { to, from: `metadata.${from}`, transform, default: 'none' }
      const line = { to: 'y', from: 'description', transform }
      const put = await world.send('PUT', mapping, {
        caller,
        json: { fields: [field], line_items: { to: 'lines', fields: [line] } },
      })
      if (to === proto) {
        expect(put.json.error.code).toBe('invalid_mapping')
        return
      }
      expect(put.status).toBe(200)
      const preview = await world.send('POST', `${mapping}/preview`, {
        caller,
        json: { document_id: documentId },
      })
      expect(preview.status).toBe(200)
      expect(Object.entries(preview.json.payload)[0]).toEqual([to, 'none'])
      const unknown = await world.send('PUT', mapping, { caller, json: { fields: [{ to: 'x', from }] } })
      expect(unknown.json.error.code).toBe('invalid_mapping')
    }),
    { numRuns: 30 },
  )
})
