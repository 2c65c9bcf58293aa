import { Readable } from 'node:stream'
import type { Provider } from '@numora/contract'
import { createGuardedFetch, parsePrivateHosts } from '@numora/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { adapterOf } from '../adapters.ts'
import type { Pushed, PushRequest, Reach, Token } from './adapter.ts'
import { classifyError, type PushFailure } from './push-error.ts'
import type { Mood, StandIn } from './stand-in.ts'

const pdf = Buffer.from('%PDF-1.4\n% a file\n')
const fetch = createGuardedFetch({ privateHosts: parsePrivateHosts('127.0.0.0/8') })

/** A way to reach this machine, with a place for tokens like the one in the database. */
export function reachForTests(dropDirs: readonly string[] = []): Reach {
  let stored: Token | undefined
  return {
    // Short, so that an answer that never comes is not waited for.
    fetch: Object.assign(
      ((url, request) => fetch(url, { ...request, timeoutMs: 1_000 })) as Reach['fetch'],
      fetch,
    ),
    now: new Date(),
    dropDirs,
    async token(obtain, rejected) {
      if (stored && stored.accessToken !== rejected) return stored
      stored = await obtain()
      return stored
    },
  }
}

export function pushRequest(payload: unknown, more: Partial<PushRequest> = {}): PushRequest {
  const key = more.key ?? 'doc_01jpwq4q9m7q4q2k8dax1x1q5n:1:dst_01jpwq4q9m7q4q2k8dax1x1q5n'
  return {
    operation: 'create',
    revision: 1,
    key,
    recordId: null,
    payload,
    document: {
      // A delivery's key begins with the id of its document.
      id: key.split(':')[0]!,
      schema: 'invoice_v2',
      externalId: 'ap-1',
      metadata: { source: 'test' },
      linkToFile: (validMs) => ({ url: '/file-links/x', expiresAt: new Date(validMs).toISOString() }),
      openFile: async () => ({
        name: 'invoice.pdf',
        contentType: 'application/pdf',
        sizeBytes: pdf.length,
        read: async () => Readable.from([pdf], { objectMode: false }),
      }),
    },
    ...more,
  }
}

/** The failure of an attempt that must fail. */
export async function failureOf(attempt: Promise<Pushed>): Promise<PushFailure> {
  const error = await attempt.then(
    () => expect.unreachable('it succeeded'),
    (error: unknown) => error,
  )
  const failure = classifyError(error)
  if (!failure) throw error
  return failure
}

/**
 * What every adapter must do, tested against a stand-in of its provider's protocol. `lacks` are the moods that cannot happen
 * to it, such as too many requests to a folder.
 */
