import type { ChildProcess } from 'node:child_process'
import { type FindKnowledge, type Named, ReaderCrashed } from '@numora/contract'
import { killChild } from '@numora/sandbox'
import type { Fault } from '../fault.ts'
import { readLessons } from '../fields/lessons/lesson.ts'
import type { LineWord } from '../ocr/engine.ts'
import type { LinesToRead, ReadingHelp } from '../ocr/reading-help.ts'
import type { Done, HelpReply, Job, JobKind, KnowledgeReply, Result } from './messages.ts'
import { parseReply } from './parse-reply.ts'
import { residentMemoryMb } from './resident-memory.ts'

export type JobLimits = {
  /** The time limit of a file, by its number of pages (0 while that is unknown). */
  timeoutMs: (pageCount: number) => number
  /** A child that grows past this is killed. */
  memoryMb: number
}

export type RunOptions = {
  signal?: AbortSignal | undefined
  /** Looks up what is known of what the document names when the child asks; if this rejects, so does the job. */
  findKnowledge?: FindKnowledge | undefined
  /** Reads some lines of a page in another child. */
  help?: ReadingHelp | undefined
  /** Called for each stage that threw because of an error of the program, before the job ends. */
  onFault?: ((fault: Fault) => void) | undefined
}

const memoryCheckMs = 250
const mostErrorText = 1000

/**
 * Runs one job in a child. The child is dead when this rejects or the job has timed out. A child that sends an invalid
 * message is killed, and is treated like one that died.
 */
export function runJob<K extends JobKind>(
  child: ChildProcess,
  job: Job<K>,
  { timeoutMs, memoryMb }: JobLimits,
  { signal, findKnowledge, help, onFault }: RunOptions = {},
): Promise<Done<Result<K>>> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
    let errors = ''
    let isTooLarge = false
    const seen = new Set<string>()

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
    const onError = (error: Error) => endWith(() => reject(new ReaderCrashed('exit', error.message)))
    const onClose = (code: number | null, signalName: string | null) => {
      const how = `The extraction process ended with ${signalName ?? `code ${code}`}`
      settle(() =>
        reject(
          isTooLarge
            ? new ReaderCrashed('memory', `The extraction process grew past ${memoryMb} MB`)
            : new ReaderCrashed(
                wasEnded(signalName) ? 'closed' : 'exit',
                errors === '' ? how : `${how}: ${errors.trim()}`,
              ),
        ),
      )
    }
    const onErrorText = (text: Buffer) => {
      errors = (errors + text.toString()).slice(-mostErrorText)
    }
    const answer = async (named: Named) => {
      try {
        const { lessons, parties } = await findKnowledge!(named)
        const found: KnowledgeReply = { kind: 'knowledge', lessons: readLessons(lessons), parties }
        child.send(found, (error) => error && onError(error))
      } catch (error) {
        endWith(() => reject(error))
      }
    }
    let isHelped = false
    const askForHelp = async (some: LinesToRead) => {
      isHelped = true
      const readings: LineWord[][] | null = await help!(some)
      isHelped = false
      const helped: HelpReply = { kind: 'helped', readings }
      // A child that has ended needs no answer; that it has ended is noticed elsewhere.
      if (child.connected) child.send(helped, () => {})
    }
    const onMessage = (message: unknown) => {
      const reply = parseReply(message, job)
      // Each message may be sent once, or after the answer to the one before, so that a child cannot keep its parent busy.
      const isRepeated = reply !== undefined && seen.has(reply.kind)
      const isUnfit =
        (reply?.kind === 'find-knowledge' && !findKnowledge) ||
        (reply?.kind === 'help' && (!help || isHelped))
      if (!reply || isRepeated || isUnfit)
        return void endWith(() => reject(new ReaderCrashed('unfit', `The extraction process sent no answer`)))
      if (reply.kind === 'done')
        return void settle(() => {
          for (const fault of reply.faults) onFault?.(fault)
          resolve(reply)
        })
      if (reply.kind === 'help') return void askForHelp(reply.some)
      seen.add(reply.kind)
      if (reply.kind === 'find-knowledge') return void answer(reply.named)
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
