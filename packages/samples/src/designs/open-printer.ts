import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import { findChromium } from '../find-chromium.ts'
import { fontFiles } from './look.ts'

const require = createRequire(import.meta.url)
const origin = 'http://designs.invalid'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

/** A receipt's paper ends where its text ends. */
const cutTape = `
const tape = document.querySelector('.tape')
if (tape) document.head.insertAdjacentHTML('beforeend',
  '<style>@page{margin:0;size:' + tape.offsetWidth + 'px ' + (Math.ceil(tape.offsetHeight) + 2) + 'px}</style>')`

/** Prints HTML pages as PDF files with one Chromium, which reaches no other machine. */
export type Printer = { print: (page: string) => Promise<Uint8Array>; close: () => Promise<void> }

/** Starts the Chromium that prints. Fails where none is installed. */
export async function openPrinter(): Promise<Printer> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium is found: install it, or set CHROMIUM_PATH')
  const browser = await chromium.launch({ executablePath, args: flags })
  const context = await browser.newContext()
  const fonts = new Map<string, Buffer>()
  let content = ''
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: content })
    const [, folder, family, index] = pathname.split('/')
    const file = fontFiles[decodeURIComponent(family ?? '')]?.[Number(index)]
    if (folder !== 'fonts' || file === undefined) return route.abort()
    const known = fonts.get(file) ?? readFileSync(require.resolve(`@expo-google-fonts/${file}`))
    fonts.set(file, known)
    return route.fulfill({ contentType: 'font/ttf', body: known })
  })
  const page = await context.newPage()
  return {
    async print(markup) {
      content = markup
      await page.goto(`${origin}/`, { waitUntil: 'load' })
      await page.evaluate(`document.fonts.ready.then(() => {${cutTape}})`)
      return page.pdf({ preferCSSPageSize: true, printBackground: true })
    },
    close: () => browser.close(),
  }
}
