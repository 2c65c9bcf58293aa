import { namedSample } from '@numora/samples'
import sharp from 'sharp'
import { afterAll, beforeAll, test } from 'vitest'
import { openWorld, type World } from '../e2e/world/open-world.ts'

const pageCount = 20

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('frames while a scan of 20 pages is scrolled', async () => {
  const page = await world.visit({ path: `/documents/${await submitScan()}`, reducedMotion: 'no-preference' })
  await page.locator('[data-page="1"] img').waitFor()
  // Through all pages, at three pages a second.
  const frames = await page.evaluate(async () => {
    const scroller = document.querySelector<HTMLElement>('[data-scroller]')!
    const { scrollHeight, clientHeight } = scroller
    const durationMs = 7_000
    const startMs = performance.now()
    const frames: number[] = []
    for (let last = startMs; last - startMs < durationMs; ) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      if (frames.length > 0 || last !== startMs) frames.push(now - last)
      last = now
      scroller.scrollTop = ((now - startMs) / durationMs) * (scrollHeight - clientHeight)
    }
    return frames
  })
  const totalMs = frames.reduce((sum, ms) => sum + ms, 0)
  const late = frames.filter((ms) => ms > 25).length
  console.log(
    `Scrolling ${pageCount} pages: ${((frames.length * 1_000) / totalMs).toFixed(1)} frames/s, ${late} of ${frames.length} late by half a frame or more`,
  )
})

/** A page as a picture, repeated in one TIFF. */
async function submitScan(): Promise<string> {
  const { id } = await world.submit((await namedSample('invoice-fr')).bytes)
  const image = await world.client.documents.page(id, 1, { width: 1_600 })
  const picture = await sharp(await image.arrayBuffer())
    .greyscale()
    .png()
    .toBuffer()
  const pages = Array.from({ length: pageCount }, () => picture)
  const tiff = await sharp(pages, { join: { animated: true } })
    .tiff({ compression: 'lzw' })
    .toBuffer()
  return (await world.submit(tiff, { name: 'scan.tiff' })).id
}
