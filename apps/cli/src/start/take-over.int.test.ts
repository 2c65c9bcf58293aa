import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'

let dataDir: string
let children: ChildProcess[]

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'numora-take-over-'))
  children = []
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(dataDir, { recursive: true })
})

test('the next process of a role replaces the running one', async () => {
  const first = await start('all')
  expect(first.replaced).toEqual([])
  const second = await start('all')
  expect(second.replaced).toEqual([first.pid])
  expect(await first.exit).toBe('stopped cleanly')
})

test('the two roles run side by side', async () => {
  const api = await start('api')
  const worker = await start('worker')
  expect([...api.replaced, ...worker.replaced]).toEqual([])
})

test('a killed process blocks nobody', async () => {
  const first = await start('all')
  process.kill(first.pid, 'SIGKILL')
  await first.exit
  expect((await start('all')).replaced).toEqual([])
})

type Started = { pid: number; replaced: number[]; exit: Promise<string | undefined> }

async function start(role: string): Promise<Started> {
  const script = `
    import { takeOver } from ${JSON.stringify(new URL('./take-over.ts', import.meta.url).href)}
    console.log(JSON.stringify(await takeOver(${JSON.stringify(dataDir)}, ${JSON.stringify(role)})))
    process.once('SIGTERM', () => { console.log('stopped cleanly'); process.exit() })
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const replaced = JSON.parse((await lines.next()).value ?? '')
  const exit = once(child, 'exit').then(async () => (await lines.next()).value)
  return { pid: child.pid!, replaced, exit }
}
