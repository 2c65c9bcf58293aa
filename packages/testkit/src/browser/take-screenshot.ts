import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Draws a page, and stores what it shows as `<name>.png` in the folder NUMORA_SCREENSHOTS, if there is one. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  const image = await page.screenshot({ animations: 'disabled' })
  const folder = process.env.NUMORA_SCREENSHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.png`), image)
}
