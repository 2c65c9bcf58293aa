// Loaded into a process of Numora before everything else (`node --import`): kills it at a named step, shifts its clock
// or fills its disk. The product itself has no code for faults.
import { readFileSync, writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import pg from 'pg'
import { shiftClock } from './shift-clock.ts'
import type { Step } from './step.ts'

export type Preloaded = {
  /** Where the name of the step is written when the process is killed at it. */
  marker: string
  /** A JSON file of {@link Control}, read at SIGUSR2. */
  control: string
  /** The folder of documents' files. */
  storage: string
  step?: Step | undefined
}

export type Control = { clockOffsetMs?: number; isDiskFull?: boolean }

const { FAULTS } = process.env
// The guarded child processes are not to be loaded with this.
delete process.env.NODE_OPTIONS
delete process.env.FAULTS
if (FAULTS) preload(JSON.parse(FAULTS))

function preload({ marker, control, storage, step }: Preloaded): void {
  let current: Control = {}
  process.on('SIGUSR2', () => {
    current = JSON.parse(readFileSync(control, 'utf8'))
  })
  shiftClock(() => current.clockOffsetMs ?? 0)
  failWrites(storage, () => current.isDiskFull ?? false)
  if (!step) return
  let left = step.nth
  const reach = (subject: string, when: 'before' | 'after', on: Step['on']) => {
    if (step.on !== on || step.when !== when || !new RegExp(step.pattern, 's').test(subject)) return
    left -= 1
    if (left > 0) return
    writeFileSync(marker, step.name)
    process.kill(process.pid, 'SIGKILL')
  }
  watchQueries(reach)
  watchFiles(storage, reach)
}

type Reach = (subject: string, when: 'before' | 'after', on: Step['on']) => void

/** The subject of a commit is all that its transaction has said since BEGIN. */
function watchQueries(reach: Reach): void {
  const said = new WeakMap<object, string[]>()
  const original = pg.Client.prototype.query as (...given: unknown[]) => unknown
  function query(this: object, ...given: unknown[]): unknown {
    const [first] = given
    const text = typeof first === 'string' ? first : String((first as { text?: unknown } | undefined)?.text)
    if (/^\s*(BEGIN|START)/i.test(text)) said.set(this, [])
    const statements = said.get(this)
    const isCommit = /^\s*COMMIT/i.test(text)
    if (/^\s*(COMMIT|ROLLBACK)/i.test(text)) said.delete(this)
    statements?.push(text)
    const subject = isCommit ? (statements ?? []).join(';\n') : text
    const on = isCommit ? 'commit' : statements ? 'statement' : 'query'
    reach(subject, 'before', on)
    const last = given.at(-1)
    if (typeof last === 'function')
      return original.call(this, ...given.slice(0, -1), (...results: unknown[]) => {
        reach(subject, 'after', on)
        last(...results)
      })
    const result = original.call(this, ...given)
    if (result instanceof Promise)
      return result.then((value) => {
        reach(subject, 'after', on)
        return value
      })
    return result
  }
  pg.Client.prototype.query = query as typeof pg.Client.prototype.query
}

function watchFiles(storage: string, reach: Reach): void {
  for (const name of ['rename', 'rm'] as const) {
    const original = fs[name] as (...given: unknown[]) => Promise<void>
    const watched = async (...given: unknown[]) => {
      const subject = `${name} ${given[0]}`
      if (!String(given[0]).startsWith(storage)) return original(...given)
      reach(subject, 'before', 'file')
      await original(...given)
      reach(subject, 'after', 'file')
    }
    Object.assign(fs, { [name]: watched })
  }
  syncBuiltinESMExports()
}

/** On a full disk a file can be created, and its first byte cannot be written. */
function failWrites(storage: string, isFull: () => boolean): void {
  const original = fs.open
  const full = async () => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 })
  }
  fs.open = async (path, ...given) => {
    const handle = await original(path, ...given)
    const isWritten = String(given[0] ?? 'r').startsWith('w') && String(path).startsWith(storage)
    if (isWritten && isFull()) Object.assign(handle, { write: full, writev: full, writeFile: full })
    return handle
  }
  syncBuiltinESMExports()
}
