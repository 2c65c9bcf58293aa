import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { loopback } from '../test/loopback.ts'

const program = `
import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromPath, Numora } from '${new URL('./index.ts', import.meta.url).href}'

const folder = mkdtempSync(join(tmpdir(), 'numora-open-files-'))
const path = join(folder, 'large.pdf')
writeFileSync(path, new Uint8Array(300_000))
const numora = new Numora({ apiKey: 'sk_test_key', baseUrl: process.argv[1], maxRetries: 0 })
const codes = {}
for (let count = 0; count < 40; count++) {
  await numora.documents.upload({ file: fromPath(path), schema: 'invoice_v2' }).catch(({ code }) => {
    codes[code] = (codes[code] ?? 0) + 1
  })
  globalThis.gc()
}
// Finalizers run some time after what they finalize is gone.
for (let round = 0; round < 20; round++) {
  await new Promise((resolve) => setTimeout(resolve, 20))
  globalThis.gc()
}
const open = readdirSync('/proc/self/fd').flatMap((fd) => {
  try {
    return [readlinkSync('/proc/self/fd/' + fd)]
  } catch {
    return []
  }
})
rmSync(folder, { recursive: true })
console.log(JSON.stringify({ codes, left: open.filter((target) => target.startsWith(folder)).length }))
`

it.skipIf(!existsSync('/proc/self/fd'))(
  'leaves no file open after uploads that cannot connect, and the process lives on (open files are counted in /proc)',
  { timeout: 60_000 },
  async () => {
    const { baseUrl, close } = await loopback(() => ({}))
    await close()
    const args = ['--expose-gc', '--input-type=module', '--eval', program, baseUrl]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    expect(JSON.parse(stdout)).toEqual({ codes: { connection_failed: 40 }, left: 0 })
  },
)
