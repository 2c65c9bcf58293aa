import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type Fault, parseFaults } from '../fault.ts'
import { ExtractorCrashed } from './extractor-crashed.ts'
import type { Job, Memory, Recall, Reply } from './messages.ts'
import { residentMemoryMb } from './resident-memory.ts'

export type JobLimits = {
  /** The time limit of a file, by its number of pages (0 while that is unknown). */
  timeoutMs: (pageCount: number) => number
  /** A child that grows past this is killed. */
  memoryMb: number
}

export type RunOptions = {
  signal?: AbortSignal | undefined
  /** Looks up lessons when the child asks; if this rejects, so does the job. */
  recall?: Recall | undefined
  /** Called for each stage that threw because of an error of the program, before the job ends. */
  onFault?: ((fault: Fault) => void) | undefined
}

export type Done = Extract<Reply, { kind: 'done' }>

const memoryCheckMs = 250
const mostErrorText = 1000

/** Runs one job in a child. The child is dead if this rejects or times out. */
export function runJob(
  child: ChildProcess,
  job: Job,
  { timeoutMs, memoryMb }: JobLimits,
  { signal, recall, onFault }: RunOptions = {},
): Promise<Done> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
    let errors = ''
    let isTooLarge = false

    const settle = (act: () => void) => {
      clearTimeout(deadline)
      clearInterval(memoryCheck)
      signal?.removeEventListener('abort', onAbort)
      child.off('message', onMessage).off('close', onClose).off('error', onError)
      child.stderr?.off('data', onErrorText)
      act()
    }
    const endWith = (act: () => void) => settle(() => killChild(child).then(act))
    const onTimeout = () => {
      const failure = { code: 'timed_out' as const, message: 'The file took too long to read' }
      endWith(() => resolve({ kind: 'done', result: { ok: false, failure }, faults: [], isSpent: true }))
    }
    const onAbort = () => endWith(() => reject(signal!.reason))
    const onError = (error: Error) => endWith(() => reject(new ExtractorCrashed('exit', error.message)))
    const onClose = (code: number | null, signalName: string | null) => {
      const how = `The extraction process ended with ${signalName ?? `code ${code}`}`
      settle(() =>
        reject(
          isTooLarge
            ? new ExtractorCrashed('memory', `The extraction process grew past ${memoryMb} MB`)
            : new ExtractorCrashed(
                wasEnded(signalName) ? 'closed' : 'exit',
                errors === '' ? how : `${how}: ${errors.trim()}`,
              ),
        ),
      )
    }
    const onErrorText = (text: Buffer) => {
      errors = (errors + text.toString()).slice(-mostErrorText)
    }
    const answer = async (keys: string[]) => {
      try {
        const memory: Memory = { kind: 'memory', lessons: await recall!(keys) }
        child.send(memory, (error) => error && onError(error))
      } catch (error) {
        endWith(() => reject(error))
      }
    }
    const onMessage = (reply: Reply) => {
      if (reply.kind === 'done')
        return void settle(() => {
          for (const fault of parseFaults(reply.faults)) onFault?.(fault)
          resolve(reply)
        })
      if (reply.kind === 'recall') return void answer(reply.keys)
      clearTimeout(deadline)
      const remainingMs = timeoutMs(reply.pageCount) - (performance.now() - startedAt)
      deadline = setTimeout(onTimeout, Math.max(0, remainingMs))
    }

    let deadline = setTimeout(onTimeout, timeoutMs(0))
    const memoryCheck = setInterval(async () => {
      if ((await residentMemoryMb(child.pid ?? 0)) <= memoryMb) return
      isTooLarge = true
      child.kill('SIGKILL')
    }, memoryCheckMs)
    signal?.addEventListener('abort', onAbort, { once: true })
    child.on('message', onMessage).on('close', onClose).on('error', onError)
    child.stderr?.on('data', onErrorText)
    child.send(job, (error) => error && onError(error))
  })
}

/** Ctrl-C and service managers end the whole process group: this proves nothing about the file. */
function wasEnded(signalName: string | null): boolean {
  return signalName === 'SIGINT' || signalName === 'SIGTERM'
}

export async function killChild(child: ChildProcess): Promise<void> {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
