import sharp from 'sharp'
import { expect, it } from 'vitest'
import { photograph } from './index.ts'

/** White paper with a black bar. */
const page = { data: new Uint8Array(120 * 200 * 4).fill(255), width: 120, height: 200 }
for (let at = 120 * 100 * 4; at < 120 * 110 * 4; at++) if (at % 4 !== 3) page.data[at] = 0

it('takes the same photo of the same page with the same seed', async () => {
  const [first, second, other] = [
    await photograph(page, 1),
    await photograph(page, 1),
    await photograph(page, 2),
  ]
  expect(first).toEqual(second)
  expect(first).not.toEqual(other)
})

it('shows bright paper with ink in the middle of a small picture', async () => {
  for (const seed of [3, 4, 5]) {
    const { data, info } = await sharp(await photograph(page, seed))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(info.height).toBeGreaterThanOrEqual(640)
    expect(info.height).toBeLessThanOrEqual(2200)
    const column = Array.from(
      { length: Math.floor(info.height * 0.3) },
      (_, y) => data[(Math.floor(info.height * 0.35) + y) * info.width + (info.width >> 1)]!,
    )
    expect(Math.min(...column)).toBeLessThan(0.8 * Math.max(...column))
  }
})
