import { createRandom } from '@numora/samples'
import { reviewReady } from '@numora/testkit/review-ready'
import { signInPerson } from '@numora/testkit/sign-in-person'
import { type ApiWorld, type Caller, openApiWorld } from '../api-world.ts'
import { pdf } from '../files.ts'
import { drawRequest } from './draw-request.ts'
import { type KnownIds, openKnownIds } from './known-ids.ts'
import { type OpenApi, readOpenApi } from './openapi-document.ts'
import { sendRaw } from './send-raw.ts'

export type FuzzWorld = ApiWorld & {
  document: OpenApi
  /** A workspace with something of every kind that the API itself can make, and with documents in review. */
  openWorkspace(documents: number): Promise<{ caller: Caller; ids: KnownIds }>
}

/** An API, and its OpenAPI document, which is all that requests are drawn from. */
export async function openFuzzWorld(): Promise<FuzzWorld> {
  const world = await openApiWorld()
  const { text, json } = await world.send('GET', '/openapi.json')
  const document = readOpenApi(json)
  return {
    ...world,
    document,
    async openWorkspace(documents) {
      const caller = await world.newCaller()
      const ids = openKnownIds()
      // Those of its examples are nobody's.
      ids.hide(text.match(/[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}/g) ?? [])
      ids.hide(
        (await world.send('GET', '/v1/api-keys', { caller })).json.data.map((key: { id: string }) => key.id),
      )
      ids.learn(await Promise.all(Array.from({ length: documents }, (_, n) => documentIn(caller, n))))
      ids.learn(await makeRun(world, caller))
      ids.learn(await Promise.all([signInPerson(caller.ctx), signInPerson(caller.ctx, { role: 'admin' })]))
      ids.learn(await Promise.all([makeLesson(world, caller), makeLink(world, caller)]))
      await populate(world.url, document, caller, ids)
      return { caller, ids }
    },
  }
}

/** A run needs an approved document and a workflow, which drawn requests hardly ever bring together. */
async function makeRun({ send }: ApiWorld, caller: Caller): Promise<unknown> {
  const make = async (path: string, json: object) => (await send('POST', path, { caller, json })).json
  const document_id = await documentIn(caller, -1)
  await make(`/v1/documents/${document_id}/actions/approve`, {})
  const steps = [{ id: 'wait', type: 'wait', duration_seconds: 3_600 }]
  const { id } = await make('/v1/workflows', { name: 'Waits', steps })
  return make(`/v1/workflows/${id}/dispatch`, { document_id })
}

/** Lessons are derived from corrected documents by a worker, which this world has not. */
async function makeLesson({ send }: ApiWorld, caller: Caller): Promise<unknown> {
  const { db, workspaceId } = caller.ctx
  const documentId = await documentIn(caller, -2)
  const lesson = {
    schema: 'invoice_v2' as const,
    key: 'tax_id:1',
    field: 'due_date',
    lesson: { value: null },
  }
  await db.layoutLesson.create({ data: { workspaceId, documentId, ...lesson, taughtAt: new Date() } })
  return (await send('GET', '/v1/lessons', { caller })).json
}

/** Drawn origins are addresses of this machine, which a link seldom accepts. */
async function makeLink({ send }: ApiWorld, caller: Caller): Promise<unknown> {
  const path = `/v1/documents/${await documentIn(caller, -3)}/review-link`
  return (await send('POST', path, { caller, json: {} })).json
}

async function documentIn(caller: Caller, n: number): Promise<string> {
  const id = await reviewReady(caller.ctx, { externalId: `ap-${n}` })
  const { db, storage } = caller.ctx
  const file = { contentType: 'application/pdf', sizeBytes: pdf().length, sha256: 'a'.repeat(64) }
  const { fileKey } = await db.document.update({ where: { id }, data: file })
  await storage.put(fileKey!, pdf())
  return id
}

/**
 * Sends what the document allows until one request of each operation succeeds, first of those that make something out of
 * nothing, and learns the ids in the answers.
 */
async function populate(url: string, document: OpenApi, caller: Caller, ids: KnownIds): Promise<void> {
  const drawing = { random: createRandom('populate'), ids, document }
  const making = document.operations.filter(({ method, path }) => method === 'POST' && !/rotate/.test(path))
  const reading = document.operations.filter(
    ({ method, responses }) => method === 'GET' && responses['200']?.content.includes('application/json'),
  )
  const [alone, about] = [false, true].map((isAbout) =>
    making.filter(({ path }) => path.includes('{') === isAbout),
  )
  for (const [operations, most] of [
    [alone!, 20],
    [reading, 2],
    [about!, 4],
  ] as const)
    for (const operation of operations)
      for (let tries = 0; tries < most; tries++) {
        const { json, status } = await sendRaw(url, caller.secret, drawRequest(operation, drawing, 0))
        ids.learn(json)
        if (status < 300) break
      }
}
