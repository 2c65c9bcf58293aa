import type { Request } from 'express'

/** Whether the caller of a request has the scope `admin`. */
export function isAdmin({ res }: Request): boolean {
  return res?.locals.caller?.scopes.includes('admin') ?? false
}
