import { fileURLToPath } from 'node:url'
import { ReaderCrashed } from '@numora/contract'
import { afterEach, expect, it } from 'vitest'
import type { Fault } from '../fault.ts'
import type { Job } from './messages.ts'
import { createPool, type Pool } from './pool.ts'

let pool: Pool
afterEach(() => pool.close())

const faultProbe = fileURLToPath(import.meta.resolve('./fault-probe.ts'))
const lyingProbe = fileURLToPath(import.meta.resolve('./lying-probe.ts'))

function startPool(program: string): Pool {
  pool = createPool({ children: 1, timeoutMs: () => 60_000, memoryMb: 512, program })
  return pool
}

/** A file for which the lying probe sends these messages. */
function fileOf(...messages: unknown[]): Uint8Array {
  return Buffer.from(`%PDF-1.7\n${JSON.stringify(messages)}`)
}

function extract(...messages: unknown[]) {
  return { kind: 'extract', bytes: fileOf(...messages), schema: 'auto', canFindKnowledge: false } as const
}

const failed = { ok: false, failure: { code: 'no_text_found', message: 'Nothing' } }
const done = { kind: 'done', result: failed, faults: [], isSpent: false }

it('hands on what broke in the child, and nothing else that it claims', async () => {
  const faults: Fault[] = []
  const result = await startPool(faultProbe).run(extract(), {
    onFault: (fault) => faults.push(fault),
  })
  expect(result).toEqual({
    ok: false,
    failure: { code: 'extraction_failed', message: 'The file made the reader fail' },
  })
  expect(faults).toEqual([{ stage: 'line items', page: null, error: 'TypeError\n    at read (read.ts:1:1)' }])
})

it.each<[string, ...unknown[]]>([
  ['no object', 'text'],
  ['nothing', null],
  ['an unknown kind', { kind: 'finished', result: failed }],
  ['no result', { kind: 'done', faults: [], isSpent: false }],
  ['a part of a result', { ...done, result: { ok: true, schema: 'invoice_v2', fields: {} } }],
  ['an unknown failure', { ...done, result: { ok: false, failure: { code: 'rejected', message: '' } } }],
  [
    'a message without end',
    { ...done, result: { ok: false, failure: { ...failed.failure, message: 'x'.repeat(1e6) } } },
  ],
  ['another property', { ...done, isDone: true }],
  ['a picture', { ...done, result: { ok: true, png: 'x' } }],
  ['more pages than are read', { kind: 'page-count', pageCount: 101 }],
  ['its pages without end', ...Array.from({ length: 1_000 }, () => ({ kind: 'page-count', pageCount: 1 }))],
  ['a question that it may not ask', { kind: 'find-knowledge', named: { lessonKeys: [], partyKeys: [] } }],
  ['lines in no language', { kind: 'help', some: { lines: [], languages: ['none'] } }],
  [
    'lines without pictures',
    { kind: 'help', some: { lines: [{ width: 1, height: 1 }], languages: ['fra'] } },
  ],
])('throws a child away that sends %s, and starts another', async (_, ...messages) => {
  const { run } = startPool(lyingProbe)
  const error = await run(extract(...messages)).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ReaderCrashed)
  expect(error).toMatchObject({ reason: 'unfit' })
  expect(await run(extract({ kind: 'page-count', pageCount: 1 }, done))).toEqual(failed)
})

it.each([
  { kind: 'learn', schema: 'invoice_v2', approved: { values: {}, fields: [] } },
  { kind: 'render', pageNumber: 1, widthPx: 100 },
  { kind: 'check-ocr' },
] as const)('takes no answer of another job: $kind', async (job) => {
  const { run } = startPool(lyingProbe)
  const asking = (message: unknown): Job => Object.assign({ bytes: fileOf(message) }, job)
  const lie = { ...done, result: { ok: true, keys: ['vat:1'], lessons: [] } }
  await expect(run(asking(lie))).rejects.toMatchObject({ reason: 'unfit' })
  expect(await run(asking(done))).toEqual(failed)
})
