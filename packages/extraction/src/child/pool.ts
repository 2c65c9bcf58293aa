import type { ChildProcess } from 'node:child_process'
import { ReaderCrashed } from '@numora/contract'
import { killChild } from '@numora/sandbox'
import type { ReadingHelp } from '../ocr/reading-help.ts'
import type { Job, JobKind, Result } from './messages.ts'
import { type JobLimits, type RunOptions, runJob } from './run-job.ts'
import { startChild } from './start-child.ts'

export type PoolOptions = JobLimits & {
  /** The maximum number of children that work at the same time. */
  children: number
  /** The program that children run, if it is not the reader. */
  program?: string
  /** The folder of the models that read letters; undefined: those that are shipped. */
  ocrModels?: string | undefined
}

export type Pool = {
  /** Rejects with {@link ReaderCrashed}, with the signal's reason, or with what `findKnowledge` rejects with. */
  run: <K extends JobKind>(job: Job<K>, options?: RunOptions) => Promise<Result<K>>
  /** Kills all children and waits until they are gone. */
  close: () => Promise<void>
}

/** Children that are started when there is work, are reused, and are replaced after any irregularity. */
export function createPool({ children, program, ocrModels, ...limits }: PoolOptions): Pool {
  const live = new Set<ChildProcess>()
  const idle: ChildProcess[] = []
  const waiting: (() => void)[] = []
  let isClosed = false

  const start = (): ChildProcess => {
    const child = startChild(limits.memoryMb, program, ocrModels)
    live.add(child)
    const forget = () => {
      live.delete(child)
      const at = idle.indexOf(child)
      if (at >= 0) idle.splice(at, 1)
      waiting.shift()?.()
    }
    child.once('exit', forget)
    child.once('error', forget)
    return child
  }

  const takeFree = () => idle.pop() ?? (live.size < children ? start() : undefined)

  const release = (child: ChildProcess, isSpent: boolean) => {
    if (isSpent) return void child.kill('SIGKILL')
    idle.push(child)
    waiting.shift()?.()
  }

  const acquire = async (signal?: AbortSignal): Promise<ChildProcess> => {
    while (true) {
      signal?.throwIfAborted()
      if (isClosed) throw closed()
      const child = takeFree()
      if (child) return child
      await nextChance(signal)
    }
  }

  const nextChance = (signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const wake = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(wake), 1)
        resolve()
      }
      waiting.push(wake)
      signal?.addEventListener('abort', leave, { once: true })
    })

  /** Lets a child that nobody needs read lines of another one's page; a helper that dies costs only what it read. */
  const help: ReadingHelp = async (some) => {
    const child = isClosed || waiting.length > 0 ? undefined : takeFree()
    if (!child) return null
    try {
      const { result, isSpent } = await runJob<'lines'>(child, { kind: 'lines', some }, limits)
      release(child, isSpent)
      return result.ok ? result.readings : null
    } catch {
      return null
    }
  }

  const run = async <K extends JobKind>(job: Job<K>, options: RunOptions = {}): Promise<Result<K>> => {
    const child = await acquire(options.signal)
    try {
      const { result, isSpent } = await runJob(child, job, limits, { help, ...options })
      release(child, isSpent)
      return result
    } catch (error) {
      throw isClosed ? closed() : error
    }
  }

  const close = async () => {
    isClosed = true
    for (const wake of waiting.splice(0)) wake()
    await Promise.all([...live].map(killChild))
  }

  return { run, close }
}

function closed() {
  return new ReaderCrashed('closed', 'The extractor is closed')
}
