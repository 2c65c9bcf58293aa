import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { createPool, type Pool } from './pool.ts'

let pool: Pool
afterEach(() => pool.close())

/** Starts children that ask for help; each result says what its child got. */
function start(children: number) {
  const program = fileURLToPath(import.meta.resolve('./help-probe.ts'))
  pool = createPool({ children, timeoutMs: () => 60_000, memoryMb: 512, program })
  return async (language: 'fra' | 'dan' | 'swe') => {
    const bytes = Buffer.from(language)
    const result = await pool.run({ kind: 'extract', bytes, schema: 'auto', canFindKnowledge: false })
    return result.ok ? undefined : result.failure.message
  }
}

it('lets a child without a job read lines for another', async () => {
  const ask = start(2)
  expect(await ask('fra')).toBe('[]')
})

it('gives no help where there is one child, or each has a job', async () => {
  expect(await start(1)('fra')).toBe('null')
  await pool.close()
  const ask = start(2)
  const busy = expect(ask('swe')).rejects.toMatchObject({ reason: 'closed' })
  expect(await ask('fra')).toBe('null')
  await pool.close()
  await busy
})

it('loses only the lines of a helper that dies', async () => {
  const ask = start(2)
  expect(await ask('dan')).toBe('null')
  expect(await ask('fra')).toBe('[]')
})
