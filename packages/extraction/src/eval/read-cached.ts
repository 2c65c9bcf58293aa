import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpuMs, engineMs } from '../read/engine-time.ts'
import { type ReadResult, readFile } from '../read/read-file.ts'

const folder = join(tmpdir(), 'numora-eval')
const sources = new URL('../', import.meta.url)

/** A hash of the source code that reads files; part of the cache key. */
function readerVersion(): string {
  const hash = createHash('sha256')
  for (const part of ['read', 'pdf', 'ocr', 'image', 'codes', 'einvoice'])
    for (const file of readdirSync(new URL(`${part}/`, sources)).sort())
      if (file.endsWith('.ts') && !file.endsWith('.test.ts'))
        hash.update(readFileSync(new URL(`${part}/${file}`, sources)))
  return hash.digest('hex').slice(0, 12)
}

let version: string | undefined

/** With CPU time in ms: `cpuMs` of reading without the engines, `engineMs` of the engines. */
type CachedRead = ReadResult & { cpuMs: number; engineMs: number }

/**
 * Reads a file into words, or returns the cached result of the same code and bytes, because OCR takes
 * seconds.
 */
export async function readCached(bytes: Uint8Array): Promise<CachedRead> {
  version ??= readerVersion()
  const key = createHash('sha256').update(bytes).digest('hex').slice(0, 24)
  const cached = join(folder, version, `${key}.json`)
  try {
    return JSON.parse(readFileSync(cached, 'utf8')) as CachedRead
  } catch {
    const started = { cpu: cpuMs(), engine: engineMs() }
    const read = await readFile(bytes)
    const engine = engineMs() - started.engine
    const result: CachedRead = { ...read, cpuMs: cpuMs() - started.cpu - engine, engineMs: engine }
    mkdirSync(join(folder, version), { recursive: true })
    writeFileSync(cached, JSON.stringify(result))
    return result
  }
}
