import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { generateContract, generateReceipt, type PageImage, wear, wearSample } from './index.ts'

async function pixels(bytes: Uint8Array): Promise<PageImage> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

describe('a worn page', () => {
  it('is the same for the same seed', async () => {
    const page = await pixels((await generateReceipt({ seed: 1, as: 'png' })).bytes)
    const [first, second, other] = [await wear(page, 1), await wear(page, 1), await wear(page, 2)]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
    expect(Buffer.compare(first.bytes, other.bytes)).not.toBe(0)
  })

  it('of several pages becomes a PDF of images', async () => {
    const sample = await generateReceipt({ seed: 'two', as: 'png' })
    const worn = await wearSample(sample, 1, async (bytes) => [await pixels(bytes), await pixels(bytes)])
    expect(worn.contentType).toBe('application/pdf')
    expect(
      Buffer.from(worn.bytes)
        .toString('latin1')
        .match(/\/Type \/Page\b/g),
    ).toHaveLength(2)
  })

  it('keeps its truth, with each place moved along', async () => {
    for (const kind of ['scan', 'fax', 'photo', 'thermal', 'copy'] as const) {
      const sample = await generateReceipt({ seed: kind, as: 'png' })
      const worn = await wearSample(sample, kind, async (bytes) => [await pixels(bytes)], kind)
      expect(worn.truth.fields).toEqual(sample.truth.fields)
      const { data, width } = await sharp(worn.bytes)
        .grayscale()
        .raw()
        .toBuffer({ resolveWithObject: true })
        .then(({ data, info }) => ({ data, width: info.width }))
      const height = data.length / width
      const [x0, y0, x1, y1] = worn.truth.boxes.total_amount!.box
      let [dark, light] = [255, 0]
      for (let y = Math.floor(y0 * height); y < y1 * height; y++)
        for (let x = Math.floor(x0 * width); x < x1 * width; x++) {
          dark = Math.min(dark, data[y * width + x]!)
          light = Math.max(light, data[y * width + x]!)
        }
      expect(light - dark, kind).toBeGreaterThan(60)
    }
  })

  it('of which only the first ones are worn keeps the places that are on them', async () => {
    const sample = await generateContract({
      seed: 'worn',
      kind: 'services',
      length: 'medium',
      layout: 'cover',
    })
    const page = await pixels((await generateReceipt({ seed: 1, as: 'png' })).bytes)
    const worn = await wearSample(sample, 1, async () => [page])
    expect(worn.truth.fields).toEqual(sample.truth.fields)
    const onFirst = Object.keys(sample.truth.boxes).filter((name) => sample.truth.boxes[name]!.page === 1)
    expect(onFirst.length).toBeGreaterThan(0)
    expect(Object.keys(worn.truth.boxes).sort()).toEqual(onFirst.sort())
  })
})
