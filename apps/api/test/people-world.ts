import type { Role } from '@numora/contract'
import { createInvitation } from '@numora/core'
import { expect } from 'vitest'
import type { ApiWorld, Caller } from './api-world.ts'

/** What a browser keeps and sends along. */
export type Browser = {
  post(path: string, json?: object, headers?: Record<string, string>): Promise<Response>
  get(path: string): Promise<Response>
  /** Sends a request to `/v1` as a page of Numora does. */
  call(method: string, path: string, json?: object, headers?: Record<string, string>): Promise<Response>
  cookie(): string
}

export const password = 'correct horse battery'

/** A browser on pages of the API itself, with a jar of cookies. */
export function openBrowser(url: string, cookieHeader = ''): Browser {
  const jar = new Map<string, string>()
  const [, name, value] = /^([^=]+)=(.+)$/.exec(cookieHeader) ?? []
  if (name && value) jar.set(name, value)
  const send = async (method: string, path: string, json?: object, headers: Record<string, string> = {}) => {
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        cookie: cookie(),
        ...(method === 'GET' ? {} : { origin: url }),
        ...(json ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(json ? { body: JSON.stringify(json) } : {}),
    })
    for (const each of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(each)!
      if (/max-age=0/i.test(each)) jar.delete(name!)
      else jar.set(name!, value!)
    }
    return response
  }
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    post: (path, json = {}, headers) => send('POST', `/app/auth/${path}`, json, headers),
    get: (path) => send('GET', `/app/auth/${path}`),
    call: send,
    cookie,
  }
}

/** Invites a person to the workspace of a caller and lets them accept: signed in, with their id. */
export async function joinAs(
  world: ApiWorld,
  { ctx }: Caller,
  { role, email }: { role: Role; email: string },
): Promise<{ browser: Browser; id: string }> {
  const { token } = await createInvitation(ctx, { email, role })
  const browser = openBrowser(world.url)
  const accepted = await browser.post('accept-invitation', { token, name: email.split('@')[0], password })
  expect(accepted.status, await accepted.text()).toBe(204)
  const { id } = (await (await browser.call('GET', '/v1/me')).json()) as { id: string }
  return { browser, id }
}
