import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { findChromium } from '@numora/samples/find-chromium'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { watchContext } from './watch-context.ts'

describe.skipIf(!findChromium())('what a test in a browser fails on', () => {
  const pages: Record<string, string> = {
    '/clean': '<p>Nothing</p>',
    '/inline': '<p style="color: red">Red</p>',
    '/missing': '<img src="/none.png" alt="none">',
    '/outside': '<img src="http://203.0.113.1:9/x.png" alt="none">',
    '/thrown': '<script src="/throw.js"></script>',
    '/throw.js': 'throw new Error("by a script")',
  }
  const server = createServer((req, res) => {
    const page = pages[req.url!]
    res.setHeader('content-type', req.url!.endsWith('.js') ? 'text/javascript' : 'text/html')
    const images = req.url === '/outside' ? '*' : "'self'"
    res.setHeader('content-security-policy', `default-src 'self'; img-src ${images}`)
    res.writeHead(page ? 200 : 404).end(`${page?.startsWith('<') ? '<!doctype html>' : ''}${page ?? ''}`)
  })
  let url: string
  let browser: Browser
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({ executablePath: findChromium()!, args: ['--no-sandbox'] })
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  test.each([
    ['/inline', /Content Security Policy/],
    ['/missing', /404 .*none\.png/s],
    ['/outside', /^A request to http:\/\/203\.0\.113\.1:9\/x\.png$/],
    ['/thrown', /^Thrown: Error: by a script/],
  ])('%s has a fault that is noted unless it is expected', async (path, fault) => {
    const context = await browser.newContext()
    const faults = watchContext(context, { origins: [url], expectedErrors: [/favicon/] })
    const page = await context.newPage()
    await page.goto(`${url}/clean`)
    expect(faults).toEqual([])
    await page.goto(url + path, { waitUntil: 'commit' })
    await vi.waitUntil(() => faults.some((each) => fault.test(each)), { timeout: 20_000 })
    await context.close()
    const expecting = await browser.newContext()
    const unexpected = watchContext(expecting, { origins: [url], expectedErrors: [fault, /favicon|ERR_/] })
    await (await expecting.newPage()).goto(url + path, { waitUntil: 'load', timeout: 20_000 })
    expect(unexpected).toEqual([])
    await expecting.close()
  })
})
