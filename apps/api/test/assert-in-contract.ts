import { isDeepStrictEqual } from 'node:util'
import { ErrorBody, type ErrorCode, errors } from '@numora/contract'
import { openApi } from '@numora/contract/openapi'
import { isAppRouteOtherResponse } from '@ts-rest/core'
import { z } from 'zod'
import { routeFor } from './contract-routes.ts'

const { paths } = await openApi()

type Answer = { status: number; headers: Headers; text: string; json: unknown }

/**
 * Fails for an answer that the contract does not know: its status, the code of an error where the route declares codes,
 * its body to the last property, its headers.
 */
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
    const code = assertIsProblem(answer, fail)
    if (operation && !codesIn(operation.responses[status]).includes(code)) fail('a code that the route lacks')
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

/** An error's response is referred to by a name that is made of its codes. */
function codesIn(response: unknown): string[] {
  return (response as { $ref: string }).$ref.split('/').at(-1)!.split('.')
}

function assertIsProblem({ status, headers, json }: Answer, fail: (what: string) => never): ErrorCode {
  const parsed = z.strictObject({ error: ErrorBody.shape.error.strict() }).safeParse(json)
  const { code, message, request_id: requestId } = (parsed.data ?? fail('not the body of an error')).error
  if (errors[code].status !== status) fail('a code of another status')
  if (requestId !== headers.get('x-request-id') && !headers.has('idempotent-replayed')) fail('another id')
  if (/\bat .*:\d+:\d+|node_modules|SELECT |prisma|ECONN|\/work\/|\/tmp\//i.test(message)) fail('our insides')
  return code
}
