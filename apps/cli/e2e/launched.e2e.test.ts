import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findLaunchers } from '../src/start/launchers.ts'
import { findProcess } from '../src/start/processes.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

const root = fileURLToPath(new URL('../../../', import.meta.url))
const packageManager: string = JSON.parse(await readFile(`${root}package.json`, 'utf8')).packageManager

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numora-launched-'))
  await chmod(folder, 0o755) // root's PostgreSQL runs under another account
})
afterAll(() => rm(folder, { recursive: true }))

/** All processes of a start as in the README. */
type Launched = { npx: ChildProcess; pnpm: number; numora: number; server: number; url: string }

test.each<[string, (launched: Launched) => void]>([
  ['SIGTERM to npx alone', ({ npx }) => npx.kill('SIGTERM')],
  ['SIGKILL to npx alone', ({ npx }) => npx.kill('SIGKILL')],
  ['SIGTERM to pnpm', ({ pnpm }) => process.kill(pnpm, 'SIGTERM')],
  ['SIGTERM to the process group', ({ npx }) => process.kill(-npx.pid!, 'SIGTERM')],
  ['SIGINT to the process group, as Ctrl-C sends it', ({ npx }) => process.kill(-npx.pid!, 'SIGINT')],
  ['SIGTERM to numora start', ({ numora }) => process.kill(numora, 'SIGTERM')],
])('%s ends everything cleanly', async (_, end) => {
  const launched = await launch()
  end(launched)
  await vi.waitUntil(() => alive(launched).length === 0, { timeout: 60_000 })
  // A clean stop removes its file.
  await expect(readFile(join(folder, 'postgres/cluster/postmaster.pid'))).rejects.toThrow('ENOENT')
})

test('after kill -9 of pnpm, and of numora start, the next start replaces what still runs', async () => {
  const first = await launch()
  process.kill(first.pnpm, 'SIGKILL')
  const second = await launch()
  expect(second.server).not.toBe(first.server)
  expect(alive(first)).toEqual([])
  process.kill(second.numora, 'SIGKILL')
  const third = await launch()
  expect(alive(second)).toEqual([])
  expect((await fetch(`${third.url}/readyz`)).status).toBe(200)
  process.kill(third.pnpm, 'SIGTERM')
  await vi.waitUntil(() => alive(third).length === 0, { timeout: 60_000 })
})

async function launch(): Promise<Launched> {
  const npx = spawn('npx', ['-y', packageManager, 'start'], {
    cwd: root,
    env: { ...process.env, NUMORA_DATA_DIR: folder, PORT: '0', LOG_FORMAT: 'json' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  process.once('exit', () => spawnSync('kill', ['-9', `-${npx.pid}`]))
  let output = ''
  const url = new Promise<string>((resolve, reject) => {
    for (const stream of [npx.stdout, npx.stderr])
      stream.on('data', (chunk) => {
        output += chunk
        const found = /API +(\S+)\/v1\n[\s\S]*Data .*\n/.exec(output)
        if (found) resolve(found[1]!)
      })
    once(npx, 'exit').then(() => reject(new Error(output)), reject)
  })
  await url
  const numora = Number.parseInt(await readFile(join(folder, 'api.pid'), 'utf8'), 10)
  const server = Number.parseInt(await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10)
  const launchers = findLaunchers(findProcess(numora)!.parentPid)
  expect(launchers.at(-1)!.pid).toBe(npx.pid)
  return { npx, pnpm: launchers[0]!.pid, numora, server, url: await url }
}

function alive({ npx, pnpm, numora, server }: Launched): number[] {
  return [npx.pid!, pnpm, numora, server].filter((pid) => findProcess(pid))
}
