import { createHash } from 'node:crypto'
import { limits, type RouteMetadata, type Scope } from '@numora/contract'
import {
  type Answer,
  type Context,
  contextFor,
  idempotently,
  type KeyedRequest,
  Problem,
  type System,
  systemActor,
} from '@numora/core'
import type { AppRoute } from '@ts-rest/core'
import type { Request, RequestHandler, Response } from 'express'
import type { Body } from './body.ts'
import { answerOf } from './errors.ts'
import { readJson } from './read-json.ts'
import { receiveUpload } from './receive-upload.ts'
import { sendReply } from './send-reply.ts'
import type { Served } from './serve-contract.ts'
import { validate } from './validate.ts'

/**
 * Takes a request of a known route from its scope to its answer, in the order in which the API checks: scope, rate
 * limit, size and type of the body, form, and what the verb finds.
 */
export function answerRequest(system: System, closing: AbortSignal): (forms: Served[]) => RequestHandler {
  return (forms) => async (req, res) => {
    const { path, metadata } = forms[0]!.route
    res.locals.route = path
    assertMayCall((metadata as RouteMetadata).scope, res.locals)
    const { route, verb } = formOf(forms, req)
    const key = route.method === 'POST' ? idempotencyKey(req) : undefined
    const ctx = contextOf(system, res.locals)
    const body = await readBody(route, req, res, ctx)
    const signal = () => AbortSignal.any([closing, goneSignal(res)])

    const work = async (ctx: Context): Promise<Answer> => {
      if (body.fault) throw body.fault
      const input = validate(route, { params: req.params, query: req.query, body: body.value })
      return { headers: {}, ...(await verb({ ...input, ctx, req, signal })) }
    }
    const { answer, isReplayed } = await once(ctx, keyedRequest(req, key, body), work).catch(
      async (error) => {
        // Where the database went away, nobody knows whether the file is needed: it stays.
        if (error instanceof Problem) await body.discard?.()
        throw error
      },
    )
    if (isReplayed || answer.status !== 202) await body.discard?.()
    if (isReplayed) res.set('idempotent-replayed', 'true')
    await sendReply(res, route, answer)
  }
}

function assertMayCall(scope: Scope | null, { caller, allowance }: Express.Locals): void {
  if (scope && !caller!.scopes.includes(scope) && !caller!.scopes.includes('admin'))
    throw new Problem('forbidden', `The API key needs the scope ${scope}.`)
  if (allowance && !allowance.isAllowed)
    throw new Problem('rate_limited', undefined, { retryAfterSeconds: allowance.resetSeconds })
}

const isMultipart = (type: string | undefined) => /^\s*multipart\/form-data\b/i.test(type ?? '')

const formOf = (forms: Served[], req: Request): Served =>
  forms.find(({ route }) => isForm(route) === isMultipart(req.get('content-type'))) ?? forms[0]!

const isForm = (route: AppRoute) => 'contentType' in route && route.contentType === 'multipart/form-data'

function contextOf(system: System, { caller, requestId }: Express.Locals): Context {
  const logger = system.logger.child({ requestId })
  // What needs no key sees no workspace.
  if (!caller) return { ...contextFor(system, { workspaceId: '', actor: systemActor, requestId }), logger }
  const { workspaceId, keyId, name } = caller
  const actor = { type: 'api_key', id: keyId, name } as const
  return { ...contextFor(system, { workspaceId, actor, requestId }), logger }
}

async function readBody(route: AppRoute, req: Request, res: Response, ctx: Context): Promise<Body> {
  if (route.method === 'GET' || route.method === 'DELETE') return { value: undefined, fingerprint: '' }
  return isForm(route) ? receiveUpload(req, res, ctx) : readJson(req, res)
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
  return { key, hash: createHash('sha256').update(request).digest('hex') }
}

async function once(
  ctx: Context,
  request: KeyedRequest | undefined,
  work: (ctx: Context) => Promise<Answer>,
) {
  if (!request) return { answer: await work(ctx), isReplayed: false }
  return idempotently(ctx, request, work, (problem) => answerOf(problem, ctx.requestId!))
}

function goneSignal(res: Response): AbortSignal {
  const gone = new AbortController()
  res.once('close', () => gone.abort())
  return gone.signal
}
