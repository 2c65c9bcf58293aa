import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiWorld, type Caller, openApiWorld } from '../../test/api-world.ts'

let world: ApiWorld
let caller: Caller
beforeAll(async () => {
  world = await openApiWorld()
  caller = await world.newCaller()
})
afterAll(() => world.close())

const path = '/v1/lookup-tables/cost-centres'

function send(csv: string | Uint8Array<ArrayBuffer>, type = 'text/csv') {
  return world.send('POST', `${path}/import`, { caller, headers: { 'content-type': type }, body: csv })
}

test('a table goes in as CSV and comes out as CSV', async () => {
  const made = await send('\uFEFFkey;value\r\nACME GmbH;4711\r\n', 'text/csv; charset=utf-8')
  expect(made).toMatchObject({ status: 200, json: { name: 'cost-centres', row_count: 1, ignore_case: true } })
  const { headers, text } = await world.send('GET', `${path}/export`, { caller })
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toBe('attachment; filename="cost-centres.csv"')
  expect(text).toBe('key,value\r\nACME GmbH,4711\r\n')
})

test('a file that is no such CSV is refused, and says where', async () => {
  const latin = new Uint8Array([0x6b, 0x65, 0x79, 0x2c, 0xe4])
  expect(await send(latin)).toMatchObject({ status: 400 })
  expect(await send('{}', 'application/json')).toMatchObject({ status: 415 })
  expect(await send(`key,value\n${'x'.repeat(8 * 1_048_576)}`)).toMatchObject({ status: 413 })
  const { status, json } = await send('key,value\nA,1\nB\n')
  expect([status, json.error.details]).toEqual([
    400,
    [{ path: 'line 3', message: 'expected 2 cells, got 1' }],
  ])
})

test('a table that does not exist is 404, and writing needs its scope', async () => {
  const reader = await world.keyOf(caller, ['delivery:read'])
  for (const [method, at] of [
    ['GET', '/v1/lookup-tables/none'],
    ['GET', '/v1/lookup-tables/none/export'],
    ['DELETE', '/v1/lookup-tables/none'],
    ['GET', '/v1/lookup-tables/NONE'],
  ] as const)
    expect((await world.send(method, at, { caller })).status).toBe(404)
  expect((await world.send('DELETE', path, { caller: reader })).status).toBe(403)
  expect((await world.send('GET', path, { caller: reader })).status).toBe(200)
})
