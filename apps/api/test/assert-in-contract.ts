import { isDeepStrictEqual } from 'node:util'
import { ErrorBody, errors } from '@numora/contract'
import { openApi } from '@numora/contract/openapi'
import { isAppRouteOtherResponse } from '@ts-rest/core'
import { z } from 'zod'
import { routeFor } from './contract-routes.ts'

const { paths } = await openApi()

type Answer = { status: number; headers: Headers; text: string; json: unknown }

/** Fails if an answer is not in the contract: its status, its body including every property, its headers. */
export function assertInContract(method: string, path: string, answer: Answer): void {
  const { status, headers, text } = answer
  const fail = (what: string): never => {
    throw new Error(`${method} ${path} answered ${status}: ${what}\n${text.slice(0, 2_000)}`)
  }
  const requestId = headers.get('x-request-id')
  if (!requestId) fail('no x-request-id')
  const routes = routeFor(method, path)
  const operation = routes[0] && paths[toOpenApi(routes[0].path)]?.[routes[0].method.toLowerCase()]
  const isPreflight = method === 'OPTIONS'
  if (operation && !(status in operation.responses)) fail('a status that is not in the OpenAPI document')
  if (status === 304 || method === 'HEAD' || isPreflight) return
  if (status >= 400) {
    assertIsProblem(answer, fail)
    return
  }
  for (const { route } of routes) {
    const shape = route.responses[status]
    if (shape instanceof z.ZodType && !isDeepStrictEqual(shape.parse(answer.json), answer.json))
      fail('more than the contract has')
    if (shape && isAppRouteOtherResponse(shape) && headers.get('content-type') !== shape.contentType)
      fail('another content type')
  }
}

function toOpenApi(path: string) {
  return path.replaceAll(/:(\w+)/g, '{$1}')
}

function assertIsProblem({ status, headers, json }: Answer, fail: (what: string) => never): void {
  const parsed = z.strictObject({ error: ErrorBody.shape.error.strict() }).safeParse(json)
  const { code, message, request_id: requestId } = (parsed.data ?? fail('not the body of an error')).error
  if (errors[code].status !== status) fail('a code of another status')
  if (requestId !== headers.get('x-request-id') && !headers.has('idempotent-replayed')) fail('another id')
  if (/\bat .*:\d+:\d+|node_modules|SELECT |prisma|ECONN|\/work\/|\/tmp\//i.test(message)) fail('our insides')
}
