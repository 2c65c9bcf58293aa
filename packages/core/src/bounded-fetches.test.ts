import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { anyPriority, boundFetches, type LimitsByQueue } from './bounded-fetches.ts'

const fetchSql = `UPDATE job SET state = 'active' WHERE j.name = 'ingest' AND j.priority <= $1::int`

/** A queue of priorities; a fetch from the beginning takes as long as given. */
function openQueue(fullMs: number, fullGroups: string[] = []) {
  const waiting: number[] = []
  const asked: unknown[][] = []
  let wakes = 0
  let wakesOfAll = 0
  const executeSql = async (text: string, values: unknown[] = []) => {
    asked.push([text, ...values])
    const [highest] = values as number[]
    if (highest === anyPriority) await sleep(fullMs)
    const next = waiting.filter((priority) => priority <= highest!).sort((a, b) => b - a)[0]
    if (next === undefined) return { rows: [] }
    waiting.splice(waiting.indexOf(next), 1)
    return { rows: [{ priority: next }] }
  }
  const lanes = { wake: () => wakes++, wakeAll: () => wakesOfAll++ }
  const limits: LimitsByQueue = new Map([['ingest', { fullGroups: () => fullGroups, ...lanes }]])
  const bounded = boundFetches(executeSql, limits)
  const fetch = async () => (await bounded(fetchSql, [anyPriority])).rows[0]?.priority as number | undefined
  return { waiting, asked, bounded, fetch, wakes: () => wakes, wakesOfAll: () => wakesOfAll }
}

test('after an expensive fetch from the beginning, others read from where it found a job', async () => {
  const { waiting, asked, fetch } = openQueue(100)
  waiting.push(-5, -6, -7)
  expect([await fetch(), await fetch(), await fetch()]).toEqual([-5, -6, -7])
  expect(asked.map(([, highest]) => highest)).toEqual([anyPriority, -5, -5])
})

test('a job in front of that waits for the next fetch from the beginning, for which a lane is woken', async () => {
  const { waiting, fetch, wakes, wakesOfAll } = openQueue(200)
  waiting.push(-5)
  expect(await fetch()).toBe(-5)
  waiting.push(-4)
  expect(await fetch()).toBeUndefined()
  expect(wakes()).toBe(0)
  while (wakes() === 0) await sleep(10)
  expect(wakesOfAll()).toBe(0)
  expect(await fetch()).toBe(-4)
  expect(wakesOfAll()).toBe(1)
  waiting.push(-4)
  expect(await fetch()).toBe(-4)
})

test('lanes that find nothing have one woken for a fetch from the beginning, and then none', async () => {
  const { asked, fetch, wakes } = openQueue(50)
  await fetch()
  await Promise.all([fetch(), fetch()])
  while (wakes() === 0) await sleep(10)
  await fetch()
  const before = wakes()
  await sleep(600)
  expect(wakes()).toBe(before)
  expect(asked.filter(([, highest]) => highest === anyPriority)).toHaveLength(2)
})

test('a delayed job that is due does not move the place where others begin', async () => {
  const { waiting, asked, fetch } = openQueue(100)
  waiting.push(anyPriority, -5)
  expect(await fetch()).toBe(anyPriority)
  expect(await fetch()).toBeUndefined()
  await expect.poll(fetch, { interval: 200, timeout: 20_000 }).toBe(-5)
  expect(asked.at(-1)![1]).toBe(anyPriority)
})

test('groups whose lanes are used are left out, and other statements are not changed', async () => {
  const { asked, bounded, fetch } = openQueue(0, ['receiver'])
  await fetch()
  expect(asked[0]).toEqual([
    expect.stringContaining('j.group_id <> ALL ($2::text[])'),
    anyPriority,
    ['receiver'],
  ])
  for (const [text, ...values] of [[fetchSql, 5], ['SELECT $1::int', anyPriority], ['SELECT 1']] as const) {
    await bounded(text, [...values])
    expect(asked.at(-1)).toEqual([text, ...values])
  }
  await expect(bounded('SELECT FROM x WHERE j.priority <= $1::int', [anyPriority])).rejects.toThrow(
    'not known',
  )
})
