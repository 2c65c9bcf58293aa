import { findChromium } from '@numora/samples/find-chromium'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { takeScreenshot } from './take-screenshot.ts'
import { watchContext } from './watch-context.ts'

export type OpenPage = BrowserContextOptions & {
  /** The server of the pages. */
  baseURL: string
  /** Further servers that they may call. */
  otherOrigins?: string[]
  /** Lines in the console that the test expects, such as of a request that is refused. */
  expectedErrors?: RegExp[]
}

export type TestBrowser = {
  /**
   * A page in a context of its own: nobody is signed in. It is closed after the test, which fails if an error was in the
   * console, a script threw, the Content-Security-Policy was violated, or another host was called.
   */
  openPage(options: OpenPage): Promise<Page>
  close(): Promise<void>
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing is asked of another machine, not even the address of a host.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

/** Starts Chromium without a window. */
export async function openBrowser(): Promise<TestBrowser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium is found: install it, or set CHROMIUM_PATH')
  const browser = await chromium.launch({ executablePath, args: flags })
  return {
    async openPage({ otherOrigins = [], expectedErrors = [], ...options }) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      })
      // Generous, for machines that are busy.
      context.setDefaultTimeout(60_000)
      const origins = [new URL(options.baseURL).origin, ...otherOrigins]
      const faults = watchContext(context, { origins, expectedErrors })
      onTestFinished(async ({ task }) => {
        if (task.result?.state === 'fail')
          for (const [index, page] of context.pages().entries())
            await takeScreenshot(page, `failed-${task.id}-${index}`).catch(() => {})
        await context.close()
        expect(faults).toEqual([])
      })
      return context.newPage()
    },
    close: () => browser.close(),
  }
}
