import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { expect, test } from 'vitest'
import { startTemporaryPostgres } from './start-temporary-postgres.ts'

test('nothing is left after its stop', async () => {
  const postgres = await startTemporaryPostgres()
  const files = await readDataDirectory(postgres.url)
  expect(existsSync(files)).toBe(true)
  await postgres.stop()
  expect(existsSync(files)).toBe(false)
  await expect(readDataDirectory(postgres.url)).rejects.toThrow('ECONNREFUSED')
})

test('the remains of a killed process are removed by the next start, and files in use are not', async () => {
  const inUse = await startTemporaryPostgres()
  const killedUrl = await startInChildAndKill()
  const next = await startTemporaryPostgres()
  await expect(readDataDirectory(killedUrl)).rejects.toThrow('ECONNREFUSED')
  expect(existsSync(await readDataDirectory(inUse.url))).toBe(true)
  await next.stop()
  await inUse.stop()
})

async function startInChildAndKill(): Promise<string> {
  const script = `
    import { startTemporaryPostgres } from ${JSON.stringify(new URL('./start-temporary-postgres.ts', import.meta.url).href)}
    console.log((await startTemporaryPostgres()).url)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = await once(createInterface({ input: child.stdout }), 'line')
  child.kill('SIGKILL')
  await once(child, 'exit')
  return url
}

async function readDataDirectory(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('SHOW data_directory')
  await client.end()
  return rows[0].data_directory
}
