import { type Allowance, type Caller, newId } from '@numora/core'
import type { RequestHandler } from 'express'
import type { Taken } from './take-request.ts'

declare global {
  namespace Express {
    /** What the middleware finds out about a request. */
    interface Locals {
      requestId: string
      /** The path in the form of the contract. */
      route?: string
      caller?: Caller
      allowance?: Allowance
      taken?: Taken
      isBodyAskedFor?: true
    }
  }
}

/** Gives the request its id: the caller's, if it is valid in a header and a log line. */
export const identifyRequest: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id')
  res.locals.requestId = given && /^[ -~]{1,128}$/.test(given) ? given : newId('request')
  res.set('x-request-id', res.locals.requestId)
  next()
}
