import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loopback } from '../test/loopback.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const timeoutMs = 120_000

let folder: string
let tarball: string

/** The package as a stranger gets it: packed, and installed from nothing else. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numora-packed-'))
  await run('npx', ['-y', 'pnpm@12.21.0', 'pack', '--pack-destination', folder], { cwd: root })
  tarball = join(folder, (await readdir(folder)).find((name) => name.endsWith('.tgz'))!)
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder })
}, timeoutMs)
afterAll(() => rm(folder, { recursive: true, force: true }))

const program = `
import { fromPath, NotFoundError, Numora, webhooks } from '@numora/client'

const numora = new Numora({ apiKey: 'sk_test_key', baseUrl: process.argv[2] })
const { id } = await numora.documents.upload({ file: fromPath('package.json'), schema: 'invoice_v2' })
const status = (await numora.documents.waitFor(id)).status
const isMissing = await numora.documents.result(id).then(() => false, (error) => error instanceof NotFoundError)
console.log(JSON.stringify({ id, status, isMissing, hasUnwrap: typeof webhooks.unwrap === 'function' }))
`

it('works where it is installed', { timeout: timeoutMs }, async () => {
  const { baseUrl, requests } = await loopback(({ method, url }) => {
    if (method === 'POST') return { status: 202, json: { id: 'doc_1' } }
    if (url.endsWith('/result'))
      return { status: 404, json: { error: { code: 'not_found', message: 'none' } } }
    return { json: { id: 'doc_1', status: 'review_required' } }
  })
  await writeFile(join(folder, 'program.js'), program)
  const { stdout } = await run(process.execPath, ['program.js', baseUrl], { cwd: folder })
  expect(JSON.parse(stdout)).toEqual({
    id: 'doc_1',
    status: 'review_required',
    isMissing: true,
    hasUnwrap: true,
  })
  expect(requests[0]!.body.toString()).toContain('filename="package.json"')
})

it('has types that need nothing but the platform, as its README uses them', {
  timeout: timeoutMs,
}, async () => {
  const misuse = `
    import { Numora, type Document } from '@numora/client'
    const numora = new Numora({ apiKey: 'sk_test_key' })
    const result = await numora.documents.result('doc_1')
    export const vendor: string | null = result.schema === 'invoice_v2' ? result.fields.vendor_name.value : null
    export const documents: Document[] = (await numora.documents.list({ status: 'reviewed' })).data
    // @ts-expect-error There is no such field.
    if (result.schema === 'invoice_v2') result.fields.merchant_name
  `
  const readme = await readFile(join(folder, 'node_modules/@numora/client/README.md'), 'utf8')
  const examples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, example]) => example!)
  expect(examples.length).toBeGreaterThan(0)
  const files = [misuse, ...examples].map((source, index) => ({ name: `program-${index}.ts`, source }))
  for (const { name, source } of files) await writeFile(join(folder, name), source)
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2022', 'dom'],
    types: [],
  }
  const tsconfig = { compilerOptions, files: files.map(({ name }) => name) }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  await run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: folder })
})

it('is published as publint and attw want it', { timeout: timeoutMs }, async () => {
  const data = new Uint8Array(await readFile(tarball))
  const { messages } = await publint({ strict: true, pack: { tarball: data.buffer } })
  expect(messages).toEqual([])
  const analysis = await checkPackage(createPackageFromTarballData(data))
  // Modules only: without the exports of package.json, or from CommonJS by require, it cannot be resolved.
  const kinds = analysis.types ? analysis.problems.map(({ kind }) => kind) : ['NoTypes']
  expect(kinds.filter((kind) => kind !== 'NoResolution' && kind !== 'CJSResolvesToESM')).toEqual([])
})

it('needs no other package', async () => {
  expect(await readdir(join(folder, 'node_modules'))).toEqual(['.package-lock.json', '@numora'])
  expect(await readdir(join(folder, 'node_modules/@numora'))).toEqual(['client'])
})
