import { once } from 'node:events'
import { createServer } from 'node:net'
import { CommandFailed } from '../command-failed.ts'
import type { Environment } from '../environment/environment.ts'

/**
 * Throws an explained error if nothing can listen on the configured address. It is tried before a database is made or changed,
 * which takes seconds; another program may still take the port meanwhile.
 */
export async function assertListens(env: Environment): Promise<void> {
  const isWorker = env.NUMORA_ROLE === 'worker'
  const port = isWorker ? env.NUMORA_WORKER_PORT : (env.PORT ?? 0)
  if (port === undefined) return
  const server = createServer()
  try {
    await once(server.listen(port, env.HOST), 'listening')
  } catch (cause) {
    throw explainListenError(
      { HOST: env.HOST, PORT: port },
      cause as NodeJS.ErrnoException,
      isWorker ? 'NUMORA_WORKER_PORT' : 'PORT',
    )
  }
  await new Promise((closed) => server.close(closed))
}

export function explainListenError(
  { HOST, PORT }: Pick<Environment, 'HOST' | 'PORT'>,
  cause: NodeJS.ErrnoException,
  name = 'PORT',
): Error {
  switch (cause.code) {
    case 'EADDRINUSE': {
      const taken =
        PORT === undefined
          ? 'PORT: 3000 to 3099 are all taken'
          : `${name}: ${PORT} is taken by another program`
      const hint =
        'Choose another PORT, or 0 for any that is free. Without PORT, the next free one from 3000 on is taken.'
      return new CommandFailed(taken, { cause, hint })
    }
    case 'EACCES':
      return new CommandFailed(`${name}: this account may not listen on ${PORT}`, {
        cause,
        hint: 'Choose a PORT above 1023.',
      })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new CommandFailed(`HOST: ${HOST} is not an address of this machine`, {
        cause,
        hint: 'Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all of its addresses.',
      })
    default:
      return cause
  }
}
