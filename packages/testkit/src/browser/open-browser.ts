import type { BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { findChromium } from './find-chromium.ts'

export type OpenPage = BrowserContextOptions & {
  /** The only server that the page may call. */
  baseURL: string
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
    async openPage({ expectedErrors = [], ...options }) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
      context.setDefaultTimeout(20_000)
      const faults: string[] = []
      const note = (fault: string) => {
        if (!expectedErrors.some((pattern) => pattern.test(fault))) faults.push(fault)
      }
      // Violations of the Content-Security-Policy and failed requests are errors in the console, too.
      context.on('console', (message) => {
        if (message.type() === 'error') note(`${message.text()} ${message.location().url}`)
      })
      context.on('weberror', (error) => note(`Thrown: ${error.error().stack}`))
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        const isOwn = origin === new URL(options.baseURL).origin
        if (!isOwn && !['data:', 'blob:'].includes(protocol)) note(`A request to ${request.url()}`)
      })
      onTestFinished(async () => {
        await context.close()
        expect(faults).toEqual([])
      })
      return context.newPage()
    },
    close: () => browser.close(),
  }
}
