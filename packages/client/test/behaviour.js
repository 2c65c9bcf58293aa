// What the packed package must do on every runtime, against the servers of behaviour-servers.ts. Prints a line of
// JSON: what went wrong, by the name of the check. `behaviour.js <servers as JSON> <folder> [only check]`

import assert from 'node:assert/strict'
import { createReadStream, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import {
  AbortError,
  ConnectionError,
  fromPath,
  NotFoundError,
  Numora,
  NumoraError,
  TimeoutError,
  UnsupportedFileTypeError,
  webhooks,
} from '@numora/client'

const [servers, folder, only] = process.argv.slice(2)
const { api, refusing, closing, dead } = JSON.parse(servers)
const path = join(folder, 'Rechnung März.pdf')
const bytes = new Uint8Array(readFileSync(path))
const schema = 'invoice_v2'

function clientOf(baseUrl, options = {}) {
  return new Numora({ baseUrl, maxRetries: 0, ...options })
}
const numora = clientOf(api)

async function errorOf(promise, type) {
  const error = await promise.then(
    () => undefined,
    (error) => error,
  )
  assert.ok(error instanceof type, `expected ${type.name}, got ${error?.stack ?? error}`)
  return error
}

async function* chunks() {
  for (let start = 0; start < bytes.length; start += 50_000) yield bytes.subarray(start, start + 50_000)
}

async function* endless() {
  for (;;) yield new Uint8Array(65_536)
}

async function uploaded(file, name = 'document') {
  const { received } = await numora.documents.upload({ file, schema, metadata: { city: 'Köln' } })
  assert.deepEqual(received, { name, schema, metadata: '{"city":"Köln"}', same: true })
}

/** Files of the folder that this process has open; none where that cannot be seen. */
function openFiles() {
  try {
    return readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).startsWith(folder)
      } catch {
        return false
      }
    })
  } catch {
    return []
  }
}

async function eventually(holds) {
  for (let round = 0; round < 100 && !holds(); round++)
    await new Promise((resolve) => setTimeout(resolve, 20))
  assert.ok(holds())
}

const checks = {
  // First, since a runtime may treat the first connection of a process in its own way.
  'an upload whose connection is closed at once ends with an error': async () => {
    for (const file of [chunks(), new Blob([bytes]), ...Array.from({ length: 8 }, () => fromPath(path))])
      await errorOf(clientOf(closing).documents.upload({ file, schema }), ConnectionError)
    await errorOf(clientOf(closing).documents.get('doc_1'), ConnectionError)
  },
  'the key and the address come from the environment': async () => {
    const { headers } = await new Numora().request('GET', '/v1/echo')
    assert.equal(headers.authorization, 'Bearer sk_test_environment')
  },
  'the user agent names client, runtime and program': async () => {
    const appInfo = { name: 'importer', version: '1.2' }
    const { headers } = await clientOf(api, { appInfo }).request('GET', '/v1/echo')
    assert.match(headers['user-agent'], /^numora-client\/\d+\.\d+\.\d+ (node|bun|deno)\/\S+ importer\/1\.2$/)
  },
  'files of every kind arrive whole, with their names': async () => {
    await uploaded(bytes)
    await uploaded(new File([bytes], 'Rechnung März.pdf'), 'Rechnung März.pdf')
    await uploaded(new Blob([bytes]).stream())
    await uploaded(chunks())
    await uploaded(() => chunks())
    await uploaded(createReadStream(path), 'Rechnung März.pdf')
    await uploaded(fromPath(path), 'Rechnung März.pdf')
    if (globalThis.Bun) await uploaded(globalThis.Bun.file(path), 'Rechnung März.pdf')
    await eventually(() => openFiles().length === 0)
  },
  'uploads that fail leave no file open': async () => {
    for (let count = 0; count < 20; count++) {
      await errorOf(clientOf(dead).documents.upload({ file: fromPath(path), schema }), ConnectionError)
      await errorOf(
        clientOf(dead).documents.upload({ file: createReadStream(path), schema }),
        ConnectionError,
      )
      await errorOf(clientOf(closing).documents.upload({ file: fromPath(path), schema }), ConnectionError)
      globalThis.gc?.()
    }
    await eventually(() => openFiles().length === 0)
    globalThis.gc?.()
  },
  'what reading a file throws comes through': async () => {
    const reason = new Error('the disk is gone')
    const file = async function* () {
      yield new Uint8Array(100_000)
      throw reason
    }
    assert.equal(await errorOf(numora.documents.upload({ file, schema }), Error), reason)
  },
  'the answer of a server that refuses early is given': async () => {
    const file = endless()
    await errorOf(clientOf(refusing).documents.upload({ file, schema }), UnsupportedFileTypeError)
  },
  'an upload that is aborted ends at once': async () => {
    const reason = new Error('the user left')
    const controller = new AbortController()
    setTimeout(() => controller.abort(reason), 50)
    const upload = numora.documents.upload({ file: endless(), schema }, { signal: controller.signal })
    assert.equal((await errorOf(upload, AbortError)).cause, reason)
  },
  'errors have their classes': async () => {
    const missing = await errorOf(numora.documents.get('doc_missing'), NotFoundError)
    assert.ok(missing instanceof NumoraError)
    assert.equal(missing.requestId, 'req_1')
    await errorOf(numora.documents.get('doc_silent', {}, { timeoutMs: 50 }), TimeoutError)
    await errorOf(numora.documents.get('doc_1', {}, { signal: AbortSignal.abort() }), AbortError)
    await errorOf(clientOf(dead).documents.get('doc_1'), ConnectionError)
    await errorOf(numora.documents.get('doc_moved'), ConnectionError)
  },
  'a request is tried again with its key': async () => {
    const { keys } = await clientOf(api, { maxRetries: 2 }).request('POST', `/v1/busy/${Math.random()}`, {
      body: {},
    })
    assert.equal(keys.length, 3)
    assert.equal(new Set(keys).size, 1)
  },
  'a wait goes on at a server that is away': async () => {
    assert.equal((await numora.documents.waitFor('doc_away')).status, 'review_required')
  },
  'lists and raw answers': async () => {
    const list = numora.documents.list({ status: ['reviewed'], metadata: { a: 'b' } })
    assert.deepEqual(await list.toArray({ maxItems: 3 }), [{ id: 1 }, { id: 2 }, { id: 3 }])
    assert.equal((await list.withResponse()).requestId, 'req_1')
    const page = await numora.documents.page('doc_1', 1)
    assert.equal(await page.text(), 'image')
  },
  'webhooks are signed and verified': async () => {
    const secret = `whsec_${btoa('0123456789abcdef0123456789abcdef')}`
    const body = JSON.stringify({ id: 'evt_1', type: 'webhook.test', data: {} })
    const headers = await webhooks.sign(body, secret, { id: 'evt_1' })
    assert.equal((await webhooks.unwrap(body, new Headers(headers), secret)).id, 'evt_1')
    const own = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-numora')))
    assert.equal((await webhooks.unwrap(body, own, secret)).id, 'evt_1')
    await assert.rejects(webhooks.unwrap(`${body} `, own, secret), { code: 'webhook_not_verified' })
  },
}

const failures = {}
for (const [name, check] of Object.entries(checks)) {
  if (only && only !== name) continue
  await check().catch((error) => {
    failures[name] = String(error?.stack ?? error)
  })
}
console.log(JSON.stringify(failures))
process.exit()
