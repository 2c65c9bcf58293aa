import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { main, minimalEnvironment } from '../../test/run-command.ts'

export type NumoraProcess = {
  /** The address of its API; undefined for a worker. */
  url: string | undefined
  /** Asks it to stop, and returns its exit code. */
  stop(): Promise<number | null>
  /** Kills it, as in a crash. */
  kill(): Promise<void>
  signal(signal: NodeJS.Signals): void
  /** Resolves when it has ended. */
  exited: Promise<void>
}

/** Kills what a broken-off test leaves. */
const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

/** Runs a command to its end and returns the resource that it prints. */
export async function runNumora(
  env: Record<string, string>,
  args: string[],
): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...args], {
    env: { ...minimalEnvironment, ...env },
  })
  return JSON.parse(stdout)
}

/** Starts `numora start` in a process of its own and waits until it is ready. */
export async function startNumora(env: Record<string, string>): Promise<NumoraProcess> {
  const child = spawn(process.execPath, [main, 'start'], {
    cwd: env.NUMORA_DATA_DIR,
    env: { ...minimalEnvironment, LOG_LEVEL: 'warn', LOG_FORMAT: 'json', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  const exited = once(child, 'exit') as Promise<[number | null]>
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal)
    return (await exited)[0]
  }
  const welcome = await readWelcome(child, exited)
  return {
    url: /API +(\S+)\/v1/.exec(welcome)?.[1],
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    signal: (signal) => void child.kill(signal),
    exited: exited.then(() => {}),
  }
}

/** Its output until it is ready; later output is read, too, so that the process is never blocked. */
async function readWelcome(child: ChildProcess, exited: Promise<[number | null]>): Promise<string> {
  let output = ''
  const streams = [child.stdout!, child.stderr!]
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      if (!/Numora is ready.*^ +Data .*\n/ms.test(output)) return
      for (const stream of streams) stream.off('data', read).resume()
      resolve()
    }
    for (const stream of streams) stream.on('data', read)
    exited.then(([code]) => reject(new Error(`numora start ended with ${code}:\n${output}`)), reject)
  })
  return output
}
