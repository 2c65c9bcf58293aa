import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../problem.ts'
import type { Auth } from './auth.ts'
import { oidcProvider, signInPath } from './oidc-provider.ts'
import type { Signed } from './visitor.ts'

/** Where the app shows that a sign-in failed. */
const failedPath = '/app/sign-in'
/** How long a browser waits for what the provider says about itself. */
const providerMs = 10_000

/** Begins a sign-in at the company's provider: the browser goes to `location`. */
export async function startOidc(
  auth: Auth | undefined,
  publicUrl: string,
  returnTo: unknown,
): Promise<Signed> {
  if (!auth) throw notConfigured()
  const asked = auth.api.signInSocial({
    body: {
      provider: oidcProvider,
      callbackURL: publicUrl + appPath(returnTo),
      errorCallbackURL: publicUrl + failedPath,
      disableRedirect: true,
    },
    asResponse: true,
  })
  const answer = await Promise.race([asked, sleep(providerMs, undefined, { ref: false })])
  if (!answer?.ok) return failed(publicUrl, 'provider_unavailable')
  const { url } = (await answer.json()) as { url: string }
  return { cookies: answer.headers.getSetCookie(), location: url }
}

/** Ends a sign-in: the provider has sent the browser back. */
export async function finishOidc(
  auth: Auth | undefined,
  publicUrl: string,
  {
    search,
    cookieHeader,
    userAgent,
  }: { search: string; cookieHeader: string | undefined; userAgent: string },
): Promise<Signed> {
  if (!auth) throw notConfigured()
  const headers = new Headers({ 'user-agent': userAgent, ...(cookieHeader ? { cookie: cookieHeader } : {}) })
  const url = `${publicUrl}${signInPath}/callback/${oidcProvider}${search}`
  const answer = await auth.handler(new Request(url, { headers }))
  const cookies = answer.headers.getSetCookie()
  const location = answer.headers.get('location')
  if (location === null) return { ...failed(publicUrl, 'failed'), cookies }
  const { pathname, searchParams } = new URL(location, publicUrl)
  const error = pathname === new URL(publicUrl + failedPath).pathname ? searchParams.get('error') : null
  return error === null ? { cookies, location } : { ...failed(publicUrl, reasonOf(error)), cookies }
}

/** The closed list of reasons that the app has words for. */
function reasonOf(error: string): string {
  switch (error) {
    case 'signup_disabled':
      return 'not_invited'
    case 'account_not_linked':
      return 'email_not_verified'
    case 'unable_to_create_session':
      return 'no_access'
    default:
      return 'failed'
  }
}

function failed(publicUrl: string, reason: string): Signed {
  return { cookies: [], location: `${publicUrl}${failedPath}?error=${reason}` }
}

/** An address of the app, and never another site; `/app` for anything else. */
function appPath(returnTo: unknown): string {
  if (typeof returnTo !== 'string' || !/^\/app(?:[/?][^\\]*)?$/.test(returnTo)) return '/app'
  const { pathname, search } = new URL(returnTo, 'http://numora.invalid')
  return /^\/app(\/|$)/.test(pathname) ? pathname + search : '/app'
}

function notConfigured(): Problem {
  return new Problem('not_found', 'Sign-in with a company account is not set up.')
}
