import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { bundleFolder } from '../bundle-folder.ts'
import { openWorld, type World } from '../e2e/world/open-world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('bytes of script and style until the queue and a document are shown', async () => {
  const page = await world.visit({ path: '/nothing', expectedErrors: [/404/] })
  const files = new Map<string, string>()
  page.context().on('response', (response) => {
    const type = response.request().resourceType()
    if (type === 'script' || type === 'stylesheet') files.set(new URL(response.url()).pathname, type)
  })
  const report = (label: string) => {
    for (const type of ['script', 'stylesheet']) {
      const paths = [...files].filter(([, each]) => each === type).map(([path]) => path)
      const bytes = (suffix: string) =>
        paths.reduce((sum, path) => sum + sizeOf(join(bundleFolder, path.replace('/app/', '')), suffix), 0)
      console.log(
        `${label}, ${type}: ${paths.length} files, ${kilobytes(bytes(''))} KB plain, ${kilobytes(bytes('.gz'))} KB gzip, ${kilobytes(bytes('.br'))} KB brotli`,
      )
    }
  }
  await page.goto('/app/', { waitUntil: 'networkidle' })
  report('First load of the queue')
  await page.goto('/app/documents/doc_00000000000000000000000000', { waitUntil: 'networkidle' })
  report('Together with the page of a document')
})

/** A compressed copy is missing where it would not be smaller. */
function sizeOf(path: string, suffix: string): number {
  return statSync(existsSync(path + suffix) ? path + suffix : path).size
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1)
}