export function testAdapter<P extends Provider>(
  provider: P,
  start: () => Promise<StandIn<P>>,
  { name = provider, lacks = [] }: { name?: string; lacks?: readonly Mood[] } = {},
): void {
  const adapter = adapterOf(provider)
  const testWith = (mood: Mood) => test.skipIf(lacks.includes(mood))

  describe(`the adapter of ${name}`, () => {
    let system: StandIn<P>
    let reach: Reach
    beforeEach(async () => {
      system = await start()
      reach = reachForTests(system.dropDirs)
    })
    afterEach(() => system.close())

    const count = () => Object.keys(system.records()).length
    const create = (more: Partial<PushRequest> = {}) =>
      adapter.create(reach, system.target, pushRequest(system.payloads[0], more))

    test('accepts the config of its destination', () => {
      adapter.validate(reach.fetch, system.target.config, reach.dropDirs)
    })

    test('a test succeeds and writes no record', async () => {
      await adapter.test(reach, system.target)
      expect(count()).toBe(0)
    })

    test('a push creates one record', async () => {
      const pushed = await create()
      expect(count()).toBe(1)
      if (pushed.recordId !== null) expect(Object.keys(system.records())).toEqual([pushed.recordId])
    })

    test('another delivery creates another record', async () => {
      await create()
      await create({ key: 'doc_2:1:dst' })
      expect(count()).toBe(2)
    })

    test('a push that is repeated with its key creates no second record', async () => {
      const first = await create()
      const known = adapter.can.lookup
        ? await adapter.find(reach, system.target, pushRequest(system.payloads[0]))
        : undefined
      if (known) expect(known.recordId).toBe(first.recordId)
      else if (adapter.can.idempotencyKey) expect((await create()).recordId).toBe(first.recordId)
      else expect.unreachable('it can neither be looked up nor repeated')
      expect(count()).toBe(1)
    })

    if (adapter.can.update)
      test('an update changes the record and creates none', async () => {
        const { recordId } = await create()
        const before = structuredClone(system.records())
        const request = pushRequest(system.payloads[1], {
          operation: 'update',
          revision: 2,
          recordId,
          key: 'doc_01jpwq4q9m7q4q2k8dax1x1q5n:2:dst_01jpwq4q9m7q4q2k8dax1x1q5n',
        })
        const updated = await adapter.update(reach, system.target, request)
        expect(updated.recordId ?? recordId).toBe(recordId)
        expect(Object.keys(system.records())).toEqual(Object.keys(before))
        expect(system.records()).not.toEqual(before)
      })

    if (adapter.can.lookup)
      test('what does not exist is not found', async () => {
        const found = await adapter.find(reach, system.target, pushRequest(system.payloads[0]))
        expect(found).toBeUndefined()
      })

    testWith('taken_without_answer')(
      'an answer that does not arrive is uncertain; the next attempt makes no second record',
      async () => {
        system.next('taken_without_answer')
        expect(await failureOf(create())).toMatchObject({ kind: 'uncertain', responseStatus: null })
        expect(count()).toBe(1)
        const request = pushRequest(system.payloads[0])
        const found = adapter.can.lookup ? await adapter.find(reach, system.target, request) : undefined
        if (!found) await create()
        expect(count()).toBe(1)
      },
    )

    testWith('breaks_off_before_taking')(
      'a connection that breaks off is not taken for a refusal',
      async () => {
        system.next('breaks_off_before_taking')
        const { kind } = await failureOf(create())
        expect(['uncertain', 'temporary']).toContain(kind)
        expect(count()).toBe(0)
        await create()
        expect(count()).toBe(1)
      },
    )

    testWith('rate_limited')('too many requests are repeated when the system asks for it', async () => {
      system.next('rate_limited')
      expect(await failureOf(create())).toMatchObject({ kind: 'temporary', retryAfterMs: 7_000 })
      expect(count()).toBe(0)
    })

    test('a system that is away is tried again', async () => {
      system.next('unavailable')
      expect(await failureOf(create())).toMatchObject({ kind: 'temporary' })
      await system.close()
      expect(await failureOf(create())).toMatchObject({ kind: 'temporary', responseStatus: null })
    })

    test('a refusal is final and says why', async () => {
      system.next('refused')
      const failure = await failureOf(create())
      expect(failure).toMatchObject({ kind: 'refused' })
      expect(failure.message.length).toBeGreaterThan(10)
      expect(count()).toBe(0)
    })

    test('wrong credentials are refused, and appear in no message', async () => {
      if (system.wrongCredentials === undefined) return
      const target = { ...system.target, credentials: system.wrongCredentials }
      for (const attempt of [
        () => adapter.create(reach, target, pushRequest(system.payloads[0])),
        () => adapter.test(reachForTests(), target),
      ]) {
        const failure = await failureOf(attempt())
        expect(failure.kind).toBe('refused')
        for (const secret of Object.values(system.wrongCredentials as object).filter(isLong))
          expect(JSON.stringify(failure)).not.toContain(secret)
      }
      expect(count()).toBe(0)
    })

    test('no failure contains a secret', async () => {
      for (const mood of ['rate_limited', 'unavailable', 'refused', 'taken_without_answer'] as const) {
        if (lacks.includes(mood)) continue
        system.next(mood)
        const failure = JSON.stringify(await failureOf(create({ key: `doc_${mood}:1:dst` })))
        for (const secret of system.secrets) expect(failure).not.toContain(secret)
      }
    })

    const { session } = adapter
    if (session) {
      test('several pushes use one token; one that is no longer accepted is replaced', async () => {
        await create()
        await create({ key: 'doc_2:1:dst' })
        expect(system.tokens()).toBe(1)
        system.next('token_ended')
        await create({ key: 'doc_3:1:dst' })
        expect(system.tokens()).toBe(2)
        expect(count()).toBe(3)
      })

      test('a session is a token that ends, with the address to use it at', async () => {
        const { accessToken, expiresAt, baseUrl } = await session(reach, system.target)
        expect(accessToken.length).toBeGreaterThan(10)
        expect(expiresAt.getTime()).toBeGreaterThan(Date.now())
        expect(URL.canParse(baseUrl)).toBe(true)
      })
    }
  })
}

function isLong(value: unknown): value is string {
  return typeof value === 'string' && value.length > 8
}
