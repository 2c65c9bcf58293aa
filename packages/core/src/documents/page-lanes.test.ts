import { expect, test } from 'vitest'
import { inTime } from './page-lanes.ts'

test('work on pages that ends as the server stops is unavailable, and no error of ours', async () => {
  const stopping = new AbortController()
  const work = inTime(stopping.signal, async (signal) => {
    stopping.abort()
    signal.throwIfAborted()
  })
  await expect(work).rejects.toMatchObject({ code: 'unavailable' })
})

test('any other error of the work stays what it is', async () => {
  const broken = inTime(undefined, () => Promise.reject(new RangeError('broken')))
  await expect(broken).rejects.toThrow(RangeError)
})
