import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@numora/core'
import type { Express, RequestHandler } from 'express'
import sirv from 'sirv'
import { refuseMethod } from './serve-contract.ts'

/** The origins whose pages may show the page of a review link in a frame; undefined for an unknown link. */
type FramingOf = (token: string) => Promise<readonly string[] | undefined>

export type ReviewAppOptions = {
  /** The folder of the built app; without one, `/app` says how to build it. */
  folder: string | undefined
  framingOf: FramingOf
}

/** Serves the review app under `/app`: its files, and its page for every other address of it. `/` leads there. */
export function serveReviewApp(app: Express, { folder, framingOf }: ReviewAppOptions): void {
  app.get('/', (_req, res) => res.redirect('/app/'))
  app.all('/', refuseMethod(['GET']))
  app.get('/app', (_req, res) => res.redirect('/app/'))
  app.use('/app', readOnly, contentPolicy(framingOf), folder && existsSync(folder) ? files(folder) : notBuilt)
}

const readOnly: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  refuseMethod(['GET'])(req, res, next)
}

function files(folder: string): RequestHandler {
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    setHeaders(res, path) {
      // The name of a file in assets/ contains the hash of its content.
      const isHashed = path.startsWith('/assets/')
      res.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const hasFile = (path: string) => existsSync(join(folder, path))
  return (req, res, next) => {
    // A file of an earlier build is missing; the page in its place would be a broken script.
    if (req.path.startsWith('/assets/') && !hasFile(req.path)) return next()
    serve(req, res, next)
  }
}

/** The page loads and calls nothing but this server, and is framed only by the origins of its review link. */
function contentPolicy(framingOf: FramingOf): RequestHandler {
  return async (req, res, next) => {
    const [, token] = /^\/link\/([^/]+)/.exec(req.path) ?? []
    const origins = token === undefined ? undefined : await framingOf(token)
    res.setHeader(
      'content-security-policy',
      [...policy, `frame-ancestors ${origins?.length ? origins.join(' ') : "'none'"}`].join('; '),
    )
    if (origins?.length) res.removeHeader('x-frame-options')
    if (token !== undefined) res.setHeader('referrer-policy', 'no-referrer')
    next()
  }
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

const notBuilt: RequestHandler = () => {
  throw new Problem('not_found', 'The review app is not built: `pnpm start` builds it.')
}
