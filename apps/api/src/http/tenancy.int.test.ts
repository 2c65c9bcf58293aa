import { Scope } from '@numora/contract'
import { openApi } from '@numora/contract/openapi'
import { newId } from '@numora/core'
import { createRandom } from '@numora/samples'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '../../test/api-world.ts'
import { drawRequest } from '../../test/fuzz/draw-request.ts'
import { idPrefixOf, type KnownIds } from '../../test/fuzz/known-ids.ts'
import { type FuzzWorld, openFuzzWorld } from '../../test/fuzz/open-fuzz-world.ts'
import { type Operation, readOpenApi, type Schema } from '../../test/fuzz/openapi-document.ts'
import { type RawAnswer, sendRaw } from '../../test/fuzz/send-raw.ts'

// The rows of the table are the operations of the document: a new one is in it by itself.
const document = readOpenApi(await openApi())
const keyed = document.operations.filter(({ scope }) => scope !== undefined)

let world: FuzzWorld
let owner: { caller: Caller; ids: KnownIds }
let stranger: Caller
const keys = new Map<Scope, string>()
beforeAll(async () => {
  world = await openFuzzWorld()
  owner = await world.openWorkspace(3)
  stranger = await world.newCaller()
  for (const scope of Scope.options) keys.set(scope, (await world.keyOf(stranger, [scope])).secret)
}, 300_000)
afterAll(() => world.close())

describe.each(keyed)('$name', (operation) => {
  test(`is for keys with ${operation.scope} or admin, and 403 for all others`, async () => {
    for (const scope of Scope.options) {
      const { status, json } = await send(operation, keys.get(scope)!, unknownIds)
      if (scope === operation.scope || scope === 'admin') expect(status, scope).not.toBe(403)
      else expect([status, json], scope).toMatchObject([403, { error: { code: 'forbidden' } }])
    }
  })

  test("answers to another workspace's ids and cursors as to ids that do not exist", async () => {
    for (let draw = 0; draw < 4; draw++) {
      const foreign = await send(operation, stranger.secret, foreignIds, draw)
      const unknown = await send(operation, stranger.secret, unknownIds, draw)
      if (foreign.hasIds) expect(comparable(foreign)).toEqual(comparable(unknown))
      expect(owner.ids.all().filter((id) => foreign.sees(id))).toEqual([])
    }
    if (!operation.parameters.some(({ name }) => name === 'cursor')) return
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => String(idOf(operation, name)))
    const first = await sendRaw(world.url, owner.caller.secret, get(`${path}?limit=1`))
    const cursor = (first.json as { next_cursor: string | null }).next_cursor ?? 'cur_MQ'
    const page = await sendRaw(world.url, stranger.secret, get(`${path}?cursor=${cursor}`))
    expect(owner.ids.all().filter((id) => !path.includes(id) && page.text.includes(id))).toEqual([])
  })
})

test('the table has an id of every kind that a request can contain', () => {
  const prefixes = new Set(keyed.flatMap((operation) => schemasOf(operation).map(idPrefixOf)))
  prefixes.delete(undefined)
  expect([...prefixes].filter((prefix) => !owner.ids.prefixes().includes(prefix!))).toEqual([])
})

const foreignIds = { pick: (schema: Schema) => owner.ids.first(schema) }
const unknownIds = {
  pick: (schema: Schema) => {
    const prefix = idPrefixOf(schema)
    return prefix && newId('document').replace(/^[a-z]+/, prefix)
  },
}

/** Sends a request with these ids; the same draw is the same request with other ids. */
async function send(operation: Operation, secret: string, ids: Pick<KnownIds, 'pick'>, draw = 0) {
  const random = createRandom(`${operation.name}/${draw}`)
  let hasIds = false
  const pick = (schema: Schema) => {
    const id = ids.pick(schema, random)
    hasIds ||= id !== undefined
    return id
  }
  const request = drawRequest(operation, { random, ids: { pick }, document }, 0)
  // A stored answer would be given for the same key, and the caller's own id of the request.
  for (const name of ['idempotency-key', 'x-request-id']) delete request.headers[name]
  const answer = await sendRaw(world.url, secret, request)
  const sent = `${request.path} ${request.body ?? ''}`
  return Object.assign(answer, {
    hasIds,
    sees: (id: string) => answer.text.includes(id) && !sent.includes(id),
  })
}

/** What must be the same: all but the ids of the request and of the answer, and times. */
function comparable({ status, text }: RawAnswer) {
  const body = text
    .replaceAll(/[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}/g, 'an id')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time')
    .replaceAll(/(whsec|sk_live|sk_test)_[\w+/=-]+/g, 'a secret')
    .replaceAll(/"hint":"[^"]*"/g, 'a hint')
  return { status, body }
}

function idOf({ parameters }: Operation, name: string) {
  const { schema } = parameters.find((parameter) => parameter.name === name)!
  return owner.ids.first(document.resolve(schema)) ?? 'invoice_v2'
}

function get(path: string) {
  return { method: 'GET', path, headers: {}, body: undefined }
}

/** All schemas of an operation's parameters and of the properties of its body. */
function schemasOf({ parameters, bodies }: Operation): Schema[] {
  const roots = [...parameters.map(({ schema }) => schema), ...Object.values(bodies)]
  const within = (given: Schema, depth = 0): Schema[] => {
    const schema = document.resolve(given)
    const parts = [...Object.values<Schema>(schema.properties ?? {}), schema.items ?? [], schema.anyOf ?? []]
    return [schema, ...(depth < 6 ? parts.flat().flatMap((part) => within(part, depth + 1)) : [])]
  }
  return roots.flatMap((root) => within(root))
}
