import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Fault } from '../fault.ts'
import { killChild, runJob } from './run-job.ts'
import { startChild } from './start-child.ts'

it('reports valid faults of the child, and nothing else', async () => {
  const child = startChild(512, fileURLToPath(import.meta.resolve('./fault-probe.ts')))
  const faults: Fault[] = []
  const job = { kind: 'extract', bytes: new Uint8Array(), schema: 'auto', canRecall: false } as const
  const limits = { timeoutMs: () => 60_000, memoryMb: 2048 }
  const { result } = await runJob(child, job, limits, { onFault: (fault) => faults.push(fault) })
  await killChild(child)
  expect(result).toEqual({
    ok: false,
    failure: { code: 'extraction_failed', message: 'The file made the reader fail' },
  })
  expect(faults).toEqual([{ stage: 'line items', page: null, error: 'TypeError\n    at read (read.ts:1:1)' }])
})
