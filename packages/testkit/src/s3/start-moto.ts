import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Moto = {
  url: string
  stop(): Promise<void>
}

/**
 * The server of S3 of the Python package moto, on loopback and in memory: it has versions, and lists unfinished uploads.
 * Undefined where that package is not installed.
 */
export async function startMoto(): Promise<Moto | undefined> {
  const python = ['python3', '/usr/bin/python3'].find(hasMoto)
  if (python === undefined) return undefined
  const server = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  for await (const chunk of server.stderr.iterator({ destroyOnReturn: false })) {
    log += chunk
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(log) ?? []
    if (url === undefined) continue
    server.stderr.resume()
    return {
      url,
      async stop() {
        server.kill()
        await once(server, 'exit')
      },
    }
  }
  throw new Error(`moto did not start: ${log}`)
}

function hasMoto(python: string): boolean {
  try {
    const look =
      'from importlib.util import find_spec as has; assert has("moto.server") and has("flask_cors")'
    execFileSync(python, ['-c', look], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
