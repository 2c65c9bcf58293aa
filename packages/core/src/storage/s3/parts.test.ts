import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from './parts.ts'

async function split(chunks: Uint8Array[], size: number): Promise<Buffer[]> {
  const parts: Buffer[] = []
  const source = (async function* () {
    yield* chunks
  })()
  for await (const part of partsOf(source, size)) parts.push(Buffer.from(part))
  return parts
}

test('parts have the given size, except the last one, and together are the stream', async () => {
  const chunk = fc.uint8Array({ maxLength: 50 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(chunk, { maxLength: 20 }),
      fc.integer({ min: 1, max: 40 }),
      async (chunks, size) => {
        const parts = await split(chunks, size)
        const whole = Buffer.concat(chunks)
        expect(Buffer.concat(parts)).toEqual(whole)
        expect(parts).toHaveLength(Math.max(1, Math.ceil(whole.length / size)))
        for (const part of parts.slice(0, -1)) expect(part).toHaveLength(size)
      },
    ),
  )
})

test('the shared buffer grows without losing anything', async () => {
  const content = randomBytes(700_000)
  const parts = await split([content.subarray(0, 1), content.subarray(1)], 300_000)
  expect(parts.map(({ length }) => length)).toEqual([300_000, 300_000, 100_000])
  expect(Buffer.concat(parts).equals(content)).toBe(true)
})
