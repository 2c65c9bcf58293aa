import sharp from 'sharp'
import { expect, test } from 'vitest'
import { damages } from './damage.ts'

/** A white page with a black square in its middle. */
async function pageWithSquare(): Promise<Uint8Array> {
  const square = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  return sharp({ create: { width: 200, height: 280, channels: 3, background: '#fff' } })
    .composite([{ input: square, left: 80, top: 120 }])
    .png()
    .toBuffer()
}

async function shadesOf(picture: Uint8Array) {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true })
  return (x: number, y: number) =>
    data[Math.round(y * info.height) * info.width + Math.round(x * info.width)]!
}

test.each(Object.entries(damages))('%s changes a page, in the same way each time', async (_, damage) => {
  const page = await pageWithSquare()
  const damaged = await damage(page)
  expect(Buffer.from(damaged).equals(Buffer.from(await damage(page)))).toBe(true)
  expect(Buffer.from(damaged).equals(Buffer.from(page))).toBe(false)
  const shade = await shadesOf(damaged)
  expect(shade(0.5, 0.5)).toBeLessThan(shade(0.3, 0.3) - 20)
})

test('on a photo the page has its corners where the table ends', async () => {
  const shade = await shadesOf(await damages.photo!(await pageWithSquare()))
  for (const [x, y] of [
    [0.03, 0.03],
    [0.97, 0.02],
    [0.01, 0.9],
  ] as const)
    expect(shade(x, y)).toBeLessThan(110)
  for (const [x, y] of [
    [0.15, 0.12],
    [0.88, 0.1],
    [0.1, 0.93],
  ] as const)
    expect(shade(x, y)).toBeGreaterThan(140)
})
