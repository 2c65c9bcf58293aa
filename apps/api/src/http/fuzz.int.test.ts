import { createRandom } from '@numora/samples'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../test/api-world.ts'
import { assertInContract } from '../../test/assert-in-contract.ts'
import { drawRequest } from '../../test/fuzz/draw-request.ts'
import type { KnownIds } from '../../test/fuzz/known-ids.ts'
import { type FuzzWorld, openFuzzWorld } from '../../test/fuzz/open-fuzz-world.ts'
import type { Operation } from '../../test/fuzz/openapi-document.ts'
import { type RawAnswer, sendRaw } from '../../test/fuzz/send-raw.ts'

/** `pnpm test:fuzz` makes 5,000 calls with another seed. */
const calls = Number(process.env.FUZZ_CALLS ?? 400)
const seed = process.env.FUZZ_SEED ?? 'short'

let world: FuzzWorld
let caller: Caller
let ids: KnownIds
beforeAll(async () => {
  world = await openFuzzWorld()
  ;({ caller, ids } = await world.openWorkspace(30))
}, 300_000)
afterAll(() => world.close())

test('every answer is in the OpenAPI document, whatever is sent, and none is a crash', async () => {
  const { operations } = world.document
  const random = createRandom(`fuzz/${seed}`)
  const succeeded = new Set<Operation>()
  let unavailable = 0
  const next = (n: number) => operations[n % operations.length]!
  const lane = async (first: number) => {
    for (let n = first; n < calls; n += lanes) {
      const operation = next(n)
      const request = drawRequest(operation, {
        random: random.fork(String(n)),
        ids,
        document: world.document,
      })
      const answer = await sendRaw(world.url, caller.secret, request)
      const about = `call ${n}, seed ${seed}: ${request.method} ${request.path}\n${request.body?.toString().slice(0, 2_000)}`
      assertInDocument(request, answer, operation, about)
      if (answer.status === 503) unavailable++
      if (answer.status < 300) succeeded.add(operation)
      ids.learn(answer.json)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, n) => lane(n)))
  // On a busy machine the rendering of a page takes too long; nothing else may be unavailable.
  expect(unavailable).toBeLessThan(0.03 * calls)
  // Calls that are all refused would test nothing.
  const refused = operations.filter((operation) => !succeeded.has(operation)).map(({ name }) => name)
  const share = refused.length / operations.length
  expect(share, `always refused: ${refused.join(', ')}`).toBeLessThan(calls < 5_000 ? 0.5 : 0.15)
}, 3_600_000)

const lanes = 4

function assertInDocument(
  { method, path }: { method: string; path: string },
  answer: RawAnswer,
  operation: Operation,
  about: string,
): void {
  const { status, headers, json, text } = answer
  if (status !== 503) expect(status, `${about}\n${text.slice(0, 2_000)}`).toBeLessThan(500)
  try {
    assertInContract(method, path, answer)
  } catch (error) {
    throw new Error(about, { cause: error })
  }
  // A path that was changed is another operation, or none: the document says nothing of it.
  if (!isPathOf(operation, method, path) || status === 304) return
  const response = operation.responses[status]
  expect(response, `${about}\nanswered ${status}, which the document does not list`).toBeDefined()
  if (response!.content.length === 0) {
    expect(text, about).toBe('')
    return
  }
  const type = response!.content.find((each) => headers.get('content-type')?.startsWith(each.split('/*')[0]!))
  expect(type, `${about}\nanswered ${headers.get('content-type')}`).toBeDefined()
  if (type !== 'application/json') return
  const fault = world.document.findFault(operation, status, type, json)
  expect(fault, `${about}\nanswered ${status}: ${text.slice(0, 2_000)}`).toBeUndefined()
}

function isPathOf(operation: Operation, method: string, path: string): boolean {
  const form = new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
  return method === operation.method && form.test(path.split('?')[0]!)
}
