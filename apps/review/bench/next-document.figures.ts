import { generateEInvoice, generateInvoice } from '@numora/samples'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { openWorld, type World } from '../e2e/world/open-world.ts'
import { percentiles } from './percentiles.ts'

const count = 30

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test.each([
  ['e-invoices in XML', (seed: string) => generateEInvoice({ seed, syntax: 'cii' })],
  ['invoices as PDF', (seed: string) => generateInvoice({ seed })],
])('from Ctrl+Enter to the next document: %s', async (label, generate) => {
  for (let seed = 0, left = count; left > 0; seed++) {
    const { id, review_reasons: reasons } = await world.submit((await generate(`next-${seed}`)).bytes)
    // Only documents in which nothing is left to check.
    if (reasons.length > 0) await world.client.documents.delete(id)
    else left--
  }
  const page = await world.visit({ expectedErrors: [/503/] })
  await page.getByRole('row').nth(count).waitFor()
  for (const key of ['j', 'Enter']) await page.keyboard.press(key)
  await page.locator('[data-page="1"] img').waitFor()
  const times: number[] = []
  for (let index = 1; index < count; index++) {
    // Somebody looks at the document for a moment.
    await page.waitForTimeout(400)
    times.push(await timeToNext(page))
  }
  console.log(`Ctrl+Enter to the next document, ${label}: ${percentiles(times)} (${times.length} documents)`)
})

/** From the key to the frame in which the next document's fields and the image of its page are there. */
function timeToNext(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const before = location.pathname
    const target = document.activeElement ?? document.body
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const startMs = performance.now()
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
    )
    const isReady = () => {
      const image = document.querySelector<HTMLImageElement>('[data-page="1"] img')
      return (
        location.pathname !== before &&
        image?.complete &&
        image.naturalWidth > 0 &&
        document.querySelector('main input') !== null
      )
    }
    while (!isReady()) {
      await frame()
      if (performance.now() - startMs > 20_000) throw new Error('The next document does not appear')
    }
    await frame()
    return performance.now() - startMs
  })
}
