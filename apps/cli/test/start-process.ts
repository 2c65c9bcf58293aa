import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { main, minimalEnvironment } from './run-command.ts'

export type StartProcess = {
  child: ChildProcess
  stdout(): string
  stderr(): string
  /** Resolves once the output matches; rejects if the process ends before. */
  shows(pattern: RegExp): Promise<RegExpExecArray>
  /** Resolves with the exit code. */
  ended: Promise<number | null>
}

const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

/** Starts `numora start` without waiting for it; it is killed with the test's process. */
export function startProcess(env: Record<string, string>): StartProcess {
  const child = spawn(process.execPath, [main, 'start'], {
    env: { ...minimalEnvironment, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk) => {
      texts[name] += chunk
      child.emit('shown')
    })
  const all = () => texts.stdout + texts.stderr
  return {
    child,
    ended,
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    shows: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(all())
          if (found) resolve(found)
        }
        child.on('shown', look)
        look()
        ended.then((code) => reject(new Error(`It ended with ${code} and said:\n${all()}`)), reject)
      }),
  }
}
