import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { reviewReady } from '@numora/testkit/review-ready'
import { runJobs } from '@numora/testkit/run-jobs'
import { openTestSystem, type TestSystem } from '@numora/testkit/system'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, contextFor, type System } from '../context.ts'
import { listDeliveryAttempts } from '../delivery/attempts.ts'
import { push } from '../delivery/push.ts'
import { approve } from '../reviews/approve.ts'
import { correct } from '../reviews/correct.ts'
import { createWorkspace } from '../workspaces.ts'
import { createDestination, updateDestination } from './destinations.ts'
import { createRoute } from './routes.ts'
import { testDestination } from './test-destination.ts'

let world: TestSystem
let system: System
let ctx: Context
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'numora-drop-')))
const url = pathToFileURL(folder).href

beforeAll(async () => {
  world = await openTestSystem()
  system = { ...world.system, dropDirs: [folder] }
  const { id } = await createWorkspace(system, { name: 'Test' })
  const actor = { type: 'api_key' as const, id: 'key_1', name: 'test' }
  ctx = contextFor(system, { workspaceId: id, actor, requestId: null })
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

function create(config: { url: string; host_key?: string }, credentials?: object) {
  return createDestination(ctx, {
    provider: 'file_drop',
    display_name: 'Exchange',
    config: { format: 'json', ...config },
    ...(credentials ? { credentials } : {}),
  })
}

test('each approval of a document is a file of its own, and its attempts name the document as the record', async () => {
  const { id: destination_id, has_credentials } = await create({ url })
  expect(has_credentials).toBe(false)
  await createRoute(ctx, {
    schema: 'invoice_v2',
    destination_id,
    provider: 'file_drop',
    mode: 'push',
    trigger: 'on_approve',
    active: true,
  })
  expect(await testDestination(ctx, { id: destination_id })).toMatchObject({
    ok: true,
    message: 'The destination works.',
  })
  expect(readdirSync(folder)).toEqual([])
  const id = await reviewReady(ctx)
  const runPushes = () => runJobs(system, 'push', (job, run) => push(system, job, run))
  await approve(ctx, { id })
  await runPushes()
  await correct(ctx, { id, fields: { invoice_number: 'N-2' } })
  await approve(ctx, { id })
  await runPushes()
  const names = readdirSync(folder).toSorted()
  expect(names.map((name) => name.slice(0, id.length + 3))).toEqual([`${id}_r1`, `${id}_r2`])
  const payload = JSON.parse(readFileSync(join(folder, names[1]!), 'utf8'))
  expect(payload).toMatchObject({ id, fields: { invoice_number: { value: 'N-2' } } })
  const { data } = await listDeliveryAttempts(ctx, { id, limit: 10 })
  expect(data.map((attempt) => [attempt.status, attempt.external_record_id])).toEqual([
    ['succeeded', id],
    ['succeeded', id],
  ])
})

test('a folder that the operator does not permit is refused when it is set', async () => {
  const refused = { code: 'invalid_url', details: [{ path: 'config.url' }] }
  await expect(create({ url: 'file:/etc' })).rejects.toMatchObject(refused)
  await expect(create({ url: `${url}/../other` })).rejects.toMatchObject(refused)
  const { id } = await create({ url })
  await expect(
    updateDestination(ctx, { id, config: { url: 'file:/etc', format: 'json' } }),
  ).rejects.toMatchObject(refused)
})

test('stored credentials are not sent to another host', async () => {
  const host_key = `SHA256:${'A'.repeat(43)}`
  const credentials = { username: 'numora', password: 'secret' }
  const { id } = await create({ url: 'sftp://files.example.com/in', host_key }, credentials)
  const config = { url: 'sftp://other.example.com/in', host_key, format: 'json' as const }
  await expect(updateDestination(ctx, { id, config })).rejects.toMatchObject({ code: 'invalid_url' })
  await updateDestination(ctx, { id, config: { ...config, url: 'sftp://files.example.com/out' } })
  await updateDestination(ctx, { id, config, credentials })
})
