import { Problem, type Signed, type SignInDesk, type Visitor } from '@numora/core'
import type { Express, Request, RequestHandler, Response } from 'express'
import { addressOf } from './address-of.ts'
import { readJson } from './read-json.ts'
import { assertSameOrigin } from './same-origin.ts'
import { refuseMethod } from './serve-contract.ts'
import type { Timeouts } from './timeouts.ts'

type Answer = { body: unknown } | Signed
type Post = (body: object, visitor: Visitor) => Promise<Answer>
type Get = (req: Request, visitor: Visitor) => Promise<Answer>

/** Puts the routes of sign-in into an app: what changes something is POST, and only for pages of Numora itself. */
export function serveSignIn(
  app: Express,
  desk: SignInDesk,
  { timeouts, publicUrl }: { timeouts: Timeouts; publicUrl: () => string },
): void {
  const posts: Record<string, Post> = {
    'sign-in': desk.signIn,
    'sign-out': (_, visitor) => desk.signOut(visitor),
    'sign-out-everywhere': (_, visitor) => desk.signOutEverywhere(visitor),
    password: desk.changePassword,
    name: desk.changeName,
    invitation: async (body) => ({ body: await desk.findInvitation(body) }),
    'accept-invitation': desk.acceptInvitation,
  }
  const gets: Record<string, Get> = {
    methods: async () => ({ body: desk.methods() }),
    workspaces: async (_, visitor) => ({ body: { data: await desk.workspaces(visitor) } }),
    oidc: ({ query }) => desk.startOidc(query.return_to),
    'callback/oidc': (req, visitor) => desk.finishOidc(searchOf(req), visitor),
  }
  app.use('/app/auth', neverStored)
  for (const [name, post] of Object.entries(posts)) {
    const path = `/app/auth/${name}`
    app.post(path, async (req, res) => {
      res.locals.route = path
      assertSameOrigin(req, publicUrl())
      const { value } = await readJson(req, res, timeouts)
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Problem('invalid_payload', 'The body must be a JSON object.')
      send(res, await post(value, visitorOf(req, res)))
    })
    app.all(path, refuseMethod(['POST']))
  }
  for (const [name, get] of Object.entries(gets)) {
    const path = `/app/auth/${name}`
    app.get(path, async (req, res) => {
      res.locals.route = path
      send(res, await get(req, visitorOf(req, res)))
    })
    app.all(path, refuseMethod(['GET']))
  }
  app.use('/app/auth', () => {
    throw new Problem('not_found', 'There is nothing at this path.')
  })
}

const neverStored: RequestHandler = (_req, res, next) => {
  res.set('cache-control', 'no-store')
  next()
}

function send(res: Response, answer: Answer): void {
  if ('body' in answer) {
    res.json(answer.body)
    return
  }
  for (const cookie of answer.cookies) res.append('set-cookie', cookie)
  if (answer.location === undefined) res.status(204).end()
  else res.status(303).set('location', answer.location).end()
}

function visitorOf(req: Request, res: Response): Visitor {
  return {
    cookieHeader: req.headers.cookie,
    address: addressOf(req),
    userAgent: (req.get('user-agent') ?? '').slice(0, 500),
    requestId: res.locals.requestId,
  }
}

function searchOf({ originalUrl }: Request): string {
  const at = originalUrl.indexOf('?')
  return at < 0 ? '' : originalUrl.slice(at)
}
