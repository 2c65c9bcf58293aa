import { hash } from 'node:crypto'
import { csvType, limits, type RouteMetadata, type Scope } from '@numora/contract'
import {
  type Caller,
  type Context,
  contextFor,
  type KeyedRequest,
  Problem,
  type System,
  systemActor,
} from '@numora/core'
import type { AppRoute } from '@ts-rest/core'
import type { Request, RequestHandler, Response } from 'express'
import { answerTaken } from './answer-taken.ts'
import type { Body } from './body.ts'
import { sendAnswer } from './errors.ts'
import { limitAtATime } from './limit-at-a-time.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { receiveUpload } from './receive-upload.ts'
import { assertOfLink } from './review-link-caller.ts'
import { assertSameOrigin } from './same-origin.ts'
import { isMultipart } from './take-forms.ts'
import type { Timeouts } from './timeouts.ts'
import { problemOfForm } from './validate.ts'

/** A request with its body read, whose caller may use its route; ready to be validated. */
export type Taken = { ctx: Context; body: Body; keyed: KeyedRequest | undefined }

/**
 * Checks a request before the work of its route: scope, rate limit, size and type of the body, its form, in
 * this order.
 */
export function takeRequest(
  system: System,
  { timeouts, publicUrl }: { timeouts: Timeouts; publicUrl: () => string },
): RequestHandler {
  const assertNotTooMany = limitAtATime()
  return async (req, res, next) => {
    const { tsRestRoute: route } = req as Request & { tsRestRoute: AppRoute }
    res.locals.route = route.path
    const metadata = route.metadata as RouteMetadata
    assertOfLink(res.locals.caller, route, req)
    assertMayCall(metadata.scope, res.locals)
    if (isBySession(res.locals.caller)) assertSameOrigin(req, publicUrl())
    assertNotTooMany(metadata, req, res)
    const key = route.method === 'POST' ? idempotencyKey(req) : undefined
    const ctx = contextOf(system, res.locals)
    const body = await readBody(route, req, res, { ctx, timeouts })
    req.body = body.value
    res.locals.taken = { ctx, body, keyed: keyedRequest(req, key, body) }
    const fault = body.fault ?? problemOfForm(route, req)
    if (!fault) return next()
    sendAnswer(res, await answerTaken(res, route, { run: () => Promise.reject(fault) }))
  }
}

/** A browser sends a cookie by itself, a token never. */
function isBySession(caller: Caller | undefined): boolean {
  return caller?.type === 'user' && !caller.link
}

function assertMayCall(scope: RouteMetadata['scope'], { caller, allowance }: Express.Locals): void {
  if (scope && scope !== 'any' && !caller!.scopes.includes(scope) && !caller!.scopes.includes('admin'))
    throw new Problem('forbidden', lacks(caller!, scope))
  if (allowance && !allowance.isAllowed)
    throw new Problem('rate_limited', undefined, { retryAfterSeconds: allowance.resetSeconds })
}

function lacks({ role }: Caller, scope: Scope): string {
  return role
    ? `The role ${role} does not include the scope ${scope}.`
    : `The API key needs the scope ${scope}.`
}

function isForm(route: AppRoute) {
  return 'contentType' in route && route.contentType === 'multipart/form-data'
}

function isCsv(route: AppRoute) {
  return 'contentType' in route && route.contentType === csvType
}

/** A verb is called when its route's schemas have been looked at. */
const checked = { hasCheckedInput: true }

function contextOf(system: System, { caller, requestId }: Express.Locals): Context {
  const logger = system.logger.child({ requestId })
  // What needs no key sees no workspace.
  if (!caller)
    return { ...contextFor(system, { ...checked, workspaceId: '', actor: systemActor, requestId }), logger }
  const { type, workspaceId, id, name } = caller
  const actor = { type, id, name }
  return { ...contextFor(system, { ...checked, workspaceId, actor, requestId }), logger }
}

async function readBody(
  route: AppRoute,
  req: Request,
  res: Response,
  { ctx, timeouts }: { ctx: Context; timeouts: Timeouts },
): Promise<Body> {
  if (route.method === 'GET' || route.method === 'DELETE') return { value: undefined, fingerprint: '' }
  if (isCsv(route)) return readCsv(req, res, timeouts)
  if (!isForm(route)) return readJson(req, res, timeouts)
  if (!isMultipart(req))
    throw new Problem('unsupported_media_type', 'The content type must be multipart/form-data.')
  return receiveUpload(req, res, ctx, timeouts)
}

function idempotencyKey(req: Request): string | undefined {
  const key = req.get('idempotency-key')
  if (key !== undefined && (key === '' || key.length > limits.idempotencyKeyCharacters))
    throw new Problem('invalid_payload', 'idempotency-key: expected 1 to 255 characters', {
      details: [{ path: 'idempotency-key', message: 'expected 1 to 255 characters' }],
    })
  return key
}

function keyedRequest(
  req: Request,
  key: string | undefined,
  { fingerprint }: Body,
): KeyedRequest | undefined {
  if (key === undefined) return undefined
  const request = [req.method, req.originalUrl, fingerprint].join('\n')
  return { key, hash: hash('sha256', request) }
}
