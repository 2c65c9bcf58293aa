import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { limits } from '@numora/contract'
import type { Evaluated } from '@numora/domain'
import { killChild, startGuardedChild } from '@numora/sandbox'
import { turnstile } from '../turnstile.ts'
import { ChildReply, type ExpressionJob } from './messages.ts'

type Job = Omit<ExpressionJob, 'maxResultCharacters'>

export type Evaluator = {
  /**
   * Evaluates an expression over a document or its line items, one of a workspace at a time. Rejects only if no child
   * can be started, or with `unavailable` after waiting for long.
   */
  evaluate(workspaceId: string, job: Job): Promise<Evaluated[]>
  close(): Promise<void>
}

const startMs = 20_000
const idleMs = 60_000

/**
 * Evaluates expressions in guarded children, which are started when there is work, reused, and replaced after anything
 * irregular. Each runs for one workspace at a time, so nobody waits for another's expression while a child is left.
 */
export function createEvaluator({ children = 4 } = {}): Evaluator {
  const enter = turnstile({ lanes: children, lanesPerGroup: 1, maxWaitMs: 20_000 })
  const live = new Set<ChildProcess>()
  const idle = new Map<ChildProcess, NodeJS.Timeout>()

  async function start(): Promise<ChildProcess> {
    const child = startGuardedChild({
      script: join(import.meta.dirname, `child${extname(import.meta.filename)}`),
      readablePaths: readablePaths(),
      memoryMb: limits.expressionMb + 96,
      heapMb: limits.expressionMb,
      cpuLimitSeconds: 60 * 60,
      flags: ['--disable-proto=delete', '--disallow-code-generation-from-strings', '--max-semi-space-size=1'],
    })
    live.add(child)
    child.once('exit', () => {
      live.delete(child)
      takeIdle(child)
    })
    child.on('error', () => {})
    child.stderr?.resume()
    const first = await replyOf(child, startMs)
    if (first.kind === 'reply' && first.reply.kind === 'ready') return child
    await killChild(child)
    throw new Error('The process that evaluates expressions could not be started')
  }

  /** An idle child neither keeps its parent alive nor stays for ever. */
  function release(child: ChildProcess): void {
    child.unref()
    child.channel?.unref()
    const end = () => {
      takeIdle(child)
      void killChild(child)
    }
    idle.set(child, setTimeout(end, idleMs).unref())
  }

  function takeIdle(child: ChildProcess | undefined): ChildProcess | undefined {
    if (!child || !idle.has(child)) return undefined
    clearTimeout(idle.get(child))
    idle.delete(child)
    child.ref()
    child.channel?.ref()
    return child
  }

  async function evaluate(workspaceId: string, job: Job): Promise<Evaluated[]> {
    return enter(workspaceId, async () => {
      const child = takeIdle([...idle.keys()].at(-1)) ?? (await start())
      child.send({ ...job, maxResultCharacters: limits.jsonBodyBytes } satisfies ExpressionJob, () => {})
      const outcome = await replyOf(child, limits.expressionMs)
      if (outcome.kind === 'ended') throw new Error('The process that evaluates expressions was ended')
      const evaluated = outcome.kind === 'reply' ? readReply(outcome.reply, job) : undefined
      if (evaluated) release(child)
      else await killChild(child)
      return evaluated ?? fail(job, outcome.kind === 'late' ? tooSlow : tooLarge)
    })
  }

  return {
    evaluate,
    async close() {
      for (const child of live) child.ref()
      await Promise.all([...live].map(killChild))
    },
  }
}

const tooSlow = `an expression that takes at most ${limits.expressionMs / 1_000} s`
const tooLarge = `an expression that needs at most ${limits.expressionMb} MB`
const words: Record<string, string> = {
  too_large: 'a result of at most 1 MiB',
  too_deep: 'an expression that is not nested or repeated so deeply',
}

/** `ended`: killed by someone else. `gone`: died by what it did. */
type Outcome = { kind: 'reply'; reply: ChildReply } | { kind: 'late' | 'gone' | 'ended' }

/** The next message of a child; anything that is not of its form counts as if it had died. */
async function replyOf(child: ChildProcess, timeoutMs: number): Promise<Outcome> {
  const ended = new AbortController()
  const { signal } = ended
  const late = Promise.withResolvers<Outcome>()
  const timer = setTimeout(() => late.resolve({ kind: 'late' }), timeoutMs)
  const message = once(child, 'message', { signal }).then(([message]): Outcome => {
    const { data } = ChildReply.safeParse(message)
    return data ? { kind: 'reply', reply: data } : { kind: 'gone' }
  })
  const gone = once(child, 'exit', { signal }).then(
    ([, by]): Outcome => ({
      kind: by === 'SIGKILL' || by === 'SIGTERM' || by === 'SIGINT' ? 'ended' : 'gone',
    }),
  )
  try {
    return await Promise.race([message, gone, late.promise])
  } catch {
    return { kind: 'gone' }
  } finally {
    clearTimeout(timer)
    message.catch(() => {})
    gone.catch(() => {})
    ended.abort()
  }
}

/** The results that a child reports; undefined if they are not an answer to the job. */
function readReply(reply: ChildReply, job: Job): Evaluated[] | undefined {
  if (reply.kind !== 'done') return undefined
  const { results, fault } = reply
  if (fault) {
    const at = fault.position === undefined ? '' : ` at character ${fault.position}`
    const known = Object.hasOwn(words, fault.code) ? words[fault.code]! : undefined
    return fail(job, known ?? `an expression that can be evaluated (${fault.code}${at})`, fault.details)
  }
  if (results.length !== (job.lineNumbers?.length ?? 1)) return undefined
  try {
    return results.map((text) => ({ ok: true, value: JSON.parse(text, withoutPrototype) }))
  } catch {
    return undefined
  }
}

function withoutPrototype(name: string, value: unknown): unknown {
  return name === '__proto__' ? undefined : value
}

/** One failure, whatever the number of line items. */
function fail({ lineNumbers }: Job, expected: string, details = ''): Evaluated[] {
  return (lineNumbers ?? [0]).map(() => ({ ok: false, expected, details }))
}

/** This package and the folder of all dependencies. */
function readablePaths(): string[] {
  const store = /^.*?[/\\]node_modules(?=[/\\])/.exec(createRequire(import.meta.url).resolve('jsonata'))![0]
  return [join(import.meta.dirname, '..', '..'), store]
}
