import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { GrayImage, LineWord } from './engine.ts'
import { readShared } from './read-shared.ts'

type Help = NonNullable<Parameters<typeof readShared<GrayImage>>[2]>

function linesOf(count: number): GrayImage[] {
  return Array.from({ length: count }, (_, i) => ({ width: 1, height: 1, data: Uint8Array.of(i) }))
}

function readingOf({ data }: GrayImage): LineWord[] {
  return [{ text: `line ${data[0]}`, confidence: 0.5, box: { x0: 0, y0: 0, x1: 1, y1: 1 } }]
}

it('reads every line the same, whenever and whether a helper answers', async () => {
  const answer = fc.record({ turns: fc.nat(5), isGiven: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.nat(60), fc.infiniteStream(answer), async (count, answers) => {
      const help: Help = async (lines) => {
        const { turns, isGiven } = answers.next().value!
        for (let turn = 0; turn < turns; turn++) await setImmediate()
        return isGiven ? lines.map(readingOf) : null
      }
      const lines = linesOf(count)
      expect(await readShared(lines, readingOf, help)).toEqual(lines.map(readingOf))
    }),
  )
})

it('reads no line that a helper has read', async () => {
  const read: number[] = []
  const given: number[] = []
  const help: Help = async (lines) => {
    given.push(...lines.map(({ data }) => data[0]!))
    return lines.map(readingOf)
  }
  const readHere = (line: GrayImage) => {
    read.push(line.data[0]!)
    return readingOf(line)
  }
  await readShared(linesOf(40), readHere, help)
  expect(given.length).toBeGreaterThan(10)
  expect([...read, ...given].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i))
})

it('does not wait for a helper that never answers', async () => {
  const lines = linesOf(40)
  const never: Help = () => new Promise(() => {})
  expect(await readShared(lines, readingOf, never)).toEqual(lines.map(readingOf))
})
