import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { ExtractorCrashed } from './extractor-crashed.ts'
import type { Job, Reply, ResultOf } from './messages.ts'
import { residentMemoryMb } from './resident-memory.ts'
import { startChild } from './start-child.ts'

export type PoolOptions = {
  /** How many children work at once. */
  children: number
  /** A file may take this long, by its number of pages (0 while that is unknown). */
  timeoutMs: (pageCount: number) => number
  /** A child that grows past this is killed. */
  memoryMb: number
}

export type Pool = {
  /** Rejects with {@link ExtractorCrashed}, or with the signal's reason. */
  run: <J extends Job>(job: J, signal?: AbortSignal) => Promise<ResultOf<J>>
  /** Kills all children and waits until they are gone. */
  close: () => Promise<void>
}

const memoryCheckMs = 250

/** Children that start when there is work, are reused, and are thrown away once anything is odd. */
export const createPool = ({ children, timeoutMs, memoryMb }: PoolOptions): Pool => {
  const live = new Set<ChildProcess>()
  const idle: ChildProcess[] = []
  const waiting: (() => void)[] = []
  let isClosed = false

  const start = (): ChildProcess => {
    const child = startChild(memoryMb)
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

  const acquire = async (signal?: AbortSignal): Promise<ChildProcess> => {
    while (true) {
      signal?.throwIfAborted()
      if (isClosed) throw new ExtractorCrashed('closed', 'The extractor is closed')
      const child = idle.pop() ?? (live.size < children ? start() : undefined)
      if (child) return child
      await turn(signal)
    }
  }

  const turn = (signal?: AbortSignal): Promise<void> =>
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

  const release = (child: ChildProcess, isSpent: boolean): void => {
    if (isSpent) return void child.kill('SIGKILL')
    idle.push(child)
    waiting.shift()?.()
  }

  const run = async <J extends Job>(job: J, signal?: AbortSignal): Promise<ResultOf<J>> => {
    const child = await acquire(signal)
    const { result, isSpent } = await work(child, job, { timeoutMs, memoryMb, signal })
    release(child, isSpent)
    return result as ResultOf<J>
  }

  const close = async () => {
    isClosed = true
    for (const wake of waiting.splice(0)) wake()
    await Promise.all([...live].map(kill))
  }

  return { run, close }
}

const kill = async (child: ChildProcess): Promise<void> => {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

type Done = Extract<Reply, { kind: 'done' }>

/** One job in one child, which is dead when this rejects or has timed out. */
const work = (
  child: ChildProcess,
  job: Job,
  { timeoutMs, memoryMb, signal }: Omit<PoolOptions, 'children'> & { signal?: AbortSignal },
): Promise<Done> =>
  new Promise((resolve, reject) => {
    const startedAt = performance.now()
    let isTooLarge = false

    const settle = (act: () => void) => {
      clearTimeout(deadline)
      clearInterval(memoryCheck)
      signal?.removeEventListener('abort', onAbort)
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
      act()
    }
    const onTimeout = () => {
      const failure = { code: 'timed_out' as const, message: 'The file took too long to read' }
      settle(() =>
        kill(child).then(() => resolve({ kind: 'done', result: { ok: false, failure }, isSpent: true })),
      )
    }
    const onAbort = () => settle(() => kill(child).then(() => reject(signal!.reason)))
    const onExit = (code: number | null, signalName: string | null) =>
      settle(() =>
        reject(
          isTooLarge
            ? new ExtractorCrashed('memory', `The extraction process grew past ${memoryMb} MB`)
            : new ExtractorCrashed(
                'exit',
                `The extraction process ended with ${signalName ?? `code ${code}`}`,
              ),
        ),
      )
    const onError = (error: Error) => settle(() => reject(new ExtractorCrashed('exit', error.message)))
    const onMessage = (reply: Reply) => {
      if (reply.kind === 'done') return settle(() => resolve(reply))
      clearTimeout(deadline)
      deadline = setTimeout(onTimeout, timeoutMs(reply.pageCount) - (performance.now() - startedAt))
    }

    let deadline = setTimeout(onTimeout, timeoutMs(0))
    const memoryCheck = setInterval(async () => {
      if ((await residentMemoryMb(child.pid ?? 0)) <= memoryMb) return
      isTooLarge = true
      child.kill('SIGKILL')
    }, memoryCheckMs)
    signal?.addEventListener('abort', onAbort, { once: true })
    child.on('message', onMessage).on('exit', onExit).on('error', onError)
    child.send(job, (error) => error && onError(error))
  })
