import { type Api, startApi } from '@numora/api'
import { Numora } from '@numora/client'
import type { Role } from '@numora/contract'
import { createApiKey, createWorkspace, systemActor } from '@numora/core'
import { type Context, contextFor } from '@numora/core/testing'
import { type OpenPage, openBrowser } from '@numora/testkit/browser'
import { signInPerson } from '@numora/testkit/sign-in-person'
import { openTestSystem } from '@numora/testkit/system'
import { startWorker } from '@numora/worker'
import type { Page } from 'playwright-core'
import { bundleFolder } from '../../bundle-folder.ts'

export type Visit = Partial<OpenPage> & { role?: Role; name?: string; path?: string }

/** An installation with the built app, API and worker in this process, and a browser. */
export type World = {
  url: string
  ctx: Context
  /** A client with the rights of an admin. */
  client: Numora
  /** Opens the app for a person who is new and signed in, in a browser of their own. */
  visit(visit?: Visit): Promise<Page>
  /** Opens the app without signing in. */
  visitUnknown(visit?: Partial<OpenPage> & { path?: string }): Promise<Page>
  /** Ends the API, as in a crash. */
  stopApi(): Promise<void>
  /** Serves the API again at the same address. */
  restartApi(): Promise<void>
  close(): Promise<void>
}

/** Opens an installation with an empty workspace; one for all stories of a file. */
export async function openWorld(): Promise<World> {
  const { system, close: closeSystem } = await openTestSystem()
  const worker = await startWorker(system, { concurrency: 1 })
  const serve = (port: number): Promise<Api> =>
    startApi(system, {
      host: '127.0.0.1',
      port,
      rateLimit: 'off',
      corsOrigins: [],
      version: '1.2.3-test',
      reviewApp: bundleFolder,
    })
  let api = await serve(0)
  const { url } = api
  const browser = await openBrowser()
  const { id: workspaceId } = await createWorkspace(system, { name: 'Stories' })
  const ctx = contextFor(system, { workspaceId, actor: systemActor, requestId: null })
  const { secret } = await createApiKey(ctx, { name: 'Stories', scopes: ['admin'] })

  const open = async (path: string, options: Partial<OpenPage>) => {
    const page = await browser.openPage({ baseURL: url, locale: 'en-GB', ...options })
    return { page, go: () => page.goto(`/app${path}`) }
  }
  return {
    url,
    ctx,
    client: new Numora({ apiKey: secret, baseUrl: url }),
    async visit({ role = 'reviewer', name = 'Ada', path = '/', ...options } = {}) {
      const { page, go } = await open(path, options)
      const { cookie } = await signInPerson(ctx, { role, name })
      const [, cookieName, value] = /^([^=]+)=(.+)$/.exec(cookie)!
      await page.context().addCookies([{ name: cookieName!, value: value!, url, httpOnly: true }])
      await go()
      return page
    },
    async visitUnknown({ path = '/', ...options } = {}) {
      const { page, go } = await open(path, options)
      await go()
      return page
    },
    stopApi: () => api.close(),
    async restartApi() {
      api = await serve(Number(new URL(url).port))
    },
    async close() {
      await browser.close()
      await api.close()
      await worker.close()
      await closeSystem()
    },
  }
}
