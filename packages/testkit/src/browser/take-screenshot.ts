import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Stores what a page shows as `<name>.png` in the folder NUMORA_SCREENSHOTS, if there is one. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.NUMORA_SCREENSHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}
