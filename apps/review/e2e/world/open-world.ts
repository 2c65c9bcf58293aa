import { type Api, startApi } from '@numora/api'
import { type Document, Numora } from '@numora/client'
import type { Role, SchemaId } from '@numora/contract'
import { createApiKey, createInvitation, createWorkspace, systemActor } from '@numora/core'
import { type Context, contextFor } from '@numora/core/testing'
import { type OpenPage, openBrowser } from '@numora/testkit/browser'
import { signInPerson } from '@numora/testkit/sign-in-person'
import { openTestSystem } from '@numora/testkit/system'
import { startWorker } from '@numora/worker'
import type { Page } from 'playwright-core'
import { bundleFolder } from '../../bundle-folder.ts'

export type Visit = Partial<OpenPage> & {
  role?: Role
  name?: string
  /** The person can sign in again with it. */
  password?: string
  path?: string
}

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
  /** Submits a document and waits until it has been read. */
  submit(file: Uint8Array, more?: { schema?: SchemaId; name?: string }): Promise<Document>
  /** Confirms all values of a document, so that nothing is left to check. */
  confirmAll(id: string): Promise<void>
  /** Ends the API, as in a crash. */
  stopApi(): Promise<void>
  /** Serves the API again at the same address. */
  restartApi(): Promise<void>
  close(): Promise<void>
}

/** On a machine that is busy, the image of a page may not be drawn in time; it is asked for again. */
const lateImage = /503 .*\/pages\/\d+\?width=/

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
  const client = new Numora({ apiKey: secret, baseUrl: url })

  const open = async (path: string, { expectedErrors = [], ...options }: Partial<OpenPage>) => {
    const page = await browser.openPage({
      baseURL: url,
      locale: 'en-GB',
      ...options,
      expectedErrors: [lateImage, ...expectedErrors],
    })
    return { page, go: () => page.goto(`/app${path}`) }
  }
  async function join(page: Page, { role, name, password }: { role: Role; name: string; password: string }) {
    const { token } = await createInvitation(ctx, { email: `${name.toLowerCase()}@example.com`, role })
    const data = { token, name, password }
    const answer = await page.request.post('/app/auth/accept-invitation', { data, headers: { origin: url } })
    if (!answer.ok()) throw new Error(await answer.text())
  }
  return {
    url,
    ctx,
    client,
    async visit({ role = 'reviewer', name = 'Ada', password, path = '/', ...options } = {}) {
      const { page, go } = await open(path, options)
      if (password === undefined) {
        const { cookie } = await signInPerson(ctx, { role, name })
        const [, cookieName, value] = /^([^=]+)=(.+)$/.exec(cookie)!
        await page.context().addCookies([{ name: cookieName!, value: value!, url, httpOnly: true }])
      } else await join(page, { role, name, password })
      await go()
      return page
    },
    async visitUnknown({ path = '/', ...options } = {}) {
      const { page, go } = await open(path, options)
      await go()
      return page
    },
    submit: (content, { schema = 'invoice_v2', name = 'invoice.pdf' } = {}) =>
      client.documents.createAndWait({ schema, file: { name, content } }),
    async confirmAll(id) {
      const { fields, line_items: lines } = await client.documents.result(id)
      const read = Object.entries(fields).filter(([, field]) => field.value !== null)
      await client.documents.correct(id, {
        confirmed_general_field_names: read.map(([name]) => name),
        confirmed_line_item_ids: lines.map((line) => line.id),
      })
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
