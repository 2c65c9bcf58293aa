import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { takeScreenshot } from './take-screenshot.ts'

/** Half as long as the text that is not minified, which a page has to parse. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of axe whose outcome a theme can change; all others are tried in the light theme only. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/**
 * Looks at a page as it is now, in the light and the dark theme: axe finds nothing to complain about. With
 * NUMORA_SCREENSHOTS, a folder, both are stored there as `<name>-light.png` and `<name>-dark.png`.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  // Not a script of the page: its Content-Security-Policy holds. A page that has it needs no other.
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axeSource)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(whenStill)
    // Also brings computed colours up to date, which a change of the theme alone does not always do.
    await takeScreenshot(page, `${name}-${colorScheme}`)
    const options = {
      resultTypes: ['violations'],
      ...(colorScheme === 'dark' && { runOnly: rulesOfColour }),
    }
    const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`)
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id} (${help}): ${target.join(' ')} ${any[0]?.message ?? ''}`),
    )
    expect(found, `${name}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Resolves once colours that change with the theme have changed; what spins for ever is not waited for. */
const whenStill = `new Promise(requestAnimationFrame).then(() =>
  Promise.all(
    document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime))
      .map(({ finished }) => finished.catch(() => {})),
  ).then(() => {}),
)`
