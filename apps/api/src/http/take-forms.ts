import { contract } from '@numora/contract'
import type { Express, Request } from 'express'

const { create, upload } = contract.documents

export function isMultipart(req: Request): boolean {
  return /^\s*multipart\/form-data\b/i.test(req.get('content-type') ?? '')
}

/**
 * Accepts uploads on `POST /v1/documents` as well; in the contract they have a path of their own (ADR 11).
 */
export function takeForms(app: Express): void {
  app.post(create.path, (req, _res, next) => {
    if (isMultipart(req)) req.url = upload.path + req.url.slice(create.path.length)
    next()
  })
}
