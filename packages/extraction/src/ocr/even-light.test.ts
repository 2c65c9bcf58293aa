import { expect, it } from 'vitest'
import { evenLight } from './even-light.ts'
import { findSkew } from './skew.ts'
import { findTextEdges } from './text-rows.ts'

/** A receipt with level lines of text, with the sharp shadow of a phone from corner to corner of it. */
function drawPhoto() {
  const [width, height] = [700, 1000]
  const data = new Uint8Array(width * height).fill(120)
  for (let y = 200; y < 800; y++)
    for (let x = 150; x < 550; x++) {
      const isInk = x > 190 && x < 510 && y % 28 < 8 && x % 11 < 6
      const isShadow = y > 350 + 0.15 * x + 2 * Math.sin(x)
      data[y * width + x] = (isInk ? 110 : 210) * (isShadow ? 0.45 : 1)
    }
  return { width, height, data }
}

it('brings out lines of text that lie in a shadow', async () => {
  const photo = drawPhoto()
  const inShadow = ({ ys }: { ys: Float64Array }) => ys.filter((y) => y > 500 && y < 780).length
  const plain = findTextEdges(photo)
  const even = findTextEdges(await evenLight(photo))
  expect(inShadow(even)).toBeGreaterThan(20 * Math.max(1, inShadow(plain)))
  expect(findSkew(even)).toBeCloseTo(0, 0)
})
