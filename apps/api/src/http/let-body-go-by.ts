import type { Request, RequestHandler, Response } from 'express'
import type { Timeouts } from './timeouts.ts'

type Bounds = Pick<Timeouts, 'unreadBodyMs' | 'unreadBodyIdleMs' | 'unreadBodyBytes'>

/**
 * Sends an answer at once, but ends the request only after the rest of its body was read: closing the
 * connection earlier would reset it, and the caller might never read the answer. Bodies that are too slow or
 * too long are cut off.
 */
export function letBodyGoBy(bounds: Bounds): RequestHandler {
  return (req, res, next) => {
    if (!hasBody(req)) return next()
    const end = res.end as (...input: unknown[]) => Response
    res.end = ((...input: unknown[]) => {
      res.end = end as typeof res.end
      if (req.complete || !isAskedFor(req, res)) return end.apply(res, input)
      const [chunk] = input
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) res.write(chunk)
      else res.flushHeaders()
      goneBy(req, bounds).then((isWhole) => (isWhole ? end.call(res) : req.socket.destroy()))
      return res
    }) as typeof res.end
    next()
  }
}

/** Answers `100 Continue` to a caller that waits for it before it sends the body. */
export function askForBody(req: Request, res: Response): void {
  if (!isExpecting(req)) return
  res.writeContinue()
  res.locals.isBodyAskedFor = true
}

function isExpecting({ headers, httpVersion }: Request) {
  return httpVersion !== '1.0' && headers.expect !== undefined
}

function isAskedFor(req: Request, res: Response) {
  return !isExpecting(req) || res.locals.isBodyAskedFor === true
}

function hasBody({ headers }: Request): boolean {
  return Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined
}

/** Reads and discards the rest of a body; false if it exceeded its bounds. */
function goneBy(req: Request, { unreadBodyMs, unreadBodyIdleMs, unreadBodyBytes }: Bounds): Promise<boolean> {
  const { socket } = req
  const first = socket.bytesRead
  let last = first
  return new Promise((resolve) => {
    const settle = (isWhole: boolean) => {
      clearTimeout(late)
      clearInterval(idle)
      resolve(isWhole)
    }
    const late = setTimeout(settle, unreadBodyMs, false)
    const idle = setInterval(() => {
      if (socket.bytesRead === last) settle(false)
      last = socket.bytesRead
    }, unreadBodyIdleMs)
    req.on('data', () => {
      if (socket.bytesRead - first > unreadBodyBytes) settle(false)
    })
    req.once('end', () => settle(true))
    req.once('error', () => settle(false))
    req.once('close', () => settle(req.complete))
    req.resume()
  })
}
