import { expect, test } from 'vitest'
import { shareWork } from './share-work.ts'

const never = new AbortController().signal

/** Work that ends when the test decides. */
function pending<T>() {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const signals: AbortSignal[] = []
  const work = (signal: AbortSignal) => {
    signals.push(signal)
    return promise
  }
  return { work, resolve, reject, signals }
}

test('the same work at the same time is done once, and again later', async () => {
  const share = shareWork<string>()
  const first = pending<string>()
  const all = [1, 2, 3].map(() => share('a', never, first.work))
  first.resolve('done')
  expect(await Promise.all(all)).toEqual(['done', 'done', 'done'])
  expect(first.signals).toHaveLength(1)
  expect(await share('a', never, async () => 'anew')).toBe('anew')
})

test('a failure reaches all waiting callers, and the next call tries again', async () => {
  const share = shareWork<string>()
  const first = pending<string>()
  const all = [share('a', never, first.work), share('a', never, first.work)]
  first.reject(new Error('broken'))
  for (const { status } of await Promise.allSettled(all)) expect(status).toBe('rejected')
  expect(await share('a', never, async () => 'fine')).toBe('fine')
})

test('a caller that leaves does not stop it for others; the last one does, and the next call starts it again', async () => {
  const share = shareWork<string>()
  const first = pending<string>()
  const [one, two] = [new AbortController(), new AbortController()]
  const waiting = [share('a', one.signal, first.work), share('a', two.signal, first.work)]
  one.abort()
  await expect(waiting[0]).rejects.toThrow('aborted')
  expect(first.signals[0]!.aborted).toBe(false)
  two.abort()
  await expect(waiting[1]).rejects.toThrow('aborted')
  expect(first.signals[0]!.aborted).toBe(true)
  expect(await share('a', never, async () => 'anew')).toBe('anew')
})
