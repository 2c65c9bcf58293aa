import { type ErrorBody, errors, limits } from '@numora/contract'
import { type Answer, isUnavailable, Problem } from '@numora/core'
import type { ErrorRequestHandler, Response } from 'express'
import type { Logger } from 'pino'

/**
 * The only place that turns a problem into status, headers and body; it also limits the length of the answer.
 */
export function answerOf(problem: Problem, requestId: string): Answer {
  const { code, retryAfterSeconds } = problem
  const message = cut(problem.message)
  const details = problem.details
    ?.slice(0, limits.errorDetails)
    .map(({ path, message }) => ({ path: cut(path), message: cut(message) }))
  const body: ErrorBody = {
    error: { code, message, request_id: requestId, ...(details ? { details } : {}) },
  }
  const headers: Record<string, string> = {}
  const retryAfter = retryAfterSeconds ?? (code === 'unavailable' ? 5 : undefined)
  if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter)
  if (code === 'unauthorized') headers['www-authenticate'] = 'Bearer'
  return { status: errors[code].status, headers, body }
}

function cut(text: string): string {
  return text.length > limits.errorTextCharacters
    ? `${text.slice(0, limits.errorTextCharacters - 1).toWellFormed()}…`
    : text
}

/** Turns any thrown error into a problem for the caller. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof URIError) return new Problem('invalid_payload', 'The path is not encoded as a URL is.')
  return new Problem(isUnavailable(error) ? 'unavailable' : 'internal_error')
}

/** Answers every request that failed. */
export function answerErrors(logger: Logger): ErrorRequestHandler {
  return (error, req, res, _next) => {
    if (res.headersSent || req.socket.destroyed) {
      res.destroy()
      return
    }
    const problem = problemOf(error)
    const { requestId } = res.locals
    if (!(error instanceof Problem) && errors[problem.code].status >= 500)
      logger.error({ requestId, err: error }, 'A request failed')
    sendAnswer(res, answerOf(problem, requestId))
  }
}

export function sendAnswer(res: Response, { status, headers, body }: Answer): void {
  res.status(status).set(headers)
  if (body === undefined) res.end()
  else res.json(body)
}
