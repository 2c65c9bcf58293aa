import type { PgBoss } from 'pg-boss'

type ExecuteSql = ReturnType<PgBoss['getDb']>['executeSql']

/** What limits the fetches of a queue in this process. */
type FetchLimits = {
  /** The groups whose jobs are not fetched now. */
  fullGroups(): string[]
  /** Makes a lane that has no job fetch again. */
  wake(): void
  /** Makes all lanes fetch again. */
  wakeAll(): void
}

/** By queue; queues without lanes in this process are not in it. */
export type LimitsByQueue = Map<string, FetchLimits>

/** Given to pg-boss as the highest priority of a lane's fetches; a fetch without it is left as it is. */
export const anyPriority = 2_147_483_647

/**
 * Where the waiting jobs of a queue begin, as far as this process has seen. Done jobs stay in front of them in the index
 * until the oldest transaction of the database has ended, and a fetch would read past all of them.
 */
type Head = {
  /** The highest priorities that were fetched since `since`, and in the period before. */
  highest: number
  before: number
  since: number
  fullAt: number
  fullMs: number
  /** Set once a fetch has found nothing, until the next one from the beginning starts. */
  timer: NodeJS.Timeout | undefined
}

/** Jobs may be given a turn that was up to date this long ago. */
const periodMs = 10_000
/** A fetch that reads from the beginning may use this share of the time, and is made at least this often. */
const fullShare = 0.1
const fullAtLeastMs = 5_000

/**
 * Makes the lanes' fetches read from where waiting jobs begin. Jobs in front of that, such as retries, are found by
 * fetches from the beginning, which are made as often as they are cheap. One lane alone is woken for such a fetch: of
 * several, all but the first would find nothing where they begin, and have lanes woken again without end.
 */
export function boundFetches(executeSql: ExecuteSql, limits: LimitsByQueue): ExecuteSql {
  const heads = new Map<string, Head>()
  return async (text, values, ...others) => {
    const fetch = parseFetch(text, values)
    const limit = fetch && limits.get(fetch.queue)
    if (!limit) return executeSql(text, values, ...others)
    const head = heads.get(fetch.queue) ?? newHead()
    heads.set(fetch.queue, head)
    const from = async (priority: number) => {
      const result = await executeSql(fetch.text, [priority, limit.fullGroups()])
      const [job] = result.rows as { priority: number }[]
      if (job) noteFetched(head, job.priority)
      return result
    }
    if (!isFullDue(head)) {
      const result = await from(Math.max(head.highest, head.before))
      if (result.rows.length > 0) return result
      if (!isFullDue(head)) {
        head.timer ??= wakeWhenDue(head, limit)
        return result
      }
    }
    const started = performance.now()
    const isAwaited = head.timer !== undefined
    clearInterval(head.timer)
    head.timer = undefined
    head.fullAt = started
    const result = await from(anyPriority)
    head.fullMs = performance.now() - started
    // Where one job was missed, there may be others.
    if (isAwaited && result.rows.length > 0) limit.wakeAll()
    return result
  }
}

function newHead(): Head {
  const none = -anyPriority
  return {
    highest: none,
    before: none,
    since: 0,
    fullAt: Number.NEGATIVE_INFINITY,
    fullMs: 0,
    timer: undefined,
  }
}

/** A delayed job that is due has the highest priority, which says nothing about where others begin. */
function noteFetched(head: Head, priority: number): void {
  if (priority === anyPriority) return
  const now = performance.now()
  if (now - head.since > periodMs) {
    head.before = now - head.since > 2 * periodMs ? priority : head.highest
    head.highest = priority
    head.since = now
  } else head.highest = Math.max(head.highest, priority)
}

function fullPauseMs({ fullMs }: Head): number {
  return Math.min(fullAtLeastMs, fullMs / fullShare)
}

function isFullDue(head: Head): boolean {
  return performance.now() - head.fullAt >= fullPauseMs(head)
}

/** Wakes a lane when a fetch from the beginning is due, and again if that one has found another job meanwhile. */
function wakeWhenDue(head: Head, { wake }: FetchLimits): NodeJS.Timeout {
  const dueMs = head.fullAt + fullPauseMs(head) - performance.now()
  // Timers cut fractions of milliseconds off, and may end one too early: then nothing would be due yet.
  return setInterval(wake, Math.max(1, Math.ceil(dueMs) + 1)).unref()
}

const bound = 'j.priority <= $1::int'

/** The queue of a lane's fetch, and its statement with the groups to leave out as second parameter. */
function parseFetch(
  text: string,
  values: unknown[] | undefined,
): { queue: string; text: string } | undefined {
  if (values?.length !== 1 || values[0] !== anyPriority || !text.includes(bound)) return undefined
  const queue = /\bj\.name = '(\w+)'/.exec(text)?.[1]
  if (queue === undefined) throw new Error('pg-boss fetches jobs in a form that is not known here')
  const groups = '(j.group_id IS NULL OR j.group_id <> ALL ($2::text[]))'
  return { queue, text: text.replace(bound, `${bound} AND ${groups}`) }
}
